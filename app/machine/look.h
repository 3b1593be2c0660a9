// The survey of a machine: read-only, works without root as far as files are readable, and says
// what it could not see.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

namespace opentalk::machine {

/// Everything in nginx/survey.h. Our own files (signature in the first line at an announced path)
/// are no neighbours. An nginx that is missing is no problem here, it is a fact. The names of maps
/// keep their `$`; a server name `.x` of nginx is listed as `x` and `*.x`.
Result<nginx::Survey> look(const Root &root);

} // namespace opentalk::machine
