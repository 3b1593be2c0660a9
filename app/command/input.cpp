#include "command/input.h"

#include "command/problems.h"
#include "machine/descriptor.h"
#include "model/profilejson.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace opentalk::command {

namespace {

/// A pipe with a name whose writer says nothing for this long may have been put there to hold us.
constexpr int silence = 30'000;
constexpr int forEver = -1;

bool isPipe(int file)
{
    struct stat status { };
    return ::fstat(file, &status) == 0 && S_ISFIFO(status.st_mode);
}

/// False, with `errno`, when nothing comes.
bool waitForMore(int from, bool isNamed)
{
    pollfd watched {from, POLLIN, 0};
    const int ready = ::poll(&watched, 1, isNamed && isPipe(from) ? silence : forEver);
    if (ready == 0)
        errno = ETIMEDOUT;
    return ready > 0 || (ready < 0 && errno == EINTR);
}

} // namespace

Result<std::string> readInput(const std::string &path, std::size_t limit)
{
    const bool standardInput = path == "-";
    const std::string place = standardInput ? "standard input" : path;
    machine::Descriptor file;
    if (!standardInput) {
        file = machine::Descriptor(
            ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
        if (!file)
            return refuse(problems::inputUnreadable, place, std::strerror(errno));
    }
    const int from = standardInput ? STDIN_FILENO : file.get();
    std::string text;
    char block[16384];
    for (;;) {
        const auto count = ::read(from, block, sizeof block);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN && waitForMore(from, !standardInput))
            continue;
        if (count < 0)
            return refuse(problems::inputUnreadable, place, std::strerror(errno));
        if (count == 0)
            return text;
        text.append(block, static_cast<std::size_t>(count));
        if (text.size() > limit)
            return refuse(problems::inputTooLarge, place, std::to_string(limit >> 20));
    }
}

Result<Profile> readProfileAt(const std::string &path)
{
    const auto text = readInput(path, std::size_t {1} << 20);
    if (!text)
        return std::unexpected(text.error());
    return readProfile(*text);
}

} // namespace opentalk::command
