// What the answers about a name mean for this machine: no sockets here.
#pragma once

#include "checks/caa.h"
#include "checks/context.h"
#include "checks/nameevidence.h"

#include <map>

namespace opentalk::checks {

struct NameFacts {
    std::string host;
    DnsReply a;
    DnsReply aaaa;
    std::vector<CaaLevel> caa;                 ///< empty: not asked for
    std::map<Address, Evidence> evidence = {}; ///< of the addresses of `unsettled`
};

/// CAA matters, and so does whether the world can reach an address.
bool isByLetsEncrypt(const Deployment &deployment);

/// The addresses that can only be judged by who answers there; no more than a few.
std::vector<Address> unsettled(const Context &context, const NameFacts &facts);

Outcome judgeName(const Context &context, const NameFacts &facts);

} // namespace opentalk::checks
