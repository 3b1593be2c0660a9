#include "certbotwords.h"

using namespace opentalk;
using namespace opentalk::certbot;

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Reasons, EachNameHasItsOwn)
{
    const auto problems = reasonsOf(
        framed(block("dns", "DNS problem: NXDOMAIN looking up A for a.example.com", "a.example.com")
               + block("unauthorized", "203.0.113.5: Invalid response from " + url + ": 404")
               + "  Identifier: c.example.com\n  Type:   caa\n  Detail: CAA record for example.com "
                 "prevents issuance\n"),
        circumstances());
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].place, "a.example.com");
    EXPECT_THAT(reason(problems[0]), HasSubstr("a.example.com has no address"));
    EXPECT_EQ(problems[1].place, "meet.example.com");
    EXPECT_EQ(ownWords(problems[1]), "203.0.113.5: Invalid response from " + url + ": 404");
    EXPECT_EQ(problems[2].code, "caa-forbids");
}

TEST(Reasons, AreFoundInTheNotesOfOldVersions)
{
    const auto problems = reasonsOf(
        "Challenge failed for domain meet.example.com\nhttp-01 challenge for meet.example.com\n"
        "Cleaning up challenges\nSome challenges have failed.\n\nIMPORTANT NOTES:\n - The "
        "following "
        "errors were reported by the server:\n\n   Domain: meet.example.com\n   Type:   "
        "connection\n"
        "   Detail: Fetching\n   http://meet.example.com/.well-known/acme-challenge/abc:\n   "
        "Timeout "
        "during connect (likely firewall problem)\n\n   To fix these errors, please make sure that "
        "your domain name was\n   entered correctly and the DNS A/AAAA record(s) for that domain\n"
        "   contain(s) the right IP address. Additionally, please check that\n   no firewalls are "
        "preventing permission denied.\n",
        circumstances());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, "port-80-closed");
    EXPECT_EQ(ownWords(problems.front()),
              "Fetching " + url + ": Timeout during connect (likely firewall problem)");
}

TEST(Reasons, ALimitSaysUntilWhen)
{
    const auto words = unexpected("too many certificates (5) already issued for this exact set of "
                                  "identifiers in the last 168h0m0s, retry after 2025-07-02 "
                                  "04:04:50 UTC: see https://letsencrypt.org/docs/rate-limits/");
    EXPECT_EQ(remedy(reasonsOf(words, circumstances()).front()),
              "Try again after 2025-07-02 04:04:50 UTC.");
    const auto without = reasonsOf(unexpected("Service busy; retry later."), circumstances());
    EXPECT_THAT(remedy(without.front()), HasSubstr("rate-limits"));
}

TEST(Reasons, NameTheDirectoryThatWasAsked)
{
    const auto problem = reasonsOf("ValueError: Requesting acme.test/dir: Connection refused",
                                   {{}, "https://ca.example.net:14000/dir"})
                             .front();
    EXPECT_THAT(reason(problem), HasSubstr("ca.example.net:14000 cannot be reached"));
}

/// Debian 12: the authority's error makes certbot fail in another way.
TEST(Reasons, ThatCertbotHidesAreInItsLog)
{
    const auto words = unexpected("AttributeError: can't set attribute");
    EXPECT_THAT(codesOf(words), ElementsAre("certbot-hides-reason"));
    const auto problems = reasonsOf(
        words, circumstances(),
        "2026-11-26 14:19:26,584:DEBUG:certbot._internal.log:Exiting abnormally:\nTraceback (most "
        "recent call last):\n  File \"/usr/lib/python3/dist-packages/acme/client.py\", line 575\n"
        "acme.messages.Error: urn:ietf:params:acme:error:rejectedIdentifier :: The server will not "
        "issue certificates for the identifier :: Order included an identifier for which issuance "
        "is forbidden by policy: \"blocked.example\"\n\nDuring handling of the above exception, "
        "another exception occurred:\n\nAttributeError: can't set attribute\n");
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().code, "name-refused");
    EXPECT_EQ(problems.front().place, "blocked.example");
}

/// What Python's logging writes where the disk of the log is full quotes all that certbot did.
TEST(Reasons, OfALogThatCannotBeWritten)
{
    EXPECT_THAT(codesOf("--- Logging error ---\nTraceback (most recent call last):\n  File "
                        "\"/usr/lib/python3.11/logging/handlers.py\", line 73, in emit\nOSError: "
                        "[Errno 28] No space left on device\nCall stack:\n  File \"main.py\"\n"
                        "Message: 'Received response: externalAccountRequired\nnewNonce: "
                        "https://acme.test/'\nArguments: ()\n"
                        "Some challenges have failed.\n"),
                ElementsAre("disk-full"));
}

/// Behind a router, only IPv6 addresses tell whose a name is.
TEST(Reasons, APrivateMachineDoesNotKnowItsPublicAddress)
{
    const Circumstances inside {{*Address::parse("192.168.1.5", "")}, ""};
    const auto first = [&](const std::string &detail) {
        return reasonsOf(framed(block("unauthorized", detail)), inside).front().code;
    };
    EXPECT_EQ(first("198.51.100.1: Invalid response from " + url + ": 404"),
              "another-server-answers");
    EXPECT_EQ(first("2001:db8::1: Invalid response from " + url + ": 404"), "aaaa-wrong");
    EXPECT_EQ(first("192.168.1.9: Invalid response from " + url + ": 404"), "resolves-elsewhere");
}

TEST(Reasons, HostileWordsStayData)
{
    const auto problems = reasonsOf(
        block("unauthorized", "Invalid response: \x1b[2J\xff" + std::string(100'000, 'x'),
              "evil\x07.example.com")
            + std::string(3'000'000, '\n') + "late",
        circumstances());
    ASSERT_EQ(problems.size(), 1U);
    for (const auto &argument : problems.front().arguments) {
        EXPECT_LE(argument.size(), 510U);
        EXPECT_TRUE(argument.size() < 500 || argument.ends_with("…"));
        EXPECT_EQ(argument.find('\x1b'), argument.npos);
        EXPECT_EQ(argument.find('\x07'), argument.npos);
    }
}

TEST(Reasons, ACertbotThatBringsItsOwnRootsIsToldForAPrivateDirectory)
{
    const auto words
        = unexpected("requests.exceptions.SSLError: HTTPSConnectionPool(host='acme.example.org', "
                     "port=443): Max retries exceeded with url: /dir (Caused by SSLError("
                     "SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate "
                     "verify failed: unable to get local issuer certificate (_ssl.c:1007)')))");
    const std::string own = "https://acme.example.org/dir";
    const auto untrusted = reasonsOf(words, {{}, own}).front();
    EXPECT_EQ(untrusted.code, "authority-untrusted");
    const auto found = reasonsOf(words, {{}, own, "/snap/bin/certbot"}).front();
    EXPECT_EQ(found.code, "authority-untrusted-by-certbot");
    EXPECT_EQ(found.place, "certificates.directory_ca");
    EXPECT_THAT(reason(found), testing::HasSubstr("acme.example.org"));
    EXPECT_THAT(reason(found), testing::HasSubstr("/snap/bin/certbot"));
    auto letsEncrypt = circumstances();
    letsEncrypt.program = "/snap/bin/certbot";
    EXPECT_EQ(reasonsOf(unexpected("certificate verify failed: unable to get local issuer "
                                   "certificate"),
                        letsEncrypt)
                  .front()
                  .code,
              "authority-untrusted")
        << "of Let's Encrypt's, every certbot has the root";
}

} // namespace
