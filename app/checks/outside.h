// What a stranger reaches through the front door: asked at this machine's own addresses, where
// nginx sees the caller under such an address too.
#pragma once

#include "checks/context.h"

namespace opentalk::checks {

/// For the controller and for Keycloak, as far as they are there.
std::vector<Check> outsideChecks(const Context &context);

} // namespace opentalk::checks
