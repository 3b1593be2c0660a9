// What ufw lets in, from its own files.
#pragma once

#include "machine/portverdicts.h"

#include <string_view>

namespace opentalk::machine {

/// `ENABLED` in /etc/ufw/ufw.conf.
bool isUfwEnabled(std::string_view configuration);

/// From /etc/default/ufw, /etc/ufw/before.rules and /etc/ufw/user.rules, for IPv6 before6.rules and
/// user6.rules. What is only for some senders decides nothing for everybody; what is only for one
/// interface, or by hand, is Unknown. With IPV6=no nothing comes in over IPv6 (ufw's manual page).
PortVerdicts ufwVerdicts(std::string_view defaults, std::string_view beforeRules,
                         std::string_view userRules, IpFamily family = IpFamily::V4);

} // namespace opentalk::machine
