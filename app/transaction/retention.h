// How many checkpoints are kept: the newest, and the first, which `remove` needs. One between them
// goes into the first.
#pragma once

#include "transaction/journal.h"

namespace opentalk::transaction {

inline constexpr std::size_t newestKept = 20;

/// One record of what was there before the first and after the second. Its steps are in the order
/// of a plan, so that every tree on the way back passes as on the way back from a single apply.
Record folded(const Record &first, const Record &second);

/// Makes one checkpoint of that one and all after it: they were one thing that an admin did.
Result<void> foldFrom(const machine::Root &root, int number);

/// For whoever holds the lock, when nothing is interrupted.
Result<void> retain(const machine::Root &root);

} // namespace opentalk::transaction
