// What a name server said, read from its packet.
#pragma once

#include "model/address.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace opentalk::checks {

enum class RecordType : std::uint16_t { A = 1, Aaaa = 28, Caa = 257 };

enum class DnsState {
    Silent, ///< nothing usable came in time
    Records,
    NoRecords,  ///< the name is known, without any of this type
    NoSuchName, ///< NXDOMAIN
    Fails,      ///< SERVFAIL, REFUSED, or not understood
};

struct DnsReply {
    DnsState state = DnsState::Silent;
    std::vector<std::string> records = {}; ///< RDATA, as it came; some only where State is Records

    bool operator==(const DnsReply &) const = default;
};

/// Records of the type that was asked for, wherever CNAMEs led. Names inside are not expanded.
DnsReply readDnsReply(std::span<const unsigned char> packet, RecordType type);

/// Sorted, each once; what has not the length of an address is left out.
std::vector<Address> addressesIn(const DnsReply &reply, bool isV6);

} // namespace opentalk::checks
