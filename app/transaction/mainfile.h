// What a transaction may do to nginx.conf, the one file of others that it changes: our marked line
// comes and goes. Everything else in it, its owner and its mode are its admin's, at any time.
#pragma once

#include "transaction/steps.h"

#include <optional>
#include <string>

namespace opentalk::transaction {

/// Whether the step differs in our line alone.
bool isIncludeLine(const Kept &step);

/// Whether the steps put our line into that file, or take it out.
bool moveTheLine(const Steps &steps, const std::string &path);

/// `now` with or without our line, as `wished` has it. Without it where there is no file to hold
/// it. None: the line would have to go into a file that is not the one it was taken out of.
std::optional<machine::Node> withLineAs(const machine::Node &now, const machine::Node &wished);

/// Whether our line is there as in `recorded`; a file that is gone, or a link now, is not asked.
bool hasLineAs(const machine::Node &now, const machine::Node &recorded);

/// What of a step from the first to the last of several is ours: not what was edited between them.
Kept withoutEdits(Kept step);

/// All steps at nginx.conf become one at most, made from what is there now. Refused where
/// `withLineAs` has none.
Result<Steps> keepingEdits(const Steps &wished, const Tree &disk);

} // namespace opentalk::transaction
