// What remains for the admin in OpenTalk's own settings: lines to copy, and only those that an
// answer of a service shows to be needed.
#pragma once

#include "checks/report.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::checks {

struct Setting {
    std::string file;  ///< as ot-setup names it: `.env`, `controller.toml`
    std::string lines; ///< without control characters but for the breaks between them
    std::string code;  ///< of the finding that shows it

    bool operator==(const Setting &) const = default;
};

/// Whose lines belong below the remedy; none: the finding is about something else.
std::optional<Setting> settingOf(const Problem &finding);

/// Each once, in the order of the entries.
std::vector<Setting> settingsNeeded(const std::vector<Entry> &entries);

} // namespace opentalk::checks
