// Versions and what follows from them.
#include "nginx/dialect.h"
#include "nginx/problems.h"

#include <gtest/gtest.h>

#include <compare>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

Version version(std::string_view text)
{
    return Version::parse(text, "x").value();
}

TEST(Versions, areReadAndWrittenAlike)
{
    for (const auto *text :
         {"1.22.1", "3.0.19", "1.1.1n", "1.0.2zb", "1.0.2k-fips", "3.5.0-beta1", "0.0.0"})
        EXPECT_EQ(version(text).text(), text);
    EXPECT_EQ(version("1.1.1n"), (Version {1, 1, 1, "n"}));
}

TEST(Versions, thatAreNoneAreRefusedAtTheirPlace)
{
    for (const auto *text :
         {"", "1", "1.22", "1.22.", "nginx/1.22.1", "1.22.1.2", "1.22.x", "-1.2.3", "+1.2.3",
          "1..1", " 1.2.3", "1.2.3 ", "12345.1.1", "1.2.99999", "1.2.3N", "1.2.3\n", "1.2.3;",
          "1.2.3abcdefghijklmnopq"}) {
        const auto result = Version::parse(text, "--nginx");
        ASSERT_FALSE(result) << text;
        EXPECT_TRUE(result.error().front().is(versionUnreadable));
        EXPECT_EQ(result.error().front().place, "--nginx");
    }
}

TEST(Versions, areOrderedAsNumbersAndThenByLetter)
{
    EXPECT_LT(version("1.9.15"), version("1.22.1"));
    EXPECT_LT(version("1.1.1"), version("1.1.1n"));
    EXPECT_LT(version("1.1.1n"), version("1.1.1w"));
    EXPECT_LT(version("1.1.1w"), version("3.0.0"));
}

/// A feature that begins with a version of nginx, both its neighbours tried.
struct Gate {
    const char *name;
    bool (Dialect::*has)() const;
    const char *last;
    const char *first;
};

class NginxGate : public testing::TestWithParam<Gate> { };

TEST_P(NginxGate, opensExactlyThere)
{
    const auto &[name, has, last, first] = GetParam();
    Dialect dialect {version(last), version("3.0.19"), {"http_v3"}, {}};
    EXPECT_FALSE((dialect.*has)()) << name;
    dialect.nginx = version(first);
    EXPECT_TRUE((dialect.*has)()) << name;
}

INSTANTIATE_TEST_SUITE_P(
    Table, NginxGate,
    testing::Values(Gate {"http2 on", &Dialect::http2Directive, "1.25.0", "1.25.1"},
                    Gate {"http3 on", &Dialect::http3, "1.24.0", "1.25.0"},
                    Gate {"ssl_reject_handshake", &Dialect::rejectsHandshake, "1.19.3", "1.19.4"},
                    Gate {"resolve", &Dialect::resolvesUpstreams, "1.27.2", "1.27.3"},
                    Gate {"tickets", &Dialect::rotatesTickets, "1.23.1", "1.23.2"}));

TEST(Dialects, needAnOpensslThatCan)
{
    Dialect dialect {version("1.26.3"), version("1.1.0l"), {"http_v3"}, {}};
    EXPECT_FALSE(dialect.tls13());
    EXPECT_FALSE(dialect.http3());
    dialect.openssl = version("1.1.1");
    EXPECT_TRUE(dialect.tls13());
    EXPECT_TRUE(dialect.http3());
    dialect.openssl = version("3.4.9");
    EXPECT_FALSE(dialect.postQuantum());
    dialect.openssl = version("3.5.0");
    EXPECT_TRUE(dialect.postQuantum());
}

TEST(Dialects, needTheModuleForHttp3)
{
    const Dialect dialect {version("1.26.3"), version("3.5.0"), {"http_v2"}, {}};
    EXPECT_TRUE(dialect.has("http_v2"));
    EXPECT_FALSE(dialect.has("http_v3"));
    EXPECT_FALSE(dialect.http3());
}

} // namespace
