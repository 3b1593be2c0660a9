// What certbot said, taken apart: what the authority reported of each name, and all other lines
// that say something. Both streams together, from any version; the text may come from anybody.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::certbot {

/// A block "Domain: … Type: … Detail: …".
struct FailedName {
    std::string name; ///< control characters escaped
    std::string type; ///< `connection`, `dns`, `unauthorized`, …
    std::string detail;

    bool operator==(const FailedName &) const = default;
};

struct Words {
    std::vector<FailedName> names;  ///< at most 200
    std::vector<std::string> lines; ///< without advice, progress and the inside of a traceback

    bool operator==(const Words &) const = default;
};

/// What goes beyond a megabyte is not read.
Words wordsOf(std::string_view output);

/// The lines of certbot's log with what the authority refused.
std::string refusalsIn(std::string_view log);

/// Fit for a message: control characters escaped, at most about `limit` bytes.
std::string shortened(std::string_view text, std::size_t limit);

} // namespace opentalk::certbot
