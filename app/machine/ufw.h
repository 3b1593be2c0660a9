// What ufw lets in, from its own files. IPv4 only: ufw writes rules for everybody in both families.
#pragma once

#include "machine/portverdicts.h"

#include <string_view>

namespace opentalk::machine {

/// `ENABLED` in /etc/ufw/ufw.conf.
bool isUfwEnabled(std::string_view configuration);

/// From /etc/default/ufw, /etc/ufw/before.rules and /etc/ufw/user.rules. What is only for some
/// senders decides nothing for everybody; what is only for one interface, or by hand, is Unknown.
PortVerdicts ufwVerdicts(std::string_view defaults, std::string_view beforeRules,
                         std::string_view userRules);

} // namespace opentalk::machine
