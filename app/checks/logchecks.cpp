#include "checks/families.h"

namespace opentalk::checks {

std::vector<Check> logChecks(const Context &)
{
    return {};
}

} // namespace opentalk::checks
