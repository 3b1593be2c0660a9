// Each machine on which nothing may be written, and why.
#include "deployments.h"
#include "nginx/problems.h"

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

const Place neighbour {"/etc/nginx/conf.d/shop.conf", 12};

struct Row {
    const char *name;
    const ProblemType *type;
    const char *profile;
    void (*change)(Survey &);
    const char *place = nullptr;
};

void ownName(Survey &survey)
{
    const Listener listener {{"0.0.0.0", false}, 443, false, true, neighbour};
    survey.listeners = {listener};
    survey.serverNames = {{"controller.example.com", {listener.endpoint()}, neighbour}};
}

void own(Survey &survey, NamedKind kind, const char *name)
{
    survey.names = {{kind, name, neighbour}};
}

constexpr auto plain = R"("release":"classic")";
constexpr auto backend443
    = R"("release":"classic","services":{"pad":{"enabled":true,"backends":["192.0.2.5:443"]}})";
constexpr auto named
    = R"("release":"classic","services":{"pad":{"enabled":true,"backends":["pad.lan:9001"]}})";
constexpr auto longName = R"("release":"classic","services":{"controller":{"host":
    "controller.meetings.faculty.university-x.example"}})";

const Row rows[] = {
    {"nameOwned", &hostOfNeighbour, plain, ownName, "services.controller.host"},
    {"logFormatTaken", &nameOfNeighbour, plain,
     [](Survey &s) { own(s, NamedKind::LogFormat, "opentalk"); }, "/etc/nginx/conf.d/shop.conf:12"},
    {"mapTaken", &nameOfNeighbour, plain,
     [](Survey &s) { own(s, NamedKind::Map, "$opentalk_connection_upgrade"); }},
    {"loopThroughOwnAddress", &backendIsListener, backend443,
     [](Survey &s) {
         s.addresses = {{"192.0.2.5", false}};
     },
     "services.pad.backends[0]"},
    {"nameBefore1273", &backendIsName, named, [](Survey &) {}, "services.pad.backends[0]"},
    {"nameWithoutResolver", &resolverMissing, named,
     [](Survey &s) {
         s.dialect.nginx = {1, 27, 3, {}};
         s.resolvers.clear();
     }},
    {"noFolder", &noIncludedFolder, plain, [](Survey &s) { s.layout = Layout::None; },
     "/etc/nginx/nginx.conf"},
    {"geoTaken", &nameOfNeighbour, plain,
     [](Survey &s) { own(s, NamedKind::Geo, "$opentalk_connection_upgrade"); }},
    {"portOfAStream", &listenerOfStream, plain,
     [](Survey &s) {
         s.streamListeners = {{{"192.0.2.5", false}, 443, false, false, neighbour}};
     },
     "/etc/nginx/conf.d/shop.conf:12"},
    {"noFolderWithItsLine", &noIncludedFolder, plain,
     [](Survey &s) {
         s.layout = Layout::None;
         s.includeLine = {"/etc/nginx/conf.d/opentalk-*.conf", {"/etc/nginx/nginx.conf", 30}, {}};
     },
     "/etc/nginx/nginx.conf:30"},
    {"smallHash", &namesHashTooSmall, longName,
     [](Survey &s) {
         s.settings = {{"server_names_hash_bucket_size", "64", neighbour}};
     },
     "/etc/nginx/conf.d/shop.conf:12"},
    {"noMap", &moduleMissing, plain, [](Survey &s) { s.dialect.without = {"http_map"}; },
     "/usr/sbin/nginx"},
    {"noGeo", &moduleMissing, R"("release":"classic","trusted_proxies":["10.0.0.0/8"])",
     [](Survey &s) { s.dialect.without = {"http_geo"}; }, "/usr/sbin/nginx"},
    {"noHash", &moduleMissing,
     R"("release":"classic","services":{"keycloak":{"balance":"sticky","backends":["127.0.0.1:1","127.0.0.1:2"]}})",
     [](Survey &s) { s.dialect.without = {"http_upstream_hash"}; }, "/usr/sbin/nginx"},
    {"noTls", &moduleMissing, plain, [](Survey &s) { s.dialect.modules = {"http_v2"}; }},
    {"noRealip", &moduleMissing, R"("release":"classic","trusted_proxies":["10.0.0.0/8"])",
     [](Survey &s) { s.dialect.modules = {"http_ssl"}; }, "trusted_proxies"},
    {"noIpv6", &ipv6Missing, R"("release":"classic","ipv6":true)",
     [](Survey &s) { s.ipv6 = false; }, "ipv6"},
    {"noTls13", &tls13Missing, R"("release":"classic","tls":"modern")",
     [](Survey &s) {
         s.dialect.openssl = {1, 1, 0, "l"};
     },
     "tls"},
    {"listenTakesNeighbours", &listenTakesName, R"("release":"classic","listen":["192.0.2.5"])",
     [](Survey &s) {
         s.serverNames = {{"shop.example.org", {"0.0.0.0:443"}, neighbour}};
     },
     "listen"},
};

class Refusal : public testing::TestWithParam<Row> { };

TEST_P(Refusal, isSaidWithItsPlace)
{
    auto survey = machine();
    GetParam().change(survey);
    const auto files = generate(example(GetParam().profile), survey);
    ASSERT_FALSE(files);
    ASSERT_EQ(files.error().size(), 1u) << sentence(files.error().back());
    EXPECT_TRUE(files.error().front().is(*GetParam().type)) << files.error().front().code;
    if (GetParam().place) {
        EXPECT_EQ(files.error().front().place, GetParam().place);
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, Refusal, testing::ValuesIn(rows),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(Refusal, aNeighboursNameElsewhereIsFine)
{
    auto survey = machine();
    survey.serverNames = {{"controller.example.com", {"0.0.0.0:8443"}, neighbour},
                          {"other.example.com", {"0.0.0.0:443"}, neighbour}};
    EXPECT_TRUE(generate(example(plain), survey));
}

/// Zones of all kinds lie in one memory: ours takes another name.
TEST(Refusal, aTakenZoneIsNoReasonToRefuse)
{
    const auto limited = example(R"("release":"classic","rate_limit":{"enabled":true})");
    auto survey = machine();
    const auto text = siteOf(limited, "controller", survey);
    const auto begin = text.find("zone=") + 5;
    const auto zone = text.substr(begin, text.find(':', begin) - begin);
    own(survey, NamedKind::CacheZone, zone.c_str());
    EXPECT_EQ(siteOf(limited, "controller", survey).find(zone), std::string::npos);
}

TEST(Refusal, aStreamElsewhereIsFine)
{
    auto survey = machine();
    survey.streamListeners = {{{"0.0.0.0", false}, 8443, false, false, neighbour},
                              {{"192.0.2.5", false}, 443, false, false, neighbour}};
    EXPECT_TRUE(generate(example(R"("release":"classic","listen":["192.0.2.6"])"), survey));
}

TEST(Refusal, aNamedBackendIsLookedUpWhereNginxCan)
{
    const auto text = siteOf(example(named), "pad", machine("1.27.3"));
    EXPECT_NE(text.find("server pad.lan:9001 resolve;\n    resolver 127.0.0.53;"), text.npos);
    EXPECT_NE(text.find("zone opentalk_pad 64k;"), text.npos);
}

TEST(Refusal, namesTheFileOfTheOwner)
{
    auto survey = machine();
    ownName(survey);
    const auto files = generate(example(plain), survey);
    ASSERT_FALSE(files);
    EXPECT_NE(sentence(files.error().front()).find("/etc/nginx/conf.d/shop.conf:12"),
              std::string::npos);
}

} // namespace
