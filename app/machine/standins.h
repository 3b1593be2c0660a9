// What stands in, during a test without root, for what this account may not read, may not make or
// cannot reach from a network of its own.
#pragma once

#include "machine/surroundings.h"

namespace opentalk::machine {

struct StandIns {
    std::vector<nginx::Entry> entries;
    std::vector<Need> unknownHosts; ///< of neighbours: nginx itself would not know them either
};

/// Where a certificate or key cannot be read, all pairs get one self-signed stand-in: a certificate
/// and its key must match. A certificate of ours need not be there yet, a neighbour's that is
/// missing stays so. Hosts are looked up here and now, within a time limit for all of them.
Result<StandIns> standInsFor(const Root &root, const std::vector<Need> &needs);

} // namespace opentalk::machine
