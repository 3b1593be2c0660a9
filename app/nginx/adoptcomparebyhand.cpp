// What a configuration made by hand says, and files of ours would not: named line by line, and
// where the guide's line breaks OpenTalk, with the reason.
#include "nginx/adoptcompare.h"

#include "model/text.h"
#include "nginx/fileset.h"
#include "nginx/parse.h"
#include "nginx/problems.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace opentalk::nginx {

namespace {

constexpr std::array alwaysReplaced {
    "listen",
    "http2",
    "http3",
    "ssl",
    "ssl_certificate",
    "ssl_certificate_key",
    "ssl_session_timeout",
    "ssl_session_cache",
    "ssl_session_tickets",
    "ssl_protocols",
    "ssl_ciphers",
    "ssl_prefer_server_ciphers",
    "ssl_dhparam",
    "ssl_ecdh_curve",
    "ssl_stapling_verify",
    "access_log",
    "error_log",
    "server_tokens",
    "client_max_body_size",
    "proxy_http_version",
    "real_ip_recursive",
    "limit_req_status",
    "limit_req_dry_run",
    "gzip",
    "gzip_comp_level",
    "gzip_min_length",
    "gzip_proxied",
    "gzip_types",
    "gzip_vary",
};

constexpr std::array forwarded {
    "host",    "x-real-ip",  "x-forwarded-for",  "x-forwarded-proto", "x-forwarded-host",
    "upgrade", "connection", "x-forwarded-port", "forwarded",
};

/// `300s`, `5m`, `2h`, `300`; none for anything else.
std::optional<int> seconds(const std::string &text)
{
    int number = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const std::string_view unit(read.ptr, end);
    if (read.ec != std::errc() || number < 0 || number > 86400)
        return std::nullopt;
    if (unit.empty() || unit == "s")
        return number;
    return unit == "m" ? std::optional(number * 60)
        : unit == "h"  ? std::optional(number * 3600)
                       : std::nullopt;
}

bool isForwarded(const OldLine &line)
{
    const auto header = lowered(line.argument(0));
    const auto value = line.argument(1);
    return std::ranges::count(forwarded, header) > 0
        && (value.empty() || value.starts_with('$') || header == "connection");
}

/// The guide's, which are ours or smaller than ours.
bool isUsualBuffer(const OldLine &line)
{
    static const std::vector<std::string> sizes[] {{"8k"}, {"16k"}, {"8", "8k"}, {"8", "16k"}};
    return std::ranges::count(sizes, line.arguments()) > 0;
}

class Comparison {
public:
    Comparison(Old &old, const OldSite &site, const OldFile &generated)
        : m_old(old)
        , m_site(site)
    {
        collectLines(old, generated.directives, generated, {}, {}, m_after);
    }

    void run()
    {
        for (const auto &line : m_site.lines) {
            if (!m_skipped.empty() && line.path.starts_with(m_skipped))
                continue;
            m_skipped.clear();
            if (line.directive->block)
                block(line);
            else if (!isThere(line) && !hasCounterpart(line))
                directive(line);
        }
        upstream();
    }

private:
    void lost(const OldLine &line) { note(adoptLost, line); }

    void note(const ProblemType &type, const OldLine &line)
    {
        m_old.note(type, line.place(), textOf(*line.directive));
    }

    bool isThere(const OldLine &line) const
    {
        return std::ranges::any_of(m_after, [&](const OldLine &other) {
            return other.is(line.directive->name) && other.arguments() == line.arguments()
                && other.location == line.location;
        });
    }

    void skip(const OldLine &line) { m_skipped = pathInside(line.path, *line.directive); }

    void block(const OldLine &line)
    {
        const auto pattern = line.arguments().empty() ? std::string() : line.arguments().back();
        const bool isLocation = line.is("location");
        const bool isAdmin = isLocation && pattern.find("admin") != std::string::npos
            && (m_site.service == ServiceId::Keycloak || m_site.service == ServiceId::Pad);
        if (isLocation && (pattern == "/" || isThere(line)))
            return;
        skip(line);
        if (isLocation && (pattern.starts_with("/.well-known/acme-challenge") || isAdmin))
            return;
        const bool isForFiles = isLocation && pattern.find("css") != std::string::npos
            && pattern.find("js") != std::string::npos;
        note(isForFiles ? adoptStaticFiles : adoptLost, line);
    }

    void directive(const OldLine &line)
    {
        if (line.is("server_name"))
            return names(line);
        if (line.is("add_header"))
            return header(line);
        if (line.is("ssl_stapling"))
            return note(adoptStapling, line);
        if (line.is("include") && m_old.file(includePath(line.argument(0), m_old.survey)))
            return;
        if (line.is("set_real_ip_from") && Network::parse(line.argument(0), {}))
            return;
        if (line.is("limit_req") && m_site.service == ServiceId::Controller)
            return;
        if (line.is("proxy_pass") && isMainTarget(line))
            return;
        const bool leadsToHttps = line.is("return") && line.isPlain() && !line.arguments().empty()
            && line.arguments().back().starts_with("https://");
        if (!leadsToHttps)
            lost(line);
    }

    void names(const OldLine &line)
    {
        for (const auto &name : line.arguments())
            if (lowered(name) != m_site.host)
                m_old.note(adoptOtherName, line.place(), name, m_site.host);
    }

    void header(const OldLine &line)
    {
        const auto name = lowered(line.argument(0));
        const bool isFramed
            = m_site.service == ServiceId::Pad || m_site.service == ServiceId::Whiteboard;
        const bool isFrontend = m_site.service == ServiceId::Frontend;
        if (name.starts_with("content-security-policy"))
            return note(adoptPolicyLost, line);
        if (name == "x-frame-options" && isFramed)
            return note(adoptFrameOptions, line);
        const bool isReplaced = name == "strict-transport-security"
            || name == "x-content-type-options"
            || (isFrontend && (name == "x-frame-options" || name == "referrer-policy"));
        if (!isReplaced)
            lost(line);
    }

    /// The one that the backends were read from, without a path of its own.
    bool isMainTarget(const OldLine &line) const
    {
        const auto target = line.argument(0);
        const auto path = target.find('/', target.find("//") + 2);
        return target == m_site.target && !m_site.backends.empty()
            && (path == target.npos || path + 1 == target.size());
    }

    void upstream()
    {
        if (!m_site.upstream)
            return;
        static constexpr std::array known {"keepalive",  "keepalive_timeout", "zone",
                                           "least_conn", "ip_hash",           "hash"};
        for (const auto &inside : *m_site.upstream->directive->block) {
            const OldLine line {&inside, m_site.upstream->file, {}, {}};
            const bool isPlainServer = inside.name == "server"
                && (inside.arguments.size() == 1
                    || inside.arguments == std::vector {line.argument(0), std::string("resolve")});
            if (!isPlainServer && std::ranges::count(known, inside.name) == 0)
                lost(line);
        }
    }

    Old &m_old;
    const OldSite &m_site;
    std::vector<OldLine> m_after;
    std::string m_skipped; ///< path of a block whose lines are dealt with
};

} // namespace

bool hasCounterpart(const OldLine &line)
{
    if (line.is("proxy_set_header"))
        return isForwarded(line);
    if (line.is("proxy_read_timeout") || line.is("proxy_send_timeout"))
        return seconds(line.argument(0)).value_or(86400) <= 3600;
    if (line.is("proxy_buffer_size") || line.is("proxy_buffers")
        || line.is("proxy_busy_buffers_size"))
        return isUsualBuffer(line);
    return std::ranges::count(alwaysReplaced, line.directive->name) > 0;
}

void compareByHand(Old &old, const OldSite &site, const std::string &generated)
{
    auto directives = parse(generated, site.servers.front().file->path);
    OldFile after {"", true, {}};
    // A server's lines stand beside those of the other: what matters is the location.
    for (auto &directive : directives.value_or(Directives {}))
        if (directive.name == "server" && directive.block)
            std::ranges::move(*directive.block, std::back_inserter(after.directives));
    Comparison(old, site, after).run();
}

void compareRest(Old &old, const OldFile &file)
{
    if (!isAnnounced(file.path, old.survey.configFolder)) {
        old.note(adoptFileStays, file.path);
        return;
    }
    for (const auto &site : old.sites)
        for (const auto &server : site.servers)
            if (server.file == &file && site.id.empty())
                old.note(adoptServerLost, server.place(), site.host);
    static constexpr std::array known {"server", "upstream", "limit_req_zone", "http"};
    for (const auto &directive : file.directives) {
        const OldLine line {&directive, &file, {}, {}};
        const bool isUpgrade = line.is("map") && line.argument(0) == "$http_upgrade";
        if (!isUpgrade && std::ranges::count(known, directive.name) == 0 && !hasCounterpart(line))
            old.note(adoptLost, line.place(), textOf(directive));
    }
}

} // namespace opentalk::nginx
