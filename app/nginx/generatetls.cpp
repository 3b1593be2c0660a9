// TLS: the snippet that all sites include, and what differs by site.
#include "nginx/generateparts.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

// Mozilla's server side TLS guidelines 6.0, intermediate.
constexpr auto ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                         "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                         "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

std::vector<std::string> protocols(const Job &job)
{
    if (job.deployment.tls == TlsLevel::Modern)
        return {"TLSv1.3"};
    if (job.survey.dialect.tls13())
        return {"TLSv1.2", "TLSv1.3"};
    return {"TLSv1.2"};
}

Reason whyProtocols(const Job &job)
{
    if (job.survey.dialect.nginx < Version {1, 29, 2, {}})
        return {QT_TRANSLATE_NOOP("Reason",
                                  "Older versions are broken. Before NGINX 1.29.2 the default "
                                  "server of an address decides this for every name on it: where "
                                  "that is another site, its setting counts.")};
    return {QT_TRANSLATE_NOOP("Reason", "Older versions are broken.")};
}

void addCiphers(Lines &lines)
{
    lines
        .add("ssl_ciphers", {ciphers},
             {QT_TRANSLATE_NOOP("Reason",
                                "Mozilla's list, version 6.0. The guide also has two DHE ciphers: "
                                "without a file of DH parameters NGINX never uses them, and "
                                "Mozilla has dropped them.")})
        .add("ssl_prefer_server_ciphers", {"off"},
             {QT_TRANSLATE_NOOP("Reason",
                                "All of them are strong: each device takes the one that is "
                                "fastest for it.")});
}

Reason whyShared(const Job &job)
{
    if (job.deployment.hsts.maxAge == 0)
        return {QT_TRANSLATE_NOOP("Reason",
                                  "Protocols and ciphers, the same for all sites. The guide's file "
                                  "also sends HSTS, which the profile turns off.")};
    return {
        QT_TRANSLATE_NOOP("Reason",
                          "Protocols and ciphers, the same for all sites. The guide's file also "
                          "sends HSTS; here each site sends it among its own headers, since a "
                          "location with a header of its own inherits none.")};
}

bool hasResponder(const Job &job, const std::string &certificate)
{
    return std::ranges::find(job.certificates.withResponder, certificate)
        != job.certificates.withResponder.end();
}

void addStapling(Lines &lines, const Job &job)
{
    std::vector<std::string> resolvers;
    for (const auto &resolver : job.survey.resolvers)
        resolvers.push_back(resolver.bracketed());
    lines
        .add("ssl_stapling", {"on"},
             {QT_TRANSLATE_NOOP("Reason",
                                "This certificate names an OCSP responder. The guide staples for "
                                "all; Let's Encrypt has had no responder since 2025, and NGINX "
                                "would only warn.")})
        .add("resolver", std::move(resolvers),
             {QT_TRANSLATE_NOOP("Reason",
                                "Stapling looks the responder's name up; these are this machine's "
                                "name servers.")});
}

} // namespace

Directives tlsSnippet(const Job &job)
{
    Lines lines;
    lines.add("ssl_protocols", protocols(job), whyProtocols(job));
    if (job.deployment.tls == TlsLevel::Intermediate)
        addCiphers(lines);
    lines.paragraph()
        .add("ssl_session_cache", {"shared:opentalk_ssl:10m"},
             {QT_TRANSLATE_NOOP("Reason",
                                "Clients that return skip half of the handshake; 10 MB hold about "
                                "40000 of them. The guide's name SSL is taken on many machines, "
                                "and another size under the same name stops NGINX.")})
        .add("ssl_session_timeout", {"1d"},
             {QT_TRANSLATE_NOOP("Reason", "As long as Mozilla advises.")});
    if (!job.survey.dialect.rotatesTickets())
        lines.add("ssl_session_tickets", {"off"},
                  {QT_TRANSLATE_NOOP("Reason",
                                     "Before 1.23.2 NGINX does not renew the keys of tickets, "
                                     "which would undo forward secrecy.")});
    return lines.take();
}

bool hasCertificate(const Job &job, const Site &site)
{
    return !job.certificates.without.contains(site.host.text());
}

const Site *firstSecureSite(const Job &job)
{
    const auto found = std::ranges::find_if(
        job.deployment.sites, [&](const Site &site) { return hasCertificate(job, site); });
    return found == job.deployment.sites.end() ? nullptr : &*found;
}

Directives certificateLines(const Job &job, const Site &site)
{
    const auto files = certificateOf(job.deployment, site, job.certificates);
    const bool isOne = job.deployment.certificates.source == CertificateSource::LetsEncrypt
        && job.deployment.certificates.lineage == Lineage::One;
    Lines lines;
    lines
        .add("ssl_certificate", {files.certificate},
             isOne ? Reason {QT_TRANSLATE_NOOP(
                 "Reason",
                 "One certificate holds all names. The guide's certbot command makes this "
                 "one, but its sites name one each: files that do not exist.")}
                   : Reason {QT_TRANSLATE_NOOP("Reason",
                                               "The certificate of this name, and the chain.")})
        .add("ssl_certificate_key", {files.key},
             {QT_TRANSLATE_NOOP("Reason", "Its private key; only root reads it.")});
    if (hasResponder(job, files.certificate) && !job.survey.resolvers.empty())
        addStapling(lines, job);
    lines.add("include", {job.survey.configFolder + "/snippets/opentalk-ssl.conf"}, whyShared(job));
    return lines.take();
}

} // namespace opentalk::nginx
