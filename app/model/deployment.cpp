#include "model/deployment.h"

#include "model/problems.h"
#include "model/rules.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk {

namespace {

void append(Problems &problems, const Problems &more)
{
    problems.insert(problems.end(), more.begin(), more.end());
}

} // namespace

const Site *Deployment::site(ServiceId id) const
{
    const auto found = std::ranges::find(sites, std::optional(id), &Site::service);
    return found == sites.end() ? nullptr : &*found;
}

bool Deployment::keepsOpen(KeepOpen what) const
{
    return std::ranges::find(keepOpen, what) != keepOpen.end();
}

std::string urlOf(const Deployment &deployment, ServiceId id, std::string_view scheme)
{
    const auto *site = deployment.site(id);
    return site ? std::string(scheme) + "://" + site->host.text() : std::string();
}

Examination examine(const Profile &profile)
{
    Examination result;
    auto &problems = result.problems;
    // Needed early, to know our own listeners; reported where the key stands.
    Problems aboutListen;
    auto listen = rules::listenAddresses(profile, aboutListen);

    auto domain = rules::take(HostName::parse(profile.domain, "domain"), problems);
    if (!profile.release)
        problems.push_back(warning(problems::releaseMissing, "release"));
    auto sites = rules::sites(profile, domain, listen, problems);
    auto certificates = rules::certificates(profile.certificates, sites, problems);
    append(problems, aboutListen);
    rules::checkHsts(profile.hsts, problems);
    auto embedders = rules::embedders(profile, problems);
    auto cspExtra = rules::cspSources(profile, problems);
    rules::checkRateLimit(profile.rateLimit, problems);
    auto trustedProxies = rules::networks(profile.trustedProxies, "trusted_proxies", problems);
    auto adminNetworks = rules::networks(profile.adminNetworks, "admin_networks", problems);
    auto keepOpen = rules::keptOpen(profile, problems);
    if (!domain || hasErrors(problems))
        return result;

    result.deployment = Deployment {
        .domain = std::move(*domain),
        .release = profile.release.value_or(Release::Classic),
        .sites = std::move(sites),
        .certificates = std::move(certificates),
        .listen = std::move(listen),
        .ipv6 = profile.ipv6,
        .http3 = profile.http3,
        .tls = profile.tls,
        .hsts = profile.hsts,
        .compression = profile.compression,
        .caching = profile.caching,
        .securityHeaders = profile.securityHeaders,
        .csp = profile.csp,
        .embedders = std::move(embedders),
        .cspExtra = std::move(cspExtra),
        .rateLimit = profile.rateLimit,
        .trustedProxies = std::move(trustedProxies),
        .adminNetworks = std::move(adminNetworks),
        .keepOpen = std::move(keepOpen),
    };
    return result;
}

Result<Deployment> deploy(const Profile &profile)
{
    auto examination = examine(profile);
    if (!examination.deployment)
        return std::unexpected(std::move(examination.problems));
    return std::move(*examination.deployment);
}

std::string defaultHost(ServiceId id, const std::string &domain)
{
    const std::string prefix = service(id).hostPrefix;
    return prefix.empty() ? domain : prefix + "." + domain;
}

bool isSiteId(std::string_view text)
{
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-'; };
    return !text.empty() && text.size() <= 32 && text[0] >= 'a' && text[0] <= 'z'
        && std::ranges::all_of(text, isPart);
}

} // namespace opentalk
