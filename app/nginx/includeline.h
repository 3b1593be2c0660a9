// The marked line by which an nginx.conf that reads no folder of sites gets to read ours.
#pragma once

#include "nginx/survey.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

/// The one file of others that is ever changed, and by this line alone.
std::string mainFile(const std::string &configFolder);

/// Files with names of ours below `configFolder`: what else lies there unread stays unread.
std::string includePattern(const std::string &configFolder);

/// `include PATTERN;` as an admin would write it.
std::string directiveFor(const IncludeLine &wanted);

/// With their ends.
std::vector<std::string_view> linesOf(std::string_view text);

/// Known by its mark, wherever it includes from.
bool isIncludeLine(std::string_view line);

/// Whether one of the lines is ours.
bool hasIncludeLine(const std::string &text);

/// nginx.conf with the line at the end of its http block; as it is where it has the line. None
/// where `wanted` has no text, or the block ends within a line.
std::optional<std::string> withIncludeLine(const IncludeLine &wanted);

/// Every other byte stays as it is.
std::string withoutIncludeLine(const std::string &text);

} // namespace opentalk::nginx
