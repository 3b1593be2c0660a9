// Reports on certificates as a helper would send them, for the profiles of the tests.
#pragma once

#include "machine/certificateproblems.h"
#include "machine/certificatereport.h"
#include "machine/problems.h"
#include "model/deployment.h"

#include <chrono>

namespace opentalk::wizard {

using std::chrono::days;

inline Profile withCertbot(Profile profile)
{
    profile.certificates.source = CertificateSource::LetsEncrypt;
    return profile;
}

inline std::chrono::sys_seconds today()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

inline std::string lineagePath(const std::string &name)
{
    return "/etc/letsencrypt/live/" + name + "/fullchain.pem";
}

/// certbot is there, its timer runs, and nothing has been obtained.
inline machine::CertificateReport nothingThere(const Profile &profile)
{
    machine::CertificateReport report;
    report.certbot = "2.1";
    report.renewal = {"certbot.timer", true, today() - std::chrono::hours(7), {}};
    machine::WantedLineage wanted {profile.domain, {}};
    const auto deployment = examine(profile).deployment.value();
    for (const auto &site : deployment.sites) {
        machine::HostCertificate host;
        host.host = site.host.text();
        host.findings = {
            problem(machine::cannotRead, lineagePath(profile.domain), "No such file or directory")};
        report.hosts.push_back(host);
        wanted.hosts.push_back(host.host);
    }
    report.wanted = {wanted};
    return report;
}

/// From now on `host` has a certificate with `left` of `whole` days.
inline void serve(machine::CertificateReport &report, machine::HostCertificate &host, days left,
                  days whole = days(90))
{
    const auto name = report.wanted.empty() ? host.host : report.wanted.front().name;
    host.certificate = lineagePath(name);
    host.notAfter = today() + left + std::chrono::hours(1);
    host.findings.clear();
    if (left * 3 < whole)
        host.findings
            = {warning(machine::certificateExpiring, host.certificate, "2026-12-09 14:06 UTC")};
    machine::FoundCertificate found;
    found.lineage = name;
    found.certificate.path = host.certificate;
    found.certificate.notAfter = host.notAfter;
    found.certificate.notBefore = host.notAfter - whole;
    report.found = {found};
}

inline machine::CertificateReport allServed(const Profile &profile, days left,
                                            days whole = days(90))
{
    auto report = nothingThere(profile);
    for (auto &host : report.hosts)
        serve(report, host, left, whole);
    report.wanted.clear();
    return report;
}

/// The last two names have come later.
inline machine::CertificateReport partlyServed(const Profile &profile)
{
    auto report = nothingThere(profile);
    const auto missing = report.hosts.size() - 2;
    for (std::size_t each = 0; each < missing; ++each)
        serve(report, report.hosts[each], days(68));
    auto &wanted = report.wanted.front().hosts;
    for (auto each = missing; each < report.hosts.size(); ++each)
        report.hosts[each].findings
            = {problem(machine::certificateWrongName, lineagePath(profile.domain),
                       report.hosts[each].host, "meet.example.org, controller.meet.example.org")};
    wanted.erase(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(missing));
    return report;
}

inline machine::CertificateReport expired(const Profile &profile)
{
    auto report = nothingThere(profile);
    for (auto &host : report.hosts)
        host.findings = {problem(machine::certificateExpired, lineagePath(profile.domain),
                                 "2026-11-02 09:00 UTC")};
    report.renewal.active = false;
    return report;
}

inline machine::CertificateReport withoutCertbot(const Profile &profile)
{
    auto report = nothingThere(profile);
    report.certbot.clear();
    report.renewal = {};
    report.installCommand = "sudo apt-get install certbot";
    return report;
}

} // namespace opentalk::wizard
