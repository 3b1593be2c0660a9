// What the answers about a name mean for this machine: no sockets here.
#pragma once

#include "checks/addressplace.h"
#include "checks/caa.h"

#include <map>

namespace opentalk::checks {

struct NameFacts {
    std::string host;
    DnsReply a;
    DnsReply aaaa;
    std::vector<CaaLevel> caa;                 ///< empty: not asked for
    std::map<Address, Evidence> evidence = {}; ///< of the addresses of `unsettled`
};

/// The addresses that can only be judged by who answers there; no more than a few.
std::vector<Address> unsettled(const Context &context, const NameFacts &facts);

Outcome judgeName(const Context &context, const NameFacts &facts);

} // namespace opentalk::checks
