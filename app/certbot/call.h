// Running certbot: followed line by line, ended when the watcher says so.
#pragma once

#include "machine/outcome.h"
#include "machine/root.h"
#include "machine/run.h"
#include "transaction/reporter.h"

#include <string>
#include <vector>

namespace opentalk::certbot {

/// All that certbot said, and how it ended.
struct Called {
    int status = 0;
    std::string words;
    std::string log; ///< the end of what it added to its log, where it failed
};

/// Its lines are told as details of `step`. Cancelled: a problem, and certbot has ended.
Result<Called> call(const machine::Root &root, const std::vector<std::string> &arguments,
                    machine::Step step, transaction::Reporter &report);

/// A certbot that runs, perhaps from a run of ours that was killed, is waited for, two minutes at
/// most.
Result<void> awaitOthers(const machine::Root &root, machine::Step step,
                         transaction::Reporter &report);

} // namespace opentalk::certbot
