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

template <class T, class Make> Json list(const std::vector<T> &values, Make make)
{
    Json json = Json::array();
    for (const auto &value : values)
        json.push_back(make(value));
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

Json json(const ServerName &server);
Json json(const Named &named);

template <class T> Json jsonList(const std::vector<T> &values)
{
    return list(values, [](const T &value) { return json(value); });
}

Json json(const ServerName &server)
{
    return {{"name", text(server.name)},
            {"listeners", jsonList(server.listeners)},
            {"place", json(server.place)}};
}

Json json(const Named &named)
{
    return {{"kind", wordOf(named.kind, namedKinds)},
            {"name", text(named.name)},
            {"place", json(named.place)}};
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
            {"modules", list(dialect.modules, text)}};
}

Json json(const Distribution &distribution)
{
    return {{"id", text(distribution.id)},
            {"version", text(distribution.version)},
            {"name", text(distribution.name)},
            {"install_command", text(distribution.installCommand)}};
}

} // namespace

Json toJson(const Survey &survey)
{
    Json json = {{"version", 1},
                 {"installed", survey.installed},
                 {"running", survey.running},
                 {"program", nginx::json(survey.program)},
                 {"dialect", nginx::json(survey.dialect)},
                 {"layout", wordOf(survey.layout, layouts)},
                 {"config_folder", text(survey.configFolder)},
                 {"ipv6", survey.ipv6},
                 {"addresses", jsonList(survey.addresses)},
                 {"resolvers", jsonList(survey.resolvers)},
                 {"listeners", jsonList(survey.listeners)},
                 {"server_names", jsonList(survey.serverNames)},
                 {"names", jsonList(survey.names)},
                 {"server_tokens_set", survey.serverTokensSet},
                 {"distribution", nginx::json(survey.distribution)},
                 {"init", wordOf(survey.init, initSystems)},
                 {"sites", list(survey.sites, text)},
                 {"unseen", opentalk::toJson(survey.unseen)}};
    if (survey.hashBucketSize)
        json["hash_bucket_size"] = *survey.hashBucketSize;
    return json;
}

} // namespace opentalk::nginx
