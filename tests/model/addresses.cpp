#include "model/address.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace std::string_literals;
using testing::ElementsAre;

namespace {

TEST(Addresses, AreKeptInCanonicalForm)
{
    EXPECT_EQ(Address::parse("192.0.2.1", "")->text, "192.0.2.1");
    const auto v6 = Address::parse("2001:DB8:0:0:0:0:0:1", "").value();
    EXPECT_EQ(v6.text, "2001:db8::1");
    EXPECT_TRUE(v6.isV6);
    EXPECT_EQ(v6.bracketed(), "[2001:db8::1]");
    EXPECT_EQ(Address::parse("192.0.2.1", "")->bracketed(), "192.0.2.1");
}

TEST(Addresses, AreRefusedWhereTheyAreNone)
{
    for (const auto &typed :
         {""s, "localhost"s, "192.0.2"s, "192.0.2.256"s, "192.0.02.1"s, "0x7f.1"s, "[::1]"s,
          "fe80::1%eth0"s, "::1\0"s, "1.2.3.4 "s, "1.2.3.4/8"s, "1:2:3:4:5:6:7:8:9"s, ":::"s})
        EXPECT_THAT(found(Address::parse(typed, "listen[0]")),
                    ElementsAre("address-syntax at listen[0]"))
            << escaped(typed);
    EXPECT_THAT(found(Address::parse("::ffff:127.0.0.1", "listen[0]")),
                ElementsAre("address-mapped at listen[0]"));
}

TEST(Addresses, KnowTheirKind)
{
    const auto at = [](const char *text) { return Address::parse(text, "").value(); };
    EXPECT_TRUE(at("127.0.0.53").isLoopback());
    EXPECT_TRUE(at("::1").isLoopback());
    EXPECT_FALSE(at("128.0.0.1").isLoopback());
    EXPECT_TRUE(at("0.0.0.0").isUnspecified());
    EXPECT_TRUE(at("::").isUnspecified());
    EXPECT_FALSE(at("::2").isUnspecified());
    EXPECT_TRUE(at("169.254.1.1").isLinkLocal());
    EXPECT_TRUE(at("fe80::1").isLinkLocal());
    EXPECT_TRUE(at("febf::1").isLinkLocal());
    EXPECT_FALSE(at("fec0::1").isLinkLocal());
    EXPECT_TRUE(at("224.0.0.1").isMulticast());
    EXPECT_TRUE(at("239.255.255.255").isMulticast());
    EXPECT_TRUE(at("255.255.255.255").isMulticast());
    EXPECT_TRUE(at("ff02::1").isMulticast());
    EXPECT_FALSE(at("192.0.2.1").isMulticast());
}

TEST(Addresses, KnowWhoMayReachThem)
{
    const auto at = [](const char *text) { return Address::parse(text, "").value(); };
    for (const char *text : {"10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.0.1", "fd00::1",
                             "fc00::1", "fdff::1"}) {
        EXPECT_TRUE(at(text).isPrivate()) << text;
        EXPECT_FALSE(at(text).isShared()) << text;
    }
    for (const char *text :
         {"172.15.0.1", "172.32.0.1", "11.0.0.1", "192.0.2.1", "192.169.0.1", "2001:db8::1",
          "fe80::1", "fe00::1", "169.254.1.1", "127.0.0.1", "::1", "100.64.0.1"})
        EXPECT_FALSE(at(text).isPrivate()) << text;
    EXPECT_TRUE(at("100.64.0.1").isShared());
    EXPECT_TRUE(at("100.127.255.1").isShared());
    EXPECT_FALSE(at("100.63.255.1").isShared());
    EXPECT_FALSE(at("100.128.0.1").isShared());
    EXPECT_FALSE(at("6440::1").isShared());
}

TEST(Networks, AreReadAndWritten)
{
    for (const auto *text : {"10.0.0.0/8", "192.0.2.7", "2001:db8::/32", "::1", "0.0.0.0/0",
                             "192.0.2.128/25", "2001:db8:8000::/33"}) {
        const auto network = Network::parse(text, "");
        ASSERT_TRUE(network) << text;
        EXPECT_EQ(network->text(), text);
    }
    EXPECT_EQ(Network::parse("192.0.2.7/32", "")->text(), "192.0.2.7");
    EXPECT_EQ(Network::parse("10.0.0.0/8", "")->prefix, 8);
}

TEST(Networks, AreRefusedWithTheRightReason)
{
    const struct {
        std::string typed;
        const char *code;
    } rows[] = {
        {"", "network-syntax"},
        {"10.0.0.0/", "network-syntax"},
        {"10.0.0.0/33", "network-syntax"},
        {"10.0.0.0/08", "network-syntax"},
        {"10.0.0.0/-1", "network-syntax"},
        {"10.0.0.0/8/8", "network-syntax"},
        {"::/129", "network-syntax"},
        {"example.com", "network-syntax"},
        {"10.0.0.0/8;", "network-syntax"},
        {"unix:", "network-syntax"},
        {"all", "network-syntax"},
        {"10.0.0.1/8", "network-host-bits"},
        {"2001:db8::1/64", "network-host-bits"},
        {"::ffff:10.0.0.0/104", "address-mapped"},
    };
    for (const auto &row : rows)
        EXPECT_THAT(found(Network::parse(row.typed, "n")), ElementsAre(row.code + " at n"s))
            << row.typed;
}

TEST(Networks, NameTheNetworkThatWasMeant)
{
    const auto network = Network::parse("10.1.2.3/8", "n");
    ASSERT_FALSE(network);
    EXPECT_THAT(remedy(network.error().front()), testing::HasSubstr("10.0.0.0/8"));
}

TEST(Backends, AreReadAndWritten)
{
    const struct {
        const char *typed, *kept;
        bool isName;
    } rows[] = {
        {"127.0.0.1:8080", "127.0.0.1:8080", false},
        {"[::1]:8080", "[::1]:8080", false},
        {"[2001:DB8:0::1]:1", "[2001:db8::1]:1", false},
        {"Controller:11311", "controller:11311", true},
        {"localhost:65535", "localhost:65535", true},
        {"a.example.com:443", "a.example.com:443", true},
    };
    for (const auto &row : rows) {
        const auto backend = Backend::parse(row.typed, "");
        ASSERT_TRUE(backend) << row.typed;
        EXPECT_EQ(backend->text(), row.kept);
        EXPECT_EQ(backend->isName, row.isName);
    }
}

TEST(Backends, AreRefusedWithTheRightReason)
{
    const struct {
        std::string typed;
        const char *code;
    } rows[] = {
        {"", "backend-syntax"},
        {":8080", "backend-syntax"},
        {"http://127.0.0.1:8080", "backend-syntax"},
        {"[127.0.0.1]:80", "backend-syntax"},
        {"[name]:80", "backend-syntax"},
        {"[::1:80", "backend-syntax"},
        {"na me:80", "backend-syntax"},
        {"127.0.0.1;:80", "backend-syntax"},
        {"$host:80", "backend-syntax"},
        {"127.0.0.1\0:80"s, "backend-syntax"},
        {"127.1:80", "backend-syntax"},
        {"2130706433:80", "backend-syntax"},
        {"0x7f000001:80", "backend-syntax"},
        {"[fe80::1%eth0]:80", "backend-syntax"},
        {"n\u00E4me:80", "backend-syntax"},
        {"name.:80", "backend-syntax"},
        {"-name:80", "backend-syntax"},
        {"127.0.0.1", "backend-port"},
        {"127.0.0.1:", "backend-port"},
        {"127.0.0.1:0", "backend-port"},
        {"127.0.0.1:65536", "backend-port"},
        {"127.0.0.1:99999999999", "backend-port"},
        {"127.0.0.1:8o80", "backend-port"},
        {"127.0.0.1:-1", "backend-port"},
        {"127.0.0.1:+80", "backend-port"},
        {"127.0.0.1: 80", "backend-port"},
        {"127.0.0.1:080", "backend-port"},
        {"127.0.0.1:80 ", "backend-port"},
        {"127.0.0.1:80 weight=5", "backend-port"},
        {"unix:/run/x.sock", "backend-port"},
        {"::1:8080", "backend-brackets"},
        {"0.0.0.0:80", "backend-address"},
        {"0.1.2.3:80", "backend-address"},
        {"[::]:80", "backend-address"},
        {"169.254.169.254:80", "backend-address"},
        {"[fe80::1]:80", "backend-address"},
        {"224.0.0.1:80", "backend-address"},
        {"255.255.255.255:80", "backend-address"},
        {"[ff02::1]:80", "backend-address"},
        {"[::ffff:169.254.169.254]:80", "address-mapped"},
    };
    for (const auto &row : rows)
        EXPECT_THAT(found(Backend::parse(row.typed, "services.pad.backends[0]")),
                    ElementsAre(row.code + " at services.pad.backends[0]"s))
            << escaped(row.typed);
}

} // namespace
