// What the admin typed: every key of the profile, nothing judged yet. Text that may be wrong stays
// text; `examine` in deployment.h judges it. Keys and defaults are the contract of version 1.
#pragma once

#include "model/catalogue.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opentalk {

enum class Balance { RoundRobin, LeastConnections, Sticky };
enum class CertificateSource { LetsEncrypt, Files, Placeholder };
enum class Lineage { One, PerHost };
enum class TlsLevel { Intermediate, Modern };
enum class CspMode { ReportOnly, Off, Enforce };
enum class KeepOpen {
    ControllerMetrics,
    ControllerOpenapi,
    KeycloakMetrics,
    KeycloakHealth,
    KeycloakAdmin,
    RoomserverApi,
};

/// An empty optional means: the default of the service and release.
struct ServiceChoice {
    std::optional<bool> enabled;
    std::optional<std::string> host;
    std::optional<std::vector<std::string>> backends;
    std::optional<Balance> balance;
    std::optional<int> uploadLimitMiB;

    bool operator==(const ServiceChoice &) const = default;
};

/// A further service that OpenTalk does not know.
struct ExtraService {
    std::string id; ///< letters, digits and hyphens; part of file names
    std::string host;
    std::vector<std::string> backends;
    bool webSocket = false;
    int uploadLimitMiB = 1;

    bool operator==(const ExtraService &) const = default;
};

struct CertificateFiles {
    std::string certificate; ///< absolute path of a PEM chain
    std::string key;         ///< absolute path of its private key

    bool operator==(const CertificateFiles &) const = default;
};

struct CertificateChoice {
    CertificateSource source = CertificateSource::LetsEncrypt;
    Lineage lineage = Lineage::One;
    std::string email;
    std::string directoryUrl; ///< empty: Let's Encrypt
    std::string directoryCa;  ///< path of a PEM file; empty: the system's store
    bool staging = false;
    std::map<std::string, CertificateFiles> files; ///< by host name, or "*" for all others

    bool operator==(const CertificateChoice &) const = default;
};

struct HstsChoice {
    int maxAge = 63072000; ///< seconds; 0 writes no header
    bool includeSubdomains = false;
    bool preload = false;

    bool operator==(const HstsChoice &) const = default;
};

struct CspSource {
    std::string directive; ///< `connect-src`
    std::string source;    ///< `https://stats.example.com`

    bool operator==(const CspSource &) const = default;
};

struct RateLimitChoice {
    bool enabled = false;
    int requestsPerSecond = 50;
    int burst = 200;
    bool dryRun = false;

    bool operator==(const RateLimitChoice &) const = default;
};

struct Profile {
    std::string domain;
    std::optional<Release> release; ///< none: classic, with a warning
    std::map<ServiceId, ServiceChoice> services;
    std::vector<ExtraService> extra;
    CertificateChoice certificates;
    std::vector<std::string> listen; ///< addresses; empty: all
    std::optional<bool> ipv6;        ///< none: where the kernel has it
    bool http3 = false;
    TlsLevel tls = TlsLevel::Intermediate;
    HstsChoice hsts;
    bool compression = true;
    bool caching = true;
    bool securityHeaders = true;
    CspMode csp = CspMode::ReportOnly;
    std::vector<std::string> embedders; ///< origins that may frame the frontend
    std::vector<CspSource> cspExtra;
    RateLimitChoice rateLimit;
    std::vector<std::string> trustedProxies; ///< networks whose X-Forwarded-* are believed
    std::vector<std::string> adminNetworks;  ///< networks that reach the Keycloak console
    std::vector<KeepOpen> keepOpen;

    bool operator==(const Profile &) const = default;
};

} // namespace opentalk
