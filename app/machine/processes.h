// What /proc tells about processes.
#pragma once

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

std::optional<Process> readProcess(pid_t pid);
std::vector<Process> processesBelow(pid_t parent);

/// Empty for a process that is gone or has none.
std::string titleOf(pid_t pid);

/// What it runs, with the mark of a file that was replaced since taken off. None: it is gone, or
/// this account may not see it.
std::optional<std::string> programOf(pid_t pid);

bool isOwnedByRoot(pid_t pid);

} // namespace opentalk::machine
