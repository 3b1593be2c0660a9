#include "command/requests.h"

#include <gtest/gtest.h>

namespace opentalk::command {
namespace {

const std::string digest(64, 'a');
const std::string profile = R"({"version":1,"domain":"example.com"})";

std::string requestOf(const std::string &rest)
{
    return R"({"version":1,"id":7,)" + rest + "}";
}

std::string applyOf(const std::string &rest)
{
    return requestOf(R"("request":"apply","profile":)" + profile + "," + rest);
}

struct Bad {
    const char *name;
    std::string line;
    const char *code;
    std::string place;
    int id = 7;
};

class BadRequests : public testing::TestWithParam<Bad> { };

TEST_P(BadRequests, AreRefusedWithTheirPlace)
{
    const auto request = readRequest(GetParam().line);
    ASSERT_FALSE(request.has_value());
    const auto &first = request.error().problems.front();
    EXPECT_EQ(first.code, GetParam().code) << sentence(first);
    EXPECT_EQ(first.place, GetParam().place) << sentence(first);
    EXPECT_EQ(request.error().id, GetParam().id);
}

std::string deep()
{
    std::string text = R"({"version":1,"id":7,"request":)";
    return text + std::string(40, '[') + std::string(40, ']') + "}";
}

std::string thirtyThreePorts()
{
    std::string list = "\"443/tcp\"";
    for (int i = 0; i < 32; ++i)
        list += ",\"443/tcp\"";
    return list;
}

INSTANTIATE_TEST_SUITE_P(
    Table, BadRequests,
    testing::Values(
        Bad {"NotJson", "{", "json-syntax", "request:1", 0},
        Bad {"Empty", "", "json-syntax", "request:1", 0},
        Bad {"NoObject", "[]", "json-type", "", 0},
        Bad {"Deep", deep(), "json-too-deep", "request", 0},
        Bad {"Duplicate", R"({"version":1,"version":1})", "json-duplicate-key", "version", 0},
        Bad {"Large", std::string(requestLimit + 1, ' '), "json-too-large", "request", 0},
        Bad {"NotUtf8", "{\"a\":\"\xff\"}", "json-not-utf8", "request", 0},
        Bad {"NoVersion", R"({"id":7,"request":"survey"})", "json-missing-key", "version"},
        Bad {"WrongVersion", R"({"version":2,"id":7,"request":"survey"})", "request-version",
             "version"},
        Bad {"VersionText", R"({"version":"1","id":7,"request":"survey"})", "json-type", "version"},
        Bad {"NoId", R"({"version":1,"request":"survey"})", "json-missing-key", "id", 0},
        Bad {"IdZero", R"({"version":1,"id":0,"request":"survey"})", "request-id", "id", 0},
        Bad {"IdNegative", R"({"version":1,"id":-4,"request":"survey"})", "request-id", "id", 0},
        Bad {"IdText", R"({"version":1,"id":"7","request":"survey"})", "json-type", "id", 0},
        Bad {"NoRequest", R"({"version":1,"id":7})", "json-missing-key", "request"},
        Bad {"UnknownRequest", requestOf(R"("request":"shell")"), "unknown-request", "request"},
        Bad {"UnknownField", requestOf(R"("request":"survey","root":"/x")"), "json-unknown-key",
             "root"},
        Bad {"FileContent", applyOf(R"("digest":")" + digest + R"(","files":{})"),
             "json-unknown-key", "files"},
        Bad {"FieldOfAnother", requestOf(R"("request":"remove","number":3)"), "json-unknown-key",
             "number"},
        Bad {"NoProfile", requestOf(R"("request":"plan")"), "json-missing-key", "profile"},
        Bad {"ProfileText", requestOf(R"("request":"plan","profile":"x")"), "json-type", "profile"},
        Bad {"ProfileUnknownKey",
             requestOf(R"("request":"plan","profile":{"version":1,"domain":"a.example","run":1})"),
             "json-unknown-key", "run"},
        Bad {"NoDigest", applyOf(R"("take_over":[])"), "json-missing-key", "digest"},
        Bad {"DigestShort", applyOf(R"("digest":"abc")"), "not-a-digest", "digest"},
        Bad {"DigestCapital", applyOf(R"("digest":")" + std::string(64, 'F') + '"'), "not-a-digest",
             "digest"},
        Bad {"DigestNumber", applyOf(R"("digest":5)"), "json-type", "digest"},
        Bad {"StartText", applyOf(R"("digest":")" + digest + R"(","start_nginx":"yes")"),
             "json-type", "start_nginx"},
        Bad {"TakeOverDots",
             applyOf(R"("digest":")" + digest + R"(","take_over":["/etc/nginx/../shadow"])"),
             "not-a-clean-path", "take_over"},
        Bad {"TakeOverRelative",
             applyOf(R"("digest":")" + digest + R"(","take_over":["etc/nginx/x"])"),
             "not-a-clean-path", "take_over"},
        Bad {"TakeOverText", applyOf(R"("digest":")" + digest + R"(","take_over":"/etc/x")"),
             "json-type", "take_over"},
        Bad {"UndoDigest", requestOf(R"("request":"undo","digest":"0123")"), "not-a-digest",
             "digest"},
        Bad {"RemoveDigest", requestOf(R"("request":"remove","digest":"")"), "not-a-digest",
             "digest"},
        Bad {"PlanUndoZero", requestOf(R"("request":"plan_undo","number":0)"),
             "not-a-checkpoint-number", "number"},
        Bad {"PlanRemoveNumber", requestOf(R"("request":"plan_remove","number":1)"),
             "json-unknown-key", "number"},
        Bad {"UndoZero", requestOf(R"("request":"undo","number":0)"), "not-a-checkpoint-number",
             "number"},
        Bad {"UndoText", requestOf(R"("request":"undo","number":"3")"), "json-type", "number"},
        Bad {"NoPorts", requestOf(R"("request":"ports")"), "json-missing-key", "ports"},
        Bad {"PortsText", requestOf(R"("request":"ports","ports":"443/tcp")"), "json-type",
             "ports"},
        Bad {"PortOfNoProtocol", requestOf(R"("request":"ports","ports":["443"])"),
             "not-a-port-range", "ports"},
        Bad {"PortsOfAnother", requestOf(R"("request":"ports","ports":[],"site":"pad")"),
             "json-unknown-key", "site"},
        Bad {"TooManyPorts", requestOf(R"("request":"ports","ports":[)" + thirtyThreePorts() + "]"),
             "too-many-ports", "ports"},
        Bad {"NoSite", requestOf(R"("request":"logs")"), "json-missing-key", "site"},
        Bad {"SiteDots", requestOf(R"("request":"logs","site":"../../etc/shadow")"),
             "not-a-site-id", "site"},
        Bad {"SiteCapital", requestOf(R"("request":"logs","site":"Pad")"), "not-a-site-id", "site"},
        Bad {"SitePath", requestOf(R"("request":"logs","site":"pad","path":"/etc/shadow")"),
             "json-unknown-key", "path"},
        Bad {"UndoFraction", requestOf(R"("request":"undo","number":1.5)"), "json-type", "number"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Requests, AnApplyIsReadWhole)
{
    const auto request = readRequest(
        applyOf(R"("digest":")" + digest + R"(","take_over":["/etc/nginx/x"],"start_nginx":true)"));
    ASSERT_TRUE(request.has_value());
    EXPECT_EQ(request->id, 7);
    const auto *apply = std::get_if<ApplyRequest>(&request->what);
    ASSERT_TRUE(apply);
    EXPECT_EQ(apply->profile.domain, "example.com");
    EXPECT_EQ(apply->digest, digest);
    EXPECT_EQ(apply->takeOver, std::vector<std::string> {"/etc/nginx/x"});
    EXPECT_TRUE(apply->startNginx);
}

TEST(Requests, EachSimpleOneIsKnownByName)
{
    for (const char *typed : {"survey", "undo", "remove", "history", "start", "cancel"}) {
        const auto request = readRequest(requestOf(std::string(R"("request":")") + typed + '"'));
        ASSERT_TRUE(request.has_value()) << typed;
        EXPECT_STREQ(name(request->what), typed);
    }
}

TEST(Requests, PortsAndLogsAreReadWhole)
{
    const auto ports
        = readRequest(requestOf(R"("request":"ports","ports":["443/tcp","20000-39999/udp"])"));
    ASSERT_TRUE(ports.has_value());
    EXPECT_EQ(
        std::get<PortsRequest>(ports->what).ports,
        (std::vector<PortRange> {{Transport::Tcp, 443, 443}, {Transport::Udp, 20000, 39999}}));
    const auto logs = readRequest(requestOf(R"("request":"logs","site":"my-service2")"));
    ASSERT_TRUE(logs.has_value());
    EXPECT_EQ(std::get<LogsRequest>(logs->what).site, "my-service2");
}

TEST(Requests, OnlySomeChangeTheMachine)
{
    EXPECT_FALSE(changesMachine(PortsRequest {}));
    EXPECT_FALSE(changesMachine(LogsRequest {}));
    EXPECT_TRUE(changesMachine(ApplyRequest {}));
    EXPECT_TRUE(changesMachine(UndoRequest {}));
    EXPECT_TRUE(changesMachine(RemoveRequest {}));
    EXPECT_TRUE(changesMachine(StartRequest {}));
    EXPECT_FALSE(changesMachine(SurveyRequest {}));
    EXPECT_FALSE(changesMachine(PlanRequest {}));
    EXPECT_FALSE(changesMachine(HistoryRequest {}));
}

} // namespace
} // namespace opentalk::command
