#include "practice/dial.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace opentalk::practice {

namespace {

using machine::Descriptor;

void handOver(int client, int connection)
{
    char byte = '+';
    iovec data {&byte, 1};
    alignas(cmsghdr) char space[CMSG_SPACE(sizeof(int))] = {};
    msghdr message {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &connection, sizeof connection);
    ::sendmsg(client, &message, MSG_NOSIGNAL);
}

void say(int client, const std::string &why)
{
    const auto line = why + "\n";
    ::send(client, line.data(), line.size(), MSG_NOSIGNAL);
}

} // namespace

Descriptor connectTo(const Backend &target)
{
    Descriptor made(::socket(target.isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in v4 {};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(target.port);
    sockaddr_in6 v6 {};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(target.port);
    ::inet_pton(AF_INET, target.host.c_str(), &v4.sin_addr);
    ::inet_pton(AF_INET6, target.host.c_str(), &v6.sin6_addr);
    const auto *address = target.isV6 ? reinterpret_cast<const sockaddr *>(&v6)
                                      : reinterpret_cast<const sockaddr *>(&v4);
    const socklen_t size = target.isV6 ? sizeof v6 : sizeof v4;
    if (made && ::connect(made.get(), address, size) != 0)
        made = Descriptor();
    return made;
}

Descriptor listenForDialing(const std::string &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return {};
    }
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    Descriptor made(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!made
        || ::bind(made.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(made.get(), SOMAXCONN) != 0)
        return {};
    return made;
}

void dial(int client, const std::string &line, const Reach &reach)
{
    const auto target = Backend::parse(line, "dial");
    if (!target || target->isName)
        return say(client, "no address and port");
    const auto place = reach(*target);
    if (!place)
        return say(client, std::strerror(ECONNREFUSED));
    const auto connection = connectTo(*place);
    if (!connection)
        return say(client, std::strerror(errno));
    handOver(client, connection.get());
}

} // namespace opentalk::practice
