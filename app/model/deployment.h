// A deployment: what the profile means, valid by construction. Only `examine` makes one.
#pragma once

#include "model/address.h"
#include "model/hostname.h"
#include "model/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk {

/// One public host name and the service behind it.
struct Site {
    std::string id;                   ///< the catalogue's name, or the id of an extra service
    std::optional<ServiceId> service; ///< none for an extra service
    HostName host;
    std::vector<Backend> backends; ///< at least one, no two equal
    Balance balance = Balance::RoundRobin;
    int uploadLimitMiB = 1;
    bool webSocket = false;

    bool operator==(const Site &) const = default;
};

/// Origins and networks that passed their grammar: no `$`, `;`, quote or blank in any of them.
struct Deployment {
    HostName domain;
    Release release;
    std::vector<Site> sites; ///< catalogue order, then extra services; the frontend is optional
    CertificateChoice certificates; ///< host keys are canonical, paths absolute and clean
    std::vector<Address> listen;    ///< empty: all addresses
    std::optional<bool> ipv6;
    bool http3;
    TlsLevel tls;
    HstsChoice hsts;
    bool compression;
    bool caching;
    bool securityHeaders;
    CspMode csp;
    std::vector<std::string> embedders;
    std::vector<CspSource> cspExtra;
    RateLimitChoice rateLimit;
    std::vector<Network> trustedProxies;
    std::vector<Network> adminNetworks;
    std::vector<KeepOpen> keepOpen;

    bool operator==(const Deployment &) const = default;

    const Site *site(ServiceId id) const; ///< nullptr where the service is off
    bool keepsOpen(KeepOpen what) const;
};

/// `https://meet.example.org`; empty where the service is off.
std::string urlOf(const Deployment &deployment, ServiceId id, std::string_view scheme = "https");

/// `deployment` is there exactly when `problems` holds no error; warnings may stand beside it.
struct Examination {
    std::optional<Deployment> deployment;
    Problems problems; ///< all at once, in the order of the profile's keys
};

Examination examine(const Profile &profile);

/// For callers that show no warnings.
Result<Deployment> deploy(const Profile &profile);

/// Small letters, digits and hyphens, a letter first: the id is a part of file names.
bool isSiteId(std::string_view text);

/// The host name a service gets when the profile names none: prefix and domain.
std::string defaultHost(ServiceId id, const std::string &domain);

} // namespace opentalk
