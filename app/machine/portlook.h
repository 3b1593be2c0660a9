// The facts about ports of this machine, as far as this account may see them.
#pragma once

#include "machine/root.h"
#include "model/portfacts.h"

#include <vector>

namespace opentalk::machine {

/// Firewalls are asked on the machine's own tree alone.
Result<PortFacts> lookAtPorts(const Root &root, const std::vector<PortRange> &ports);

} // namespace opentalk::machine
