#include "machine/problems.h"
#include "machine/scratch.h"
#include "machine/walk.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <stdlib.h>
#include <sys/stat.h>

namespace opentalk::machine {

namespace {

namespace fs = std::filesystem;

constexpr const char *parents[] = {"/run", "/tmp"};
constexpr const char *front = "opentalk-try-";
constexpr const char *lockName = "/lock";

/// None: it is locked, or it went away meanwhile.
Descriptor lockIn(const std::string &folder)
{
    Descriptor lock(
        ::open((folder + lockName).c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    struct stat status { };
    const bool isHeld
        = lock && lockWhole(lock.get()) && ::fstat(lock.get(), &status) == 0 && status.st_nlink > 0;
    return isHeld ? std::move(lock) : Descriptor();
}

/// In `/tmp` anybody may make one of that name.
bool isOurs(const fs::path &folder)
{
    struct stat status { };
    return folder.filename().native().starts_with(front) && ::lstat(folder.c_str(), &status) == 0
        && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & 07777U) == 0700;
}

void removeFolder(const std::string &folder)
{
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

} // namespace

Scratch::Scratch(std::string folder)
    : m_folder(std::move(folder))
    , m_lock(lockIn(m_folder))
{ }

/// Between making and locking it, another run may take the folder for a left one: once more then.
Result<Scratch> Scratch::make()
{
    auto number = 0;
    for (auto tries = 0; tries < 3; ++tries)
        for (const std::string parent : parents) {
            auto folder = parent + '/' + front + "XXXXXX";
            if (!::mkdtemp(folder.data())) {
                number = errno;
                continue;
            }
            Scratch made(std::move(folder));
            if (made.m_lock)
                return made;
            number = errno;
        }
    return std::unexpected(Problems {systemProblem(cannotWrite, parents[1], number)});
}

Scratch::~Scratch()
{
    if (!m_folder.empty())
        removeFolder(m_folder);
}

void sweepScratch()
{
    for (const auto *parent : parents) {
        std::error_code ignored;
        for (fs::directory_iterator entry(parent, ignored), end; entry != end && !ignored;
             entry.increment(ignored))
            if (isOurs(entry->path()) && lockIn(entry->path()))
                removeFolder(entry->path());
    }
}

} // namespace opentalk::machine
