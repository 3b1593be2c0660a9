// Child programs (rule 3 of the border): absolute paths from a fixed list, fixed arguments, a clean
// environment with LC_ALL=C, a time limit, capped output, a session of their own.
#pragma once

#include "model/problem.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::machine {

enum class Tool {
    Nginx,
    Systemctl,
    RcService,
    Getent,
    Certbot,
    DeployHook, ///< ours, as certbot runs it
    UpdateCaCertificates,
    UpdateCaTrust,
    FirewallCmd,
    Nft,
};

/// The fixed list for that tool.
std::vector<std::string> placesOf(Tool tool);

/// The first existing path of the fixed list for that tool; empty where there is none.
std::string pathOf(Tool tool);

struct Ran {
    int status = 0;     ///< exit status; 128 + signal where a signal ended it
    std::string output; ///< standard output, at most `outputLimit`
    std::string errors; ///< standard error, at most `outputLimit`

    bool operator==(const Ran &) const = default;
};

struct RunOptions {
    std::chrono::seconds limit {30};
    std::size_t outputLimit = 8u << 20;
    /// Runs in the child between fork and exec, e.g. to enter namespaces; false ends the child
    /// with status 125. Only async-signal-safe calls and system calls belong in it.
    std::function<bool()> prepare;
    /// Gets every line that the child says, as it says it, and now and then nothing. False ends the
    /// child: first SIGTERM, after `grace` SIGKILL, to it and what it started. Its status tells.
    std::function<bool(std::string_view line)> follow;
    std::chrono::seconds grace {10};
    std::vector<std::string> environment; ///< `NAME=value`, beside LC_ALL and PATH
};

/// The paths of the list are tried after `prepare`, as the child then sees them. A time limit that
/// passes kills the child and what it started, and is a problem.
Result<Ran> run(Tool tool, const std::vector<std::string> &arguments,
                const RunOptions &options = {});

} // namespace opentalk::machine
