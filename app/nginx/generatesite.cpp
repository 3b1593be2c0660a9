// One site: its upstream, maps and zones, and its servers on ports 80 and 443.
#include "nginx/generateparts.h"

namespace opentalk::nginx {

namespace {

Reason whyListen(const Listener &listener)
{
    if (listener.place.line > 0 && listener.address.isLoopback())
        return {QT_TRANSLATE_NOOP("Reason",
                                  "The machine itself. %1 listens on a single address and nobody "
                                  "on all: NGINX could not change to all while it runs."),
                {listener.place.text()}};
    if (listener.place.line > 0)
        return {QT_TRANSLATE_NOOP("Reason",
                                  "%1 listens on just this address: without this line it would "
                                  "take our names there."),
                {listener.place.text()}};
    if (listener.address.isV6 && listener.address.isUnspecified())
        return {QT_TRANSLATE_NOOP("Reason",
                                  "IPv6. The guide listens on IPv4 only: names with an AAAA record "
                                  "fail, and Let's Encrypt tries that first.")};
    return {QT_TRANSLATE_NOOP("Reason", "Where clients connect.")};
}

std::vector<std::string> listenArguments(const Job &job, const Listener &listener, bool isDefault)
{
    std::vector<std::string> arguments {listenPoint(listener)};
    if (listener.ssl)
        arguments.emplace_back("ssl");
    if (listener.ssl && speaksHttp2(job) && !job.survey.dialect.http2Directive())
        arguments.emplace_back("http2");
    if (isDefault)
        arguments.emplace_back("default_server");
    return arguments;
}

void addHttp2(Lines &lines, const Job &job)
{
    if (speaksHttp2(job) && job.survey.dialect.http2Directive())
        lines.add("http2", {"on"},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "The guide writes http2 behind listen; from NGINX 1.25.1 on "
                                     "that is outdated and warned about.")});
}

void addQuic(Lines &lines, const Job &job)
{
    if (!speaksHttp3(job))
        return;
    for (const auto &listener : job.secure)
        lines.add("listen", {listenPoint(listener), "quic"},
                  {QT_TRANSLATE_NOOP("Reason", "HTTP/3, on UDP.")});
    lines.add("http3", {"on"}, {QT_TRANSLATE_NOOP("Reason", "HTTP/3, from the profile.")});
}

void addNameAndLogs(Lines &lines, const Job &job, const Site &site)
{
    lines
        .add("server_name", {site.host.text()},
             {QT_TRANSLATE_NOOP("Reason", "The public name of this service.")})
        .add("server_tokens", {"off"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Does not tell which NGINX this is. The guide shows it on every "
                                "error page.")})
        .append(trustLines(job))
        .paragraph()
        .add("access_log", {logOf(job, site, "access"), "opentalk"},
             {QT_TRANSLATE_NOOP("Reason", "The guide's file, in a format that masks tokens.")})
        .add("error_log", {logOf(job, site, "error")},
             {QT_TRANSLATE_NOOP("Reason", "As the guide has it.")});
}

Directives challengeFiles()
{
    return Lines()
        .add("root", {webroot}, {QT_TRANSLATE_NOOP("Reason", "Where certbot puts them.")})
        .add("default_type", {"text/plain"},
             {QT_TRANSLATE_NOOP("Reason", "Their names have no ending to tell the type by.")})
        .take();
}

Directives redirect(const Site &site)
{
    return Lines()
        .add("return", {"308", "https://" + site.host.text() + "$request_uri"},
             {QT_TRANSLATE_NOOP("Reason",
                                "The guide has 301, with which a POST becomes a GET; 308, as "
                                "Mozilla advises, keeps it. And the name itself, not the one the "
                                "client sent.")})
        .take();
}

Directives notYet()
{
    return Lines()
        .add("return", {"503"},
             {QT_TRANSLATE_NOOP("Reason",
                                "This name has no certificate yet, and without HTTPS no meeting "
                                "can start: so nothing is served until it is there.")})
        .take();
}

Directives plainServer(const Job &job, const Site &site)
{
    const auto isSecure = hasCertificate(job, site);
    Lines lines;
    lines.append(listenLines(job, job.plain));
    addNameAndLogs(lines, job, site);
    return lines.paragraph("Let's Encrypt looks for its challenge here")
        .block("location", {"^~", "/.well-known/acme-challenge/"}, challengeFiles(),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Not redirected. With ^~, which the guide has not, no other "
                                  "location can take it.")})
        .paragraph()
        .block("location", {"/"}, isSecure ? redirect(site) : notYet(),
               isSecure ? Reason {QT_TRANSLATE_NOOP("Reason", "Everything else goes to HTTPS.")}
                        : Reason {QT_TRANSLATE_NOOP("Reason", "Everything else has to wait.")})
        .take();
}

Directives secureServer(const Job &job, const Site &site)
{
    Lines lines;
    lines.append(listenLines(job, job.secure));
    addHttp2(lines, job);
    addQuic(lines, job);
    addNameAndLogs(lines, job, site);
    return lines.paragraph()
        .append(certificateLines(job, site))
        .append(responseHeaders(job, site))
        .append(proxySettings(job, site))
        .append(rateLimitLines(job, site))
        .append(locations(job, site))
        .take();
}

} // namespace

std::string listenPoint(const Listener &listener)
{
    const std::string port = std::to_string(listener.port);
    if (!listener.address.isUnspecified())
        return listener.address.bracketed() + ':' + port;
    return listener.address.isV6 ? "[::]:" + port : port;
}

Directives listenLines(const Job &job, const std::vector<Listener> &listeners, bool isDefault)
{
    Lines lines;
    for (const auto &listener : listeners)
        lines.add("listen", listenArguments(job, listener, isDefault), whyListen(listener));
    return lines.take();
}

Directives siteFile(const Job &job, const Site &site)
{
    if (!hasCertificate(job, site))
        return Lines()
            .block("server", {}, plainServer(job, site),
                   {QT_TRANSLATE_NOOP("Reason", "Plain HTTP: the way to a certificate.")})
            .take();
    return Lines()
        .append(upstream(job, site))
        .append(siteMaps(job, site))
        .paragraph()
        .block("server", {}, plainServer(job, site),
               {QT_TRANSLATE_NOOP("Reason", "Plain HTTP: only the way to HTTPS.")})
        .paragraph()
        .block("server", {}, secureServer(job, site),
               {QT_TRANSLATE_NOOP("Reason", "The service itself, over HTTPS.")})
        .take();
}

} // namespace opentalk::nginx
