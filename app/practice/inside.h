// Practice in namespaces of its own.
#pragma once

#include "practice/conversation.h"
#include "practice/world.h"

namespace opentalk::practice {

/// What `runInside` returns where a namespace was made and is then refused its use, as AppArmor
/// does it: nothing was said yet. No status of `serve`.
inline constexpr int refusedInside = 100;

/// A fork into new namespaces.
pid_t forkInside();

int runInside(const Account &outside, Setting setting, const Serve &serve);

} // namespace opentalk::practice
