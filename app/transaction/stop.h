// Stopping an nginx that this very run has started and that did not prove itself.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

namespace opentalk::transaction {

/// Asks the master to end after its requests, and waits for it. Nothing runs: nothing to do.
Result<void> stop(const machine::Root &root, const nginx::Survey &survey);

} // namespace opentalk::transaction
