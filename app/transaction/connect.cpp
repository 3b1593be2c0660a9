#include "transaction/connect.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace opentalk::transaction {

using machine::Descriptor;

namespace {

struct SocketAddress {
    sockaddr_storage storage {};
    socklen_t size = 0;
};

SocketAddress socketAddress(const std::string &address, int port)
{
    SocketAddress made;
    sockaddr_in v4 {};
    sockaddr_in6 v6 {};
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    v4.sin_port = v6.sin6_port = htons(static_cast<std::uint16_t>(port));
    if (::inet_pton(AF_INET, address.c_str(), &v4.sin_addr) == 1) {
        std::memcpy(&made.storage, &v4, sizeof v4);
        made.size = sizeof v4;
    } else if (::inet_pton(AF_INET6, address.c_str(), &v6.sin6_addr) == 1) {
        std::memcpy(&made.storage, &v6, sizeof v6);
        made.size = sizeof v6;
    }
    return made;
}

} // namespace

bool waitFor(int socket, short events, Clock::time_point deadline)
{
    pollfd waiting {socket, events, 0};
    for (;;) {
        const auto left
            = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0)
            return false;
        const auto ready = ::poll(&waiting, 1, static_cast<int>(left));
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return ready > 0;
    }
}

Descriptor connected(const std::string &host, int port, Clock::time_point deadline,
                     std::string &error)
{
    const auto address = socketAddress(host, port);
    Descriptor socket(
        ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const auto *name = reinterpret_cast<const sockaddr *>(&address.storage);
    auto failure = 0;
    if (!socket || (::connect(socket.get(), name, address.size) != 0 && errno != EINPROGRESS))
        failure = errno;
    else if (!waitFor(socket.get(), POLLOUT, deadline))
        failure = ETIMEDOUT;
    else {
        socklen_t size = sizeof failure;
        ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &failure, &size);
    }
    if (failure == 0)
        return socket;
    error = std::strerror(failure);
    return {};
}

} // namespace opentalk::transaction
