// What a survey is as JSON: as a tree, and as text without one, since thousands of neighbours as a
// tree take ten times the memory.
#include "nginx/surveyjson.h"

#include "model/json.h"
#include "model/problemjson.h"
#include "nginx/surveywords.h"

namespace opentalk::nginx {

namespace {

/// A neighbour's text may be any bytes; JSON is UTF-8, so the odd ones are written as \xNN.
Json text(const std::string &value)
{
    return escaped(value);
}

Json texts(const std::vector<std::string> &values)
{
    Json json = Json::array();
    for (const auto &value : values)
        json.push_back(text(value));
    return json;
}

Json json(const Place &place)
{
    return {{"file", text(place.file)}, {"line", place.line}};
}

Json json(const Address &address)
{
    return address.text;
}

Json json(const Listener &listener)
{
    return {{"address", json(listener.address)},
            {"port", listener.port},
            {"default", listener.isDefault},
            {"ssl", listener.ssl},
            {"place", json(listener.place)}};
}

Json json(const ServerName &server)
{
    return {{"name", text(server.name)},
            {"listeners", texts(server.listeners)},
            {"place", json(server.place)}};
}

Json json(const Named &named)
{
    return {{"kind", wordOf(named.kind, namedKinds)},
            {"name", text(named.name)},
            {"place", json(named.place)}};
}

Json json(const Setting &setting)
{
    return {{"name", text(setting.name)},
            {"value", text(setting.value)},
            {"place", json(setting.place)}};
}

Json json(const IncludeLine &wanted)
{
    return {{"pattern", text(wanted.pattern)},
            {"place", json(wanted.place)},
            {"text", wanted.text},
            {"mode", wanted.mode}};
}

Json json(const Selinux &selinux)
{
    Json json = {{"mode", wordOf(selinux.mode, selinuxModes)}};
    if (selinux.canConnect)
        json["httpd_can_network_connect"] = *selinux.canConnect;
    return json;
}

Json json(const std::string &value)
{
    return text(value);
}

Json json(const Program &program)
{
    return {{"path", text(program.path)},
            {"config_file", text(program.configFile)},
            {"pid_file", text(program.pidFile)},
            {"log_folder", text(program.logFolder)},
            {"user", text(program.user)}};
}

Json json(const Dialect &dialect)
{
    return {{"nginx", dialect.nginx.text()},
            {"openssl", dialect.openssl.text()},
            {"modules", texts(dialect.modules)},
            {"without", texts(dialect.without)}};
}

Json json(const Distribution &distribution)
{
    return {{"id", text(distribution.id)},
            {"version", text(distribution.version)},
            {"name", text(distribution.name)},
            {"install_command", text(distribution.installCommand)}};
}

class Tree {
public:
    void value(const char *key, Json value) { m_json[key] = std::move(value); }

    template <class T> void list(const char *key, const std::vector<T> &values)
    {
        auto &made = m_json[key] = Json::array();
        for (const auto &value : values)
            made.push_back(json(value));
    }

    Json take() { return std::move(m_json); }

private:
    Json m_json = Json::object();
};

/// A line for each member and for each element of a list.
class Text {
public:
    void value(const char *key, const Json &value)
    {
        begin(key);
        add(value);
    }

    template <class T> void list(const char *key, const std::vector<T> &values)
    {
        begin(key);
        m_text += '[';
        const char *between = "\n    ";
        for (const auto &value : values) {
            m_text += between;
            add(json(value));
            between = ",\n    ";
        }
        m_text += values.empty() ? "]" : "\n  ]";
    }

    std::string take() { return std::move(m_text) + "\n}\n"; }

private:
    void begin(const char *key)
    {
        m_text += m_text.empty() ? "{\n  \"" : ",\n  \"";
        m_text += key;
        m_text += "\": ";
    }

    void add(const Json &value)
    {
        m_text += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    std::string m_text;
};

template <class Sink> void addMachine(const Survey &survey, Sink &sink)
{
    sink.value("version", 1);
    sink.value("installed", survey.installed);
    sink.value("running", survey.running);
    sink.value("running_program", wordOf(survey.runningProgram, runningPrograms));
    sink.value("program", json(survey.program));
    sink.value("dialect", json(survey.dialect));
    sink.value("layout", wordOf(survey.layout, layouts));
    if (survey.includeLine)
        sink.value("include_line", json(*survey.includeLine));
    sink.value("config_folder", text(survey.configFolder));
    sink.value("ipv6", survey.ipv6);
    sink.list("addresses", survey.addresses);
    sink.list("resolvers", survey.resolvers);
    sink.value("distribution", json(survey.distribution));
    sink.value("init", wordOf(survey.init, initSystems));
    sink.value("container", text(survey.container));
    sink.value("selinux", json(survey.selinux));
    sink.value("trust_folder", text(survey.trustFolder));
}

template <class Sink> void addNeighbours(const Survey &survey, Sink &sink)
{
    sink.list("listeners", survey.listeners);
    sink.list("stream_listeners", survey.streamListeners);
    sink.list("server_names", survey.serverNames);
    sink.list("names", survey.names);
    sink.list("settings", survey.settings);
    sink.list("sites", survey.sites);
    sink.value("unseen", opentalk::toJson(survey.unseen));
}

template <class Sink> auto all(const Survey &survey)
{
    Sink sink;
    addMachine(survey, sink);
    addNeighbours(survey, sink);
    return sink.take();
}

} // namespace

Json toJson(const Survey &survey)
{
    return all<Tree>(survey);
}

std::string write(const Survey &survey)
{
    return all<Text>(survey);
}

} // namespace opentalk::nginx
