// The system's trust store: made anew when our anchor in it came or went. certbot's timer runs
// without any setting of ours, so what it has to trust must stand there.
#pragma once

#include "machine/root.h"
#include "transaction/steps.h"

namespace opentalk::transaction {

/// Runs the distribution's program; on another tree than the machine's own nothing runs.
Result<void> refreshTrust(const machine::Root &root, const Steps &steps);

} // namespace opentalk::transaction
