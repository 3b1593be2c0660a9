// sudo's askpass, when called by the name `opentalk-askpass`: hands sudo's prompt to the running
// wizard over its private socket and prints the answer. Nothing is logged or kept.
#pragma once

#include <string>
#include <vector>

namespace opentalk::command {

inline constexpr const char *askpassSocketVariable = "OPENTALK_ASKPASS_SOCKET";

/// Whether the program was called by the askpass name.
bool isAskpassName(const std::string &programPath);

/// 0 where an answer was printed, 1 where the wizard gave none.
int askpass(const std::vector<std::string> &arguments);

} // namespace opentalk::command
