#include "machine/lookparts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fnmatch.h>

namespace opentalk::machine {

namespace {

using nginx::Directive;
using nginx::Layout;
using nginx::Listener;
using nginx::NamedKind;
using nginx::Place;
using nginx::Survey;

std::string lower(std::string text)
{
    for (auto &c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// Regular expressions keep their case; `.x` stands for `x` and all below it.
std::vector<std::string> namesOf(const std::string &name)
{
    if (name.starts_with('~'))
        return {name};
    if (name.starts_with('.'))
        return {lower(name.substr(1)), '*' + lower(name)};
    return {lower(name)};
}

/// Zones are named in many ways: `zone=a:10m`, `keys_zone=a:10m`, `shared:a:10m`.
std::string zoneIn(const std::string &argument)
{
    for (const std::string_view front : {"zone=", "keys_zone=", "shared:"})
        if (argument.starts_with(front))
            return argument.substr(front.size(), argument.find(':', front.size()) - front.size());
    return {};
}

bool namesAZone(const std::string &directive)
{
    return directive == "limit_req_zone" || directive == "limit_conn_zone"
        || directive == "ssl_session_cache" || directive.ends_with("_cache_path");
}

class Neighbours {
public:
    Neighbours(Configuration &configuration, Survey &survey)
        : m_configuration(configuration)
        , m_survey(survey)
    { }

    void visit();

private:
    void inHttp(const Directive &directive, const std::string &file);
    void inServer(const Directive &directive, const std::string &file);
    void server(const Directive &directive, const std::string &file);
    void listen(const Directive &directive, const Place &place);
    void upstream(const Directive &directive, const std::string &file);
    void zones(const Directive &directive, const Place &place);
    void add(NamedKind kind, const std::string &name, const Place &place);
    void add(const Listener &listener);
    void hashBucket(const std::string &text);
    void readLayout();

    Configuration &m_configuration;
    Survey &m_survey;
    std::vector<std::string> m_includes; ///< patterns in the http block
    std::vector<Listener> m_listeners;   ///< of the server block being read
    std::vector<nginx::ServerName> m_serverNames;
    bool m_ssl = false; ///< `ssl on`, before 1.25.1
};

void Neighbours::visit()
{
    m_configuration.visit([this](const Directive &outer, const std::string &outerFile) {
        if (outer.name != "http")
            return;
        m_configuration.visit(outer, outerFile,
                              [this](const Directive &d, const std::string &f) { inHttp(d, f); });
    });
    readLayout();
}

void Neighbours::inHttp(const Directive &directive, const std::string &file)
{
    const Place place {file, directive.line};
    const auto &words = directive.arguments;
    const auto &name = directive.name;
    if (name == "server")
        return server(directive, file);
    if (words.empty())
        return;
    if (name == "include")
        m_includes.push_back(m_configuration.absolute(words.front()));
    if (name == "upstream")
        upstream(directive, file);
    if (name == "map" || name == "geo" || name == "split_clients")
        add(NamedKind::Map, words.back(), place);
    if (name == "log_format")
        add(NamedKind::LogFormat, words.front(), place);
    if (name == "server_names_hash_bucket_size")
        hashBucket(words.front());
    if (name == "server_tokens")
        m_survey.serverTokensSet = true;
    zones(directive, place);
}

void Neighbours::server(const Directive &directive, const std::string &file)
{
    m_listeners.clear();
    m_serverNames.clear();
    m_ssl = false;
    bool listens = false;
    m_configuration.visit(directive, file, [&](const Directive &d, const std::string &f) {
        listens = listens || d.name == "listen";
        inServer(d, f);
    });
    if (!listens)
        m_listeners.push_back({{"0.0.0.0", false}, 80, false, false, {file, directive.line}});
    for (auto &listener : m_listeners) {
        listener.ssl = listener.ssl || m_ssl;
        add(listener);
    }
    for (auto &name : m_serverNames) {
        name.listeners = m_listeners;
        m_survey.serverNames.push_back(std::move(name));
    }
    if (std::ranges::count(m_survey.sites, file) == 0)
        m_survey.sites.push_back(file);
}

void Neighbours::inServer(const Directive &directive, const std::string &file)
{
    const Place place {file, directive.line};
    if (directive.name == "listen")
        listen(directive, place);
    if (directive.name == "ssl" && directive.arguments == std::vector<std::string> {"on"})
        m_ssl = true;
    if (directive.name == "server_name")
        for (const auto &argument : directive.arguments)
            for (const auto &name : namesOf(argument))
                m_serverNames.push_back({name, {}, place});
    zones(directive, place);
}

void Neighbours::listen(const Directive &directive, const Place &place)
{
    auto listeners = readListen(directive, place);
    if (listeners) {
        m_listeners.insert(m_listeners.end(), listeners->begin(), listeners->end());
        return;
    }
    for (auto &problem : listeners.error()) {
        problem.severity = Severity::Warning;
        m_survey.unseen.push_back(std::move(problem));
    }
}

void Neighbours::upstream(const Directive &directive, const std::string &file)
{
    add(NamedKind::Upstream, directive.arguments.front(), {file, directive.line});
    m_configuration.visit(directive, file, [this](const Directive &d, const std::string &f) {
        // `zone a` shares the zone that another upstream gave its size.
        if (d.name == "zone" && d.arguments.size() == 2)
            add(NamedKind::Zone, d.arguments.front(), {f, d.line});
    });
}

void Neighbours::zones(const Directive &directive, const Place &place)
{
    if (!namesAZone(directive.name))
        return;
    for (const auto &argument : directive.arguments)
        if (const auto zone = zoneIn(argument); !zone.empty())
            add(NamedKind::Zone, zone, place);
}

void Neighbours::add(NamedKind kind, const std::string &name, const Place &place)
{
    m_survey.names.push_back({kind, name, place});
}

/// One listener for an address and port; the block that says default_server speaks for it.
void Neighbours::add(const Listener &listener)
{
    const auto known = std::ranges::find_if(m_survey.listeners, [&](const Listener &other) {
        return other.address == listener.address && other.port == listener.port;
    });
    if (known == m_survey.listeners.end()) {
        m_survey.listeners.push_back(listener);
        return;
    }
    const bool ssl = known->ssl || listener.ssl;
    if (listener.isDefault && !known->isDefault)
        *known = listener;
    known->ssl = ssl;
}

void Neighbours::hashBucket(const std::string &text)
{
    int size = 0;
    const auto *end = text.data() + text.size();
    if (std::from_chars(text.data(), end, size).ptr == end)
        m_survey.hashBucketSize = size;
}

void Neighbours::readLayout()
{
    const auto reads = [this](const char *folder) {
        const auto file = m_survey.configFolder + '/' + folder + "/opentalk-x.conf";
        return std::ranges::any_of(m_includes, [&](const std::string &pattern) {
            return ::fnmatch(pattern.c_str(), file.c_str(), FNM_PATHNAME | FNM_PERIOD) == 0;
        });
    };
    // Debian's way needs conf.d as well: the http-level file lies there.
    if (reads("sites-enabled") && reads("conf.d"))
        m_survey.layout = Layout::Sites;
    else if (reads("vhosts.d"))
        m_survey.layout = Layout::VhostsD;
    else if (reads("http.d"))
        m_survey.layout = Layout::HttpD;
    else
        m_survey.layout = reads("conf.d") ? Layout::ConfD : Layout::None;
}

} // namespace

void lookAtNeighbours(Configuration &configuration, Survey &survey)
{
    Neighbours(configuration, survey).visit();
}

} // namespace opentalk::machine
