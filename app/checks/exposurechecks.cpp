#include "checks/families.h"
#include "checks/outside.h"

namespace opentalk::checks {

std::vector<Check> exposureChecks(const Context &context)
{
    return outsideChecks(context);
}

} // namespace opentalk::checks
