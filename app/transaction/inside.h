// Runs a check where the master of nginx runs: in a child process that entered its network
// namespace. What the check found comes back over a pipe.
#pragma once

#include "machine/outcome.h"

#include <functional>
#include <sys/types.h>
#include <vector>

namespace opentalk::transaction {

using ProofCheck = std::function<Result<std::vector<machine::Proof>>()>;

/// Where the namespace is our own, or may not be entered, the child stays in ours.
Result<std::vector<machine::Proof>> insideNetworkOf(pid_t master, const ProofCheck &check);

} // namespace opentalk::transaction
