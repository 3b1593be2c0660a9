// What a transaction may do to nginx.conf, the one file of others that it changes: our marked line
// comes and goes, and what its admin edits meanwhile stays.
#pragma once

#include "transaction/steps.h"

#include <string>

namespace opentalk::transaction {

/// Whether the step differs in our line alone.
bool isIncludeLine(const Kept &step);

/// What of a step from the first to the last of several is ours: not what was edited between them.
Kept withoutEdits(Kept step);

/// Steps that take the line out of a file that was edited since, or has lost it, become one that
/// does so and nothing more.
Steps keepingEdits(const Steps &wished, const Tree &disk);

} // namespace opentalk::transaction
