#include "checks/context.h"

#include "checks/families.h"

namespace opentalk::checks {

std::vector<Check> checksOf(const Context &context)
{
    std::vector<Check> all;
    for (const auto &family : {nameChecks, backendChecks, releaseChecks, exposureChecks, portChecks,
                               doorChecks, logChecks, containerChecks})
        std::ranges::move(family(context), std::back_inserter(all));
    return all;
}

} // namespace opentalk::checks
