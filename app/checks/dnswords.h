// Answers of name servers in the words that name servers' logs have: the same in every language.
#pragma once

#include "checks/dnsreply.h"

namespace opentalk::checks {

inline std::string stateWord(DnsState state)
{
    static constexpr const char *words[] = {"TIMEOUT", "NOERROR", "NODATA", "NXDOMAIN", "SERVFAIL"};
    return words[static_cast<std::size_t>(state)];
}

} // namespace opentalk::checks
