// What the probe found, as one sentence.
#pragma once

#include "checks/release.h"

#include <QString>

namespace opentalk::wizard {

/// Where a release was found: how.
QString foundText(const checks::Finding &finding);

/// The same where another release is chosen.
QString otherText(const checks::Finding &finding);

/// Where none was found: what was seen, and what to do.
QString unknownText(const checks::Finding &finding);

} // namespace opentalk::wizard
