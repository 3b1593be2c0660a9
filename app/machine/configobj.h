// Python's configobj format as far as certbot uses it: sections in sections, lists, quotes.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::machine {

struct ConfigValue {
    std::vector<std::string> items;
    bool isList = false; ///< has a comma outside quotes

    bool operator==(const ConfigValue &) const = default;
};

using ConfigSection = std::map<std::string, ConfigValue>;

/// The section at the top is "", one in another "renewalparams/webroot_map".
using ConfigSections = std::map<std::string, ConfigSection>;

/// None where configobj would refuse the text: a line that is none of its own, a key or section
/// twice, a quote that never ends. At most 4096 lines are read, and sections four levels deep.
std::optional<ConfigSections> readConfigobj(std::string_view text);

} // namespace opentalk::machine
