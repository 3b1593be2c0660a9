// One rule of nftables, as far as it is about new packets of one family from anybody.
#pragma once

#include "machine/portverdicts.h"
#include "model/json.h"

#include <map>
#include <string>

namespace opentalk::machine {

/// The elements of a table's named sets.
using NamedSets = std::map<std::string, const Json *>;

struct NftRule {
    enum class Verdict { None, Accept, Drop, Return, Jump, Goto };

    bool applies = true;   ///< false: for established connections, other protocols, some senders
    bool isCertain = true; ///< false: it asks or does more than is understood
    PortSet ports = PortSet::all();
    Verdict verdict = Verdict::None;
    std::string target; ///< of Jump and Goto
};

/// `expressions`: the rule's `expr`.
NftRule readNftRule(const Json &expressions, const NamedSets &sets, IpFamily family);

} // namespace opentalk::machine
