// Facts that cross from the helper to the window come over whole, and nothing else does.
#include "machine/factsjson.h"

#include "model/json.h"

#include <gtest/gtest.h>

namespace opentalk::machine {
namespace {

PortFacts ports()
{
    PortFacts facts;
    facts.holders = {{Transport::Tcp, {"0.0.0.0", false}, 443, "nginx", 12},
                     {Transport::Udp, {"::", true}, 443, "", 0}};
    facts.firewalls = {{FirewallKind::Ufw,
                        {Passes::Open, Passes::Closed, Passes::Unknown},
                        {Passes::Closed, Passes::Unknown, Passes::Open}},
                       {FirewallKind::Firewalld, {}, {}},
                       {FirewallKind::Nftables, {Passes::Open}, {Passes::Closed}}};
    facts.seesFirewall = true;
    facts.unseen = Unseen::OldRules;
    facts.labels = {{"/etc/nginx/x", "user_tmp_t", "httpd_config_t"}};
    facts.enforcesSelinux = true;
    facts.nginxMayConnect = false;
    return facts;
}

TEST(FactsJson, PortsComeOverWhole)
{
    const auto read = portFactsFromJson(toJson(ports()));
    ASSERT_TRUE(read) << sentence(read.error().front());
    EXPECT_EQ(*read, ports());
    EXPECT_EQ(*portFactsFromJson(toJson(PortFacts {})), PortFacts {});
}

TEST(FactsJson, LogsComeOverWhole)
{
    const LogFacts logs {{"/var/log/a", true, true, {"one", "two"}},
                         {"/var/log/e", false, false, {}}};
    const auto read = logFactsFromJson(toJson(logs));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, logs);
}

TEST(FactsJson, ControlCharactersDoNot)
{
    const LogFacts logs {{"/a", true, false, {"a\x1b[2J\xff"}}, {}};
    EXPECT_EQ(logFactsFromJson(toJson(logs))->access.lines.front(), "a\\x1B[2J\\xFF");
}

class HostileFacts : public testing::TestWithParam<std::function<void(Json &)>> { };

TEST_P(HostileFacts, AreRefused)
{
    auto json = toJson(ports());
    GetParam()(json);
    EXPECT_FALSE(portFactsFromJson(json)) << json.dump();
}

INSTANTIATE_TEST_SUITE_P(
    Table, HostileFacts,
    testing::Values([](Json &json) { json["more"] = 1; }, [](Json &json) { json = Json::array(); },
                    [](Json &json) { json.erase("holders"); },
                    [](Json &json) { json["holders"] = "all"; },
                    [](Json &json) { json["holders"][0]["transport"] = "sctp"; },
                    [](Json &json) { json["holders"][0]["address"] = "evil"; },
                    [](Json &json) { json["holders"][0]["port"] = 70000; },
                    [](Json &json) { json["holders"][0]["pid"] = -1; },
                    [](Json &json) { json["holders"][0]["program"] = 5; },
                    [](Json &json) { json["firewalls"][0]["kind"] = "pf"; },
                    [](Json &json) { json["firewalls"][0]["ports"][0] = "maybe"; },
                    [](Json &json) { json["labels"][0]["x"] = "y"; },
                    [](Json &json) { json["sees_firewall"] = "yes"; },
                    [](Json &json) { json["nginx_may_connect"] = "no"; }));

TEST(FactsJson, HostileLogsAreRefused)
{
    const auto good = toJson(LogFacts {});
    for (const auto *key : {"access", "error"}) {
        auto json = good;
        json.erase(key);
        EXPECT_FALSE(logFactsFromJson(json));
        json = good;
        json[key]["lines"] = Json::array({1});
        EXPECT_FALSE(logFactsFromJson(json));
    }
}

} // namespace
} // namespace opentalk::machine
