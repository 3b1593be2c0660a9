#include "machine/certificates.h"
#include "machine/problems.h"
#include "tree.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace opentalk::machine {

using namespace ::testing;
using namespace std::chrono_literals;

namespace {

std::chrono::sys_seconds today()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

class CertificateTest : public Test {
protected:
    /// By the openssl program, so that our reading is tried on what others write.
    void request(const std::string &name, const std::string &options)
    {
        tree.folder("/tls");
        const auto at = tree.at("/tls/" + name);
        const auto command = "openssl req -x509 -nodes -subj /CN=test " + options + " -keyout " + at
            + ".key -out " + at + ".pem 2>/dev/null";
        ASSERT_EQ(std::system(command.c_str()), 0) << command; // NOLINT: our own words only
    }

    void SetUp() override
    {
        if (::access("/usr/bin/openssl", X_OK) != 0)
            GTEST_SKIP() << "no openssl program here";
        request("good",
                "-newkey rsa:1024 -days 30 -addext "
                "subjectAltName=DNS:Example.com,DNS:*.example.com,IP:127.0.0.1 "
                "-addext authorityInfoAccess=OCSP\\;URI:http://ocsp.example/");
    }

    Result<Certificate> pair(const std::string &certificate, const std::string &key,
                             const std::string &host, std::chrono::sys_seconds now = today())
    {
        return readPair(tree.root(), {"/tls/" + certificate + ".pem", "/tls/" + key + ".key"}, host,
                        now);
    }

    Tree tree;
};

Problem only(const Result<Certificate> &result)
{
    EXPECT_FALSE(result);
    EXPECT_TRUE(!result && result.error().size() == 1);
    return result ? Problem() : result.error().front();
}

} // namespace

TEST_F(CertificateTest, isReadWithAllThatCounts)
{
    const auto certificate = readCertificate(tree.root(), "/tls/good.pem");
    ASSERT_TRUE(certificate) << sentence(certificate.error().front());
    EXPECT_THAT(certificate->names, ElementsAre("example.com", "*.example.com"));
    EXPECT_EQ(certificate->issuer, "CN=test");
    EXPECT_EQ(certificate->keyType, "RSA");
    EXPECT_TRUE(certificate->selfSigned);
    EXPECT_TRUE(certificate->hasResponder);
    EXPECT_EQ(certificate->notAfter - certificate->notBefore, 30 * 24h);
    EXPECT_NEAR(static_cast<double>((certificate->notBefore - today()).count()), 0, 60);
    EXPECT_THAT(certificate->fingerprint, MatchesRegex("[0-9a-f]{64}"));
}

TEST_F(CertificateTest, ofAMatchingPairIsAccepted)
{
    const auto read = pair("good", "good", "pad.example.com");
    ASSERT_TRUE(read) << sentence(read.error().front());
}

TEST_F(CertificateTest, forAnotherHostIsRefused)
{
    const auto problem = only(pair("good", "good", "example.org"));
    EXPECT_TRUE(problem.is(certificateWrongName));
    EXPECT_THAT(reason(problem), HasSubstr("example.com, *.example.com"));
}

TEST_F(CertificateTest, outOfItsDatesIsRefused)
{
    EXPECT_TRUE(
        only(pair("good", "good", "example.com", today() + 31 * 24h)).is(certificateExpired));
    EXPECT_TRUE(
        only(pair("good", "good", "example.com", today() - 24h)).is(certificateNotYetValid));
}

TEST_F(CertificateTest, withAKeyOfAnotherCertificateIsRefused)
{
    request("same", "-newkey rsa:1024 -addext subjectAltName=DNS:example.com");
    request("other", "-newkey ec -pkeyopt ec_paramgen_curve:P-256");
    EXPECT_TRUE(only(pair("good", "same", "example.com")).is(keyMismatch));
    EXPECT_TRUE(only(pair("good", "other", "example.com")).is(keyMismatch));
}

TEST_F(CertificateTest, problemsNeverQuoteContent)
{
    tree.file("/tls/secret.key", "-----BEGIN hunter2 PRIVATE KEY-----\nhunter2\n", 0600);
    tree.file("/tls/secret.pem", "hunter2\n");
    const auto key = only(pair("good", "secret", "example.com"));
    EXPECT_TRUE(key.is(keyUnreadable));
    EXPECT_THAT(sentence(key), Not(HasSubstr("hunter2")));
    const auto certificate = only(pair("secret", "good", "example.com"));
    EXPECT_TRUE(certificate.is(certificateUnreadable));
    EXPECT_THAT(sentence(certificate), Not(HasSubstr("hunter2")));
}

TEST_F(CertificateTest, aKeyWithPasswordIsRefusedWithoutAsking)
{
    const auto command = "openssl pkey -aes256 -passout pass:x -in " + tree.at("/tls/good.key")
        + " -out " + tree.at("/tls/locked.key");
    ASSERT_EQ(std::system(command.c_str()), 0); // NOLINT: our own words only
    EXPECT_TRUE(only(pair("good", "locked", "example.com")).is(keyUnreadable));
}

TEST_F(CertificateTest, ofAllSitesAreJudged)
{
    Profile profile;
    profile.domain = "example.com";
    profile.certificates.source = CertificateSource::Files;
    profile.certificates.files["*"] = {"/tls/good.pem", "/tls/good.key"};
    const auto deployment = deploy(profile);
    ASSERT_TRUE(deployment);
    const auto facts = judgeCertificates(tree.root(), *deployment, today());
    ASSERT_TRUE(facts) << sentence(facts.error().front());
    EXPECT_THAT(facts->withResponder, ElementsAre("/tls/good.pem"));

    profile.domain = "example.org";
    const auto refused = judgeCertificates(tree.root(), *deploy(profile), today());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(certificateWrongName));
}

TEST_F(CertificateTest, thatIsStillToBeObtainedIsRefusedWithWhatToDo)
{
    Profile profile;
    profile.domain = "example.com";
    const auto missing = judgeCertificates(tree.root(), *deploy(profile), today());
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().front().is(certificateMissing));
    EXPECT_THAT(missing.error().front().place, StartsWith("/etc/letsencrypt/live/"));

    profile.certificates.source = CertificateSource::Placeholder;
    EXPECT_TRUE(judgeCertificates(tree.root(), *deploy(profile), today()));
}

TEST(Covers, followsTheRulesForWildcards)
{
    Certificate certificate;
    certificate.names = {"example.com", "*.example.com", "*.com", "*"};
    EXPECT_TRUE(certificate.covers("example.com"));
    EXPECT_TRUE(certificate.covers("PAD.example.com"));
    EXPECT_FALSE(certificate.covers("a.pad.example.com"));
    EXPECT_FALSE(certificate.covers(".example.com"));
    EXPECT_FALSE(certificate.covers("example.org"));
    EXPECT_FALSE(certificate.covers("other.com"));
    EXPECT_FALSE(certificate.covers("xexample.com"));
}

TEST(Placeholder, fitsAllItsHosts)
{
    const Tree tree;
    const std::string longName = std::string(60, 'a') + ".example.com";
    const auto made = makePlaceholder({longName, "example.com"}, today());
    ASSERT_TRUE(made) << sentence(made.error().front());
    tree.file("/c.pem", made->certificate);
    tree.file("/c.key", made->key, 0600);
    for (const auto &host : {longName, std::string("example.com")}) {
        const auto read = readPair(tree.root(), {"/c.pem", "/c.key"}, host, today());
        ASSERT_TRUE(read) << sentence(read.error().front());
        EXPECT_EQ(read->keyType, "EC");
        EXPECT_TRUE(read->selfSigned);
        EXPECT_FALSE(read->hasResponder);
        EXPECT_EQ(read->notAfter - read->notBefore, 3650 * 24h);
    }
    EXPECT_FALSE(readPair(tree.root(), {"/c.pem", "/c.key"}, "example.org", today()));
}

TEST(Placeholder, isAnotherOneEachTime)
{
    const auto one = makePlaceholder({"example.com"}, today());
    const auto other = makePlaceholder({"example.com"}, today());
    ASSERT_TRUE(one && other);
    EXPECT_NE(one->certificate, other->certificate);
    EXPECT_NE(one->key, other->key);
    EXPECT_FALSE(makePlaceholder({}, today()));
}

TEST(Sha256, isTheKnownOne)
{
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

} // namespace opentalk::machine
