// What stands at http level in a site's own file: maps, zones and trusted proxies, and the lines
// inside the server that use them.
#include "nginx/generateparts.h"

namespace opentalk::nginx {

namespace {

std::string rateKey(const Job &job, const Site &site)
{
    return variableOf(job, site, "limit_key");
}

/// NGINX refuses to reload when a zone keeps its name and changes its key.
std::string rateZone(const Job &job, const Site &site)
{
    return upstreamOf(job, site) + '_' + fingerprint(rateKey(job, site) + " 10m").substr(0, 8);
}

void addRateLimit(Lines &lines, const Job &job, const Site &site)
{
    const Reason exempt {QT_TRANSLATE_NOOP(
        "Reason", "Not counted: an empty key. Cutting this off would end a meeting or an upload.")};
    lines.paragraph("Requests are counted by client; signalling, LiveKit and uploads are not.")
        .block("map", {"$uri", rateKey(job, site)},
               Lines()
                   .add("default", {"$binary_remote_addr"},
                        {QT_TRANSLATE_NOOP("Reason", "One count for each address.")})
                   .add("~^/(?:v1/)?signaling(?:/|$)", {""}, exempt)
                   .add("~^/livekit/", {""}, exempt)
                   .add("~^/v1/rooms/[^/]+/assets(?:/|$)", {""}, exempt)
                   .add("~^/(?:v1/services|internal)/recording/upload", {""}, exempt)
                   .take(),
               {QT_TRANSLATE_NOOP("Reason",
                                  "The guide counts everything. An office behind one address "
                                  "would be cut off when its meeting begins.")})
        .paragraph()
        .add("limit_req_zone",
             {rateKey(job, site), "zone=" + rateZone(job, site) + ":10m",
              "rate=" + std::to_string(job.deployment.rateLimit.requestsPerSecond) + "r/s"},
             {QT_TRANSLATE_NOOP("Reason",
                                "The guide's name api is taken easily, and a second zone of one "
                                "name stops NGINX. The end of this name stands for the key: with "
                                "another key under the same name, a reload fails.")});
}

void addCacheControl(Lines &lines, const Job &job, const Site &site)
{
    lines
        .paragraph("Files with a hash in their name may be kept for a year; for all other "
                   "answers, what the frontend says counts.")
        .block("map", {"$status:$sent_http_content_type", variableOf(job, site, "cache_control")},
               Lines()
                   .add("default", {"$upstream_http_cache_control"},
                        {QT_TRANSLATE_NOOP("Reason", "As the frontend says.")})
                   .add("~^20[06]:(?!text/html).", {"public, max-age=31536000, immutable"},
                        {QT_TRANSLATE_NOOP("Reason",
                                           "The frontend answers for a missing file with its "
                                           "start page and 200: that page must not be kept.")})
                   .take(),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Decided when the answer is there, by its status and type.")});
}

void addTrust(Lines &lines, const Job &job, const Site &site)
{
    Lines networks;
    networks.add("default", {"0"}, {QT_TRANSLATE_NOOP("Reason", "Everybody else.")});
    for (const auto &network : job.deployment.trustedProxies)
        networks.add(network.text(), {"1"},
                     {QT_TRANSLATE_NOOP("Reason", "A trusted proxy, from the profile.")});
    lines.paragraph("Only a trusted proxy is believed when it says how the client came.")
        .block("geo", {"$realip_remote_addr", variableOf(job, site, "trusted")}, networks.take(),
               {QT_TRANSLATE_NOOP("Reason", "By the address of the connection itself.")})
        .paragraph()
        .block(
            "map",
            {variableOf(job, site, "trusted") + ":$http_x_forwarded_proto",
             variableOf(job, site, "scheme")},
            Lines()
                .add("default", {"$scheme"},
                     {QT_TRANSLATE_NOOP("Reason", "As the connection to this server is.")})
                .add("1:http", {"http"}, {QT_TRANSLATE_NOOP("Reason", "A trusted proxy says so.")})
                .add("1:https", {"https"},
                     {QT_TRANSLATE_NOOP("Reason", "A trusted proxy says so.")})
                .take(),
            {QT_TRANSLATE_NOOP("Reason", "What services are told about the client's way.")});
}

} // namespace

bool hasRateLimit(const Job &job, const Site &site)
{
    return job.deployment.rateLimit.enabled && is(site, ServiceId::Controller);
}

Directives siteMaps(const Job &job, const Site &site)
{
    Lines lines;
    if (!job.deployment.trustedProxies.empty())
        addTrust(lines, job, site);
    if (hasRateLimit(job, site))
        addRateLimit(lines, job, site);
    if (hasHashedAssets(job, site))
        addCacheControl(lines, job, site);
    return lines.take();
}

Directives trustLines(const Job &job)
{
    Lines lines;
    if (job.deployment.trustedProxies.empty())
        return {};
    lines.paragraph();
    for (const auto &network : job.deployment.trustedProxies)
        lines.add("set_real_ip_from", {network.text()},
                  {QT_TRANSLATE_NOOP("Reason", "A trusted proxy, from the profile.")});
    lines
        .add("real_ip_header", {"X-Forwarded-For"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Trusted proxies say here who the client is: for logs, limits "
                                "and closed paths.")})
        .add("real_ip_recursive", {"on"},
             {QT_TRANSLATE_NOOP("Reason",
                                "The last address that is no trusted proxy: what a client wrote "
                                "before it does not count.")});
    return lines.take();
}

Directives rateLimitLines(const Job &job, const Site &site)
{
    if (!hasRateLimit(job, site))
        return {};
    const auto &limit = job.deployment.rateLimit;
    // Without trying, requests would be refused that the admin did not mean to refuse yet.
    if (limit.dryRun && !job.survey.dialect.triesLimits())
        return {};
    Lines lines;
    lines.paragraph()
        .add("limit_req",
             {"zone=" + rateZone(job, site), "burst=" + std::to_string(limit.burst), "nodelay"},
             {QT_TRANSLATE_NOOP("Reason",
                                "So many requests may come at once, without waiting. The guide "
                                "allows 20, which one person joining a meeting can reach.")})
        .add("limit_req_status", {"429"},
             {QT_TRANSLATE_NOOP("Reason",
                                "“Too many requests”. The guide's 503 says that the server is "
                                "down.")});
    if (limit.dryRun)
        lines.add("limit_req_dry_run", {"on"},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "Only writes into the error log who would have been "
                                     "refused.")});
    return lines.take();
}

} // namespace opentalk::nginx
