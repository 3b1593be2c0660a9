#include "certificatemaker.h"
#include "machine/certificateproblems.h"
#include "machine/choice.h"
#include "machine/choiceproblems.h"
#include "machine/directoryroot.h"
#include "nginx/problems.h"
#include "roottest.h"
#include "tree.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

class ChoiceTest : public Test {
protected:
    ChoiceTest()
    {
        profile.domain = "example.com";
        tree.folder("/etc/letsencrypt/live");
        tree.folder("/etc/letsencrypt/renewal");
    }

    /// As certbot keeps it, signed by nobody but itself.
    void lineage(const std::string &name, const std::string &names, long until = 60,
                 const std::string &server = nginx::letsEncrypt,
                 const std::string &authenticator = "webroot")
    {
        const auto live = "/etc/letsencrypt/live/" + name;
        Recipe recipe {.names = names, .until = until};
        tree.file(live + "/fullchain.pem", pem(make(recipe).get()));
        tree.file(live + "/privkey.pem", pem(recipe.key), 0600);
        std::string files = "version = 2.1.0\n";
        for (const auto *file : {"cert", "privkey", "chain", "fullchain"})
            files += std::string(file) + " = " + live + '/' + file + ".pem\n";
        tree.file("/etc/letsencrypt/renewal/" + name + ".conf",
                  files + "[renewalparams]\nauthenticator = " + authenticator
                      + "\nserver = " + server + "\nwebroot_path = /var/www/letsencrypt,\n");
    }

    void placeholder(const std::string &names)
    {
        Recipe recipe {.names = names};
        tree.file("/etc/opentalk-proxy/placeholder/0123456789abcdef/certificate.pem",
                  pem(make(recipe).get()));
        tree.file("/etc/opentalk-proxy/placeholder/0123456789abcdef/key.pem", pem(recipe.key),
                  0600);
    }

    Result<Choice> choose()
    {
        return chooseCertificates(
            tree.root(), survey, *deploy(profile),
            std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    }

    Choice chosen()
    {
        auto made = choose();
        EXPECT_TRUE(made) << (made ? "" : sentence(made.error().front()));
        return made.value_or(Choice {});
    }

    /// Which lineage serves a host; `-` for none.
    static std::string lineageOf(const Choice &choice, const std::string &host)
    {
        if (choice.facts.without.contains(host))
            return "-";
        const auto path = choice.facts.files.at(host).certificate;
        return path.substr(22, path.rfind('/') - 22);
    }

    Tree tree;
    Profile profile;
    nginx::Survey survey;
};

const std::string all = "DNS:example.com,DNS:controller.example.com,DNS:accounts.example.com,"
                        "DNS:livekit.example.com";
const std::vector<std::string> hosts {"example.com", "controller.example.com",
                                      "accounts.example.com", "livekit.example.com"};

} // namespace

TEST_F(ChoiceTest, whatIsMissingIsWantedAsOneLineage)
{
    const auto choice = chosen();
    EXPECT_THAT(choice.wanted, ElementsAre(WantedLineage {"example.com", hosts}));
    EXPECT_THAT(choice.facts.without, UnorderedElementsAreArray(hosts));
    ASSERT_EQ(choice.missing.size(), 1u);
    EXPECT_TRUE(choice.missing.front().is(certificateMissing));
    EXPECT_EQ(choice.missing.front().place, "/etc/letsencrypt/live/example.com/fullchain.pem");
}

TEST_F(ChoiceTest, theUsualLineageIsUsed)
{
    lineage("example.com", all);
    lineage("longer", all, 80);
    const auto choice = chosen();
    EXPECT_TRUE(choice.wanted.empty());
    EXPECT_EQ(lineageOf(choice, "example.com"), "example.com");
}

TEST_F(ChoiceTest, oneUnderAnotherNameThatServesAllIsUsed)
{
    lineage("short", all, 40);
    lineage("meet", all, 60);
    const auto choice = chosen();
    EXPECT_TRUE(choice.wanted.empty());
    for (const auto &host : hosts)
        EXPECT_EQ(lineageOf(choice, host), "meet");
}

TEST_F(ChoiceTest, wildcardsAreReusedAndOnlyTheRestIsOrdered)
{
    lineage("wild", "DNS:*.example.com");
    const auto choice = chosen();
    EXPECT_EQ(lineageOf(choice, "accounts.example.com"), "wild");
    EXPECT_EQ(lineageOf(choice, "example.com"), "-");
    EXPECT_THAT(choice.wanted, ElementsAre(WantedLineage {"example.com", {"example.com"}}));
    EXPECT_THAT(choice.facts.without, ElementsAre("example.com"));
}

TEST_F(ChoiceTest, aHostMoreExpandsTheLineageThatGoesOnServing)
{
    lineage("example.com", all);
    profile.services[ServiceId::Pad].enabled = true;
    const auto choice = chosen();
    auto more = hosts;
    more.push_back("pad.example.com");
    EXPECT_THAT(choice.wanted, ElementsAre(WantedLineage {"example.com", more}));
    EXPECT_THAT(choice.facts.without, ElementsAre("pad.example.com"));
    EXPECT_EQ(lineageOf(choice, "accounts.example.com"), "example.com");
    EXPECT_TRUE(choice.missing.front().is(certificateWrongName));
}

TEST_F(ChoiceTest, aLineageOfANeighbourKeepsItsNames)
{
    lineage("example.com", "DNS:example.com,DNS:www.example.com");
    tree.file("/etc/nginx/nginx.conf",
              "events {}\nhttp {\n    include /etc/nginx/sites-enabled/*;\n}\n");
    tree.file("/etc/nginx/sites-enabled/other.conf",
              "server {\n    server_name www.example.com;\n    include snippets/tls.conf;\n}\n");
    tree.file("/etc/nginx/snippets/tls.conf",
              "ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;\n");
    const auto choice = chosen();
    ASSERT_EQ(choice.wanted.size(), 1u);
    EXPECT_EQ(choice.wanted.front().name, "example.com-opentalk");
    EXPECT_EQ(lineageOf(choice, "example.com"), "example.com") << "it may be shared";
}

TEST_F(ChoiceTest, oneLineageAHostWhereTheProfileSaysSo)
{
    profile.certificates.lineage = Lineage::PerHost;
    lineage("accounts.example.com", "DNS:accounts.example.com");
    const auto choice = chosen();
    EXPECT_EQ(lineageOf(choice, "accounts.example.com"), "accounts.example.com");
    EXPECT_THAT(choice.wanted,
                ElementsAre(WantedLineage {"example.com", {"example.com"}},
                            WantedLineage {"controller.example.com", {"controller.example.com"}},
                            WantedLineage {"livekit.example.com", {"livekit.example.com"}}));
}

TEST_F(ChoiceTest, oneThatHasExpiredIsMadeAnew)
{
    lineage("example.com", all, -1);
    const auto choice = chosen();
    EXPECT_THAT(choice.wanted, ElementsAre(WantedLineage {"example.com", hosts}));
    EXPECT_TRUE(choice.missing.front().is(certificateExpired));
}

TEST_F(ChoiceTest, oneOfAnotherDirectoryIsNotUsed)
{
    lineage("example.com", all, 60, nginx::letsEncryptStaging);
    const auto real = chosen();
    EXPECT_THAT(real.wanted, ElementsAre(WantedLineage {"example.com-opentalk", hosts}))
        << "staging is for tests alone, and its lineage is not written over";
    EXPECT_TRUE(real.missing.front().is(lineageElsewhere));
    EXPECT_EQ(lineageOf(real, "example.com"), "example.com") << "better than nothing meanwhile";
    profile.certificates.staging = true;
    EXPECT_TRUE(chosen().wanted.empty());
    profile.certificates.directoryUrl = "https://acme.example.net/directory";
    EXPECT_EQ(chosen().wanted.size(), 1u);
}

TEST_F(ChoiceTest, stagingGetsALineageOfItsOwn)
{
    lineage("example.com", all);
    profile.certificates.staging = true;
    EXPECT_THAT(chosen().wanted, ElementsAre(WantedLineage {"example.com-staging", hosts}));
}

TEST_F(ChoiceTest, oneThatNamesAHostWhichIsGoneIsMadeShorter)
{
    lineage("example.com", all + ",DNS:whiteboard.example.com");
    const auto choice = chosen();
    EXPECT_THAT(choice.wanted.size(), 1u);
    EXPECT_THAT(choice.wanted.front().hosts, UnorderedElementsAreArray(hosts));
    EXPECT_TRUE(choice.missing.empty()) << "nothing keeps an apply back";
    EXPECT_TRUE(choice.facts.without.empty());
    EXPECT_THAT(choice.warnings, Contains(Field(&Problem::code, lineageNamesMore.code)));

    survey.serverNames = {{"whiteboard.example.com", {}, {}}};
    EXPECT_TRUE(chosen().wanted.empty()) << "the name is a neighbour's";
}

TEST_F(ChoiceTest, oneWithNamesOfOthersIsLeftAlone)
{
    lineage("example.com", "DNS:example.com,DNS:mail.example.com", 60, nginx::letsEncrypt,
            "standalone");
    const auto choice = chosen();
    ASSERT_EQ(choice.wanted.size(), 1u);
    EXPECT_EQ(choice.wanted.front().name, "example.com-opentalk");
    EXPECT_THAT(choice.wanted.front().hosts, Not(Contains("example.com"))) << "it is shared";
}

TEST_F(ChoiceTest, whatCertbotHasLeftUnderANameKeepsItFromBeingOrdered)
{
    tree.folder("/etc/letsencrypt/archive/example.com");
    const auto choice = chosen();
    ASSERT_EQ(choice.wanted.size(), 1u);
    EXPECT_EQ(choice.wanted.front().name, "example.com-opentalk");
}

TEST_F(ChoiceTest, whatIsInUseStays)
{
    lineage("example.com", all, 80);
    lineage("older", all, 40);
    tree.file("/etc/nginx/sites-available/opentalk-frontend.conf",
              "server {\n    server_name example.com;\n"
              "    ssl_certificate /etc/letsencrypt/live/older/fullchain.pem;\n"
              "    ssl_certificate_key /etc/letsencrypt/live/older/privkey.pem;\n}\n");
    EXPECT_EQ(lineageOf(chosen(), "example.com"), "older");
}

TEST_F(ChoiceTest, whatIsLiveAndExpiredServesOn)
{
    lineage("example.com", all, -1);
    tree.file("/etc/nginx/sites-available/opentalk-frontend.conf",
              "server {\n    server_name example.com;\n"
              "    ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;\n"
              "    ssl_certificate_key /etc/letsencrypt/live/example.com/privkey.pem;\n}\n");
    const auto choice = chosen();
    EXPECT_EQ(choice.wanted.size(), 1u);
    EXPECT_THAT(choice.facts.without, Not(Contains("example.com")));
    EXPECT_THAT(choice.facts.without, Contains("livekit.example.com"));
}

TEST_F(ChoiceTest, anEarlierPlaceholderServesMeanwhile)
{
    placeholder(all);
    const auto choice = chosen();
    EXPECT_THAT(choice.wanted, ElementsAre(WantedLineage {"example.com", hosts}));
    EXPECT_TRUE(choice.facts.without.empty());
    EXPECT_THAT(choice.facts.files.at("example.com").certificate,
                StartsWith("/etc/opentalk-proxy/placeholder/"));
}

TEST_F(ChoiceTest, ownFilesAreJudgedForAllHosts)
{
    Recipe recipe {.names = all};
    recipe.extensions = {{NID_info_access, "OCSP;URI:http://ocsp.example/"}};
    tree.file("/tls/good.pem", pem(make(recipe).get()));
    tree.file("/tls/good.key", pem(recipe.key), 0600);
    profile.certificates.source = CertificateSource::Files;
    profile.certificates.files["*"] = {"/tls/good.pem", "/tls/good.key"};
    const auto choice = chosen();
    EXPECT_THAT(choice.facts.withResponder, ElementsAre("/tls/good.pem"));
    EXPECT_THAT(choice.warnings, ElementsAre(Field(&Problem::code, certificateSelfSigned.code)))
        << "once, for all sites";

    profile.services[ServiceId::Pad].enabled = true;
    const auto refused = choose();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(certificateWrongName));
}

TEST_F(ChoiceTest, aKeyThatThisAccountMayNotReadIsLeftForRoot)
{
    REQUIRE_ROOT();
    Recipe recipe {.names = all};
    tree.file("/tls/good.pem", pem(make(recipe).get()));
    tree.file("/tls/good.key", pem(recipe.key), 0600);
    profile.certificates.source = CertificateSource::Files;
    profile.certificates.files["*"] = {"/tls/good.pem", "/tls/good.key"};
    auto other = profile;
    other.domain = "example.org";
    ASSERT_EQ(::seteuid(65534), 0);
    const auto root = Root::open(tree.path(), Trust::Anyone);
    const auto good = chooseCertificates(*root, survey, *deploy(profile), now());
    const auto wrong = chooseCertificates(*root, survey, *deploy(other), now());
    ASSERT_EQ(::seteuid(0), 0);
    ASSERT_TRUE(good) << sentence(good.error().front());
    EXPECT_FALSE(good->warnings.empty());
    ASSERT_FALSE(wrong) << "the name was seen";
    EXPECT_TRUE(hasErrors(wrong.error()));
}

TEST_F(ChoiceTest, lineagesThatThisAccountMayNotReadAreTakenToFit)
{
    REQUIRE_ROOT();
    lineage("example.com", all);
    lineage("other", all);
    for (const auto *file : {"/fullchain.pem", "/privkey.pem"})
        for (const auto *name : {"example.com", "other"})
            ASSERT_EQ(
                ::chmod(tree.at(std::string("/etc/letsencrypt/live/") + name + file).c_str(), 0600),
                0);
    ASSERT_EQ(::seteuid(65534), 0);
    const auto root = Root::open(tree.path(), Trust::Anyone);
    const auto choice = chooseCertificates(*root, survey, *deploy(profile), now());
    ASSERT_EQ(::seteuid(0), 0);
    ASSERT_TRUE(choice) << sentence(choice.error().front());
    EXPECT_TRUE(choice->wanted.empty());
    EXPECT_EQ(lineageOf(*choice, "example.com"), "example.com");
}

TEST_F(ChoiceTest, aDirectorysRootIsWrittenAnewWithoutAnythingElse)
{
    Recipe authority {.subject = "root", .names = "", .isAuthority = true};
    const auto made = make(authority);
    tree.file("/root.pem", "words before\n" + pem(made.get()) + pem(authority.key) + "words\n");
    profile.certificates.directoryCa = "/root.pem";
    EXPECT_EQ(chosen().facts.directoryCa, pem(made.get()));

    tree.file("/root.pem", pem(make({}).get()));
    const auto refused = choose();
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().front().is(directoryRootNoAuthority));
    tree.file("/root.pem", "nothing\n");
    EXPECT_FALSE(choose());
}

} // namespace opentalk::machine
