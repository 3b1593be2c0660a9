// One pass over everything that nginx reads: who listens where, and which name is whose.
#include "machine/lookparts.h"

#include "model/text.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace opentalk::machine {

namespace {

using nginx::Listener;
using nginx::NamedKind;
using nginx::Place;
using nginx::Survey;

/// Regular expressions keep their case; `.x` stands for `x` and all below it.
std::vector<std::string> namesOf(std::string_view name)
{
    if (name.starts_with('~'))
        return {std::string(name)};
    if (name.starts_with('.'))
        return {lowered(name.substr(1)), '*' + lowered(name)};
    return {lowered(name)};
}

/// Listeners, one for an address and port; the block that says default_server speaks for it.
class Listeners {
public:
    explicit Listeners(std::vector<Listener> &all)
        : m_all(all)
    { }

    /// `includes`: how many include lines were heard before it.
    void add(const Listener &listener, const std::string &endpoint, std::size_t includes)
    {
        const auto [known, isNew] = m_places.try_emplace(endpoint, m_all.size());
        if (isNew) {
            m_includes.push_back(includes);
            return m_all.push_back(listener);
        }
        auto &first = m_all[known->second];
        const bool ssl = first.ssl || listener.ssl;
        if (listener.isDefault && !first.isDefault)
            first = listener;
        first.ssl = ssl;
    }

    /// Where nobody says default_server, whoever is read first answers unknown names.
    void noteDefaults(const std::vector<std::string> &includes, const Survey &survey)
    {
        const auto folder = survey.configFolder + '/' + enabledFolder(survey.layout);
        const auto own = folder + "/opentalk-";
        const auto ours = std::ranges::find_if(includes, [&](const std::string &pattern) {
            return isMatched(pattern, own + "x.conf");
        });
        const auto heard = static_cast<std::size_t>(ours - includes.begin());
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            const auto &file = m_all[i].place.file;
            const bool isBeside = file.substr(0, file.rfind('/')) == folder
                && ours != includes.end() && isMatched(*ours, file);
            if (isBeside ? file < own : m_includes[i] <= heard)
                m_all[i].isDefault = true;
        }
    }

private:
    std::vector<Listener> &m_all;
    std::vector<std::size_t> m_includes;
    std::unordered_map<std::string, std::size_t> m_places;
};

class Looker : public ConfigurationVisitor {
public:
    Looker(Configuration &configuration, const Build &build, Survey &survey)
        : m_configuration(configuration)
        , m_survey(survey)
        , m_main(build, survey)
        , m_listeners(survey.listeners)
        , m_streams(survey.streamListeners)
        , m_end {survey.program.configFile, 0}
    { }

    void directive(const Heard &heard) override;
    bool begin(const Heard &heard) override;
    void end(const std::string &file, int line) override;

    void finish()
    {
        noteLayout(m_includes, m_end, m_configuration.text(m_survey.program.configFile), m_survey);
        m_listeners.noteDefaults(m_includes, m_survey);
    }

private:
    enum class In { Main, Http, Server, Upstream, Stream, StreamServer, StreamUpstream };

    std::optional<In> inside(std::string_view name) const;
    void inServer(const Heard &heard);
    void listen(const Heard &heard);
    void beginServer(const Heard &heard);
    void endServer();
    void endStreamServer();
    In here() const { return m_in.back(); }

    Configuration &m_configuration;
    Survey &m_survey;
    MainLevel m_main;
    Listeners m_listeners;
    Listeners m_streams;
    std::vector<In> m_in {In::Main};
    std::vector<std::string> m_includes; ///< patterns in the http block
    Place m_end;                         ///< of the http block
    std::unordered_set<std::string> m_sites;

    // The server block being read.
    Place m_begun;
    std::vector<Listener> m_own;
    std::vector<nginx::ServerName> m_names;
    bool m_listens = false;
    bool m_ssl = false; ///< `ssl on`, before 1.25.1
};

std::optional<Looker::In> Looker::inside(std::string_view name) const
{
    switch (here()) {
    case In::Main:
        if (name == "http")
            return In::Http;
        return name == "stream" || name == "mail" ? std::optional(In::Stream) : std::nullopt;
    case In::Http:
        if (name == "upstream")
            return In::Upstream;
        return name == "server" ? std::optional(In::Server) : std::nullopt;
    case In::Stream:
        if (name == "upstream")
            return In::StreamUpstream;
        return name == "server" ? std::optional(In::StreamServer) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool Looker::begin(const Heard &heard)
{
    if (here() == In::Http)
        noteAtHttpLevel(heard, m_survey);
    const auto next = inside(heard.name());
    if (!next)
        return false;
    m_in.push_back(*next);
    if (next == In::Server || next == In::StreamServer)
        beginServer(heard);
    return true;
}

void Looker::end(const std::string &file, int line)
{
    if (here() == In::Http)
        m_end = {file, line};
    if (here() == In::Server)
        endServer();
    if (here() == In::StreamServer)
        endStreamServer();
    m_in.pop_back();
}

void Looker::directive(const Heard &heard)
{
    switch (here()) {
    case In::Main:
        return m_main.note(heard);
    case In::Http:
        if (heard.name() == "include" && heard.words.size() == 2)
            m_includes.push_back(m_configuration.absolute(heard.arguments().front()));
        return noteAtHttpLevel(heard, m_survey);
    case In::Server:
        return inServer(heard);
    case In::StreamServer:
        // UDP takes no port away from a site.
        if (heard.name() == "listen" && std::ranges::count(heard.words, "udp") == 0)
            listen(heard);
        return noteZones(heard, m_survey);
    case In::Stream:
        return noteZones(heard, m_survey);
    case In::Upstream:
    case In::StreamUpstream:
        // `zone a` shares the zone that another upstream gave its size.
        if (heard.name() == "zone" && heard.words.size() == 3)
            m_survey.names.push_back(
                {NamedKind::Zone, std::string(heard.arguments().front()), heard.place()});
    }
}

void Looker::inServer(const Heard &heard)
{
    const auto words = heard.arguments();
    if (heard.name() == "listen")
        listen(heard);
    else if (heard.name() == "ssl")
        m_ssl = m_ssl || (words.size() == 1 && words.front() == "on");
    else if (heard.name() == "server_name")
        for (const auto &argument : words)
            for (auto &name : namesOf(argument))
                m_names.push_back({std::move(name), {}, heard.place()});
    else
        noteZones(heard, m_survey);
}

void Looker::listen(const Heard &heard)
{
    m_listens = true;
    auto listeners = readListen(heard.arguments(), heard.place());
    if (listeners)
        std::ranges::move(*listeners, std::back_inserter(m_own));
    else
        m_configuration.warn(listeners.error());
}

void Looker::beginServer(const Heard &heard)
{
    m_begun = heard.place();
    m_own.clear();
    m_names.clear();
    m_listens = m_ssl = false;
}

void Looker::endServer()
{
    if (!m_listens)
        m_own.push_back({{"0.0.0.0", false}, 80, false, false, m_begun});
    std::vector<std::string> endpoints;
    for (auto &listener : m_own) {
        listener.ssl = listener.ssl || m_ssl;
        m_listeners.add(listener, endpoints.emplace_back(listener.endpoint()), m_includes.size());
    }
    for (auto &name : m_names) {
        name.listeners = endpoints;
        m_survey.serverNames.push_back(std::move(name));
    }
    if (m_sites.insert(m_begun.file).second)
        m_survey.sites.push_back(m_begun.file);
}

void Looker::endStreamServer()
{
    for (const auto &listener : m_own)
        m_streams.add(listener, listener.endpoint(), m_includes.size());
}

} // namespace

void lookAtConfiguration(Configuration &configuration, const Build &build, Survey &survey)
{
    Looker looker(configuration, build, survey);
    configuration.visit(looker);
    looker.finish();
}

} // namespace opentalk::machine
