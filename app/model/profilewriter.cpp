#include "model/profilejson.h"

#include "model/json.h"
#include "model/profilewords.h"

namespace opentalk {

namespace {

template <class T> Json jsonOf(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return std::string(wordFor(value));
    else
        return value;
}

/// Adds the member unless the value is the default.
template <class T> void put(Json &object, const char *key, const T &value, const T &usual)
{
    if (value != usual)
        object[key] = jsonOf(value);
}

template <class T> void put(Json &object, const char *key, const std::optional<T> &value)
{
    if (value)
        object[key] = jsonOf(*value);
}

void putFilled(Json &object, const char *key, Json value)
{
    if (!value.empty())
        object[key] = std::move(value);
}

Json servicesOf(const Profile &profile)
{
    auto services = Json::object();
    for (const auto &[id, choice] : profile.services) {
        auto service = Json::object();
        put(service, "enabled", choice.enabled);
        put(service, "host", choice.host);
        put(service, "backends", choice.backends);
        put(service, "balance", choice.balance);
        put(service, "upload_limit_mb", choice.uploadLimitMiB);
        services[opentalk::service(id).name] = std::move(service);
    }
    return services;
}

Json extraOf(const Profile &profile)
{
    const ExtraService usual;
    auto list = Json::array();
    for (const auto &extra : profile.extra) {
        Json item {{"id", extra.id}, {"host", extra.host}, {"backends", extra.backends}};
        put(item, "websocket", extra.webSocket, usual.webSocket);
        put(item, "upload_limit_mb", extra.uploadLimitMiB, usual.uploadLimitMiB);
        list.push_back(std::move(item));
    }
    return list;
}

Json certificatesOf(const CertificateChoice &choice)
{
    const CertificateChoice usual;
    auto result = Json::object();
    put(result, "source", choice.source, usual.source);
    put(result, "lineage", choice.lineage, usual.lineage);
    put(result, "email", choice.email, usual.email);
    put(result, "directory_url", choice.directoryUrl, usual.directoryUrl);
    put(result, "directory_ca", choice.directoryCa, usual.directoryCa);
    put(result, "staging", choice.staging, usual.staging);
    auto files = Json::object();
    for (const auto &[host, entry] : choice.files)
        files[host] = {{"certificate", entry.certificate}, {"key", entry.key}};
    putFilled(result, "files", std::move(files));
    return result;
}

Json hstsOf(const HstsChoice &choice)
{
    const HstsChoice usual;
    auto result = Json::object();
    put(result, "max_age", choice.maxAge, usual.maxAge);
    put(result, "include_subdomains", choice.includeSubdomains, usual.includeSubdomains);
    put(result, "preload", choice.preload, usual.preload);
    return result;
}

Json rateLimitOf(const RateLimitChoice &choice)
{
    const RateLimitChoice usual;
    auto result = Json::object();
    put(result, "enabled", choice.enabled, usual.enabled);
    put(result, "requests_per_second", choice.requestsPerSecond, usual.requestsPerSecond);
    put(result, "burst", choice.burst, usual.burst);
    put(result, "dry_run", choice.dryRun, usual.dryRun);
    return result;
}

Json cspExtraOf(const Profile &profile)
{
    auto list = Json::array();
    for (const auto &[directive, source] : profile.cspExtra)
        list.push_back({{"directive", directive}, {"source", source}});
    return list;
}

Json keepOpenOf(const Profile &profile)
{
    auto list = Json::array();
    for (const auto what : profile.keepOpen)
        list.push_back(jsonOf(what));
    return list;
}

} // namespace

nlohmann::ordered_json toJson(const Profile &profile)
{
    const Profile usual;
    Json json {{"version", 1}, {"domain", profile.domain}};
    put(json, "release", profile.release);
    putFilled(json, "services", servicesOf(profile));
    putFilled(json, "extra", extraOf(profile));
    putFilled(json, "certificates", certificatesOf(profile.certificates));
    putFilled(json, "listen", profile.listen);
    put(json, "ipv6", profile.ipv6);
    put(json, "http3", profile.http3, usual.http3);
    put(json, "tls", profile.tls, usual.tls);
    putFilled(json, "hsts", hstsOf(profile.hsts));
    put(json, "compression", profile.compression, usual.compression);
    put(json, "caching", profile.caching, usual.caching);
    put(json, "security_headers", profile.securityHeaders, usual.securityHeaders);
    put(json, "csp", profile.csp, usual.csp);
    putFilled(json, "embedders", profile.embedders);
    putFilled(json, "csp_extra", cspExtraOf(profile));
    putFilled(json, "rate_limit", rateLimitOf(profile.rateLimit));
    putFilled(json, "trusted_proxies", profile.trustedProxies);
    putFilled(json, "admin_networks", profile.adminNetworks);
    putFilled(json, "keep_open", keepOpenOf(profile));
    return json;
}

std::string writeProfile(const Profile &profile)
{
    return toJson(profile).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace opentalk
