#include "machine/certificateproblems.h"
#include "machine/inspection.h"
#include "roottest.h"
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
                "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -days 30 -addext "
                "subjectAltName=DNS:Example.com,DNS:*.example.com,IP:127.0.0.1 "
                "-addext tlsfeature=status_request "
                "-addext authorityInfoAccess=OCSP\\;URI:http://ocsp.example/");
    }

    static Deployment deploymentOf(const std::string &domain)
    {
        Profile profile;
        profile.domain = domain;
        profile.certificates.source = CertificateSource::Files;
        profile.certificates.files["*"] = {"/tls/good.pem", "/tls/good.key"};
        return *deploy(profile);
    }

    Tree tree;
};

} // namespace

TEST_F(CertificateTest, isReadWithAllThatCounts)
{
    const auto certificate = readCertificate(tree.root(), "/tls/good.pem");
    ASSERT_TRUE(certificate) << sentence(certificate.error().front());
    EXPECT_THAT(certificate->names, ElementsAre("example.com", "*.example.com"));
    EXPECT_EQ(certificate->issuer, "CN=test");
    EXPECT_EQ(certificate->keyType, "EC");
    EXPECT_TRUE(certificate->selfSigned);
    EXPECT_EQ(certificate->keyBits, 256);
    EXPECT_EQ(certificate->curve, "prime256v1");
    EXPECT_EQ(certificate->digest, "SHA256");
    EXPECT_EQ(certificate->responder, "http://ocsp.example/");
    EXPECT_TRUE(certificate->mustStaple);
    EXPECT_FALSE(certificate->staging);
    EXPECT_EQ(certificate->notAfter - certificate->notBefore, 30 * 24h);
    EXPECT_NEAR(static_cast<double>((certificate->notBefore - today()).count()), 0, 60);
    EXPECT_THAT(certificate->fingerprint, MatchesRegex("[0-9a-f]{64}"));
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
    const auto inspection = inspect(tree.root(), {"/c.pem", "/c.key"}, today());
    ASSERT_TRUE(inspection.isUsable());
    for (const auto &host : {longName, std::string("example.com")}) {
        EXPECT_THAT(unfitFor(inspection, host),
                    ElementsAre(Field(&Problem::code, certificateSelfSigned.code)));
    }
    EXPECT_EQ(inspection.certificate->keyType, "EC");
    EXPECT_EQ(inspection.certificate->curve, "prime256v1");
    EXPECT_EQ(inspection.certificate->responder, "");
    EXPECT_EQ(inspection.certificate->notAfter - inspection.certificate->notBefore, 3650 * 24h);
    EXPECT_TRUE(hasErrors(unfitFor(inspection, "example.org")));
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
