// What nginx's words about a candidate tree mean for it: refused, a name of ours ignored, warned.
#pragma once

#include "machine/sandbox.h"
#include "model/deployment.h"
#include "transaction/journal.h"

#include <string>
#include <vector>

namespace opentalk::transaction {

/// The line that says why nginx refuses, without time and process number; else all of its words.
std::string causeOf(const machine::Verdict &verdict);

Result<void> requireAccepted(const machine::Verdict &verdict);

/// New warnings that concern our names or files. Errors keep the configuration from being applied,
/// warnings are notes.
Problems concerns(const machine::Verdict &before, const machine::Verdict &now,
                  const Deployment &deployment, const std::vector<Kept> &steps);

} // namespace opentalk::transaction
