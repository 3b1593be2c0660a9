// What there is of certificates on a machine, as a value that crosses from the helper to the
// window.
#pragma once

#include "machine/certificates.h"
#include "machine/choice.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace opentalk::machine {

/// A certificate, whoever put it there.
struct FoundCertificate {
    Certificate certificate;
    std::string lineage;      ///< certbot's name for it; empty: certbot does not keep it
    std::string directory;    ///< the ACME directory that renews it; empty: certbot does not
    bool ofNeighbour = false; ///< a site that is not OpenTalk's uses it
    Problems findings;

    bool operator==(const FoundCertificate &) const = default;
};

/// What a host of the deployment is served by.
struct HostCertificate {
    std::string host;
    std::string certificate; ///< its path; empty: none fits
    std::chrono::sys_seconds notAfter {};
    bool isPlaceholder = false;
    Problems findings; ///< why none fits, or what there is to know about the one that does

    bool operator==(const HostCertificate &) const = default;
};

/// What renews by itself, and when it last did.
struct Renewal {
    std::string by; ///< `certbot.timer`, `/etc/cron.d/certbot`; empty: nothing
    bool active = false;
    std::optional<std::chrono::sys_seconds> lastRan;
    std::optional<std::chrono::sys_seconds> next;
    std::string changedBy = {}; ///< the drop-in that says what the timer runs
    bool isPractice = false;    ///< nothing is to renew by itself there: no finding

    bool operator==(const Renewal &) const = default;
};

struct CertificateReport {
    std::vector<FoundCertificate> found; ///< by path
    std::vector<HostCertificate> hosts;  ///< of the profile, where one was given
    std::vector<WantedLineage> wanted;   ///< what `certificates obtain` would order
    Renewal renewal;
    std::string certbot;        ///< its version; empty: not installed
    std::string installCommand; ///< for certbot, where it is known
    Problems unread;            ///< warnings: what could not be looked at

    bool operator==(const CertificateReport &) const = default;
};

nlohmann::ordered_json toJson(const WantedLineage &lineage);
WantedLineage wantedLineageFrom(const nlohmann::ordered_json &json, const std::string &place,
                                Problems &problems);
nlohmann::ordered_json toJson(const CertificateReport &report);
Result<CertificateReport> certificateReportFromJson(const nlohmann::ordered_json &json);

} // namespace opentalk::machine
