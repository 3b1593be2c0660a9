#include "nginx/generate.h"

#include "nginx/generateparts.h"
#include "nginx/includeline.h"
#include "nginx/write.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

const std::string lineages = "/etc/letsencrypt/live/";

/// The folder that files with server blocks go to.
std::string siteFolder(Layout layout)
{
    switch (layout) {
    case Layout::Sites:
        return "/sites-available/";
    case Layout::VhostsD:
        return "/vhosts.d/";
    case Layout::HttpD:
        return "/http.d/";
    case Layout::ConfD:
    case Layout::None:
        break;
    }
    return "/conf.d/";
}

/// The folder that nginx reads first among those that files of ours go to.
std::string httpFolder(Layout layout)
{
    return layout == Layout::Sites ? "/conf.d/" : siteFolder(layout);
}

std::vector<std::string> sortedHosts(const Deployment &deployment)
{
    std::vector<std::string> hosts;
    for (const auto &site : deployment.sites)
        hosts.push_back(site.host.text());
    std::ranges::sort(hosts);
    return hosts;
}

std::string lines(const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts)
        all += text + '\n';
    return all;
}

std::string title(const Site &site)
{
    return site.service ? service(*site.service).title : site.id;
}

class Assembly {
public:
    explicit Assembly(const Job &job)
        : m_job(job)
        , m_config(job.survey.configFolder)
    { }

    Result<FileSet> assemble()
    {
        folders();
        file(m_config + httpFolder(m_job.survey.layout) + "opentalk-00-http.conf", httpLevel(),
             "Shared by all OpenTalk sites; no setting changes it.");
        if (needsNamesHash(m_job.deployment)
            && !nginx::find(m_job.survey.settings, "server_names_hash_bucket_size"))
            file(m_config + httpFolder(m_job.survey.layout) + "opentalk-00-names.conf", namesHash(),
                 "Room for long host names.");
        file(m_config + "/snippets/opentalk-ssl.conf", tlsSnippet(m_job),
             "TLS for all OpenTalk sites.");
        for (const auto &site : m_job.deployment.sites)
            server(site.id, siteFile(m_job, site), title(site) + ", https://" + site.host.text());
        if (auto others = defaultFile(m_job); !others.empty())
            server("default", std::move(others), "Names that are not OpenTalk's.");
        std::ranges::move(m_links, std::back_inserter(m_files.entries));
        if (m_job.survey.layout == Layout::None)
            includeLine();
        if (!m_problems.empty())
            return std::unexpected(std::move(m_problems));
        return std::move(m_files);
    }

private:
    void folders()
    {
        folder("/var/www");
        folder(webroot);
        folder(m_config + "/snippets");
        if (m_job.survey.layout == Layout::None)
            folder(m_config + "/conf.d");
        if (usesCertbot())
            std::ranges::move(forCertbot(m_job), std::back_inserter(m_files.entries));
        if (m_job.deployment.certificates.source != CertificateSource::Placeholder)
            return;
        folder("/etc/opentalk-proxy");
        folder("/etc/opentalk-proxy/placeholder");
        const auto hosts = sortedHosts(m_job.deployment);
        m_files.entries.push_back(
            {EntryKind::Placeholder, placeholderFolder(hosts), 0700, lines(hosts), {}});
    }

    /// Own files may be certbot's too: without the hook a renewal would not be loaded.
    bool usesCertbot() const
    {
        const auto isCertbots = [&](const Site &site) {
            return !lineageOf(certificateOf(m_job.deployment, site, m_job.certificates).certificate)
                        .empty();
        };
        return m_job.deployment.certificates.source == CertificateSource::LetsEncrypt
            || std::ranges::any_of(m_job.deployment.sites, isCertbots);
    }

    void folder(std::string path)
    {
        m_files.entries.push_back({EntryKind::Folder, std::move(path), 0755, {}, {}});
    }

    void file(std::string path, const Directives &directives, std::string purpose)
    {
        std::ranges::move(collisions(m_job.survey, directives), std::back_inserter(m_problems));
        for (auto &missing : modulesLeftOut(m_job.survey, directives))
            if (!std::ranges::count(m_problems, missing))
                m_problems.push_back(std::move(missing));
        auto written = write(directives, {signature, std::move(purpose)});
        m_files.entries.push_back({EntryKind::File, std::move(path), 0644, std::move(written.text),
                                   std::move(written.reasons)});
    }

    /// Last, so that nginx begins to read all files at once.
    void includeLine()
    {
        const auto text = withIncludeLine(*m_job.survey.includeLine).value_or(std::string());
        const Reason reason {
            QT_TRANSLATE_NOOP("Reason",
                              "This nginx.conf reads no folder of sites. By this line it "
                              "reads OpenTalk's files, and no others.")};
        std::vector<Reason> reasons;
        for (const auto line : linesOf(text))
            reasons.push_back(isIncludeLine(line) ? reason : Reason {});
        m_files.entries.push_back({EntryKind::File, m_job.survey.program.configFile,
                                   m_job.survey.includeLine->mode, text, std::move(reasons)});
    }

    void server(const std::string &id, const Directives &directives, std::string purpose)
    {
        const std::string name = "opentalk-" + id + ".conf";
        const std::string path = m_config + siteFolder(m_job.survey.layout) + name;
        file(path, directives, std::move(purpose));
        if (m_job.survey.layout == Layout::Sites)
            m_links.push_back({EntryKind::Link, m_config + "/sites-enabled/" + name, 0, path, {}});
    }

    const Job &m_job;
    const std::string m_config;
    FileSet m_files;
    std::vector<Entry> m_links;
    Problems m_problems;
};

} // namespace

Result<FileSet> generate(const Deployment &deployment, const Survey &survey,
                         const CertificateFacts &certificates)
{
    const Survey others = withoutOurs(survey);
    const Job job {deployment,
                   others,
                   certificates,
                   listeners(deployment, others, 80),
                   listeners(deployment, others, 443),
                   namesLikeOurs(others)};
    if (auto problems = obstacles(job); !problems.empty())
        return std::unexpected(std::move(problems));
    return Assembly(job).assemble();
}

CertificateFiles certificateOf(const Deployment &deployment, const Site &site,
                               const CertificateFacts &facts)
{
    const auto &choice = deployment.certificates;
    const auto &host = site.host.text();
    if (facts.without.contains(host))
        return {};
    if (const auto found = facts.files.find(host); found != facts.files.end())
        return found->second;
    if (choice.source == CertificateSource::Files) {
        const auto own = choice.files.find(host);
        const auto any = choice.files.find("*");
        return own != choice.files.end() ? own->second
            : any != choice.files.end()  ? any->second
                                         : CertificateFiles {};
    }
    if (choice.source == CertificateSource::Placeholder) {
        const auto folder = placeholderFolder(sortedHosts(deployment));
        return {folder + "/certificate.pem", folder + "/key.pem"};
    }
    return filesOfLineage(lineageFor(deployment, host));
}

CertificateFiles filesOfLineage(const std::string &name)
{
    const auto folder = lineages + name;
    return {folder + "/fullchain.pem", folder + "/privkey.pem"};
}

std::string lineageOf(std::string_view certificate)
{
    if (!certificate.starts_with(lineages))
        return {};
    const auto name = certificate.substr(lineages.size());
    return std::string(name.substr(0, name.find('/')));
}

std::string lineageFor(const Deployment &deployment, const std::string &host)
{
    return deployment.certificates.lineage == Lineage::One ? deployment.domain.text() : host;
}

std::string placeholderFolder(const std::vector<std::string> &hosts)
{
    auto sorted = hosts;
    std::ranges::sort(sorted);
    return "/etc/opentalk-proxy/placeholder/" + fingerprint(lines(sorted));
}

std::string directoryOf(const CertificateChoice &choice)
{
    if (!choice.directoryUrl.empty())
        return choice.directoryUrl;
    return choice.staging ? letsEncryptStaging : letsEncrypt;
}

std::vector<Listener> plainListeners(const Deployment &deployment, const Survey &survey)
{
    return listeners(deployment, withoutOurs(survey), 80);
}

std::vector<Listener> tlsListeners(const Deployment &deployment, const Survey &survey)
{
    return listeners(deployment, withoutOurs(survey), 443);
}

} // namespace opentalk::nginx
