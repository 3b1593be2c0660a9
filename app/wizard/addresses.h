// The addresses of this machine, as its interfaces have them.
#pragma once

#include "model/address.h"

#include <vector>

namespace opentalk::wizard {

/// Without loopback and link-local ones, in the system's order.
std::vector<Address> addressesHere();

} // namespace opentalk::wizard
