#include "model/problems.h"
#include "model/rules.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::rules {

namespace {

constexpr int largestUploadMiB = 102400;

/// What one entry of the profile asks for, whether from the catalogue or extra.
struct Wish {
    std::string id;
    std::string place; ///< `services.pad`, `extra[0]`
    std::optional<ServiceId> service;
    std::string host;
    bool isHostTyped = true; ///< false where it follows from the domain
    std::vector<std::string> backends;
    Balance balance = Balance::RoundRobin;
    int uploadLimitMiB = 1;
    bool webSocket = false;
};

Release releaseOf(const Profile &profile)
{
    return profile.release.value_or(Release::Classic);
}

std::string placeOf(ServiceId id)
{
    return std::string("services.") + service(id).name;
}

bool isEnabled(const Profile &profile, ServiceId id)
{
    const auto found = profile.services.find(id);
    const auto enabled = found == profile.services.end() ? std::nullopt : found->second.enabled;
    return enabled.value_or(isDefault(id, releaseOf(profile)));
}

Wish wishFor(const Service &row, const Profile &profile, const std::optional<HostName> &domain)
{
    const auto found = profile.services.find(row.id);
    const auto choice = found == profile.services.end() ? ServiceChoice {} : found->second;
    const std::vector<std::string> usual {"127.0.0.1:" + std::to_string(row.port)};
    return {row.name,
            placeOf(row.id),
            row.id,
            choice.host.value_or(domain ? defaultHost(row.id, domain->text()) : ""),
            choice.host.has_value(),
            choice.backends.value_or(usual),
            choice.balance.value_or(Balance::RoundRobin),
            choice.uploadLimitMiB.value_or(row.uploadLimitMiB),
            row.webSocket};
}

std::string nameOf(const Wish &wish)
{
    return wish.service ? service(*wish.service).title : wish.id;
}

class Judge {
public:
    Judge(const Profile &profile, const std::optional<HostName> &domain,
          const std::vector<Address> &listen, Problems &problems)
        : m_profile(profile)
        , m_domain(domain)
        , m_listen(listen)
        , m_problems(problems)
    { }

    std::vector<Site> sites()
    {
        for (const auto &row : catalogue())
            addService(row);
        if (m_profile.extra.empty() && m_wishes == 0)
            m_problems.push_back(problem(problems::servicesNone, "services"));
        if (hasLength(m_profile.extra.size(), mostExtraServices, "extra", m_problems)) {
            for (std::size_t index = 0; index < m_profile.extra.size(); ++index)
                addExtra(m_profile.extra[index], placeOfItem("extra", index));
        }
        return std::move(m_sites);
    }

private:
    void addService(const Service &row)
    {
        const auto release = releaseOf(m_profile);
        const auto place = placeOf(row.id) + ".enabled";
        if (!isEnabled(m_profile, row.id)) {
            if (row.alwaysOffered)
                m_problems.push_back(warning(problems::serviceNeeded, place, row.title));
            return;
        }
        if (!isAllowed(row.id, release))
            m_problems.push_back(
                problem(problems::serviceNotInRelease, place, row.title, name(release)));
        add(wishFor(row, m_profile, m_domain));
    }

    void addExtra(const ExtraService &extra, const std::string &place)
    {
        checkId(extra.id, place + ".id");
        add({extra.id, place, std::nullopt, extra.host, true, extra.backends, Balance::RoundRobin,
             extra.uploadLimitMiB, extra.webSocket});
    }

    void checkId(const std::string &id, const std::string &place)
    {
        if (!isSiteId(id))
            m_problems.push_back(problem(problems::extraId, place, id));
        else if (serviceByName(id) || id == "default" || id == "ssl")
            m_problems.push_back(problem(problems::extraIdReserved, place, id));
        else if (std::ranges::find(m_extraIds, id) != m_extraIds.end())
            m_problems.push_back(problem(problems::extraIdTaken, place, id));
        m_extraIds.push_back(id);
    }

    void add(const Wish &wish)
    {
        ++m_wishes;
        auto host = hostOf(wish);
        auto backends = backendsOf(wish);
        checkRange(wish.uploadLimitMiB, 1, largestUploadMiB, wish.place + ".upload_limit_mb",
                   m_problems);
        if (host)
            m_sites.push_back({wish.id, wish.service, std::move(*host), std::move(backends),
                               wish.balance, wish.uploadLimitMiB, wish.webSocket});
    }

    std::optional<HostName> hostOf(const Wish &wish)
    {
        if (!wish.isHostTyped && !m_domain)
            return std::nullopt;
        const auto place = wish.place + ".host";
        auto host = take(HostName::parse(wish.host, place), m_problems);
        if (!host)
            return std::nullopt;
        const auto [owner, isFree] = m_hosts.try_emplace(host->text(), nameOf(wish));
        if (!isFree)
            m_problems.push_back(problem(problems::hostTaken, place, host->text(), owner->second));
        const bool isFramed
            = wish.service == ServiceId::Pad || wish.service == ServiceId::Whiteboard;
        if (isFramed && m_domain && !host->isWithin(*m_domain))
            m_problems.push_back(
                warning(problems::hostOutsideDomain, place, host->text(), m_domain->text()));
        return host;
    }

    std::vector<Backend> backendsOf(const Wish &wish)
    {
        const auto place = wish.place + ".backends";
        std::vector<Backend> backends;
        if (wish.backends.empty())
            m_problems.push_back(problem(problems::backendsEmpty, place));
        if (!hasLength(wish.backends.size(), mostBackends, place, m_problems))
            return backends;
        for (std::size_t index = 0; index < wish.backends.size(); ++index) {
            const auto itemPlace = placeOfItem(place, index);
            auto backend = take(Backend::parse(wish.backends[index], itemPlace), m_problems);
            if (!backend)
                continue;
            checkBackend(*backend, wish, backends, itemPlace);
            backends.push_back(std::move(*backend));
        }
        checkCount(wish, backends.size(), place);
        return backends;
    }

    void checkBackend(const Backend &backend, const Wish &wish, const std::vector<Backend> &before,
                      const std::string &place)
    {
        const auto text = backend.text();
        if (isOwnListener(backend))
            m_problems.push_back(problem(problems::backendIsProxy, place, text));
        if (std::ranges::find(before, backend) != before.end()) {
            m_problems.push_back(problem(problems::listedTwice, place, text));
            return;
        }
        const auto [owner, isFree] = m_backends.try_emplace(text, nameOf(wish));
        if (!isFree)
            m_problems.push_back(problem(problems::backendTaken, place, text, owner->second));
    }

    bool isOwnListener(const Backend &backend) const
    {
        if (backend.port != 80 && backend.port != 443)
            return false;
        if (backend.isName)
            return backend.host == "localhost" || backend.host.ends_with(".localhost");
        const Address address {backend.host, backend.isV6};
        return address.isLoopback() || std::ranges::find(m_listen, address) != m_listen.end();
    }

    void checkCount(const Wish &wish, std::size_t count, const std::string &place)
    {
        if (count < 2 || !wish.service)
            return;
        using enum ServiceId;
        const auto id = *wish.service;
        const bool isAlone = id == Whiteboard || id == Roomserver
            || (id == Controller && releaseOf(m_profile) == Release::RoomserverInternal);
        if (isAlone)
            m_problems.push_back(problem(problems::backendOnlyOne, place, nameOf(wish)));
        else if (id == Pad && wish.balance != Balance::Sticky)
            m_problems.push_back(warning(problems::backendNotSticky, place, nameOf(wish)));
    }

    const Profile &m_profile;
    const std::optional<HostName> &m_domain;
    const std::vector<Address> &m_listen;
    Problems &m_problems;
    int m_wishes = 0;
    std::vector<Site> m_sites;
    std::vector<std::string> m_extraIds;
    std::map<std::string, std::string> m_hosts;    ///< name of the service by host
    std::map<std::string, std::string> m_backends; ///< name of the service by backend
};

} // namespace

std::vector<Site> sites(const Profile &profile, const std::optional<HostName> &domain,
                        const std::vector<Address> &listen, Problems &problems)
{
    return Judge(profile, domain, listen, problems).sites();
}

} // namespace opentalk::rules
