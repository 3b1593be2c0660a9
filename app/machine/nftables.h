// What the rules of nftables let in, from `nft -j list ruleset`: those for all packets of one
// family that come to this machine. What is not understood is Unknown, never a guess.
#pragma once

#include "machine/portverdicts.h"

#include <optional>
#include <string_view>

namespace opentalk::machine {

struct NftRuleset {
    /// Of the tables that are nobody's: neither firewalld's nor the one that ufw works in. None:
    /// they refuse nothing.
    std::optional<PortVerdicts> verdicts;
    bool holdsUfw = false;       ///< its chains are there: it is at work
    bool holdsFirewalld = false; ///< the same
};

Result<NftRuleset> readNftRuleset(std::string_view json, IpFamily family = IpFamily::V4);

} // namespace opentalk::machine
