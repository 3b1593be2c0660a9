// Files that an admin lets us replace must be files of the plan (rule 2 of the border).
#pragma once

#include "machine/plan.h"

namespace opentalk::command {

/// A problem for each path that the plan does not hold.
Problems outsidePlan(const machine::Plan &plan, const std::vector<std::string> &takeOver);

} // namespace opentalk::command
