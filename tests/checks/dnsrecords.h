// Answers of name servers, as tests write them.
#pragma once

#include "checks/dnsreply.h"

#include <arpa/inet.h>

namespace opentalk::checks {

inline std::string bytesOf(const std::string &text)
{
    const bool isV6 = text.find(':') != std::string::npos;
    unsigned char bytes[16] = {};
    inet_pton(isV6 ? AF_INET6 : AF_INET, text.c_str(), bytes);
    return {reinterpret_cast<const char *>(bytes), isV6 ? 16U : 4U};
}

inline DnsReply records(const std::vector<std::string> &texts)
{
    DnsReply reply {DnsState::Records};
    for (const auto &text : texts)
        reply.records.push_back(bytesOf(text));
    return reply;
}

inline std::string caa(int flags, const std::string &tag, const std::string &value)
{
    return std::string(1, static_cast<char>(flags)) + static_cast<char>(tag.size()) + tag + value;
}

inline DnsReply issues(const std::vector<std::string> &values)
{
    DnsReply reply {DnsState::Records};
    for (const auto &value : values)
        reply.records.push_back(caa(0, "issue", value));
    return reply;
}

inline const DnsReply none {DnsState::NoRecords};
inline const DnsReply unknown {DnsState::NoSuchName};
inline const DnsReply failing {DnsState::Fails};
inline const DnsReply silent {DnsState::Silent};

} // namespace opentalk::checks
