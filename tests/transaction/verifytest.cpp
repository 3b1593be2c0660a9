// Proving what clients are answered, against a real nginx with two certificates.
#include "privatemachine.h"

#include "machine/certificates.h"
#include "transaction/problems.h"
#include "transaction/verify.h"

#include <unistd.h>

#include <chrono>

using namespace opentalk;
using namespace opentalk::transaction;
using namespace std::chrono_literals;

namespace {

class Verify : public PrivateMachine {
protected:
    void SetUp() override
    {
        PrivateMachine::SetUp();
        if (IsSkipped())
            return;
        writePair("a.test");
        writePair("b.test");
        write("/etc/nginx/conf.d/both.conf", server("a.test", "418") + server("b.test", "502"));
        startNginx();
        m_master.pid = master();
    }

    static void writePair(const std::string &name)
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto pair = machine::makePlaceholder({name}, now);
        ASSERT_TRUE(pair);
        write("/etc/nginx/" + name + ".pem", pair->certificate);
        write("/etc/nginx/" + name + ".key", pair->key);
    }

    static std::string server(const std::string &name, const std::string &status)
    {
        return "server { listen 443 ssl; listen [::]:443 ssl; server_name " + name
            + "; ssl_certificate /etc/nginx/" + name + ".pem; ssl_certificate_key /etc/nginx/"
            + name + ".key; return " + status + "; }\n";
    }

    static std::string fingerprint(const std::string &name)
    {
        const auto read = machine::readCertificate(root(), "/etc/nginx/" + name + ".pem");
        EXPECT_TRUE(read);
        return read ? read->fingerprint : std::string();
    }

    machine::Master m_master;
};

TEST_F(Verify, everyNameOnEveryAddressIsProved)
{
    const auto proofs = prove(m_master,
                              {{"a.test", "127.0.0.1", 443, fingerprint("a.test")},
                               {"b.test", "127.0.0.1", 443, fingerprint("b.test")},
                               {"b.test", "::1", 443, fingerprint("b.test")}},
                              1s);
    ASSERT_TRUE(proofs) << words(proofs.error());
    ASSERT_EQ(proofs->size(), 3U);
    EXPECT_EQ((*proofs)[0].status, 418);
    EXPECT_EQ((*proofs)[1].status, 502);
    EXPECT_EQ((*proofs)[2].fingerprint, fingerprint("b.test"));
    EXPECT_EQ((*proofs)[2].status, 0) << "a host is asked once";
}

TEST_F(Verify, entersTheNetworkOfTheMaster)
{
    restartInAnotherNetwork();
    m_master.pid = master();
    const auto proofs
        = prove(m_master, {{"a.test", "127.0.0.1", 443, fingerprint("a.test")}}, 500ms);
    EXPECT_TRUE(proofs) << words(proofs.error());
    m_master.pid = ::getpid();
    EXPECT_FALSE(prove(m_master, {{"a.test", "127.0.0.1", 443, fingerprint("a.test")}}, 200ms))
        << "nothing listens in our own network";
}

TEST_F(Verify, anotherCertificateIsAProblem)
{
    const auto proofs
        = prove(m_master, {{"a.test", "127.0.0.1", 443, fingerprint("b.test")}}, 200ms);
    ASSERT_FALSE(proofs);
    EXPECT_TRUE(proofs.error().front().is(wrongCertificate));
    EXPECT_TRUE(words(proofs.error()).contains("127.0.0.1:443"));
}

TEST_F(Verify, whereADoorStandsForAnAddressItIsAskedAlone)
{
    const auto print = fingerprint("a.test");
    const auto proofs = prove(m_master, {{"a.test", "192.0.2.9", 8443, print, 443}}, 500ms);
    ASSERT_TRUE(proofs) << words(proofs.error());
    EXPECT_EQ(proofs->front().address, "192.0.2.9");
    EXPECT_EQ(proofs->front().port, 8443);
    EXPECT_EQ(proofs->front().status, 418);
    const auto closed = prove(m_master, {{"a.test", "127.0.0.1", 443, print, 444}}, 200ms);
    ASSERT_FALSE(closed);
    EXPECT_TRUE(words(closed.error()).contains("127.0.0.1:443")) << words(closed.error());
}

TEST_F(Verify, closedAndSilentPortsAreProblems)
{
    write("/etc/nginx/conf.d/plain.conf", "");
    const auto closed = prove(m_master, {{"a.test", "::1", 444, "0"}}, 200ms);
    ASSERT_FALSE(closed);
    EXPECT_TRUE(closed.error().front().is(noHandshake));
    EXPECT_TRUE(words(closed.error()).contains("[::1]:444")) << words(closed.error());
    EXPECT_FALSE(prove(m_master, {{"a.test", "127.0.0.1", 80, "0"}}, 200ms)) << "no TLS there";
}

TEST_F(Verify, expectationsNameEveryLocalAddress)
{
    auto profile = someProfile();
    ASSERT_TRUE(apply(profile));
    const auto deployment = deploy(profile);
    const auto planned = transaction::plan(root(), profile, {});
    ASSERT_TRUE(deployment && planned);
    auto survey = planned->survey;
    survey.addresses = {{"127.0.0.1", false}, {"192.0.2.7", false}, {"2001:db8::7", true}};
    const auto expected = expectationsOf(root(), *deployment, {}, survey);
    ASSERT_TRUE(expected) << words(expected.error());
    std::map<std::string, int> addresses;
    for (const auto &one : *expected)
        ++addresses[one.address];
    EXPECT_EQ(addresses.size(), 4U);
    EXPECT_TRUE(addresses.contains("::1") && addresses.contains("2001:db8::7"));
    for (const auto &[address, count] : addresses)
        EXPECT_EQ(static_cast<std::size_t>(count), deployment->sites.size()) << address;
}

} // namespace
