// Reading a survey that was written on another machine.
#include "nginx/surveyjson.h"

#include "model/json.h"
#include "model/problemjson.h"
#include "model/problems.h"
#include "model/text.h"
#include "nginx/problems.h"
#include "nginx/surveywords.h"

#include <algorithm>
#include <limits>

namespace opentalk::nginx {

namespace {

constexpr JsonLimits limits {longestSurvey, 16, true};

/// Paths of a survey become paths of the files that are generated from it.
bool isCleanPath(std::string_view path)
{
    return path.starts_with('/') && path.size() > 1 && !path.ends_with('/')
        && !(std::string(path) + '/').contains("/../") && !path.contains("/./")
        && !path.ends_with("/.") && !path.contains("//");
}

/// Where a value has a control character. A survey may hold a hundred thousand values: no place is
/// made for those without.
std::optional<std::string> controlCharacter(const Json &json)
{
    if (json.is_string() && hasControlCharacters(json.get_ref<const std::string &>()))
        return std::string();
    if (json.is_structured())
        for (const auto &[key, value] : json.items())
            if (const auto inside = controlCharacter(value))
                return (json.is_array() ? '[' + key + ']' : '.' + key) + *inside;
    return {};
}

/// The one value that may have some, its line breaks: all of nginx.conf. An empty one where it is
/// not there.
Json &mainFileIn(Json &survey, Json &none)
{
    const auto line = survey.is_object() ? survey.find("include_line") : survey.end();
    if (line == survey.end() || !line->is_object() || !line->contains("text"))
        return none;
    return line->at("text");
}

Result<void> refuseControlCharacters(Json &survey)
{
    Json none;
    Json held;
    auto &text = mainFileIn(survey, none);
    text.swap(held);
    const auto found = controlCharacter(survey);
    text.swap(held);
    return found ? refuse(problems::jsonControlCharacter, found->substr(found->starts_with('.')))
                 : Result<void> {};
}

/// One object of the survey. Every member is required: a survey is written by a program.
class SurveyReader {
public:
    SurveyReader(const Json &json, std::string place, Problems &problems)
        : m_reader(json, std::move(place), problems)
        , m_problems(problems)
    { }

    ~SurveyReader() { m_reader.finish(); }
    SurveyReader(const SurveyReader &) = delete;
    SurveyReader &operator=(const SurveyReader &) = delete;

    template <class T> void read(const char *key, T &value)
    {
        m_reader.require(key);
        m_reader.read(key, value);
    }

    void number(const char *key, int &value, int least, int most)
    {
        read(key, value);
        if (value >= least && value <= most)
            return;
        add(problem(problems::numberRange, m_reader.placeOf(key), std::to_string(value),
                    std::to_string(least), std::to_string(most)));
        value = least;
    }

    void path(const char *key, std::string &value)
    {
        read(key, value);
        if (!isCleanPath(value))
            add(problem(surveyPath, m_reader.placeOf(key), value));
    }

    template <class T> void word(const char *key, T &value, const Vocabulary<T> &words)
    {
        std::string text;
        read(key, text);
        if (const auto found = valueOf(text, words))
            value = *found;
        else if (m_reader.has(key))
            add(problem(problems::jsonUnknownValue, m_reader.placeOf(key), text, listOf(words)));
    }

    /// The member as `make` makes it from the element, its place and the problems.
    template <class T, class Make> void object(const char *key, T &value, Make make)
    {
        if (const Json *json = member(key))
            value = make(*json, m_reader.placeOf(key), m_problems);
    }

    template <class T, class Make>
    void optional(const char *key, std::optional<T> &value, Make make)
    {
        if (const Json *json = m_reader.member(key))
            value = make(*json, m_reader.placeOf(key), m_problems);
    }

    template <class T, class Make> void list(const char *key, std::vector<T> &values, Make make)
    {
        m_reader.require(key);
        m_reader.read(key, values, make);
    }

    ObjectReader &plain() { return m_reader; }
    void add(Problem problem) { m_problems.push_back(std::move(problem)); }

private:
    const Json *member(const char *key)
    {
        m_reader.require(key);
        return m_reader.member(key);
    }

    ObjectReader m_reader;
    Problems &m_problems;
};

/// What `parse` makes of a text; problems go to the others.
template <class T>
T parsed(const Json &json, const std::string &place, Problems &problems,
         Result<T> (*parse)(std::string_view, const std::string &))
{
    if (!json.is_string()) {
        problems.push_back(problem(problems::jsonType, place, std::string("string")));
        return {};
    }
    auto result = parse(json.get_ref<const std::string &>(), place);
    if (result)
        return *std::move(result);
    problems.insert(problems.end(), result.error().begin(), result.error().end());
    return {};
}

Version version(const Json &json, const std::string &place, Problems &problems)
{
    return parsed<Version>(json, place, problems, Version::parse);
}

Address address(const Json &json, const std::string &place, Problems &problems)
{
    return parsed<Address>(json, place, problems, Address::parse);
}

Place place(const Json &json, const std::string &where, Problems &problems)
{
    Place value;
    SurveyReader reader(json, where, problems);
    reader.read("file", value.file);
    reader.number("line", value.line, 0, std::numeric_limits<int>::max());
    return value;
}

Listener listener(const Json &json, const std::string &where, Problems &problems)
{
    Listener value;
    int port = 0;
    SurveyReader reader(json, where, problems);
    reader.object("address", value.address, address);
    reader.number("port", port, 0, 65535);
    reader.read("default", value.isDefault);
    reader.read("ssl", value.ssl);
    reader.object("place", value.place, place);
    value.port = static_cast<std::uint16_t>(port);
    return value;
}

/// As `Listener::endpoint` writes it, and nothing else.
std::string endpoint(const Json &json, const std::string &where, Problems &problems)
{
    if (!json.is_string()) {
        problems.push_back(problem(problems::jsonType, where, std::string("string")));
        return {};
    }
    const auto &text = json.get_ref<const std::string &>();
    const auto colon = text.rfind(':');
    auto host = std::string_view(text).substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    const auto address = Address::parse(host, where);
    const auto port = colon == text.npos
        ? std::nullopt
        : wholeNumber(std::string_view(text).substr(colon + 1), 1, 65535);
    Listener listener;
    listener.address = address.value_or(Address {});
    listener.port = static_cast<std::uint16_t>(port.value_or(0));
    if (!address || !port || listener.endpoint() != text)
        problems.push_back(problem(surveyEndpoint, where, text));
    return text;
}

ServerName serverName(const Json &json, const std::string &where, Problems &problems)
{
    ServerName value;
    SurveyReader reader(json, where, problems);
    reader.read("name", value.name);
    reader.list("listeners", value.listeners, endpoint);
    reader.object("place", value.place, place);
    return value;
}

Named named(const Json &json, const std::string &where, Problems &problems)
{
    Named value {};
    SurveyReader reader(json, where, problems);
    reader.word("kind", value.kind, namedKinds);
    reader.read("name", value.name);
    reader.object("place", value.place, place);
    return value;
}

Setting setting(const Json &json, const std::string &where, Problems &problems)
{
    Setting value;
    SurveyReader reader(json, where, problems);
    reader.read("name", value.name);
    reader.read("value", value.value);
    reader.object("place", value.place, place);
    return value;
}

IncludeLine includeLine(const Json &json, const std::string &where, Problems &problems)
{
    IncludeLine value;
    int mode = 0;
    SurveyReader reader(json, where, problems);
    reader.path("pattern", value.pattern);
    reader.object("place", value.place, place);
    reader.read("text", value.text);
    reader.number("mode", mode, 0, 07777);
    value.mode = static_cast<unsigned>(mode);
    return value;
}

Selinux selinux(const Json &json, const std::string &where, Problems &problems)
{
    Selinux value;
    SurveyReader reader(json, where, problems);
    reader.word("mode", value.mode, selinuxModes);
    reader.plain().read("httpd_can_network_connect", value.canConnect);
    return value;
}

Program program(const Json &json, const std::string &where, Problems &problems)
{
    Program value;
    SurveyReader reader(json, where, problems);
    reader.path("path", value.path);
    reader.path("config_file", value.configFile);
    reader.path("pid_file", value.pidFile);
    reader.path("log_folder", value.logFolder);
    reader.read("user", value.user);
    return value;
}

Dialect dialect(const Json &json, const std::string &where, Problems &problems)
{
    Dialect value;
    SurveyReader reader(json, where, problems);
    reader.object("nginx", value.nginx, version);
    reader.object("openssl", value.openssl, version);
    reader.read("modules", value.modules);
    reader.read("without", value.without);
    return value;
}

Distribution distribution(const Json &json, const std::string &where, Problems &problems)
{
    Distribution value;
    SurveyReader reader(json, where, problems);
    reader.read("id", value.id);
    reader.read("version", value.version);
    reader.read("name", value.name);
    reader.read("install_command", value.installCommand);
    return value;
}

Problems unseen(const Json &json, const std::string &, Problems &problems)
{
    auto read = problemsFromJson(json);
    if (read)
        return *std::move(read);
    problems.insert(problems.end(), read.error().begin(), read.error().end());
    return {};
}

void readMachine(SurveyReader &reader, Survey &survey)
{
    reader.read("installed", survey.installed);
    reader.read("running", survey.running);
    reader.word("running_program", survey.runningProgram, runningPrograms);
    reader.object("program", survey.program, program);
    reader.object("dialect", survey.dialect, dialect);
    reader.word("layout", survey.layout, layouts);
    reader.optional("include_line", survey.includeLine, includeLine);
    reader.path("config_folder", survey.configFolder);
    reader.read("ipv6", survey.ipv6);
    reader.list("addresses", survey.addresses, address);
    reader.list("resolvers", survey.resolvers, address);
    reader.object("distribution", survey.distribution, distribution);
    reader.word("init", survey.init, initSystems);
    reader.read("container", survey.container);
    reader.object("selinux", survey.selinux, selinux);
    reader.read("trust_folder", survey.trustFolder);
}

void readNeighbours(SurveyReader &reader, Survey &survey)
{
    reader.list("listeners", survey.listeners, listener);
    reader.list("stream_listeners", survey.streamListeners, listener);
    reader.list("server_names", survey.serverNames, serverName);
    reader.list("names", survey.names, named);
    reader.list("settings", survey.settings, setting);
    reader.read("sites", survey.sites);
    reader.object("unseen", survey.unseen, unseen);
}

Survey survey(const Json &json, Problems &problems)
{
    Survey value;
    int format = 1;
    SurveyReader reader(json, "", problems);
    reader.number("version", format, 1, 1);
    readMachine(reader, value);
    readNeighbours(reader, value);
    return value;
}

} // namespace

Result<Survey> readSurvey(std::string_view text)
{
    auto json = parseJson(text, "survey", limits);
    if (!json)
        return std::unexpected(json.error());
    if (auto plain = refuseControlCharacters(*json); !plain)
        return std::unexpected(plain.error());
    if (json->is_object() && json->contains("version") && json->at("version") != 1)
        return refuse(surveyVersion, "version");
    Problems problems;
    Survey value = survey(*json, problems);
    if (hasErrors(problems))
        return std::unexpected(std::move(problems));
    return value;
}

} // namespace opentalk::nginx
