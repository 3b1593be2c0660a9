// A plan at one glance.
#pragma once

#include "machine/plan.h"

#include <QString>

namespace opentalk::wizard {

/// "6 files new, 1 file changed, 6 links new; then nginx is reloaded."
QString planSummary(const machine::Plan &plan);

} // namespace opentalk::wizard
