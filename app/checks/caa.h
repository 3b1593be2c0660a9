// CAA records (RFC 8659): whether they let Let's Encrypt issue a certificate by HTTP.
#pragma once

#include "checks/dnsreply.h"

#include <optional>
#include <string_view>

namespace opentalk::checks {

struct CaaRecord {
    bool isCritical = false;
    std::string tag; ///< lower case
    std::string value;

    bool operator==(const CaaRecord &) const = default;
};

/// None: this is no CAA record.
std::optional<CaaRecord> readCaa(std::string_view data);

/// What was said of a name, or of one above it.
struct CaaLevel {
    std::string domain;
    DnsReply reply = {};
};

/// The name itself and all above it, the nearest first.
std::vector<CaaLevel> caaLevels(const std::string &host);

/// The nearest records count. Empty: nothing speaks against it.
Problems judgeCaa(const std::vector<CaaLevel> &levels);

/// `example.com issue "letsencrypt.org"`, or the state of the answer.
std::string caaWords(const std::vector<CaaLevel> &levels);

} // namespace opentalk::checks
