// The running nginx: its master, its workers, and a reload that is known to have happened.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <sys/types.h>

namespace opentalk::machine {

/// A worker is known by pid and start time, so that a reused pid is not mistaken for it.
struct Worker {
    pid_t pid = 0;
    unsigned long long started = 0; ///< clock ticks since boot, /proc/PID/stat field 22
    bool shuttingDown = false;

    bool operator<(const Worker &other) const
    {
        return std::pair(pid, started) < std::pair(other.pid, other.started);
    }
};

struct Master {
    pid_t pid = 0;
    unsigned long long started = 0;
    std::string program; ///< what it runs, as the kernel shows it; checked again before a signal
    std::set<Worker> workers;
    std::uint64_t logSize = 0; ///< of nginx's error log when this was seen
};

/// The master named by the pid file, after `/proc/PID/exe` was seen to be the surveyed program (for
/// another root folder: some nginx) and its title a master's. None: nginx does not run, or the pid
/// file is empty or stale. An account that may not see what root runs goes by title and owner.
std::optional<Master> findMaster(const Root &root, const nginx::Survey &survey);

/// The same for whoever takes none for a fact: fails where it cannot be told whether nginx runs.
Result<std::optional<Master>> seekMaster(const Root &root, const nginx::Survey &survey);

/// Where the pid file names no master although one runs on this machine, with its configuration and
/// in our namespaces: refused. `nginx -t` leaves an empty file where there was none.
Result<void> requireNoUnnamedMaster(const Root &root, const nginx::Survey &survey);

/// SIGHUP through a pidfd, to that master only (rule 5 of the border).
Result<void> askReload(const Root &root, const nginx::Survey &survey, const Master &master);

/// Waits until new workers stand under the same master and the old ones are gone or shutting
/// down; nginx needs up to 2.5 s for its bind retries. The reload is refused where that fails, with
/// what the error log said since `before` was seen.
Result<Master> awaitReload(const Root &root, const nginx::Survey &survey, const Master &before,
                           std::chrono::milliseconds limit);

/// What `start` runs, as an admin would type it.
std::string startCommand(const nginx::Survey &survey);

/// Starts nginx by the init system, else directly; waits for a master with workers.
Result<Master> start(const Root &root, const nginx::Survey &survey);

} // namespace opentalk::machine
