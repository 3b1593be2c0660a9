#include "checks/dnsreply.h"

#include <arpa/inet.h>
#include <arpa/nameser.h>

namespace opentalk::checks {

namespace {

/// More than anybody has for one name.
constexpr int mostRecords = 64;

std::vector<std::string> recordsOf(ns_msg &message, RecordType type)
{
    std::vector<std::string> records;
    const int count = std::min<int>(ns_msg_count(message, ns_s_an), mostRecords);
    for (int index = 0; index < count; ++index) {
        ns_rr record {};
        if (ns_parserr(&message, ns_s_an, index, &record) != 0)
            break;
        if (ns_rr_type(record) == static_cast<int>(type) && ns_rr_class(record) == ns_c_in)
            records.emplace_back(reinterpret_cast<const char *>(ns_rr_rdata(record)),
                                 ns_rr_rdlen(record));
    }
    return records;
}

} // namespace

DnsReply readDnsReply(std::span<const unsigned char> packet, RecordType type)
{
    ns_msg message {};
    if (ns_initparse(packet.data(), static_cast<int>(packet.size()), &message) != 0)
        return {DnsState::Fails};
    const int code = ns_msg_getflag(message, ns_f_rcode);
    if (code == ns_r_nxdomain)
        return {DnsState::NoSuchName};
    if (code != ns_r_noerror)
        return {DnsState::Fails};
    auto records = recordsOf(message, type);
    const auto state = records.empty() ? DnsState::NoRecords : DnsState::Records;
    return {state, std::move(records)};
}

std::vector<Address> addressesIn(const DnsReply &reply, bool isV6)
{
    std::vector<Address> addresses;
    for (const auto &record : reply.records) {
        char text[INET6_ADDRSTRLEN] = "";
        if (record.size() == (isV6 ? 16U : 4U)
            && inet_ntop(isV6 ? AF_INET6 : AF_INET, record.data(), text, sizeof text))
            addresses.push_back({text, isV6});
    }
    std::ranges::sort(addresses);
    const auto repeated = std::ranges::unique(addresses);
    addresses.erase(repeated.begin(), repeated.end());
    return addresses;
}

} // namespace opentalk::checks
