// The end of a site's logs, and what must not be read through it.
#include "machine/logmask.h"
#include "machine/sitelogs.h"
#include "roottest.h"

#include <chrono>

namespace opentalk::machine {
namespace {

constexpr auto log = "/var/log/nginx/opentalk-pad-error.log";

class SiteLog : public RootTest {
protected:
    LogFile end() const
    {
        const auto read = endOfLog(open(), log);
        EXPECT_TRUE(read) << codeOf(read);
        return read.value_or(LogFile {});
    }
    std::string refusal() const { return codeOf(endOfLog(open(), log)); }
};

TEST_F(SiteLog, ItsLinesAreRead)
{
    temp.file(log, "one\n\ntwo\nthree");
    const auto read = end();
    EXPECT_TRUE(read.isThere);
    EXPECT_FALSE(read.isCut);
    EXPECT_EQ(read.lines, (std::vector<std::string> {"one", "two", "three"}));
}

TEST_F(SiteLog, OneThatIsNotThereIsNoFault)
{
    EXPECT_FALSE(end().isThere);
    temp.folder("/var/log/nginx");
    EXPECT_FALSE(end().isThere);
}

TEST_F(SiteLog, OnlyTheEndOfALargeOneIsRead)
{
    temp.file(log, std::string(200 * 1024, 'x') + "\n" + std::string(60 * 1024, 'y') + "\nlast\n");
    const auto read = end();
    EXPECT_TRUE(read.isCut);
    ASSERT_EQ(read.lines.size(), 2u);
    EXPECT_EQ(read.lines[0].substr(0, 3), "yyy");
    EXPECT_EQ(read.lines[1], "last");
}

TEST_F(SiteLog, AnOldLineWithoutEndGivesNothing)
{
    temp.file(log, std::string(200 * 1024, 'x'));
    EXPECT_TRUE(end().isCut);
    EXPECT_TRUE(end().lines.empty());
}

TEST_F(SiteLog, AHundredMegabytesAreFast)
{
    temp.file(log, "");
    ASSERT_EQ(::truncate(temp.at(log).c_str(), 100 << 20), 0);
    std::ofstream(temp.at(log), std::ios::app) << "\nlast\n";
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(end().lines.back(), "last");
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(500));
}

TEST_F(SiteLog, ALinkIsNotFollowed)
{
    temp.file("/etc/shadow", "root:SECRET\n");
    temp.link(log, "/etc/shadow");
    EXPECT_EQ(refusal(), "not-a-regular-file");
}

TEST_F(SiteLog, APipeIsNotWaitedFor)
{
    temp.folder("/var/log/nginx");
    ASSERT_EQ(::mkfifo(temp.at(log).c_str(), 0644), 0);
    EXPECT_EQ(refusal(), "not-a-regular-file");
    temp.folder("/var/log/nginx/opentalk-x-error.log");
    EXPECT_EQ(codeOf(endOfLog(open(), "/var/log/nginx/opentalk-x-error.log")),
              "not-a-regular-file");
}

/// Of Debian's successors /var/log is writable for a group, and nginx's folder may be its own.
TEST_F(SiteLog, OneThatIsNotThereIsNoFaultInSomebodysFolder)
{
    temp.folder("/var/log/nginx");
    ASSERT_EQ(::chmod(temp.at("/var/log").c_str(), 0775), 0);
    const auto read = endOfLog(open(), log);
    ASSERT_TRUE(read) << codeOf(read);
    EXPECT_FALSE(read->isThere);
}

/// Whoever may write there may give another's file this name, where the kernel lets them.
TEST_F(SiteLog, AnothersFileIsNotReadByItsSecondName)
{
    temp.file("/etc/shadow", "root:SECRET\n");
    temp.folder("/var/log/nginx");
    ASSERT_EQ(::link(temp.at("/etc/shadow").c_str(), temp.at(log).c_str()), 0);
    EXPECT_EQ(refusal(), "log-has-other-names");
}

TEST_F(SiteLog, OnlyItsOwnSiteIsNamed)
{
    temp.file("/var/log/nginx/opentalk-pad-access.log", "theirs\n");
    for (const char *site : {"", "../pad", "pad/", "Pad", "pad.log", "pad\n", "-pad", "pad "})
        EXPECT_EQ(codeOf(siteLogs(open(), site)), "not-a-site-id") << site;
    EXPECT_EQ(codeOf(siteLogs(open(), "pad")), "site-not-here");
}

TEST_F(SiteLog, ASiteOfOursIsRead)
{
    temp.file("/etc/nginx/sites-enabled/opentalk-pad.conf", "# ours\n");
    temp.file("/etc/nginx/nginx.conf",
              "http { include /etc/nginx/conf.d/*.conf; include /etc/nginx/sites-enabled/*; }\n");
    temp.file("/var/log/nginx/opentalk-pad-access.log", "GET /?token=SECRET\n");
    const auto read = siteLogs(open(), "pad");
    ASSERT_TRUE(read) << codeOf(read);
    EXPECT_EQ(read->access.lines, std::vector<std::string> {"GET /?token=***"});
    EXPECT_FALSE(read->error.isThere);
    EXPECT_EQ(codeOf(siteLogs(open(), "whiteboard")), "site-not-here");
}

struct Masked {
    const char *name;
    std::string line;
    std::string expected;
};

class LogMask : public testing::TestWithParam<Masked> { };

TEST_P(LogMask, NothingSecretIsLeft)
{
    EXPECT_EQ(maskedLine(GetParam().line), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, LogMask,
    testing::Values(
        Masked {"Plain", "GET /v1/rooms/12 HTTP/1.1\" 200", "GET /v1/rooms/12 HTTP/1.1\" 200"},
        Masked {"AccessToken", "/rtc?access_token=abc.def&x=1 ", "/rtc?access_token=***&x=1 "},
        Masked {"JoinRequest", "/rtc?join_request=abc\" ", "/rtc?join_request=***\" "},
        Masked {"Token", "/proxy?token=abc HTTP", "/proxy?token=*** HTTP"},
        Masked {"Ticket", "ticket=abc;x", "ticket=***;x"},
        Masked {"Code", "/cb?state=s1&code=c2&session_state=s3",
                "/cb?state=***&code=***&session_state=***"},
        Masked {"UpperCase", "?Access_Token=abc ", "?Access_Token=*** "},
        Masked {"Encoded", "?redirect=%2Fx%3Ftoken%3Dabc%2Edef HTTP",
                "?redirect=%2Fx%3Ftoken%3D*** HTTP"},
        Masked {"NotAWordsEnd", "/?barcode=12 ", "/?barcode=12 "},
        Masked {"Signaling", "\"GET /v1/signaling/abc-def HTTP/1.1\"",
                "\"GET /v1/signaling/*** HTTP/1.1\""},
        Masked {"SignalingQuery", "/v1/signaling/abc?x=1", "/v1/signaling/***?x=1"},
        Masked {"Authorization", "sent \"Authorization: Basic eHg6eHg=\" to",
                "sent \"Authorization: ***\" to"},
        Masked {"Bearer", "header bearer abc.def, client", "header bearer ***, client"},
        Masked {"Cookie", "\"Cookie: a=b; c=d\"", "\"Cookie: ***\""},
        Masked {"Jwt", "bad token eyJhbGciOi.eyJzdWIi.sig-x here", "bad token *** here"},
        Masked {"Mail", "user anna.b+c@example.com failed", "user ***@example.com failed"},
        Masked {"UserInUrl", "\"https://anna:p!s@s$@pad.example/x\" ",
                "\"https://***@pad.example/x\" "},
        Masked {"NoUserInUrl", "\"https://pad.example/x?mail=@\" ",
                "\"https://pad.example/x?mail=@\" "},
        Masked {"OtherNames", "/?sessionID=s.1&X-Amz-Signature=2&spaceAuth=3&passwd=4&jwt=5&x=6 ",
                "/?sessionID=***&X-Amz-Signature=***&spaceAuth=***&passwd=***&jwt=***&x=6 "},
        Masked {"TwiceEncoded", "?r=%2Fx%253Ftoken%253Dabc%26 ", "?r=%2Fx%253Ftoken%253D*** "},
        Masked {"EscapedInValue", "?password=ab\\x22cd&x=1 ", "?password=***&x=1 "},
        Masked {"CommaInValue", "?password=ab,c'd)e&x=1 ", "?password=***&x=1 "},
        Masked {"JwtInQuotes", "x \\x22eyJhbGciOi.eyJzdWIi.sig-x\\x22", "x \\x22***\\x22"},
        Masked {"BearerEncoded", "a=Bearer%20abc.def HTTP", "a=Bearer%20*** HTTP"},
        Masked {"QuotedCookie", "header: \"Cookie: a=\"b\"; c=d\", client: x",
                "header: \"Cookie: ***\", client: x"},
        Masked {"Invitation", "/invite/8f2c-11 HTTP", "/invite/*** HTTP"},
        Masked {"MailEncoded", "?login_hint=anna%40example.com HTTP",
                "?login_hint=***%40example.com HTTP"},
        Masked {"MailInAddress", "/?hint=anna%40example.com%40&x=%40",
                "/?hint=***%40example.com%40&x=%40"},
        Masked {"MailDeepInAddress", "u=%2Fx%3Fm%3Danna%40a.b%40example.com",
                "u=***%40example.com"},
        Masked {"Control", "a\x1b[31mb\x7f", "a\\x1B[31mb\\x7F"},
        Masked {"NotUtf8", "a\xff z", "a\\xFF z"},
        Masked {"CutAfterMasking", std::string(1990, 'x') + " anna@example.com",
                std::string(1990, 'x') + " ***@examp…"},
        Masked {"Long", std::string(3000, 'a'), std::string(2000, 'a') + "…"}),
    [](const auto &row) { return std::string(row.param.name); });

} // namespace
} // namespace opentalk::machine
