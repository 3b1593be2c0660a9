// What ufw and firewalld let in, by their own words.
#include "firewallrows.h"
#include "machine/firewalld.h"
#include "machine/ufw.h"

namespace opentalk::machine {
namespace {

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

class Ufw : public testing::TestWithParam<FirewallRow> { };

TEST_P(Ufw, IsReadFromItsTuples)
{
    const auto verdicts = ufwVerdicts("DEFAULT_INPUT_POLICY=\"DROP\"\n", beforeRules, userRules);
    EXPECT_EQ(word(verdicts.of(range(GetParam().range))), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, Ufw,
                         testing::Values(FirewallRow {"Profile", "80/tcp", "open"},
                                         FirewallRow {"ProfileSecond", "443/tcp", "open"},
                                         FirewallRow {"OtherProtocol", "443/udp", "closed"},
                                         FirewallRow {"Range", "20000-39999/udp", "open"},
                                         FirewallRow {"OneTooFar", "20000-40000/udp", "closed"},
                                         FirewallRow {"Limited", "7881/tcp", "open"},
                                         FirewallRow {"OnlyForSome", "9000/tcp", "closed"},
                                         FirewallRow {"TheFirstCounts", "8090/tcp", "closed"},
                                         FirewallRow {"OneInterface", "5349/tcp", "unknown"},
                                         FirewallRow {"BothProtocols", "3478/udp", "open"},
                                         FirewallRow {"OneAddress", "9001/tcp", "unknown"},
                                         FirewallRow {"DeniedForSome", "9002/tcp", "open"},
                                         FirewallRow {"Routed", "7777/tcp", "closed"},
                                         FirewallRow {"Outgoing", "7778/tcp", "closed"},
                                         FirewallRow {"ByHand", "6000/tcp", "unknown"},
                                         FirewallRow {"Nobody", "7882/udp", "closed"}),
                         firewallRowName);

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

class Firewalld : public testing::TestWithParam<FirewallRow> { };

TEST_P(Firewalld, IsReadFromItsZone)
{
    EXPECT_EQ(word(zoneVerdicts(zone).of(range(GetParam().range))), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Table, Firewalld,
                         testing::Values(FirewallRow {"Service", "80/tcp", "open"},
                                         FirewallRow {"Https", "443/tcp", "open"},
                                         FirewallRow {"NoHttp3", "443/udp", "closed"},
                                         FirewallRow {"Port", "7881/tcp", "open"},
                                         FirewallRow {"Range", "20000-39999/udp", "open"},
                                         FirewallRow {"Forwarded", "8080/tcp", "unknown"},
                                         FirewallRow {"Rest", "5349/tcp", "closed"}),
                         firewallRowName);

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

} // namespace
} // namespace opentalk::machine
