// What browsers are told: HSTS, the security headers and the Content Security Policy.
#include "nginx/generateparts.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

/// A Content Security Policy in the making: directives in order, each with its sources.
class Policy {
public:
    void allow(const std::string &directive, const std::string &source)
    {
        auto &sources = of(directive);
        if (std::ranges::find(sources, source) != sources.end())
            return;
        std::erase(sources, "'none'");
        sources.push_back(source);
    }

    void allow(const std::string &directive, std::initializer_list<const char *> sources)
    {
        for (const auto *source : sources)
            allow(directive, source);
    }

    bool names(const std::string &directive) const
    {
        return std::ranges::count(m_rows, directive, &Row::directive) > 0;
    }

    std::string text() const
    {
        std::string text;
        for (const auto &row : m_rows) {
            text += (text.empty() ? "" : "; ") + row.directive;
            for (const auto &source : row.sources)
                text += ' ' + source;
        }
        return text;
    }

private:
    struct Row {
        std::string directive;
        std::vector<std::string> sources;
    };

    std::vector<std::string> &of(const std::string &directive)
    {
        auto row = std::ranges::find(m_rows, directive, &Row::directive);
        if (row == m_rows.end())
            row = m_rows.insert(m_rows.end(), {directive, {}});
        return row->sources;
    }

    std::vector<Row> m_rows;
};

std::string https(const std::string &host)
{
    return "https://" + host;
}

/// REST and WebSockets: to a browser these are two origins.
void allowCalls(Policy &policy, const std::string &host)
{
    policy.allow("connect-src", https(host));
    policy.allow("connect-src", "wss://" + host);
}

void allowServices(Policy &policy, const Deployment &deployment)
{
    policy.allow("connect-src", "'self'");
    allowCalls(policy, hostOf(deployment, ServiceId::Controller));
    policy.allow("connect-src", https(hostOf(deployment, ServiceId::Keycloak)));
    for (const auto id : {ServiceId::Livekit, ServiceId::Roomserver})
        if (isDefault(id, deployment.release))
            allowCalls(policy, hostOf(deployment, id));
    policy.allow("frame-src", "'self'");
    for (const auto id : {ServiceId::Whiteboard, ServiceId::Pad})
        if (const Site *site = deployment.site(id))
            policy.allow("frame-src", https(site->host.text()));
}

/// The drawing board inside the web application of newer releases loads its fonts from there.
void allowDrawingFonts(Policy &policy, Release release)
{
    if (release != Release::RoomserverInternal && release != Release::RoomserverExternal)
        return;
    policy.allow("font-src", "https://esm.sh");
    policy.allow("connect-src", "https://esm.sh");
}

void allowTyped(Policy &policy, const Deployment &deployment)
{
    for (const auto &extra : deployment.cspExtra) {
        // A directive of its own no longer falls back to default-src.
        if (!policy.names(extra.directive))
            policy.allow(extra.directive, "'self'");
        policy.allow(extra.directive, extra.source);
    }
}

std::string frontendPolicy(const Deployment &deployment)
{
    Policy policy;
    policy.allow("default-src", "'self'");
    policy.allow("script-src", {"'self'", "'wasm-unsafe-eval'"});
    policy.allow("style-src", {"'self'", "'unsafe-inline'"});
    policy.allow("img-src", {"'self'", "data:", "blob:", "https:"});
    policy.allow("font-src", {"'self'", "data:"});
    policy.allow("media-src", {"'self'", "blob:", "data:"});
    policy.allow("worker-src", {"'self'", "blob:"});
    allowServices(policy, deployment);
    allowDrawingFonts(policy, deployment.release);
    policy.allow("frame-ancestors", "'self'");
    for (const auto &embedder : deployment.embedders)
        policy.allow("frame-ancestors", embedder);
    policy.allow("object-src", "'none'");
    policy.allow("base-uri", "'self'");
    policy.allow("form-action", "'self'");
    allowTyped(policy, deployment);
    return policy.text();
}

std::string framedPolicy(const Deployment &deployment)
{
    Policy policy;
    policy.allow("frame-ancestors", "'self'");
    policy.allow("frame-ancestors", https(hostOf(deployment, ServiceId::Frontend)));
    for (const auto &embedder : deployment.embedders)
        policy.allow("frame-ancestors", embedder);
    return policy.text();
}

std::string hstsValue(const HstsChoice &hsts)
{
    std::string value = "max-age=" + std::to_string(hsts.maxAge);
    if (hsts.includeSubdomains)
        value += "; includeSubDomains";
    if (hsts.preload)
        value += "; preload";
    return value;
}

std::string permissions(const Deployment &deployment)
{
    std::string framed = "(self";
    for (const auto id : {ServiceId::Whiteboard, ServiceId::Pad})
        if (const Site *site = deployment.site(id))
            framed += " \"" + https(site->host.text()) + '"';
    return "camera=(self), microphone=(self), display-capture=(self), autoplay=(self), "
           "fullscreen="
        + framed + ")";
}

void addHeader(Lines &lines, const char *name, std::string value, Reason reason)
{
    lines.add("add_header", {name, std::move(value), "always"}, std::move(reason));
}

/// A header that the backend may send as well, so that it arrives once.
void addOnce(Lines &lines, const char *name, std::string value, Reason reason)
{
    addHeader(lines, name, std::move(value), std::move(reason));
    lines.add("proxy_hide_header", {name},
              {QT_TRANSLATE_NOOP("Reason",
                                 "The backend may send this header as well; twice, browsers may "
                                 "ignore it.")});
}

void addHsts(Lines &lines, const HstsChoice &hsts)
{
    if (hsts.maxAge > 0)
        addOnce(lines, "Strict-Transport-Security", hstsValue(hsts),
                {QT_TRANSLATE_NOOP("Reason",
                                   "Browsers that were here once never use plain HTTP again. It "
                                   "stands in each site, with “always” for errors too.")});
}

void addNosniff(Lines &lines)
{
    addOnce(lines, "X-Content-Type-Options", "nosniff",
            {QT_TRANSLATE_NOOP("Reason",
                               "Browsers take the type that is sent and do not guess. The guide "
                               "leaves it out of error pages; “always” adds it there.")});
}

void addFrontendExtras(Lines &lines, const Deployment &deployment)
{
    addOnce(lines, "Referrer-Policy", "strict-origin-when-cross-origin",
            {QT_TRANSLATE_NOOP("Reason",
                               "Other sites learn the host name and not the address of the "
                               "meeting. The guide has no such line.")});
    addHeader(lines, "Permissions-Policy", permissions(deployment),
              {QT_TRANSLATE_NOOP("Reason",
                                 "Camera, microphone and screen are for OpenTalk's own pages, not "
                                 "for pages inside them. The guide has no such line; the usual "
                                 "ones on the web forbid the camera to all.")});
    if (deployment.csp != CspMode::Enforce && deployment.embedders.empty())
        addOnce(lines, "X-Frame-Options", "SAMEORIGIN",
                {QT_TRANSLATE_NOOP("Reason",
                                   "No other site may frame these pages. Only here: the guide has "
                                   "it on every host, which keeps pad and whiteboard from being "
                                   "shown in a meeting.")});
}

void addFrontendPolicy(Lines &lines, const Deployment &deployment)
{
    if (deployment.csp == CspMode::Off)
        return;
    const bool isEnforced = deployment.csp == CspMode::Enforce;
    addHeader(lines, isEnforced ? "Content-Security-Policy" : "Content-Security-Policy-Report-Only",
              frontendPolicy(deployment),
              isEnforced
                  ? Reason {QT_TRANSLATE_NOOP(
                      "Reason",
                      "What these pages may load and reach. The guide's policy lets no WebSocket "
                      "through, so no meeting can start, and blocks pad, whiteboard and avatars.")}
                  : Reason {QT_TRANSLATE_NOOP(
                      "Reason",
                      "What these pages may load and reach. Reported in the browser's console "
                      "and not enforced: enforce it when a meeting reports nothing. The guide's "
                      "policy, enforced at once, lets no meeting start.")});
}

void addFramedPolicy(Lines &lines, const Deployment &deployment)
{
    addHeader(lines, "Content-Security-Policy", framedPolicy(deployment),
              {QT_TRANSLATE_NOOP(
                  "Reason",
                  "Shown only inside OpenTalk, and in the frames it builds itself. The guide sends "
                  "X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.")});
}

void addHttp3(Lines &lines)
{
    addHeader(lines, "Alt-Svc", "h3=\":443\"; ma=86400",
              {QT_TRANSLATE_NOOP("Reason",
                                 "Tells browsers that HTTP/3 is there, on UDP port 443. The "
                                 "firewall must let it in.")});
}

} // namespace

Directives responseHeaders(const Job &job, const Site &site)
{
    const auto &deployment = job.deployment;
    const bool isFrontend = is(site, ServiceId::Frontend);
    Lines lines;
    lines.paragraph();
    addHsts(lines, deployment.hsts);
    if (deployment.securityHeaders && (isFrontend || is(site, ServiceId::Controller)))
        addNosniff(lines);
    if (deployment.securityHeaders && isFrontend)
        addFrontendExtras(lines, deployment);
    if (isFrontend)
        addFrontendPolicy(lines, deployment);
    if (is(site, ServiceId::Whiteboard) || is(site, ServiceId::Pad))
        addFramedPolicy(lines, deployment);
    if (speaksHttp3(job))
        addHttp3(lines);
    return lines.take();
}

} // namespace opentalk::nginx
