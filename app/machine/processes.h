// What /proc tells about processes.
#pragma once

#include "model/problem.h"

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace opentalk::machine {

struct Process {
    pid_t pid = 0;
    pid_t parent = 0;
    unsigned long long started = 0; ///< clock ticks since boot
    bool dead = false;              ///< ended, but not yet waited for
};

/// What is gone is none, or empty; a failure says that it is there and could not be looked at.
Result<std::optional<Process>> seekProcess(pid_t pid);

/// The same where a failure is as good as none.
std::optional<Process> readProcess(pid_t pid);

/// Without those that this account may not see.
Result<std::vector<Process>> processesBelow(pid_t parent);

/// Empty also for a process that has none.
Result<std::string> titleOf(pid_t pid);

/// What it runs, with the mark of a file that was replaced since taken off.
Result<std::optional<std::string>> programOf(pid_t pid);

bool isOwnedByRoot(pid_t pid);

/// Whether root runs the program or script at that path.
bool doesRootRun(const std::string &path);

} // namespace opentalk::machine
