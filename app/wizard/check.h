// `--check`: the checks without a window.
#pragma once

#include "wizard/commandline.h"

namespace opentalk::wizard {

/// Prints the report. Returns the exit status: 0 good, 2 warnings, 3 failures, 1 bad input.
int checkProfile(const CommandLine &options);

} // namespace opentalk::wizard
