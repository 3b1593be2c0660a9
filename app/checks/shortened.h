// Somebody else's text, cut between characters.
#pragma once

#include <string>

namespace opentalk::checks {

/// Of somebody else's text no more than a line or two.
inline std::string shortened(std::string text, std::size_t most = 180)
{
    if (text.size() <= most)
        return text;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    text.resize(end);
    return text + "…";
}

} // namespace opentalk::checks
