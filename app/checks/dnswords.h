// Answers of name servers in the words that name servers' logs have: the same in every language.
#pragma once

#include "checks/dnsreply.h"

namespace opentalk::checks {

inline std::string stateWord(DnsState state)
{
    static constexpr const char *words[] = {"TIMEOUT", "NOERROR", "NODATA", "NXDOMAIN", "SERVFAIL"};
    return words[static_cast<std::size_t>(state)];
}

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
