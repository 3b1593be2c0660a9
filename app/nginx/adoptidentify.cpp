// Which site is which service, and under which domain. By evidence, never by a single hint: a file
// name of the guide or of ours, the label before a domain that others share, the usual port.
#include "nginx/adoptparts.h"
#include "nginx/generate.h"
#include "nginx/problems.h"

#include <algorithm>
#include <set>

namespace opentalk::nginx {

namespace {

constexpr std::string_view front = "opentalk-";
constexpr std::string_view back = ".conf";
constexpr int enough = 3;

/// `pad` in `opentalk-pad.conf`.
std::string idIn(const OldFile &file)
{
    auto name = file.name();
    if (!name.starts_with(front) || !name.ends_with(back)
        || name.size() <= front.size() + back.size())
        return {};
    return name.substr(front.size(), name.size() - front.size() - back.size());
}

bool hasUsualPort(const OldSite &site, const Service &service)
{
    const auto port = ':' + std::to_string(service.port);
    return std::ranges::any_of(site.backends,
                               [&](const std::string &text) { return text.ends_with(port); });
}

/// The service with this label before the domain, and the domain; none for the frontend.
const Service *byPrefix(const std::string &host)
{
    const auto label = host.substr(0, host.find('.'));
    for (const auto &row : catalogue())
        if (*row.hostPrefix && label == row.hostPrefix)
            return &row;
    return nullptr;
}

std::string parent(const std::string &host)
{
    return host.substr(host.find('.') + 1);
}

/// The name of certbot's lineage that the site uses.
std::string lineageOf(const OldSite &site)
{
    const auto *line = site.find("ssl_certificate");
    return line ? nginx::lineageOf(line->argument(0)) : std::string();
}

class Identification {
public:
    explicit Identification(Old &old)
        : m_old(old)
    { }

    bool run()
    {
        std::map<const OldFile *, int> sites;
        for (const auto &site : m_old.sites)
            ++sites[site.servers.front().file];
        for (const auto &site : m_old.sites)
            if (const auto *file = site.servers.front().file; sites[file] == 1)
                m_ids[&site] = idIn(*file);
        for (const auto &site : m_old.sites)
            weigh(site);
        if (!chooseDomain())
            return false;
        byFileName();
        byHost();
        byPort();
        return std::ranges::any_of(m_old.sites,
                                   [](const OldSite &site) { return !site.id.empty(); });
    }

private:
    std::string fileId(const OldSite &site) const
    {
        const auto found = m_ids.find(&site);
        return found == m_ids.end() ? std::string() : found->second;
    }

    void weigh(const OldSite &site)
    {
        const auto named = serviceByName(fileId(site));
        const int ours = site.isOurs ? 10 : 0;
        const auto *prefixed = byPrefix(site.host);
        if (named == ServiceId::Frontend)
            m_weights[site.host] += 3 + ours;
        else if (named && prefixed && prefixed->id == *named)
            m_weights[parent(site.host)] += 2 + ours;
        else if (prefixed && parent(site.host).find('.') != std::string::npos)
            m_weights[parent(site.host)] += hasUsualPort(site, *prefixed) ? 2 : 1;
        else if (!named && hasUsualPort(site, service(ServiceId::Frontend)))
            m_weights[site.host] += 1;
        if (site.isOurs && named)
            m_isSure = true;
        if (const auto lineage = lineageOf(site); lineage != site.host && site.isOurs)
            m_weights[lineage] += ours;
    }

    bool chooseDomain()
    {
        int best = 0;
        for (const auto &[domain, weight] : m_weights) {
            if (weight <= best || !HostName::parse(domain, {}))
                continue;
            best = weight;
            m_old.domain = domain;
        }
        if (m_old.domain.empty() && m_isSure)
            m_old.domain = m_old.sites.front().host;
        return best >= enough || m_isSure;
    }

    void give(OldSite &site, ServiceId id)
    {
        if (m_taken.contains(id)) {
            const auto *other = m_old.site(id);
            m_old.note(adoptTwice, site.place(), service(id).title, other->host, site.host);
            return;
        }
        m_taken.insert(id);
        site.service = id;
        site.id = service(id).name;
    }

    bool isFree(const OldSite &site, ServiceId id) const
    {
        return site.id.empty() && !m_taken.contains(id);
    }

    void byFileName()
    {
        for (auto &site : m_old.sites) {
            const auto id = fileId(site);
            if (const auto named = serviceByName(id))
                give(site, *named);
            else if (site.isOurs && !id.empty() && id != "default")
                site.id = id;
        }
    }

    void byHost()
    {
        for (auto &site : m_old.sites) {
            const auto *prefixed = byPrefix(site.host);
            if (!site.id.empty() || site.backends.empty())
                continue;
            if (site.host == m_old.domain)
                give(site, ServiceId::Frontend);
            else if (prefixed && parent(site.host) == m_old.domain)
                give(site, prefixed->id);
        }
    }

    /// 8080 is everybody's port.
    void byPort()
    {
        for (auto &site : m_old.sites)
            for (const auto &row : catalogue())
                if (row.id != ServiceId::Frontend && isFree(site, row.id)
                    && site.host.ends_with('.' + m_old.domain) && hasUsualPort(site, row)) {
                    give(site, row.id);
                    m_old.note(adoptByPort, site.place(), site.host, row.title,
                               std::to_string(row.port));
                }
    }

    Old &m_old;
    std::map<const OldSite *, std::string> m_ids;
    std::map<std::string, int> m_weights; ///< of domains
    std::set<ServiceId> m_taken;
    bool m_isSure = false;
};

} // namespace

bool identify(Old &old)
{
    return Identification(old).run();
}

std::vector<std::string> filesToAdopt(const Survey &survey)
{
    std::set<std::string> files;
    std::set<std::string> domains;
    for (const auto &name : survey.serverNames) {
        const bool isNamed = name.place.file.rfind("opentalk") != std::string::npos;
        if (!isNamed && !byPrefix(name.name))
            continue;
        files.insert(name.place.file);
        domains.insert(byPrefix(name.name) ? parent(name.name) : name.name);
    }
    for (const auto &name : survey.serverNames)
        if (domains.contains(name.name) || domains.contains(parent(name.name)))
            files.insert(name.place.file);
    return {files.begin(), files.end()};
}

} // namespace opentalk::nginx
