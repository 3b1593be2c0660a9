#include "command/takeover.h"

#include "command/problems.h"

namespace opentalk::command {

Problems outsidePlan(const machine::Plan &plan, const std::vector<std::string> &takeOver)
{
    Problems outside;
    for (const auto &path : takeOver) {
        const bool known = std::ranges::any_of(plan.changes, [&](const machine::Change &change) {
            return change.wanted.path == path;
        });
        if (!known)
            outside.push_back(problem(problems::notInPlan, path));
    }
    return outside;
}

} // namespace opentalk::command
