// What neighbours declare for the whole machine: names, zones, and settings of the http level.
#include "machine/lookparts.h"

#include <algorithm>
#include <array>

namespace opentalk::machine {

namespace {

using nginx::NamedKind;
using nginx::Survey;

struct Declaring {
    std::string_view directive;
    NamedKind kind;
    bool last; ///< the name is the last argument, else the first
};

constexpr std::array declarings {
    Declaring {"upstream", NamedKind::Upstream, false},
    Declaring {"map", NamedKind::Map, true},
    Declaring {"geo", NamedKind::Geo, true},
    Declaring {"split_clients", NamedKind::SplitClients, true},
    Declaring {"log_format", NamedKind::LogFormat, false},
};

/// What nginx takes once at http level and hands on to every site, ours too. Sorted.
constexpr auto once = std::to_array<std::string_view>({
    "client_body_buffer_size",
    "client_body_timeout",
    "client_header_buffer_size",
    "client_header_timeout",
    "client_max_body_size",
    "default_type",
    "gzip",
    "http2",
    "http3",
    "ignore_invalid_headers",
    "keepalive_requests",
    "keepalive_timeout",
    "large_client_header_buffers",
    "limit_conn_status",
    "limit_req_status",
    "map_hash_bucket_size",
    "map_hash_max_size",
    "merge_slashes",
    "port_in_redirect",
    "proxy_buffer_size",
    "proxy_buffering",
    "proxy_buffers",
    "proxy_busy_buffers_size",
    "proxy_connect_timeout",
    "proxy_headers_hash_bucket_size",
    "proxy_headers_hash_max_size",
    "proxy_http_version",
    "proxy_read_timeout",
    "proxy_request_buffering",
    "proxy_send_timeout",
    "real_ip_header",
    "real_ip_recursive",
    "resolver",
    "resolver_timeout",
    "send_timeout",
    "sendfile",
    "server_name_in_redirect",
    "server_names_hash_bucket_size",
    "server_names_hash_max_size",
    "server_tokens",
    "ssl_buffer_size",
    "ssl_ciphers",
    "ssl_dhparam",
    "ssl_early_data",
    "ssl_ecdh_curve",
    "ssl_prefer_server_ciphers",
    "ssl_protocols",
    "ssl_session_cache",
    "ssl_session_tickets",
    "ssl_session_timeout",
    "ssl_stapling",
    "tcp_nodelay",
    "tcp_nopush",
    "types_hash_bucket_size",
    "types_hash_max_size",
    "underscores_in_headers",
    "variables_hash_bucket_size",
    "variables_hash_max_size",
});
static_assert(std::ranges::is_sorted(once));

std::string joined(nginx::Words words)
{
    std::string text;
    for (const auto &word : words)
        (text += text.empty() ? "" : " ") += word;
    return text;
}

/// Zones are named in many ways: `zone=a:10m`, `keys_zone=a:10m`, `shared:a:10m`.
std::string_view zoneIn(std::string_view argument)
{
    for (const std::string_view front : {"zone=", "keys_zone=", "shared:"})
        if (argument.starts_with(front))
            return argument.substr(front.size(), argument.find(':', front.size()) - front.size());
    return {};
}

std::optional<NamedKind> zoneKind(std::string_view directive)
{
    if (directive == "limit_req_zone" || directive == "limit_conn_zone")
        return NamedKind::LimitZone;
    if (directive == "ssl_session_cache")
        return NamedKind::SessionZone;
    if (directive.ends_with("_cache_path"))
        return NamedKind::CacheZone;
    return directive == "js_shared_dict_zone" ? std::optional(NamedKind::Zone) : std::nullopt;
}

void add(NamedKind kind, std::string_view name, const Heard &heard, Survey &survey)
{
    survey.names.push_back({kind, std::string(name), heard.place()});
}

} // namespace

void noteZones(const Heard &heard, Survey &survey)
{
    if (heard.name() == "lua_shared_dict" && heard.words.size() > 1)
        return add(NamedKind::Zone, heard.words[1], heard, survey);
    const auto kind = zoneKind(heard.name());
    if (!kind)
        return;
    for (const auto &argument : heard.arguments())
        if (const auto zone = zoneIn(argument); !zone.empty())
            add(*kind, zone, heard, survey);
}

void noteAtHttpLevel(const Heard &heard, Survey &survey)
{
    const auto words = heard.arguments();
    if (words.empty())
        return;
    if (const auto *found = std::ranges::find(declarings, heard.name(), &Declaring::directive);
        found != declarings.end())
        add(found->kind, found->last ? words.back() : words.front(), heard, survey);
    if (std::ranges::binary_search(once, heard.name()))
        survey.settings.push_back({std::string(heard.name()), joined(words), heard.place()});
    noteZones(heard, survey);
}

} // namespace opentalk::machine
