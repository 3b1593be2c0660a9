// Namespaces of an ordinary account: what it needs to test a configuration, or to practise, as root
// would on the machine itself.
#pragma once

#include "model/problem.h"

#include <functional>
#include <string>
#include <sys/types.h>

namespace opentalk::machine {

struct Account {
    uid_t uid = 0;
    gid_t gid = 0;
};

/// In a new user namespace: `outside`, which this process is, shows as `inside`. False: see errno.
bool mapAccount(const Account &inside, const Account &outside);

/// In a new network namespace. False: see errno.
bool bringUpLoopback();

/// Takes this process, for good, to user, mount and network namespaces of its own: all mounts
/// private, an empty folder in memory at `scratch`, every address and port free to bind. Programs
/// that it starts are no root there. What is made inside is gone with its last process.
Result<void> enterPrivateSpace(const std::string &scratch);

/// For `RunOptions::prepare`, after the process's namespaces were entered: the child ends with it.
std::function<bool()> endWithThisProcess();

} // namespace opentalk::machine
