// The private machine: its tree, its network and its nginx. To be made by the first process of new
// user, mount, network and process namespaces.
#pragma once

#include "machine/privatespace.h"
#include "model/problem.h"

#include <string>

namespace opentalk::practice {

using machine::Account;

/// The account outside is root inside.
Result<void> becomeRootInside(const Account &outside);

/// `folder` is an empty one of ours; the tree is put together below it, in memory.
Result<void> enterWorld(const std::string &folder);

Result<void> bringUpLoopback();

/// Returns when the master is known by its pid file and title.
Result<void> startNginx();

} // namespace opentalk::practice
