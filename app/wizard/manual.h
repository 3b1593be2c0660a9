// The help of the window as pages for a terminal and for the README, in English.
#pragma once

#include <string>

namespace opentalk::wizard {

/// man(7): opentalk-proxy-wizard.1.
std::string manPage();

/// The chapter of the README.
std::string markdown();

} // namespace opentalk::wizard
