// Starting nginx inside a session that holds the lock.
#pragma once

#include "transaction/session.h"

namespace opentalk::transaction {

Result<machine::Outcome> startStopped(const machine::Root &root, const Session &session,
                                      Reporter &report);

/// With the command that installs it here, where that is known.
Result<void> requireNginx(const nginx::Survey &survey);

} // namespace opentalk::transaction
