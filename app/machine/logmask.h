// A line of a log, fit to be shown to others: tokens and e-mail addresses masked, control
// characters escaped, very long lines cut.
#pragma once

#include <string>
#include <string_view>

namespace opentalk::machine {

std::string maskedLine(std::string_view line);

} // namespace opentalk::machine
