// Grammars of the small values that arrive as text, on the command line and in requests.
#pragma once

#include <optional>
#include <string_view>

namespace opentalk::command {

/// 64 digits and small letters from a to f.
bool isDigest(std::string_view text);

/// Absolute, at most 4096 bytes, without `.`, `..`, empty parts, a slash at the end or control
/// characters.
bool isCleanPath(std::string_view text);

/// 1 to 999999999, digits only.
std::optional<int> checkpointNumber(std::string_view text);

} // namespace opentalk::command
