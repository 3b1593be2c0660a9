// What Start says about this machine: a sentence a line, and nothing of what is as usual.
#pragma once

#include "wizard/pages/fact.h"

#include <vector>

namespace opentalk::wizard {

class Session;

inline constexpr std::size_t mostFacts = 8;

/// At most two less than `mostFacts`: those about certificates come behind them.
std::vector<Fact> factsAboutThisMachine(const Session &session);

} // namespace opentalk::wizard
