#include "certbot/report.h"

#include "certbot/install.h"
#include "certbot/schedule.h"
#include "machine/clock.h"
#include "machine/lineages.h"
#include "machine/look.h"
#include "machine/looker.h"
#include "machine/namedcertificates.h"
#include "machine/run.h"
#include "transaction/draft.h"

#include <algorithm>
#include <map>

namespace opentalk::certbot {

using machine::CertificateReport;
using machine::FoundCertificate;
using machine::HostCertificate;
using machine::Root;

namespace {

class Reporting {
public:
    explicit Reporting(const Root &root)
        : m_root(root)
        , m_looker(root, machine::now())
    { }

    Result<CertificateReport> make(const std::optional<Profile> &profile)
    {
        const auto survey = machine::look(m_root);
        if (!survey)
            return std::unexpected(survey.error());
        addLineages();
        for (const auto &[certificate, key] : machine::certificatesOfNeighbours(m_root, *survey))
            add({certificate, key}).ofNeighbour = true;
        if (profile)
            if (auto added = addHosts(*survey, *profile); !added)
                return std::unexpected(added.error());
        addCertbot(*survey);
        for (auto &[path, found] : m_found)
            if (!found.certificate.path.empty())
                m_report.found.push_back(std::move(found));
        return std::move(m_report);
    }

private:
    void addLineages()
    {
        const auto kept = machine::lineages(m_root);
        if (!kept)
            return unread(kept.error());
        for (const auto &lineage : *kept) {
            auto &found = add(lineage.files);
            found.lineage = lineage.name;
            found.directory = lineage.autorenew ? lineage.server : std::string();
        }
    }

    FoundCertificate &add(const CertificateFiles &files)
    {
        const auto [at, isNew] = m_found.try_emplace(files.certificate);
        if (!isNew)
            return at->second;
        const auto &seen = m_looker.look(files);
        if (seen.certificate)
            at->second.certificate = *seen.certificate;
        else
            unread(seen.findings);
        at->second.findings = seen.findings;
        return at->second;
    }

    void unread(const Problems &problems)
    {
        for (auto found : problems) {
            found.severity = Severity::Warning;
            if (!std::ranges::count(m_report.unread, found))
                m_report.unread.push_back(std::move(found));
        }
    }

    /// Own files that do not fit are a result here, and no refusal.
    Result<void> addHosts(const nginx::Survey &survey, const Profile &profile)
    {
        const auto examined = examine(profile);
        if (!examined.deployment)
            return std::unexpected(examined.problems);
        const auto chosen
            = machine::chooseCertificates(m_root, survey, *examined.deployment, machine::now());
        if (chosen)
            m_report.wanted = chosen->wanted;
        const auto choice = chosen.value_or(machine::Choice {});
        const auto used = machine::certificatesInUse(m_root, survey);
        for (const auto &site : examined.deployment->sites) {
            const auto lacking = choice.whyNot.find(site.host.text());
            m_report.hosts.push_back(
                lacking == choice.whyNot.end()
                    ? hostOf(site, nginx::certificateOf(*examined.deployment, site, choice.facts),
                             examined.deployment->certificates.source)
                    : lackingHost(site.host.text(), lacking->second, used));
        }
        return {};
    }

    HostCertificate hostOf(const Site &site, const CertificateFiles &files,
                           CertificateSource source)
    {
        HostCertificate host;
        host.host = site.host.text();
        host.isPlaceholder = source == CertificateSource::Placeholder;
        const auto &seen = m_looker.look(files);
        host.findings = machine::unfitFor(seen, host.host);
        if (seen.certificate && !hasErrors(host.findings)) {
            host.certificate = files.certificate;
            host.notAfter = seen.certificate->notAfter;
        }
        if (source == CertificateSource::Files)
            add(files);
        return host;
    }

    /// A placeholder may serve it until the certificate is there; nothing else counts.
    HostCertificate lackingHost(const std::string &name, const Problems &why,
                                const std::map<std::string, CertificateFiles> &used)
    {
        HostCertificate host;
        host.host = name;
        host.findings = why;
        const auto found = used.find(name);
        host.isPlaceholder = found != used.end()
            && found->second.certificate.starts_with("/etc/opentalk-proxy/placeholder/");
        if (!host.isPlaceholder)
            return host;
        host.certificate = found->second.certificate;
        if (const auto seen = machine::readCertificate(m_root, host.certificate))
            host.notAfter = seen->notAfter;
        return host;
    }

    void addCertbot(const nginx::Survey &survey)
    {
        const auto schedule = scheduleOf(m_root, survey);
        m_report.renewal = {schedule.name, schedule.active,
                            schedule.lastRan ? schedule.lastRan : schedule.lastLogged,
                            schedule.next, schedule.changedBy};
        m_report.installCommand = installCommand(survey.distribution);
        const auto asked = machine::pathOf(machine::Tool::Certbot).empty()
            ? Result<machine::Ran>(machine::Ran {})
            : machine::run(machine::Tool::Certbot, {"--version"});
        if (const auto version = versionOf(asked ? asked->output + asked->errors : std::string()))
            m_report.certbot
                = std::to_string(version->major) + '.' + std::to_string(version->minor);
    }

    const Root &m_root;
    machine::Looker m_looker;
    std::map<std::string, FoundCertificate> m_found;
    CertificateReport m_report;
};

} // namespace

Result<CertificateReport> reportOf(const Root &root, const std::optional<Profile> &profile)
{
    return Reporting(root).make(profile);
}

} // namespace opentalk::certbot
