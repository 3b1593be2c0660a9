// A survey travels as JSON without loss, and a bent one is refused.
#include "nginx/surveyjson.h"
#include "model/json.h"
#include "model/problems.h"
#include "nginx/problems.h"

#include <gtest/gtest.h>

#include <functional>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

/// Every field differs from its default.
Survey full()
{
    const Listener listener {{"2001:db8::1", true}, 8443, true, true, {"/etc/nginx/x.conf", 12}};
    Survey survey;
    survey.installed = survey.running = true;
    survey.runningProgram = RunningProgram::Replaced;
    survey.ipv6 = false;
    survey.program = {"/opt/nginx", "/opt/nginx.conf", "/opt/nginx.pid", "/opt/log", "nginx"};
    survey.dialect = {{1, 26, 3, ""}, {1, 1, 1, "n"}, {"http_v2", "http_v3"}, {"http_geo"}};
    survey.layout = Layout::VhostsD;
    survey.includeLine
        = {"/opt/conf/conf.d/opentalk-*.conf", {"/opt/nginx.conf", 40}, "http {\n\t}\n", 0600};
    survey.configFolder = "/opt/conf";
    survey.addresses = {{"192.0.2.1", false}, {"2001:db8::1", true}};
    survey.resolvers = {{"192.0.2.53", false}};
    survey.listeners = {listener};
    survey.streamListeners = {{{"192.0.2.1", false}, 25, false, false, {"/etc/nginx/mail", 2}}};
    survey.serverNames
        = {{"~^(www\\.)?größe\\.example$", {"0.0.0.0:80", "[2001:db8::1]:8443"}, {"/a b", 3}}};
    survey.names
        = {{NamedKind::Upstream, "a", {"/x", 1}},    {NamedKind::Zone, "b", {"/x", 2}},
           {NamedKind::Map, "c", {"/x", 3}},         {NamedKind::LogFormat, "d", {"/x", 4}},
           {NamedKind::CacheZone, "e", {"/x", 5}},   {NamedKind::LimitZone, "f", {"/x", 6}},
           {NamedKind::SessionZone, "g", {"/x", 7}}, {NamedKind::Geo, "h", {"/x", 8}},
           {NamedKind::SplitClients, "i", {"/x", 9}}};
    survey.settings = {{"server_tokens", "off", {"/x", 10}}};
    survey.distribution = {"opensuse", "15", "openSUSE Leap", "zypper install nginx"};
    survey.init = InitSystem::OpenRc;
    survey.container = "podman";
    survey.selinux = {SelinuxMode::Enforcing, false};
    survey.sites = {"/etc/nginx/x.conf"};
    survey.unseen = {warning(configurationTooDeep, "/x:1", std::string("64"))};
    return survey;
}

TEST(SurveysAsJson, readBackEqual)
{
    for (const auto &survey :
         {full(), Survey {}, assumed({1, 22, 1, ""}, {3, 0, 19, ""}, Layout::None)}) {
        const auto back = readSurvey(toJson(survey).dump(2));
        ASSERT_TRUE(back) << sentence(back.error().front());
        EXPECT_EQ(*back, survey);
    }
}

TEST(SurveysAsJson, areTheSameAsText)
{
    for (const auto &survey : {full(), Survey {}})
        EXPECT_EQ(Json::parse(write(survey)), toJson(survey));
    auto odd = full();
    odd.unseen.front().arguments = {"gr\xFC\xDF"};
    EXPECT_TRUE(readSurvey(write(odd)));
}

/// One line for each member and element: a neighbour is found with grep, and two surveys compare.
TEST(SurveysAsJson, haveALineForEachNeighbour)
{
    const auto text = write(full());
    EXPECT_NE(text.find("\n    {\"kind\":\"geo\",\"name\":\"h\",\"place\":"), text.npos) << text;
    EXPECT_NE(text.find("\n  \"running\": true,\n"), text.npos) << text;
}

TEST(SurveysAsJson, writeOddBytesOfNeighboursSoThatTheyCanBeRead)
{
    auto survey = full();
    survey.serverNames.front().name = "gr\xFC\xDF"
                                      "e\n";
    const auto back = readSurvey(toJson(survey).dump());
    ASSERT_TRUE(back) << sentence(back.error().front());
    EXPECT_EQ(back->serverNames.front().name, "gr\\xFC\\xDFe\\x0A");
}

TEST(SurveysAsJson, missNoKey)
{
    const auto json = toJson(full());
    for (const auto &[key, value] : json.items()) {
        auto bent = json;
        bent.erase(key);
        EXPECT_EQ(readSurvey(bent.dump()).has_value(), key == "include_line") << key;
    }
}

struct Bend {
    const char *what;
    std::function<void(Json &)> bend;
    const char *code;
    const char *place;
};

void PrintTo(const Bend &bend, std::ostream *out)
{
    *out << bend.what;
}

class BentSurvey : public testing::TestWithParam<Bend> { };

TEST_P(BentSurvey, isRefusedAtItsPlace)
{
    auto json = toJson(full());
    GetParam().bend(json);
    const auto survey = readSurvey(json.dump());
    ASSERT_FALSE(survey);
    EXPECT_EQ(survey.error().front().code, GetParam().code);
    EXPECT_EQ(survey.error().front().place, GetParam().place);
}

INSTANTIATE_TEST_SUITE_P(
    Table, BentSurvey,
    testing::Values(
        Bend {"version", [](Json &j) { j["version"] = 2; }, surveyVersion.code, "version"},
        Bend {"unknown key", [](Json &j) { j["extra"] = 1; }, problems::jsonUnknownKey.code,
              "extra"},
        Bend {"inner unknown key", [](Json &j) { j["program"]["x"] = 1; },
              problems::jsonUnknownKey.code, "program.x"},
        Bend {"type", [](Json &j) { j["ipv6"] = "yes"; }, problems::jsonType.code, "ipv6"},
        Bend {"no list", [](Json &j) { j["listeners"] = 1; }, problems::jsonType.code, "listeners"},
        Bend {"no object", [](Json &j) { j["program"] = 1; }, problems::jsonType.code, "program"},
        Bend {"port", [](Json &j) { j["listeners"][0]["port"] = 65536; },
              problems::numberRange.code, "listeners[0].port"},
        Bend {"line", [](Json &j) { j["names"][0]["place"]["line"] = -1; },
              problems::numberRange.code, "names[0].place.line"},
        Bend {"layout", [](Json &j) { j["layout"] = "etc"; }, problems::jsonUnknownValue.code,
              "layout"},
        Bend {"kind", [](Json &j) { j["names"][1]["kind"] = ""; }, problems::jsonUnknownValue.code,
              "names[1].kind"},
        Bend {"nginx", [](Json &j) { j["dialect"]["nginx"] = "new"; }, versionUnreadable.code,
              "dialect.nginx"},
        Bend {"address", [](Json &j) { j["addresses"][1] = "here"; }, problems::addressSyntax.code,
              "addresses[1]"},
        Bend {"name as endpoint", [](Json &j) { j["server_names"][0]["listeners"][1] = "here:80"; },
              surveyEndpoint.code, "server_names[0].listeners[1]"},
        Bend {"endpoint without port",
              [](Json &j) { j["server_names"][0]["listeners"][0] = "192.0.2.1"; },
              surveyEndpoint.code, "server_names[0].listeners[0]"},
        Bend {"endpoint out of range",
              [](Json &j) { j["server_names"][0]["listeners"][0] = "192.0.2.1:65536"; },
              surveyEndpoint.code, "server_names[0].listeners[0]"},
        Bend {"endpoint without brackets",
              [](Json &j) { j["server_names"][0]["listeners"][0] = "2001:db8::1:80"; },
              surveyEndpoint.code, "server_names[0].listeners[0]"},
        Bend {"endpoint is no text", [](Json &j) { j["server_names"][0]["listeners"][0] = 80; },
              problems::jsonType.code, "server_names[0].listeners[0]"},
        Bend {"running program", [](Json &j) { j["running_program"] = "old"; },
              problems::jsonUnknownValue.code, "running_program"},
        Bend {"SELinux mode", [](Json &j) { j["selinux"]["mode"] = "on"; },
              problems::jsonUnknownValue.code, "selinux.mode"},
        Bend {"SELinux boolean", [](Json &j) { j["selinux"]["httpd_can_network_connect"] = "1"; },
              problems::jsonType.code, "selinux.httpd_can_network_connect"},
        Bend {"include line", [](Json &j) { j["include_line"].erase("text"); },
              problems::jsonMissingKey.code, "include_line.text"},
        Bend {"setting", [](Json &j) { j["settings"][0]["value"] = 1; }, problems::jsonType.code,
              "settings[0].value"},
        Bend {"stream listener", [](Json &j) { j["stream_listeners"][0]["port"] = -1; },
              problems::numberRange.code, "stream_listeners[0].port"},
        Bend {"container", [](Json &j) { j["container"] = true; }, problems::jsonType.code,
              "container"},
        Bend {"line break", [](Json &j) { j["sites"][0] = "/etc\n"; },
              problems::jsonControlCharacter.code, "sites[0]"},
        Bend {"climbing", [](Json &j) { j["config_folder"] = "/etc/../root"; }, surveyPath.code,
              "config_folder"},
        Bend {"climbing last", [](Json &j) { j["config_folder"] = "/etc/.."; }, surveyPath.code,
              "config_folder"},
        Bend {"relative", [](Json &j) { j["program"]["path"] = "nginx"; }, surveyPath.code,
              "program.path"}));

TEST(SurveysAsJson, areBounded)
{
    EXPECT_FALSE(readSurvey(std::string(longestSurvey + 1, ' ')));
    EXPECT_FALSE(readSurvey("[]"));
    EXPECT_FALSE(readSurvey(""));
    auto survey = full();
    survey.sites.assign(7000, std::string(250, 'x'));
    const auto json = toJson(survey).dump();
    EXPECT_GT(json.size(), 1u << 20); // the limit of a profile
    EXPECT_TRUE(readSurvey(json));
}

TEST(Layouts, haveNamesThatReadBack)
{
    for (const auto layout :
         {Layout::Sites, Layout::ConfD, Layout::VhostsD, Layout::HttpD, Layout::None})
        EXPECT_EQ(layoutByName(name(layout)), layout);
    EXPECT_EQ(name(Layout::HttpD), std::string_view("http.d"));
    EXPECT_FALSE(layoutByName("Sites"));
    EXPECT_FALSE(layoutByName(""));
}

TEST(Places, areShownAsFileAndLine)
{
    EXPECT_EQ((Place {"/x", 7}.text()), "/x:7");
}

TEST(AssumedSurveys, haveNoNeighboursAndAnInstalledNginx)
{
    const auto survey = assumed({1, 26, 3, ""}, {3, 5, 0, ""}, Layout::ConfD);
    EXPECT_TRUE(survey.installed);
    EXPECT_TRUE(survey.dialect.http3());
    EXPECT_EQ(survey.layout, Layout::ConfD);
    EXPECT_TRUE(survey.listeners.empty());
    EXPECT_FALSE(assumed({1, 24, 0, ""}, {3, 5, 0, ""}, Layout::ConfD).dialect.has("http_v3"));
}

} // namespace
