// The options. What our own files leave out is off; what a configuration made by hand leaves out
// was never asked, and stays at its default.
#include "nginx/adoptparts.h"
#include "nginx/generate.h"
#include "nginx/problems.h"

#include "model/deployment.h"
#include "model/text.h"

#include <algorithm>
#include <array>

namespace opentalk::nginx {

namespace {

/// The wizard's own numbers: with fewer, an office is cut off when its meeting begins.
constexpr RateLimitChoice least {};

const OldSite *anySite(const Old &old)
{
    const auto found
        = std::ranges::find_if(old.sites, [](const OldSite &site) { return !site.id.empty(); });
    return found == old.sites.end() ? nullptr : &*found;
}

bool isTrue(const OldSite *site, std::string_view name, std::string_view value)
{
    const auto *line = site ? site->find(name) : nullptr;
    return line && line->argument(0) == value;
}

/// The number behind `mark`; none where another character follows than `end`.
std::optional<int> numberAfter(std::string_view text, std::string_view mark, std::string_view end)
{
    const auto at = text.find(mark);
    if (at == text.npos)
        return std::nullopt;
    auto digits = text.substr(at + mark.size());
    const auto length = std::min(digits.find_first_not_of("0123456789"), digits.size());
    if (!digits.substr(length).starts_with(end))
        return std::nullopt;
    return wholeNumber(digits.substr(0, length), 0, 2147483647);
}

void adoptTls(Old &old, Profile &profile)
{
    for (const auto &site : old.sites) {
        const auto *line = site.id.empty() ? nullptr : site.find("ssl_protocols");
        if (!line)
            continue;
        const auto &versions = line->arguments();
        if (versions == std::vector<std::string> {"TLSv1.3"})
            profile.tls = TlsLevel::Modern;
        for (const auto *old1 : {"SSLv3", "TLSv1", "TLSv1.1"})
            if (std::ranges::count(versions, old1) > 0)
                return old.note(adoptOldTls, line->place(), textOf(*line->directive));
        return;
    }
}

void adoptHsts(Old &old, Profile &profile)
{
    const OldLine *line = nullptr;
    for (const auto &site : old.sites)
        if (!line && !site.id.empty())
            line = site.header("Strict-Transport-Security");
    if (!line) {
        if (anySite(old)->isOurs)
            profile.hsts.maxAge = 0;
        return;
    }
    const auto value = lowered(line->argument(1));
    profile.hsts.maxAge = numberAfter(value, "max-age=", "").value_or(profile.hsts.maxAge);
    profile.hsts.includeSubdomains = value.find("includesubdomains") != value.npos;
    profile.hsts.preload = value.find("preload") != value.npos;
    if (profile.hsts.preload
        && (!profile.hsts.includeSubdomains || profile.hsts.maxAge < 31536000)) {
        profile.hsts.preload = false;
        old.note(adoptPreload, line->place());
    }
}

void adoptSwitches(const Old &old, Profile &profile)
{
    const auto *frontend = old.site(ServiceId::Frontend);
    if (frontend && frontend->isOurs) {
        profile.compression = isTrue(frontend, "gzip", "on");
        profile.caching = std::ranges::any_of(frontend->lines, [](const OldLine &line) {
            return line.is("location") && line.argument(1).starts_with("^/assets/");
        });
    }
    for (const auto id : {ServiceId::Controller, ServiceId::Frontend})
        if (const auto *site = old.site(id); site && site->isOurs)
            profile.securityHeaders = site->header("X-Content-Type-Options") != nullptr;
    profile.http3 = std::ranges::any_of(old.sites, [](const OldSite &site) {
        return !site.id.empty() && std::ranges::any_of(site.lines, [](const OldLine &line) {
            return line.is("listen") && std::ranges::count(line.arguments(), "quic") > 0;
        });
    });
}

void adoptRateLimit(Old &old, Profile &profile)
{
    const auto *site = old.site(ServiceId::Controller);
    const auto *line = site ? site->find("limit_req") : nullptr;
    if (!line)
        return;
    auto &limit = profile.rateLimit;
    limit.enabled = true;
    limit.dryRun = isTrue(site, "limit_req_dry_run", "on");
    std::string zone;
    int burst = 0;
    for (const std::string_view argument : line->arguments()) {
        if (argument.starts_with("zone="))
            zone = argument.substr(5);
        burst = numberAfter(argument, "burst=", "").value_or(burst);
    }
    int rate = 0;
    if (const auto declared = old.zones.find(zone); declared != old.zones.end())
        for (const auto &argument : declared->second.arguments())
            rate = numberAfter(argument, "rate=", "r/s").value_or(rate);
    const bool isEnough = rate >= least.requestsPerSecond && burst >= least.burst;
    if (rate > 0 && burst > 0 && (site->isOurs || isEnough)) {
        limit.requestsPerSecond = rate;
        limit.burst = burst;
        return;
    }
    old.note(adoptLimit, line->place(), textOf(*line->directive),
             std::to_string(least.requestsPerSecond), std::to_string(least.burst));
}

void addNetwork(std::vector<std::string> &networks, const std::string &text)
{
    const auto network = Network::parse(text, {});
    if (network && std::ranges::count(networks, network->text()) == 0)
        networks.push_back(network->text());
}

void adoptNetworks(const Old &old, Profile &profile)
{
    static constexpr std::array own {"127.0.0.0/8", "::1", "172.16.0.0/12"};
    for (const auto &site : old.sites) {
        if (site.id.empty())
            continue;
        for (const auto &line : site.lines) {
            if (line.is("set_real_ip_from"))
                addNetwork(profile.trustedProxies, line.argument(0));
            const bool isForAdmins = site.isOurs
                || (!line.location.empty()
                    && line.location.back().find("admin") != std::string::npos);
            if (line.is("allow") && isForAdmins && std::ranges::count(own, line.argument(0)) == 0)
                addNetwork(profile.adminNetworks, line.argument(0));
        }
    }
}

/// Whether a location whose pattern holds `word` answers 404 or asks who comes.
bool closes(const OldSite &site, std::string_view word)
{
    return std::ranges::any_of(site.lines, [word](const OldLine &line) {
        return (line.is("return") || line.is("deny")) && !line.location.empty()
            && line.location.back().find(word) != std::string::npos;
    });
}

void adoptKeptOpen(const Old &old, Profile &profile)
{
    struct Row {
        KeepOpen what;
        ServiceId id;
        const char *word;
    };
    static constexpr std::array rows {
        Row {KeepOpen::ControllerMetrics, ServiceId::Controller, "/metrics"},
        Row {KeepOpen::ControllerOpenapi, ServiceId::Controller, "/swagger"},
        Row {KeepOpen::KeycloakMetrics, ServiceId::Keycloak, "metrics"},
        Row {KeepOpen::KeycloakHealth, ServiceId::Keycloak, "health"},
        Row {KeepOpen::KeycloakAdmin, ServiceId::Keycloak, "admin"},
    };
    for (const auto &[what, id, word] : rows)
        if (const auto *site = old.site(id); site && site->isOurs && !closes(*site, word))
            profile.keepOpen.push_back(what);
    const auto *rooms = old.site(ServiceId::Roomserver);
    if (rooms && rooms->isOurs && !rooms->find("deny"))
        profile.keepOpen.push_back(KeepOpen::RoomserverApi);
}

std::optional<Address> addressIn(std::string text)
{
    constexpr std::string_view port = ":443";
    if (text == "443" || text == "*:443")
        return Address {"0.0.0.0", false};
    if (text.ends_with(port))
        text.resize(text.size() - port.size());
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    const auto address = Address::parse(text, {});
    return address ? std::optional(*address) : std::nullopt;
}

std::vector<Address> secureAddresses(const OldSite &site)
{
    std::vector<Address> addresses;
    for (const auto &line : site.lines)
        if (line.is("listen") && !line.isPlain())
            if (auto address = addressIn(line.argument(0));
                address && std::ranges::count(addresses, *address) == 0)
                addresses.push_back(std::move(*address));
    return addresses;
}

/// Where the generator listens by itself, for its neighbours' sake, nothing was typed.
bool isByItself(std::vector<Address> addresses, const Profile &profile, const Survey &survey)
{
    const auto deployment = examine(profile).deployment;
    if (!deployment)
        return false;
    std::vector<Address> usual;
    for (const auto &listener : tlsListeners(*deployment, survey))
        usual.push_back(listener.address);
    std::ranges::sort(usual);
    std::ranges::sort(addresses);
    return usual == addresses;
}

} // namespace

void adoptOptions(Old &old, Profile &profile)
{
    adoptTls(old, profile);
    adoptHsts(old, profile);
    adoptSwitches(old, profile);
    adoptRateLimit(old, profile);
    adoptNetworks(old, profile);
    adoptKeptOpen(old, profile);
}

void adoptListen(Old &old, Profile &profile)
{
    const auto *site = anySite(old);
    const auto addresses = secureAddresses(*site);
    const bool hasV6 = std::ranges::any_of(addresses, &Address::isV6);
    if (site->isOurs && old.survey.ipv6 && !addresses.empty() && !hasV6)
        profile.ipv6 = false;
    if (std::ranges::any_of(addresses, &Address::isUnspecified)
        || isByItself(addresses, profile, old.survey))
        return;
    for (const auto &address : addresses)
        profile.listen.push_back(address.text);
    if (!hasV6)
        profile.ipv6.reset();
}

} // namespace opentalk::nginx
