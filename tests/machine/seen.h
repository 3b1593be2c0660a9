// A tree as it is, for tests that say that nothing was touched.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <string>
#include <tuple>

namespace opentalk::machine {

using Seen = std::tuple<ino_t, time_t, long, off_t, mode_t, uid_t>;

/// Everything that would show a touch: which file it is, when it was written, how large it is,
/// whose.
inline std::map<std::string, Seen> seenBelow(const std::string &folder)
{
    std::map<std::string, Seen> seen;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        struct stat status { };
        ::lstat(entry.path().c_str(), &status);
        seen[entry.path()] = {status.st_ino,  status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                              status.st_size, status.st_mode,        status.st_uid};
    }
    return seen;
}

} // namespace opentalk::machine
