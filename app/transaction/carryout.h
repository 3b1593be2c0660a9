// The transactions of a flow that has several under one lock, such as obtaining certificates.
#pragma once

#include "transaction/draft.h"
#include "transaction/reporter.h"
#include "transaction/session.h"

namespace opentalk::transaction {

/// Carries the draft's plan out and proves it. The session has to be refreshed before the next one.
Result<machine::Outcome> carryOut(const machine::Root &root, const Session &session,
                                  const Draft &draft, bool startNginx, Reporter &report);

/// Takes back that checkpoint and all after it.
Result<machine::Outcome> takeBackFrom(const machine::Root &root, const Session &session, int number,
                                      Reporter &report);

} // namespace opentalk::transaction
