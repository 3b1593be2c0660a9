// `--check`: the checks without a window.
#pragma once

#include <QString>

namespace opentalk::wizard {

/// Returns the exit status: 0 good, 3 failures, 1 bad profile.
int checkProfile(const QString &fileName, bool json);

} // namespace opentalk::wizard
