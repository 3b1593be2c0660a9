// What nftables let in, by their own words.
#include "firewallrows.h"
#include "machine/nftables.h"

#include <cstdio>
#include <memory>
#include <unistd.h>

namespace opentalk::machine {
namespace {

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

class Nftables : public testing::TestWithParam<FirewallRow> {
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

INSTANTIATE_TEST_SUITE_P(Table, Nftables,
                         testing::Values(FirewallRow {"Set", "443/tcp", "open"},
                                         FirewallRow {"State", "7881/tcp", "open"},
                                         FirewallRow {"Range", "20000-39999/udp", "open"},
                                         FirewallRow {"Policy", "20000-40000/udp", "closed"},
                                         FirewallRow {"NamedSet", "5000-5010/udp", "open"},
                                         FirewallRow {"NamedSetTcp", "3478/tcp", "open"},
                                         FirewallRow {"OnlyForSome", "22/tcp", "closed"},
                                         FirewallRow {"Interface", "9000/tcp", "unknown"},
                                         FirewallRow {"Jump", "8090/tcp", "open"},
                                         FirewallRow {"Goto", "8091/tcp", "closed"},
                                         FirewallRow {"Limited", "5349/tcp", "unknown"},
                                         FirewallRow {"OtherFamily", "6000/tcp", "closed"},
                                         FirewallRow {"TheFirstCounts", "8080/tcp", "closed"}),
                         firewallRowName);

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
                         testing::Values(FirewallRow {"BothFamilies", "443/tcp", "open"},
                                         FirewallRow {"ItsOwnTable", "80/tcp", "closed"},
                                         FirewallRow {"NextHeader", "20000-39999/udp", "closed"},
                                         FirewallRow {"FromEverybody", "6000/tcp", "open"},
                                         FirewallRow {"Policy", "22/tcp", "closed"}),
                         firewallRowName);

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
