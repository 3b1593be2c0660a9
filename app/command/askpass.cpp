#include "command/askpass.h"

#include "machine/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace opentalk::command {

namespace {

constexpr std::size_t limit = 1024;

/// Memory that held a password is wiped when it goes.
struct Secret {
    std::array<char, limit + 2> bytes {};
    std::size_t size = 0;

    Secret() = default;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { explicit_bzero(bytes.data(), bytes.size()); }
};

machine::Descriptor connectTo(const char *path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (!path || path[0] != '/' || std::strlen(path) >= sizeof address.sun_path)
        return {};
    std::strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    machine::Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const void *plain = &address;
    if (!socket
        || ::connect(socket.get(), static_cast<const sockaddr *>(plain), sizeof address) != 0)
        return {};
    return socket;
}

/// One line, without its newline. An empty connection, a longer answer or one with a second line
/// is no answer.
bool receive(int from, Secret &answer)
{
    for (;;) {
        const auto room = answer.bytes.size() - answer.size;
        if (room == 0)
            return false;
        const auto count = ::read(from, answer.bytes.data() + answer.size, room);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        answer.size += static_cast<std::size_t>(count);
        const std::string_view text(answer.bytes.data(), answer.size);
        const auto end = text.find('\n');
        if (end != std::string_view::npos) {
            const bool single = end + 1 == answer.size;
            answer.size = end;
            return single && end <= limit;
        }
        if (count == 0)
            return answer.size > 0 && answer.size <= limit;
    }
}

/// A prompt is one line of text, whatever sudo was told to show.
std::string promptOf(const std::vector<std::string> &arguments)
{
    auto prompt = arguments.size() > 1 ? arguments[1].substr(0, limit) : std::string();
    std::ranges::replace_if(
        prompt, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return prompt + "\n";
}

} // namespace

bool isAskpassName(const std::string &programPath)
{
    return programPath.substr(programPath.rfind('/') + 1) == "opentalk-askpass";
}

int askpass(const std::vector<std::string> &arguments)
{
    prctl(PR_SET_DUMPABLE, 0); // no core file and no debugger of the same user
    std::signal(SIGPIPE, SIG_IGN);
    const auto socket = connectTo(std::getenv(askpassSocketVariable));
    if (!socket || !machine::writeAll(socket.get(), promptOf(arguments)))
        return 1;
    Secret answer;
    if (!receive(socket.get(), answer))
        return 1;
    answer.bytes[answer.size] = '\n';
    return machine::writeAll(STDOUT_FILENO, {answer.bytes.data(), answer.size + 1}) ? 0 : 1;
}

} // namespace opentalk::command
