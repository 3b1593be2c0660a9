// What other sites on the machine mean for ours: shared addresses, and reasons to refuse.
#include "model/text.h"
#include "nginx/generateparts.h"
#include "nginx/includeline.h"
#include "nginx/problems.h"

#include <algorithm>
#include <array>
#include <map>

namespace opentalk::nginx {

namespace {

constexpr std::uint16_t httpPort = 80;
constexpr std::uint16_t httpsPort = 443;

bool wantsIpv6(const Deployment &deployment, const Survey &survey)
{
    return deployment.ipv6.value_or(survey.ipv6);
}

Listener ours(const Address &address, std::uint16_t port, const Place &place = {})
{
    return {address, port, false, port == httpsPort, place};
}

/// All addresses of a family; or, where neighbours listen on single ones and nobody on all, the
/// loopback beside those: a running NGINX cannot change from single addresses to all, for it would
/// bind the new socket before it closes the old ones. Neighbours on the loopback alone do not tell
/// where clients come.
Listener general(const Survey &survey, std::uint16_t port, bool isV6)
{
    const Listener *single = nullptr;
    for (const auto &neighbour : survey.listeners) {
        if (neighbour.port != port || neighbour.address.isV6 != isV6)
            continue;
        if (neighbour.address.isUnspecified())
            return ours({isV6 ? "::" : "0.0.0.0", isV6}, port);
        if (!single && !neighbour.address.isLoopback())
            single = &neighbour;
    }
    if (!single)
        return ours({isV6 ? "::" : "0.0.0.0", isV6}, port);
    return ours({isV6 ? "::1" : "127.0.0.1", isV6}, port, single->place);
}

/// A neighbour on a specific address takes every request to it, whatever the name.
void addNeighbours(std::vector<Listener> &listeners, const Survey &survey, std::uint16_t port,
                   bool ipv6)
{
    std::map<Address, Place> specific;
    for (const auto &neighbour : survey.listeners)
        if (neighbour.port == port && neighbour.ssl == (port == httpsPort)
            && !neighbour.address.isUnspecified() && (ipv6 || !neighbour.address.isV6))
            specific.try_emplace(neighbour.address, neighbour.place);
    for (const auto &listener : listeners)
        specific.erase(listener.address);
    for (const auto &[address, place] : specific)
        listeners.push_back(ours(address, port, place));
}

/// `services.pad` or `extra[0]`, as the model names it.
std::string placeOf(const Deployment &deployment, const Site &site)
{
    if (site.service)
        return "services." + site.id;
    const auto isExtra = [](const Site &other) { return !other.service; };
    const auto first = std::ranges::find_if(deployment.sites, isExtra);
    return "extra[" + std::to_string(&site - &*first) + ']';
}

bool meet(const std::vector<std::string> &endpoints, const std::vector<Listener> &ours)
{
    return std::ranges::any_of(ours, [&](const Listener &listener) {
        return std::ranges::find(endpoints, listener.endpoint()) != endpoints.end();
    });
}

/// One socket for all addresses leaves none of them to another.
bool exclude(const Listener &one, const Listener &other)
{
    return one.port == other.port && one.address.isV6 == other.address.isV6
        && (one.address == other.address || one.address.isUnspecified()
            || other.address.isUnspecified());
}

class Judge {
public:
    explicit Judge(const Job &job)
        : m_job(job)
        , m_deployment(job.deployment)
        , m_survey(job.survey)
    { }

    Problems judge()
    {
        machine();
        for (const auto &site : m_deployment.sites) {
            names(site);
            for (std::size_t i = 0; i < site.backends.size(); ++i)
                backend(site.backends[i],
                        placeOf(m_deployment, site) + ".backends[" + std::to_string(i) + ']');
        }
        hash();
        wildcards();
        streams();
        return std::move(m_problems);
    }

private:
    template <class... Arguments>
    void refuse(const ProblemType &type, std::string place, Arguments &&...arguments)
    {
        m_problems.push_back(
            problem(type, std::move(place), std::forward<Arguments>(arguments)...));
    }

    void machine()
    {
        const auto &wanted = m_survey.includeLine;
        if (m_survey.layout == Layout::None && !(wanted && withIncludeLine(*wanted)))
            refuse(noIncludedFolder, endOfHttp());
        if (m_deployment.ipv6.value_or(false) && !m_survey.ipv6)
            refuse(ipv6Missing, "ipv6");
        if (m_deployment.tls == TlsLevel::Modern && !m_survey.dialect.tls13())
            refuse(tls13Missing, "tls", m_survey.dialect.openssl.text());
        module("http_ssl", "");
        if (!m_deployment.trustedProxies.empty())
            module("http_realip", "trusted_proxies");
    }

    std::string endOfHttp() const
    {
        const auto &wanted = m_survey.includeLine;
        return wanted && wanted->place.line > 0 ? wanted->place.text()
                                                : m_survey.program.configFile;
    }

    void module(const char *name, const char *place)
    {
        const auto &dialect = m_survey.dialect;
        if (!dialect.modules.empty() && !dialect.has(name))
            refuse(moduleMissing, *place ? place : m_survey.program.path, std::string(name));
    }

    void names(const Site &site)
    {
        for (const auto &neighbour : m_survey.serverNames)
            if (neighbour.name == site.host.text()
                && (meet(neighbour.listeners, m_job.plain)
                    || meet(neighbour.listeners, m_job.secure)))
                refuse(hostOfNeighbour, placeOf(m_deployment, site) + ".host", neighbour.name,
                       neighbour.place.text());
    }

    void backend(const Backend &backend, const std::string &place)
    {
        if (isOurListener(backend))
            refuse(backendIsListener, place, backend.text());
        if (!backend.isName)
            return;
        if (!m_survey.dialect.resolvesUpstreams())
            refuse(backendIsName, place, backend.text(), m_survey.dialect.nginx.text());
        else if (m_survey.resolvers.empty())
            refuse(resolverMissing, place, backend.text());
    }

    bool isOurListener(const Backend &backend) const
    {
        if (backend.port != httpPort && backend.port != httpsPort)
            return false;
        if (backend.isName)
            return backend.host == "localhost"
                || std::ranges::any_of(m_deployment.sites, [&](const Site &site) {
                       return site.host.text() == backend.host;
                   });
        const Address address {backend.host, backend.isV6};
        const auto &listeners = backend.port == httpsPort ? m_job.secure : m_job.plain;
        return std::ranges::any_of(listeners, [&](const Listener &listener) {
            if (!listener.address.isUnspecified())
                return listener.address == address;
            return listener.address.isV6 == address.isV6 && isOfThisMachine(address);
        });
    }

    bool isOfThisMachine(const Address &address) const
    {
        return address.isLoopback()
            || std::ranges::find(m_survey.addresses, address) != m_survey.addresses.end();
    }

    void hash()
    {
        const int needed = bucketFor(m_deployment);
        const auto *setting = find(m_survey.settings, "server_names_hash_bucket_size");
        const auto size = setting ? wholeNumber(setting->value, 0, needed - 1) : std::nullopt;
        if (size)
            refuse(namesHashTooSmall, setting->place.text(), std::to_string(*size),
                   std::to_string(needed));
    }

    /// Listening on one address would take it away from a neighbour that listens on all.
    void wildcards()
    {
        for (const auto &address : m_deployment.listen)
            for (const auto &neighbour : m_survey.serverNames)
                if (!neighbour.name.empty() && neighbour.name != "_"
                    && isBehind(neighbour, address))
                    return refuse(listenTakesName, "listen", address.text, neighbour.name,
                                  neighbour.place.text());
    }

    static bool isBehind(const ServerName &neighbour, const Address &address)
    {
        const Address all {address.isV6 ? "::" : "0.0.0.0", address.isV6};
        return meet(neighbour.listeners, {ours(all, httpPort), ours(all, httpsPort)});
    }

    void streams()
    {
        for (const auto &taken : m_survey.streamListeners)
            for (const auto *ours : {&m_job.plain, &m_job.secure})
                if (std::ranges::any_of(*ours,
                                        [&](const auto &one) { return exclude(one, taken); }))
                    refuse(listenerOfStream, taken.place.text(), taken.endpoint());
    }

    const Job &m_job;
    const Deployment &m_deployment;
    const Survey &m_survey;
    Problems m_problems;
};

/// What a directive at http level declares for the whole machine; empty for nothing.
std::pair<NamedKind, std::string> declared(const Directive &directive)
{
    if (directive.name == "upstream")
        return {NamedKind::Upstream, directive.arguments.front()};
    if (directive.name == "log_format")
        return {NamedKind::LogFormat, directive.arguments.front()};
    if (directive.name == "map" || directive.name == "geo")
        return {NamedKind::Map, directive.arguments.back()};
    if (directive.name == "limit_req_zone") {
        const auto &zone = directive.arguments.at(1);
        return {NamedKind::Zone, zone.substr(5, zone.rfind(':') - 5)};
    }
    return {NamedKind::Map, {}};
}

/// Variables may be noted with or without their `$`.
std::string_view bare(std::string_view name)
{
    if (name.starts_with('$'))
        name.remove_prefix(1);
    return name;
}

} // namespace

std::vector<Listener> listeners(const Deployment &deployment, const Survey &survey,
                                std::uint16_t port)
{
    std::vector<Listener> listeners;
    for (const auto &address : deployment.listen)
        listeners.push_back(ours(address, port));
    if (!listeners.empty())
        return listeners;
    const bool ipv6 = wantsIpv6(deployment, survey);
    listeners.push_back(general(survey, port, false));
    if (ipv6)
        listeners.push_back(general(survey, port, true));
    addNeighbours(listeners, survey, port, ipv6);
    return listeners;
}

Survey withoutOurs(const Survey &survey)
{
    Survey others = survey;
    const auto isOurs = [folder = survey.configFolder](const auto &fact) {
        return isAnnounced(fact.place.file, folder);
    };
    std::erase_if(others.listeners, isOurs);
    std::erase_if(others.serverNames, isOurs);
    std::erase_if(others.names, isOurs);
    std::erase_if(others.settings, isOurs);
    return others;
}

std::vector<std::string_view> namesLikeOurs(const Survey &survey)
{
    std::vector<std::string_view> names;
    for (const auto &named : survey.names)
        if (const auto name = bare(named.name); name.starts_with("opentalk"))
            names.push_back(name);
    return names;
}

Problems obstacles(const Job &job)
{
    return Judge(job).judge();
}

Problems collisions(const Survey &survey, const Directives &directives)
{
    Problems problems;
    for (const auto &directive : directives) {
        const auto [kind, name] = declared(directive);
        for (const auto &neighbour : survey.names)
            if (!name.empty() && spaceOf(neighbour.kind) == spaceOf(kind)
                && bare(neighbour.name) == bare(name))
                problems.push_back(problem(nameOfNeighbour, neighbour.place.text(), name));
    }
    return problems;
}

} // namespace opentalk::nginx
