// The family of containers, with the sockets that it asks.
#pragma once

#include "checks/context.h"

#include <QStringList>

namespace opentalk::checks {

/// One check for each socket that this account may use; none for the others.
std::vector<Check> containerChecksAt(const QStringList &sockets, const Context &context);

} // namespace opentalk::checks
