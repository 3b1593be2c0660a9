// The wizard's channel: reads requests, has them done, answers. One JSON value a line.
#pragma once

#include "command/actions.h"

#include <chrono>
#include <functional>

namespace opentalk::command {

struct ServeSettings {
    int in = 0;
    int out = 1;
    unsigned uid = 0; ///< whose rights the actions have; only 0 may change the machine
    std::chrono::milliseconds idle = std::chrono::minutes {15};
};

/// Until the other end closes, sends too long a line or stays idle. Returns the exit status.
int serve(const Actions &actions, const ServeSettings &settings);

/// The process becomes fit to run as root for somebody else: a session of its own, a known umask
/// and an empty environment, no death by SIGPIPE.
void settleAsHelper();

/// `serve` on a tree with standard input and output: the machine's own, or that of practice.
/// `logged`: each request leaves its lines in the system's log.
int serveOn(machine::Root root, bool logged, const std::function<Actions(Actions)> &change);

} // namespace opentalk::command
