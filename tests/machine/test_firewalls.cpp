// What ufw, firewalld and nftables let in, by their own words.
#include "machine/firewalld.h"
#include "machine/nftables.h"
#include "machine/ufw.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace opentalk::machine {
namespace {

PortRange range(const std::string &text)
{
    const auto read = PortRange::parse(text, {});
    EXPECT_TRUE(read) << text;
    return read.value_or(PortRange {Transport::Tcp, 1, 1});
}

std::string word(Passes passes)
{
    return passes == Passes::Open ? "open" : passes == Passes::Closed ? "closed" : "unknown";
}

struct Row {
    const char *name;
    const char *range;
    const char *expected;
};

std::string rowName(const testing::TestParamInfo<Row> &row)
{
    return row.param.name;
}

// As ufw 0.36.2 of Debian 12 wrote it.
constexpr auto userRules = R"(*filter
:ufw-user-input - [0:0]
### RULES ###

### tuple ### allow tcp 22 0.0.0.0/0 any 0.0.0.0/0 in
-A ufw-user-input -p tcp --dport 22 -j ACCEPT

### tuple ### allow tcp 80,443 0.0.0.0/0 any 0.0.0.0/0 Nginx%20Full - in
-A ufw-user-input -p tcp -m multiport --dports 80,443 -j ACCEPT -m comment --comment 'dapp_Nginx%20Full'

### tuple ### allow udp 20000:39999 0.0.0.0/0 any 0.0.0.0/0 in
-A ufw-user-input -p udp -m multiport --dports 20000:39999 -j ACCEPT

### tuple ### limit tcp 7881 0.0.0.0/0 any 0.0.0.0/0 in
-A ufw-user-input -p tcp --dport 7881 -j ufw-user-limit-accept

### tuple ### allow tcp 9000 0.0.0.0/0 any 10.0.0.0/8 in
-A ufw-user-input -p tcp --dport 9000 -s 10.0.0.0/8 -j ACCEPT

### tuple ### deny any 8090 0.0.0.0/0 any 0.0.0.0/0 in
-A ufw-user-input -p tcp --dport 8090 -j DROP

### tuple ### allow tcp 8090 0.0.0.0/0 any 0.0.0.0/0 in
### tuple ### allow tcp 5349 0.0.0.0/0 any 0.0.0.0/0 in_eth0
### tuple ### allow any 3478 0.0.0.0/0 any 0.0.0.0/0 in comment=5455524e
### tuple ### allow tcp 9001 203.0.113.7 any 0.0.0.0/0 in
### tuple ### deny tcp 9002 0.0.0.0/0 any 203.0.113.9 in
### tuple ### allow tcp 9002 0.0.0.0/0 any 0.0.0.0/0 in
### tuple ### route:allow tcp 7777 0.0.0.0/0 any 0.0.0.0/0 in
### tuple ### allow tcp 7778 0.0.0.0/0 any 0.0.0.0/0 out

### END RULES ###
)";

constexpr auto beforeRules = R"(# allow dhcp client to work
-A ufw-before-input -p udp --sport 67 --dport 68 -j ACCEPT
-A ufw-before-input -p udp -d 224.0.0.251 --dport 5353 -j ACCEPT
-A ufw-before-input -p tcp --dport 6000 -j ACCEPT
)";

class Ufw : public testing::TestWithParam<Row> { };

TEST_P(Ufw, IsReadFromItsTuples)
{
    const auto verdicts = ufwVerdicts("DEFAULT_INPUT_POLICY=\"DROP\"\n", beforeRules, userRules);
    EXPECT_EQ(word(verdicts.of(range(GetParam().range))), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Ufw,
    testing::Values(
        Row {"Profile", "80/tcp", "open"}, Row {"ProfileSecond", "443/tcp", "open"},
        Row {"OtherProtocol", "443/udp", "closed"}, Row {"Range", "20000-39999/udp", "open"},
        Row {"OneTooFar", "20000-40000/udp", "closed"}, Row {"Limited", "7881/tcp", "open"},
        Row {"OnlyForSome", "9000/tcp", "closed"}, Row {"TheFirstCounts", "8090/tcp", "closed"},
        Row {"OneInterface", "5349/tcp", "unknown"}, Row {"BothProtocols", "3478/udp", "open"},
        Row {"OneAddress", "9001/tcp", "unknown"}, Row {"DeniedForSome", "9002/tcp", "open"},
        Row {"Routed", "7777/tcp", "closed"}, Row {"Outgoing", "7778/tcp", "closed"},
        Row {"ByHand", "6000/tcp", "unknown"}, Row {"Nobody", "7882/udp", "closed"}),
    rowName);

TEST(UfwFiles, ThePolicyIsForTheRest)
{
    const auto of = [](const char *defaults) {
        return word(ufwVerdicts(defaults, "", "").of(range("443/tcp")));
    };
    EXPECT_EQ(of("DEFAULT_INPUT_POLICY=\"ACCEPT\""), "open");
    EXPECT_EQ(of("DEFAULT_INPUT_POLICY=\"REJECT\""), "closed");
    EXPECT_EQ(of("# DEFAULT_INPUT_POLICY=\"DROP\""), "unknown");
    EXPECT_EQ(of("DEFAULT_INPUT_POLICY=\"ACCEPT\"\nDEFAULT_INPUT_POLICY=DROP"), "closed");
}

constexpr auto user6Rules = R"(### tuple ### allow tcp 443 ::/0 any ::/0 in
### tuple ### allow tcp 80,443 ::/0 any ::/0 Nginx%20Full - in
### tuple ### allow tcp 9000 ::/0 any 2001:db8::/32 in
### tuple ### allow tcp 7881 0.0.0.0/0 any 0.0.0.0/0 in
)";

TEST(UfwFiles, OverIpv6ItsOwnRulesCount)
{
    const auto of = [](const char *ipv6, const char *port) {
        const auto defaults = "DEFAULT_INPUT_POLICY=DROP\n" + std::string(ipv6);
        return word(ufwVerdicts(defaults, "-A ufw6-before-input -p tcp --dport 6000 -j ACCEPT\n",
                                user6Rules, IpFamily::V6)
                        .of(range(port)));
    };
    EXPECT_EQ(of("IPV6=yes", "443/tcp"), "open");
    EXPECT_EQ(of("IPV6=\"yes\"", "80/tcp"), "open");
    EXPECT_EQ(of("IPV6=yes", "9000/tcp"), "closed");
    EXPECT_EQ(of("IPV6=yes", "7881/tcp"), "closed");
    EXPECT_EQ(of("IPV6=yes", "6000/tcp"), "unknown");
    EXPECT_EQ(of("IPV6=no", "443/tcp"), "closed");
    EXPECT_EQ(of("", "443/tcp"), "unknown");
    EXPECT_EQ(word(ufwVerdicts("DEFAULT_INPUT_POLICY=DROP", "", user6Rules).of(range("443/tcp"))),
              "closed");
}

TEST(UfwFiles, OnlyYesEnablesIt)
{
    EXPECT_TRUE(isUfwEnabled("# comment\nENABLED=yes\nLOGLEVEL=low\n"));
    EXPECT_FALSE(isUfwEnabled("ENABLED=no\n"));
    EXPECT_FALSE(isUfwEnabled("#ENABLED=yes\n"));
    EXPECT_FALSE(isUfwEnabled(""));
}

constexpr auto zone = R"(public (active)
  target: default
  icmp-block-inversion: no
  interfaces: eth0
  sources:
  services: dhcpv6-client http https ssh
  ports: 7881/tcp 20000-39999/udp
  protocols:
  forward: yes
  masquerade: no
  forward-ports:
	port=8080:proto=tcp:toport=80:toaddr=
  source-ports:
  icmp-blocks:
  rich rules:
)";

class Firewalld : public testing::TestWithParam<Row> { };

TEST_P(Firewalld, IsReadFromItsZone)
{
    EXPECT_EQ(word(zoneVerdicts(zone).of(range(GetParam().range))), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Firewalld,
    testing::Values(Row {"Service", "80/tcp", "open"}, Row {"Https", "443/tcp", "open"},
                    Row {"NoHttp3", "443/udp", "closed"}, Row {"Port", "7881/tcp", "open"},
                    Row {"Range", "20000-39999/udp", "open"},
                    Row {"Forwarded", "8080/tcp", "unknown"}, Row {"Rest", "5349/tcp", "closed"}),
    rowName);

std::string zoneWith(std::string from, const std::string &to)
{
    std::string text = zone;
    return text.replace(text.find(from), from.size(), to);
}

TEST(FirewalldZones, WhatIsNotKnownIsNoGuess)
{
    const auto unknownService = zoneVerdicts(zoneWith("ssh\n", "ssh livekit\n"));
    EXPECT_EQ(word(unknownService.of(range("5349/tcp"))), "unknown");
    EXPECT_EQ(word(unknownService.of(range("443/tcp"))), "open");
    const auto rich = zoneVerdicts(
        zoneWith("rich rules:\n", "rich rules:\n\trule port port=\"1\" protocol=\"tcp\" accept\n"));
    EXPECT_EQ(word(rich.of(range("5349/tcp"))), "unknown");
    EXPECT_EQ(word(rich.of(range("443/tcp"))), "open");
    const auto refusing = zoneVerdicts(
        zoneWith("rich rules:\n", "rich rules:\n\trule service name=\"https\" reject\n"));
    EXPECT_EQ(word(refusing.of(range("443/tcp"))), "unknown");
    EXPECT_EQ(word(zoneVerdicts("").of(range("443/tcp"))), "unknown");
}

TEST(FirewalldZones, TheTargetIsForTheRest)
{
    EXPECT_EQ(
        word(zoneVerdicts(zoneWith("target: default", "target: ACCEPT")).of(range("5349/tcp"))),
        "open");
    EXPECT_EQ(word(zoneVerdicts(zoneWith("target: default", "target: DROP")).of(range("5349/tcp"))),
              "closed");
}

TEST(FirewalldZones, BridgesOfContainersAreNotOutside)
{
    EXPECT_EQ(outerZones("docker\n  interfaces: docker0 br-1234\npublic (default)\n"
                         "  interfaces: eth0\ntrusted\n  sources: 10.0.0.0/8\n"),
              std::vector<std::string> {"public"});
    EXPECT_TRUE(outerZones("--evil\n  interfaces: eth0\n").empty());
    EXPECT_TRUE(outerZones("").empty());
}

/// The ruleset as nft prints it, loaded in a network of its own.
std::string printed(const std::string &rules)
{
    std::string path = "/tmp/opentalk-nft-XXXXXX";
    const int file = ::mkstemp(path.data());
    EXPECT_EQ(::write(file, rules.data(), rules.size()), static_cast<ssize_t>(rules.size()));
    ::close(file);
    const auto command = "unshare -n sh -c 'nft -f " + path + " && nft -j list ruleset' 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string text(1 << 20, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), pipe.get()));
    ::unlink(path.c_str());
    return text;
}

constexpr auto filter = R"(
table inet filter {
    set allowed {
        type inet_service
        flags interval
        elements = { 3478, 5000-5010 }
    }
    chain input {
        type filter hook input priority filter; policy drop;
        iif "lo" accept
        ct state established,related accept
        ct state vmap { established : accept, related : accept, invalid : drop }
        ip protocol icmp accept
        meta l4proto { icmp, ipv6-icmp } accept
        ip saddr 10.0.0.0/8 tcp dport 22 accept
        tcp dport { 80, 443 } accept
        tcp dport 7881 ct state new counter log prefix "x" accept
        udp dport 20000-39999 accept
        meta l4proto { tcp, udp } th dport @allowed accept
        iifname "eth0" tcp dport 9000 accept
        tcp dport 8090 jump more
        tcp dport 8091 goto refuse
        tcp dport 5349 limit rate 5/second accept
        ip6 saddr ::/0 tcp dport 6000 accept
        tcp dport 8080 drop
        tcp dport 8080 accept
    }
    chain more {
        tcp dport 8090 jump refuse
        accept
    }
    chain refuse {
        ip saddr 10.0.0.0/8 return
        tcp dport 8090 return
        reject
    }
}
)";

class Nftables : public testing::TestWithParam<Row> {
protected:
    void SetUp() override
    {
        if (::geteuid() != 0 || ::access("/usr/sbin/nft", X_OK) != 0)
            GTEST_SKIP() << "nft is not installed, or only root may load rules";
    }
};

TEST_P(Nftables, AreReadFromTheirOwnWords)
{
    const auto ruleset = readNftRuleset(printed(filter));
    ASSERT_TRUE(ruleset) << sentence(ruleset.error().front());
    ASSERT_TRUE(ruleset->verdicts);
    EXPECT_EQ(word(ruleset->verdicts->of(range(GetParam().range))), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Nftables,
    testing::Values(
        Row {"Set", "443/tcp", "open"}, Row {"State", "7881/tcp", "open"},
        Row {"Range", "20000-39999/udp", "open"}, Row {"Policy", "20000-40000/udp", "closed"},
        Row {"NamedSet", "5000-5010/udp", "open"}, Row {"NamedSetTcp", "3478/tcp", "open"},
        Row {"OnlyForSome", "22/tcp", "closed"}, Row {"Interface", "9000/tcp", "unknown"},
        Row {"Jump", "8090/tcp", "open"}, Row {"Goto", "8091/tcp", "closed"},
        Row {"Limited", "5349/tcp", "unknown"}, Row {"OtherFamily", "6000/tcp", "closed"},
        Row {"TheFirstCounts", "8080/tcp", "closed"}),
    rowName);

class NftablesOver6 : public Nftables { };

TEST_P(NftablesOver6, AreReadFromTheirOwnWords)
{
    const auto ruleset
        = readNftRuleset(printed(std::string(filter)
                                 + "table ip6 more {\nchain input {\ntype filter "
                                   "hook input priority 5;\ntcp dport 80 drop\n"
                                   "ip6 saddr fd00::/8 tcp dport 443 drop\n"
                                   "ip6 nexthdr udp drop\n}\n}\n"
                                 + "table ip other {\nchain input {\ntype filter hook input "
                                   "priority 5;\ntcp dport 443 drop\n}\n}\n"),
                         IpFamily::V6);
    ASSERT_TRUE(ruleset) << sentence(ruleset.error().front());
    ASSERT_TRUE(ruleset->verdicts);
    EXPECT_EQ(word(ruleset->verdicts->of(range(GetParam().range))), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, NftablesOver6,
                         testing::Values(Row {"BothFamilies", "443/tcp", "open"},
                                         Row {"ItsOwnTable", "80/tcp", "closed"},
                                         Row {"NextHeader", "20000-39999/udp", "closed"},
                                         Row {"FromEverybody", "6000/tcp", "open"},
                                         Row {"Policy", "22/tcp", "closed"}),
                         rowName);

/// `table ip filter` and the like, with one base chain.
std::string tableOf(const std::string &table, const std::string &chain, const std::string &rules,
                    const std::string &more = {})
{
    return "table " + table + " {\n" + more + "\nchain " + chain
        + " {\ntype filter hook input priority 10;\n" + rules + "\n}\n}\n";
}

using NftablesWhole = Nftables;

TEST_F(NftablesWhole, EveryTableHasToLetItIn)
{
    const auto ruleset = readNftRuleset(
        printed(std::string(filter) + tableOf("ip other", "more", "tcp dport 443 drop")));
    ASSERT_TRUE(ruleset) << sentence(ruleset.error().front());
    EXPECT_EQ(word(ruleset->verdicts->of(range("443/tcp"))), "closed");
    EXPECT_EQ(word(ruleset->verdicts->of(range("80/tcp"))), "open");
}

TEST_F(NftablesWhole, TablesOfOthersAreLeftOut)
{
    const auto ruleset = readNftRuleset(
        printed(tableOf("inet firewalld", "filter_INPUT", "policy drop;")
                + tableOf("ip filter", "INPUT", "policy drop;\njump ufw-user-input",
                          "chain ufw-user-input {\n}")));
    ASSERT_TRUE(ruleset) << sentence(ruleset.error().front());
    EXPECT_FALSE(ruleset->verdicts);
    EXPECT_TRUE(ruleset->holdsUfw);
    EXPECT_TRUE(ruleset->holdsFirewalld);
}

TEST_F(NftablesWhole, WhatIptablesWroteIsNoGuess)
{
    const auto ruleset = readNftRuleset(
        printed(tableOf("ip filter", "INPUT", "policy drop;\ntcp dport 443 accept")));
    ASSERT_TRUE(ruleset) << sentence(ruleset.error().front());
    EXPECT_EQ(word(ruleset->verdicts->of(range("443/tcp"))), "unknown");
}

TEST_F(NftablesWhole, DockersRulesAloneAreNoFirewall)
{
    const auto ruleset = readNftRuleset(
        printed(tableOf("ip filter", "INPUT", "policy accept;",
                        "chain FORWARD {\ntype filter hook forward priority 0; policy drop;\n}")));
    ASSERT_TRUE(ruleset) << sentence(ruleset.error().front());
    EXPECT_FALSE(ruleset->verdicts);
}

TEST(NftablesWords, HostileOnesEndInNothing)
{
    EXPECT_FALSE(readNftRuleset("{"));
    EXPECT_FALSE(readNftRuleset("{}")->verdicts);
    EXPECT_FALSE(
        readNftRuleset(R"({"nftables":[1,{"chain":2},{"rule":{"family":"ip"}}]})")->verdicts);
    // A chain that jumps to itself, as the kernel would never take it.
    const auto endless = readNftRuleset(
        R"({"nftables":[{"chain":{"family":"ip","table":"t","name":"c","type":"filter",)"
        R"("hook":"input","policy":"accept"}},{"rule":{"family":"ip","table":"t","chain":"c",)"
        R"("expr":[{"jump":{"target":"c"}}]}},{"rule":{"family":"ip","table":"t","chain":"c",)"
        R"("expr":[{"jump":{"target":"c"}}]}}]})");
    ASSERT_TRUE(endless);
    EXPECT_EQ(word(endless->verdicts->of(range("443/tcp"))), "unknown");
    const auto strange = readNftRuleset(
        R"({"nftables":[{"chain":{"family":"ip","table":"t","name":"c","type":"filter",)"
        R"("hook":"input","policy":"drop"}},{"rule":{"family":"ip","table":"t","chain":"c",)"
        R"("expr":[{"match":{"op":"==","left":{"payload":{"protocol":"tcp","field":"dport"}},)"
        R"("right":443}},{"xt":null}]}}]})");
    EXPECT_EQ(word(strange->verdicts->of(range("443/tcp"))), "unknown");
    EXPECT_EQ(word(strange->verdicts->of(range("80/tcp"))), "closed");
}

/// Lists of refused senders are filled from outside; in memory they are many times as large.
TEST(NftablesWords, AHugeRulesetIsNotRead)
{
    const auto huge = R"({"nftables":[)" + std::string(17u << 20, ' ') + "]}";
    EXPECT_FALSE(readNftRuleset(huge));
}

} // namespace
} // namespace opentalk::machine
