#include "model/hostname.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using namespace std::string_literals;
using testing::ElementsAre;

namespace {

const std::string label63(63, 'a');
const std::string name253 = label63 + "." + label63 + "." + label63 + "." + std::string(61, 'b');

TEST(HostNames, AreTakenAndFolded)
{
    const struct {
        std::string typed, kept;
    } rows[] = {
        {"example.com", "example.com"},
        {"Pad.EXAMPLE.com", "pad.example.com"},
        {"a.b", "a.b"},
        {"1.example.com", "1.example.com"},
        {"xn--mnchen-3ya.de", "xn--mnchen-3ya.de"},
        {"a-b.c-d.example", "a-b.c-d.example"},
        {label63 + ".de", label63 + ".de"},
        {name253, name253},
        {"1.2.3.4.com", "1.2.3.4.com"},
        {"0x.com", "0x.com"},
    };
    for (const auto &row : rows) {
        const auto host = HostName::parse(row.typed, "domain");
        ASSERT_TRUE(host) << row.typed;
        EXPECT_EQ(host->text(), row.kept);
    }
}

TEST(HostNames, AreRefusedWithTheRightReason)
{
    const struct {
        std::string typed;
        const char *code;
    } rows[] = {
        {"", "host-empty"},
        {"exa mple.com", "host-character"},
        {" example.com", "host-character"},
        {"example.com;", "host-character"},
        {"example.com{", "host-character"},
        {"}example.com", "host-character"},
        {"$host.example.com", "host-character"},
        {"exam\"ple.com", "host-character"},
        {"exam'ple.com", "host-character"},
        {"example.com\n", "host-character"},
        {"example.com\0.evil"s, "host-character"},
        {"example.com\0"s, "host-character"},
        {"exam_ple.com", "host-character"},
        {"example.com/x", "host-character"},
        {"example.com:443", "host-character"},
        {"example.com\\", "host-character"},
        {"~^example.com", "host-character"},
        {"a..example.com", "host-label-empty"},
        {"..", "host-label-empty"},
        {".", "host-label-empty"},
        {".example.com", "host-label-empty"},
        {"example.com..", "host-label-empty"},
        {"-example.com", "host-label-hyphen"},
        {"example-.com", "host-label-hyphen"},
        {"example.-com", "host-label-hyphen"},
        {"a" + label63 + ".com", "host-label-too-long"},
        {name253 + "b", "host-too-long"},
        {"192.0.2.1", "host-is-address"},
        {"2001:db8::1", "host-is-address"},
        {"::ffff:192.0.2.1", "host-is-address"},
        {"example.123", "host-is-address"},
        {"example.0x7f", "host-is-address"},
        {"2130706433", "host-is-address"},
        {"example.com.", "host-trailing-dot"},
        {"*.example.com", "host-wildcard"},
        {"*", "host-wildcard"},
        {"ex\u0430mple.com", "host-not-ascii"}, // a Cyrillic a
        {"m\u00FCnchen.de", "host-not-ascii"},
        {"example\u3002com", "host-not-ascii"}, // an ideographic full stop
        {"example\u200B.com", "host-not-ascii"},
        {"example\xFF.com", "host-not-ascii"},
        {"localhost", "host-single-label"},
    };
    for (const auto &row : rows)
        EXPECT_THAT(found(HostName::parse(row.typed, "services.pad.host")),
                    ElementsAre(row.code + " at services.pad.host"s))
            << escaped(row.typed);
}

TEST(HostNames, InternationalNamesAreToldToUseTheirAsciiForm)
{
    const auto host = HostName::parse("m\u00FCnchen.de", "domain");
    ASSERT_FALSE(host);
    EXPECT_THAT(remedy(host.error().front()), testing::HasSubstr("xn--"));
}

TEST(HostNames, KnowWhatIsBelowADomain)
{
    const auto domain = HostName::parse("example.com", "").value();
    EXPECT_TRUE(domain.isWithin(domain));
    EXPECT_TRUE(HostName::parse("pad.example.com", "")->isWithin(domain));
    EXPECT_TRUE(HostName::parse("a.pad.Example.com", "")->isWithin(domain));
    EXPECT_FALSE(HostName::parse("badexample.com", "")->isWithin(domain));
    EXPECT_FALSE(HostName::parse("example.com.evil.org", "")->isWithin(domain));
    EXPECT_FALSE(domain.isWithin(HostName::parse("pad.example.com", "").value()));
}

} // namespace
