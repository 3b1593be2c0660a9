// From folder to folder by descriptors: the one place where a path is resolved. Nothing outside the
// starting folder can be reached, by `..` or by a link.
#pragma once

#include "machine/descriptor.h"
#include "model/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::machine {

struct WalkRules {
    bool followLinks = false;  ///< of folders on the way
    bool followLast = false;   ///< the last component's link too
    bool rootsFolders = false; ///< every folder root-owned and not writable by others
    bool rootsLinks = false;   ///< every link root-owned
    unsigned root = 0;         ///< who stands for root
};

/// Where a walk ended: an open folder (O_PATH) and a name in it that is no link to be followed.
/// An empty name is the starting folder itself.
struct Spot {
    Descriptor folder;
    std::string name;
    bool missing = false; ///< a folder on the way does not exist
};

/// Walks `path` from the folder `start`. `shown` stands before paths in problems.
Result<Spot> walk(int start, const std::string &path, const std::string &shown,
                  const WalkRules &rules);

/// Refuses a folder that is not root's or that others may change.
Result<void> requireRoots(int folder, const std::string &place, unsigned root);

/// Absolute, without empty, `.` and `..` components, without NUL.
bool isCleanPath(std::string_view path);

/// A problem made of `errno`: not permitted, or else `otherwise`, which takes its text. To root it
/// is the machine that refuses: more rights are not to be had.
Problem systemProblem(const ProblemType &otherwise, std::string place, int number);
std::unexpected<Problems> refuseSystem(const ProblemType &otherwise, std::string place);

} // namespace opentalk::machine
