// What remains for the admin in OpenTalk's own settings: lines to copy, and only those that an
// answer of a service shows to be needed.
#pragma once

#include "checks/report.h"

#include <string>
#include <vector>

namespace opentalk::checks {

struct Setting {
    std::string file; ///< as ot-setup names it: `.env`, `controller.toml`
    std::string lines;
    std::string code; ///< of the finding that shows it

    bool operator==(const Setting &) const = default;
};

/// Each once, in the order of the entries.
std::vector<Setting> settingsNeeded(const std::vector<Entry> &entries);

} // namespace opentalk::checks
