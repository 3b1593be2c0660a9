// The private machine: its tree, its network and its nginx. To be made by the first process of new
// user, mount, network and process namespaces.
#pragma once

#include "model/problem.h"

#include <string>
#include <sys/types.h>

namespace opentalk::practice {

/// The account outside, which is root inside.
struct Account {
    uid_t uid = 0;
    gid_t gid = 0;
};
Result<void> becomeRootInside(const Account &outside);

/// `folder` is an empty one of ours; the tree is put together below it, in memory.
Result<void> enterWorld(const std::string &folder);

Result<void> bringUpLoopback();

/// Returns when the master is known by its pid file and title.
Result<void> startNginx();

} // namespace opentalk::practice
