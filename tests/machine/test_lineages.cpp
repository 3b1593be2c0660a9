#include "machine/lineages.h"

#include "machine/renewalfile.h"
#include "nginx/generate.h"
#include "tree.h"

#include <gmock/gmock.h>

using namespace opentalk;
using namespace opentalk::machine;

namespace {

const std::string files = "version = 2.1.0\narchive_dir = /etc/letsencrypt/archive/meet\n"
                          "cert = /etc/letsencrypt/live/meet/cert.pem\n"
                          "privkey = /etc/letsencrypt/live/meet/privkey.pem\n"
                          "chain = /etc/letsencrypt/live/meet/chain.pem\n"
                          "fullchain = /etc/letsencrypt/live/meet/fullchain.pem\n";

const std::string whole = "# renew_before_expiry = 30 days\n" + files
    + "\n# Options used in the renewal process\n[renewalparams]\n"
      "account = 0123456789abcdef\nserver = https://acme.example.net/directory\n"
      "authenticator = webroot\nwebroot_path = /var/www/old, /var/www/letsencrypt,\n"
      "key_type = ecdsa\n[[webroot_map]]\n"
      "example.com = /var/www/letsencrypt\n\"pad.example.com\" = '/srv/pad, # 1'  # by hand\n";

std::string with(const std::string &params)
{
    return files + "[renewalparams]\nauthenticator = webroot\n" + params;
}

struct LineagesTest : testing::Test {
    void SetUp() override
    {
        tree.folder("/etc/letsencrypt/live/meet");
        tree.file("/etc/letsencrypt/live/README", "This directory contains your keys");
    }
    void renewal(const std::string &text) const
    {
        tree.file("/etc/letsencrypt/renewal/meet.conf", text);
    }
    machine::Lineage only() const
    {
        const auto found = lineages(tree.root());
        if (!found || found->size() != 1) {
            ADD_FAILURE() << "not one lineage";
            return {};
        }
        return found->front();
    }
    Tree tree;
};

TEST_F(LineagesTest, AreReadAsCertbotWritesThem)
{
    renewal(whole);
    const auto found = only();
    EXPECT_EQ(found.name, "meet");
    EXPECT_EQ(found.files.certificate, "/etc/letsencrypt/live/meet/fullchain.pem");
    EXPECT_EQ(found.files.key, "/etc/letsencrypt/live/meet/privkey.pem");
    EXPECT_EQ(found.server, "https://acme.example.net/directory");
    EXPECT_EQ(found.authenticator, "webroot");
    EXPECT_TRUE(found.autorenew);
    EXPECT_EQ(webrootOf(found, "example.com"), "/var/www/letsencrypt");
    EXPECT_EQ(webrootOf(found, "Pad.example.com"), "/srv/pad, # 1");
    EXPECT_EQ(webrootOf(found, "new.example.com"), "/var/www/letsencrypt");
}

TEST_F(LineagesTest, WithoutARenewalFileCertbotDoesNotRenew)
{
    EXPECT_EQ(only().server, "");
}

TEST_F(LineagesTest, ARenewalFileAloneIsNone)
{
    tree.file("/etc/letsencrypt/renewal/gone.conf", whole);
    renewal(whole);
    EXPECT_EQ(only().name, "meet");
}

TEST_F(LineagesTest, AreSortedAndOnlyFoldersWithUsableNames)
{
    tree.folder("/etc/letsencrypt/live/a.example.com");
    tree.folder("/etc/letsencrypt/live/.hidden");
    tree.folder("/etc/letsencrypt/live/two\nlines");
    tree.link("/etc/letsencrypt/live/linked", "meet");
    const auto found = lineages(tree.root());
    ASSERT_TRUE(found);
    EXPECT_THAT(*found,
                testing::ElementsAre(testing::Field(&machine::Lineage::name, "a.example.com"),
                                     testing::Field(&machine::Lineage::name, "meet")));
}

TEST(Lineages, WithoutCertbotThereAreNone)
{
    const Tree tree;
    const auto found = lineages(tree.root());
    ASSERT_TRUE(found);
    EXPECT_THAT(*found, testing::IsEmpty());
}

TEST_F(LineagesTest, AreRootsAlone)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may look everywhere";
    tree.folder("/etc/letsencrypt/live", 0);
    const auto found = lineages(tree.root());
    tree.folder("/etc/letsencrypt/live", 0700);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().front().kind, ProblemKind::Permission);
}

TEST_F(LineagesTest, WhatIsNoFileIsNoReasonToWait)
{
    tree.folder("/etc/letsencrypt/renewal");
    ASSERT_EQ(0, ::mkfifo(tree.at("/etc/letsencrypt/renewal/meet.conf").c_str(), 0600));
    EXPECT_EQ(only().server, "");
}

TEST(RenewalFile, MayTurnItselfOff)
{
    for (const auto *word : {"False", "false", "0", "no", "off", "'False'"}) {
        const auto read = readRenewalFile(with(std::string("autorenew = ") + word + '\n'));
        ASSERT_TRUE(read) << word;
        EXPECT_FALSE(read->autorenew) << word;
    }
    EXPECT_TRUE(readRenewalFile(with("autorenew = True\n"))->autorenew);
}

/// Since certbot 4.1.
TEST(RenewalFile, MayHoldWhenToRenew)
{
    const auto read
        = readRenewalFile(with("[[webroot_map]]\nexample.com = /var/www\n[acme_renewal_info]\n"
                               "ari_retry_after = 2025-07-22T07:01:58\n"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->webrootMap.at("example.com"), "/var/www");
}

TEST(RenewalFile, WithoutAServerIsForLetsEncrypt)
{
    EXPECT_EQ(readRenewalFile(with(""))->server, nginx::letsEncrypt);
    EXPECT_EQ(
        readRenewalFile(with("server = https://acme-v01.api.letsencrypt.org/directory\n"))->server,
        nginx::letsEncrypt);
}

TEST(RenewalFile, ReadsListsAndHooksOverSeveralLines)
{
    const auto read = readRenewalFile(
        with("webroot_path = /var/www/one\nrenew_hook = '''echo \"one\"\n[[not a section\n'''\n"
             "server = https://acme.example.net/dir # ours\n"));
    ASSERT_TRUE(read);
    EXPECT_THAT(read->webrootPath, testing::ElementsAre("/var/www/one"));
    EXPECT_EQ(read->server, "https://acme.example.net/dir");
}

TEST(RenewalFile, ThatCertbotCallsBrokenIsNone)
{
    for (const auto &text : {
             std::string(),
             files,                                                     // no renewalparams
             std::string("[renewalparams]\nauthenticator = webroot\n"), // no files
             files + "[renewalparams]\nserver = https://x\n",           // no authenticator
             with("autorenew = perhaps\n"),
             with("a = 1\na = 2\n"),
             with("no equals sign\n"),
             with("quote = 'never ended\n"),
             with("quote = '''never ended\n"),
             with("[[map]\n"),
             with("[[[[too deep]]]]\n"),
             with("[renewalparams]\n"),
             with("bytes = \xff\n"),
             with("list = a,, \"\n"),
             with(std::string(300'000, '#')),
         })
        EXPECT_FALSE(readRenewalFile(text)) << text;
}

} // namespace
