#include "certbot/orders.h"

#include "transaction/journal.h"

#include "../machine/roottest.h"
#include "../machine/tree.h"
#include "machine/lineages.h"
#include "nginx/generate.h"

#include <gmock/gmock.h>

#include <cstdlib>

using namespace opentalk;
using namespace opentalk::certbot;
using namespace std::chrono_literals;

namespace {

using machine::Tree;
using std::chrono::days;
using std::chrono::sys_seconds;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string production = nginx::letsEncrypt;
const std::vector<std::string> both {"example.com", "pad.example.com"};

sys_seconds now()
{
    return std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
}

Order issued(sys_seconds time, std::vector<std::string> names = both,
             const std::string &server = production)
{
    return {time, server, std::move(names), Ended::Issued, {}};
}

Order failed(sys_seconds time, std::vector<std::string> names)
{
    return {time, production, both, Ended::Failed, std::move(names)};
}

std::vector<std::string> codes(const std::vector<Order> &all,
                               const std::vector<std::string> &names = both)
{
    std::vector<std::string> found;
    for (const auto &problem : overLimit(all, names, sys_seconds(1'800'000'000s)))
        found.push_back(problem.code);
    return found;
}

constexpr sys_seconds then(1'800'000'000s);

TEST(OrderLimits, TheFifthForTheSameNamesIsRefused)
{
    std::vector<Order> all {issued(then - days(6)), issued(then - days(5)), issued(then - 1h)};
    EXPECT_THAT(codes(all), IsEmpty());
    all.push_back(issued(then - 10s, {"Pad.example.com", "example.com", "example.com"}));
    EXPECT_THAT(codes(all), ElementsAre("set-used-up"));
    const auto problem = overLimit(all, both, then).front();
    EXPECT_EQ(problem.arguments.at(0), "4");
    EXPECT_EQ(problem.arguments.at(1), "2027-01-16 08:00 UTC"); // a week after the first
    EXPECT_THAT(codes(all, {"example.com"}), IsEmpty());
}

TEST(OrderLimits, WhatIsAWeekOldFailedOrIsNotLetsEncryptsDoesNotCount)
{
    EXPECT_THAT(codes({issued(then - days(7)), issued(then - days(8)), issued(then - 1h),
                       failed(then - 1h, {}), issued(then - 2h, both, nginx::letsEncryptStaging),
                       issued(then - 3h, both, "https://acme.example.net/dir"),
                       issued(then + days(300)), issued(then + days(301)), issued(then - 4h)}),
                IsEmpty());
}

TEST(OrderLimits, ANameThatFailedFourTimesInAnHourWaits)
{
    std::vector<Order> all {failed(then - 59min, {"pad.example.com"}),
                            failed(then - 30min, {"pad.example.com", "example.com"}),
                            failed(then - 20min, {"pad.example.com"})};
    EXPECT_THAT(codes(all), IsEmpty());
    all.push_back(failed(then - 61min, {"pad.example.com"}));
    EXPECT_THAT(codes(all), IsEmpty());
    all.push_back(failed(then - 10min, {"pad.example.com"}));
    EXPECT_THAT(codes(all), ElementsAre("failures-used-up"));
    const auto problem = overLimit(all, both, then).front();
    EXPECT_EQ(problem.place, "pad.example.com");
    EXPECT_EQ(problem.arguments.at(2), "2027-01-15 08:01 UTC"); // an hour after the first
    EXPECT_THAT(codes(all, {"example.com"}), IsEmpty());
}

TEST(OrdersTogether, WhatStandsInBothCountsOnce)
{
    const auto all = together(
        {issued(then), failed(then - 1h, {}), issued(then - days(2))},
        {issued(then - 5min), issued(then - 10min), issued(then - days(2), {"other.example.com"})});
    EXPECT_THAT(all, SizeIs(5));
    EXPECT_TRUE(std::ranges::is_sorted(all, {}, &Order::time));
}

TEST(Orders, AreKeptForEightDaysAndReadAgain)
{
    REQUIRE_ROOT();
    const Tree tree;
    tree.folder("/var/lib");
    const auto root = tree.root();
    EXPECT_THAT(orders(root).value(), IsEmpty());
    const auto old = failed(now() - days(9), {"example.com"});
    const auto young = failed(now() - days(7), {"example.com"});
    const auto last = issued(now());
    for (const auto &order : {old, last, young})
        ASSERT_TRUE(note(root, order));
    EXPECT_THAT(orders(root).value(), ElementsAre(young, last));
    const auto node = root.glance(transaction::ordersFile);
    EXPECT_EQ(node->mode, 0600U);
    EXPECT_EQ(root.glance("/var/lib/opentalk-proxy")->mode, 0700U);
}

TEST(Orders, AreAtMostFiveHundred)
{
    REQUIRE_ROOT();
    const Tree tree;
    const auto root = tree.root();
    std::string text;
    for (int i = 0; i < 600; ++i)
        text += (text.empty() ? "" : ",") + std::string("{\"time\":")
            + std::to_string(now().time_since_epoch().count() - 1000 + i)
            + ",\"server\":\"s\",\"names\":[],\"issued\":true,\"failed\":[]}";
    tree.folder("/var/lib/opentalk-proxy", 0700);
    tree.file(transaction::ordersFile, "{\"version\":1,\"orders\":[" + text + "]}", 0600);
    ASSERT_TRUE(note(root, issued(now())));
    const auto all = orders(root).value();
    EXPECT_THAT(all, SizeIs(500));
    EXPECT_EQ(all.back().names, both);
}

TEST(Orders, AFileThatOthersMayHaveWrittenIsNotBelieved)
{
    REQUIRE_ROOT();
    const Tree tree;
    const auto root = tree.root();
    const auto code = [&] {
        const auto read = orders(root);
        return read ? "none" : read.error().front().code;
    };
    tree.folder("/var/lib/opentalk-proxy", 0700);
    tree.file(transaction::ordersFile, "{\"version\":1,\"orders\":[]}", 0600);
    EXPECT_EQ(code(), "none");
    tree.folder("/var/lib/opentalk-proxy", 0755);
    EXPECT_EQ(code(), "state-unsafe");
    tree.folder("/var/lib/opentalk-proxy", 0700);
    tree.file(transaction::ordersFile, "{\"version\":1,\"orders\":[]}", 0644);
    EXPECT_EQ(code(), "state-unsafe");
    tree.file(transaction::ordersFile, "{\"version\":1,\"orders\":[]}", 0600);
    ASSERT_EQ(0, ::chown(tree.at(transaction::ordersFile).c_str(), 65534, 0));
    EXPECT_EQ(code(), "state-unsafe");
    std::filesystem::remove(tree.at(transaction::ordersFile));
    tree.link(transaction::ordersFile, "/etc/passwd");
    EXPECT_EQ(code(), "state-unsafe");
}

TEST(Orders, ADamagedCountIsSaidAndNotOverwritten)
{
    REQUIRE_ROOT();
    const Tree tree;
    const auto root = tree.root();
    tree.folder("/var/lib/opentalk-proxy", 0700);
    for (const std::string text :
         {"", "[]", "{\"version\":2,\"orders\":[]}", "{\"version\":1,\"orders\":[{}]}",
          "{\"version\":1,\"orders\":[{\"time\":\"x\"}]}",
          "{\"version\":1,\"orders\":[],\"x\":1}"}) {
        tree.file(transaction::ordersFile, text, 0600);
        const auto read = orders(root);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().front().code, "orders-unreadable") << text;
        EXPECT_FALSE(note(root, issued(now())));
        EXPECT_EQ(tree.read(transaction::ordersFile), text);
    }
}

/// Self-signed, but with that organisation's name as the issuer's.
void certificate(const Tree &tree, const std::string &path, const std::string &organisation)
{
    tree.file(path, "");
    const auto command
        = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days "
          "90 -subj \"/C=US/O="
        + organisation + "/CN=E7\" -addext subjectAltName=DNS:example.com,DNS:pad.example.com -out "
        + tree.at(path) + " -keyout " + tree.at("/key") + " 2>/dev/null";
    ASSERT_EQ(0, std::system(command.c_str()));
}

TEST(OrdersInArchive, AreThoseOfLetsEncrypt)
{
    if (::access("/usr/bin/openssl", X_OK) != 0)
        GTEST_SKIP() << "no openssl program here";
    const Tree tree;
    const std::string folder = "/etc/letsencrypt/archive/meet/";
    certificate(tree, folder + "cert1.pem", "Let's Encrypt");
    certificate(tree, folder + "cert2.pem", "(STAGING) Let's Encrypt");
    certificate(tree, folder + "cert10.pem", "Pebble");
    tree.file(folder + "cert3.pem", "junk");
    tree.file(folder + "cert.pem", "junk");
    tree.file(folder + "privkey1.pem", "junk");
    const auto found = ordersInArchive(tree.root());
    ASSERT_THAT(found, SizeIs(3));
    std::vector<std::string> servers;
    for (const auto &order : found) {
        servers.push_back(order.server);
        EXPECT_EQ(order.names, both);
    }
    EXPECT_THAT(servers, testing::UnorderedElementsAre(production, nginx::letsEncryptStaging, ""));
    EXPECT_THAT(codes({found[0], found[1], found[2]}), IsEmpty());
}

} // namespace
