// How requests reach a backend: the upstream, forwarded headers, buffers, times and limits.
#include "nginx/generateparts.h"

namespace opentalk::nginx {

namespace {

void addBalance(Lines &lines, const Site &site)
{
    if (site.balance == Balance::LeastConnections)
        lines.add("least_conn", {},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "Meetings hold connections for hours: new ones go where the "
                                     "fewest are.")});
    else if (site.balance == Balance::Sticky && is(site, ServiceId::Keycloak))
        lines.add("hash", {"$cookie_AUTH_SESSION_ID", "consistent"},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "A sign-in stays with the Keycloak that knows it. Before it "
                                     "begins there is no cookie, and requests take turns.")});
    else if (site.balance == Balance::Sticky)
        lines.add("ip_hash", {},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "Visitors stay with one backend by their address, from the "
                                     "first request on; a cookie would come too late.")});
}

void addServers(Lines &lines, const Job &job, const Site &site)
{
    bool resolves = false;
    for (const auto &backend : site.backends) {
        resolves |= backend.isName;
        lines.add("server",
                  backend.isName ? std::vector<std::string> {backend.text(), "resolve"}
                                 : std::vector<std::string> {backend.text()},
                  backend.isName
                      ? Reason {QT_TRANSLATE_NOOP("Reason",
                                                  "Looked up while NGINX runs: a name that cannot "
                                                  "be found at its start would stop all of it.")}
                      : Reason {QT_TRANSLATE_NOOP("Reason", "Where the service listens.")});
    }
    if (!resolves)
        return;
    std::vector<std::string> resolvers;
    for (const auto &resolver : job.survey.resolvers)
        resolvers.push_back(resolver.bracketed());
    lines.add("resolver", std::move(resolvers),
              {QT_TRANSLATE_NOOP("Reason", "This machine's name servers.")});
}

bool sharesState(const Site &site)
{
    for (const auto &backend : site.backends)
        if (backend.isName)
            return true;
    return site.backends.size() > 1;
}

void forward(Lines &lines, const char *header, std::string value, Reason reason)
{
    lines.add("proxy_set_header", {header, std::move(value)}, std::move(reason));
}

void addForwarded(Lines &lines, const Job &job, const Site &site)
{
    const bool isTrusting = !job.deployment.trustedProxies.empty();
    forward(lines, "Host", "$host",
            {QT_TRANSLATE_NOOP("Reason", "The service builds its own addresses from this name.")});
    forward(lines, "X-Real-IP", "$remote_addr",
            {QT_TRANSLATE_NOOP("Reason", "The client's address.")});
    forward(lines, "X-Forwarded-For", "$remote_addr",
            {QT_TRANSLATE_NOOP("Reason",
                               "The client's address and nothing else. The guide appends it to "
                               "what the client sent, and services read the forged part first.")});
    forward(lines, "X-Forwarded-Proto", isTrusting ? variableOf(job, site, "scheme") : "$scheme",
            {QT_TRANSLATE_NOOP("Reason",
                               "Says that clients use HTTPS: without it, sign-in and meetings get "
                               "addresses with plain http.")});
    forward(lines, "X-Forwarded-Host", "$host",
            {QT_TRANSLATE_NOOP("Reason",
                               "Overwritten, which the guide does not do: a client could "
                               "otherwise steer where others are sent.")});
    forward(lines, "X-Forwarded-Port", "443",
            {QT_TRANSLATE_NOOP("Reason",
                               "The port that clients use. Keycloak puts it into its addresses; "
                               "the guide lets clients choose it.")});
    forward(lines, "Forwarded", "",
            {QT_TRANSLATE_NOOP("Reason",
                               "Dropped, which the guide does not do: the controller would "
                               "believe it before all others.")});
}

void addUpgrade(Lines &lines, const Site &site)
{
    if (!site.webSocket)
        return forward(lines, "Connection", "",
                       {QT_TRANSLATE_NOOP("Reason",
                                          "Connections to the backend are kept. No WebSockets "
                                          "here; the guide asks for them on the frontend too.")});
    forward(lines, "Upgrade", "$opentalk_upgrade",
            {QT_TRANSLATE_NOOP("Reason", "WebSocket, where the client asks for it.")});
    forward(lines, "Connection", "$opentalk_connection_upgrade",
            {QT_TRANSLATE_NOOP("Reason",
                               "“upgrade” for a WebSocket, empty for all else. The guide sends "
                               "“upgrade” with every request.")});
}

void addBuffers(Lines &lines, const Site &site)
{
    const bool isWide = is(site, ServiceId::Keycloak);
    const Reason reason = isWide
        ? Reason {QT_TRANSLATE_NOOP("Reason",
                                    "Keycloak sends many cookies at sign-in. The guide's 8 KB are "
                                    "too few: the page would be a 502.")}
        : Reason {QT_TRANSLATE_NOOP("Reason", "As the guide has it.")};
    const char *size = isWide ? "16k" : "8k";
    lines.paragraph()
        .add("proxy_buffer_size", {size}, reason)
        .add("proxy_buffers", {"8", size}, reason)
        .add("proxy_busy_buffers_size", {isWide ? "32k" : "16k"}, reason);
}

void addTimes(Lines &lines, const Site &site)
{
    if (!site.webSocket)
        return;
    const Reason reason {QT_TRANSLATE_NOOP(
        "Reason",
        "Silent WebSockets stay open for an hour. With NGINX's 60 seconds, which the guide keeps "
        "nearly everywhere, a quiet whiteboard goes offline and a meeting can end.")};
    lines.add("proxy_read_timeout", {"3600s"}, reason).add("proxy_send_timeout", {"3600s"}, reason);
}

void addCompression(Lines &lines)
{
    lines.paragraph("The frontend's files hold no secrets: compressed.")
        .add("gzip", {"on"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Here and not in nginx.conf, where the guide adds it: there it "
                                "often stands already, and NGINX refuses a second one.")})
        .add("gzip_comp_level", {"5"}, {QT_TRANSLATE_NOOP("Reason", "As the guide has it.")})
        .add("gzip_min_length", {"256"}, {QT_TRANSLATE_NOOP("Reason", "As the guide has it.")})
        .add("gzip_proxied", {"any"}, {QT_TRANSLATE_NOOP("Reason", "As the guide has it.")})
        .add("gzip_vary", {"on"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Caches between here and the browser keep both forms apart. The "
                                "guide has no such line.")})
        .add("gzip_types",
             {"application/javascript", "application/json", "application/manifest+json",
              "application/wasm", "application/xml", "image/svg+xml", "text/css", "text/javascript",
              "text/plain", "text/xml"},
             {QT_TRANSLATE_NOOP("Reason",
                                "The guide's types that OpenTalk sends, and three it has not: "
                                "WebAssembly for the background blur, pictures as SVG, and the "
                                "manifest.")});
}

void addLimits(Lines &lines, const Site &site)
{
    lines.paragraph()
        .add("client_max_body_size", {std::to_string(site.uploadLimitMiB) + 'm'},
             {QT_TRANSLATE_NOOP("Reason",
                                "The largest upload. One byte more is answered with 413; the "
                                "guide forgets it for whiteboard and pad, where every picture "
                                "over 1 MB fails.")})
        .add("large_client_header_buffers", {"4", "32k"},
             {QT_TRANSLATE_NOOP("Reason",
                                "LiveKit and Keycloak put long tokens into addresses and cookies; "
                                "8 KB end in 414. On every site, since browsers use one HTTP/2 "
                                "connection for all names of a certificate.")});
}

void addOldHttp2Limits(Lines &lines, const Job &job)
{
    if (!speaksHttp2(job) || job.survey.dialect.nginx >= Version {1, 19, 7, {}})
        return;
    const Reason reason {QT_TRANSLATE_NOOP(
        "Reason", "Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.")};
    lines.add("http2_max_field_size", {"32k"}, reason)
        .add("http2_max_header_size", {"128k"}, reason);
}

} // namespace

bool isCompressed(const Job &job, const Site &site)
{
    return job.deployment.compression && is(site, ServiceId::Frontend);
}

Directives upstream(const Job &job, const Site &site)
{
    Lines inside;
    if (sharesState(site))
        inside.add(
            "zone", {upstreamOf(job, site), "64k"},
            {QT_TRANSLATE_NOOP("Reason", "All workers share what they know of these backends.")});
    if (site.backends.size() > 1)
        addBalance(inside, site);
    addServers(inside, job, site);
    // An nginx that cannot close them in time would meet the ones that the services close.
    if (job.survey.dialect.keepsUpstreams())
        inside
            .add("keepalive", {"16"},
                 {QT_TRANSLATE_NOOP("Reason",
                                    "Connections to the backend are used again; the guide opens "
                                    "one for each request.")})
            .add("keepalive_timeout", {"4s"},
                 {QT_TRANSLATE_NOOP("Reason",
                                    "Shorter than the 5 seconds after which OpenTalk's services "
                                    "close idle connections, so that no request meets a closing "
                                    "one.")});
    return Lines()
        .paragraph()
        .block("upstream", {upstreamOf(job, site)}, inside.take(),
               {QT_TRANSLATE_NOOP("Reason", "The backends of this service, by a name of ours.")})
        .take();
}

Directives proxySettings(const Job &job, const Site &site)
{
    Lines lines;
    addLimits(lines, site);
    addOldHttp2Limits(lines, job);
    if (isCompressed(job, site))
        addCompression(lines);
    else
        lines.add("gzip", {"off"},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "Answers with secrets in them must not be compressed: their "
                                     "length would betray parts of them. Debian and the guide "
                                     "switch it on for all sites.")});
    lines.paragraph().add(
        "proxy_http_version", {"1.1"},
        {QT_TRANSLATE_NOOP("Reason", "WebSockets and kept connections need it.")});
    addForwarded(lines, job, site);
    addUpgrade(lines, site);
    addBuffers(lines, site);
    addTimes(lines, site);
    return lines.take();
}

} // namespace opentalk::nginx
