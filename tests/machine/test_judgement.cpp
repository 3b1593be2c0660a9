// The verdict while typing, of a real nginx and as an ordinary account. The "machine" is a tree of
// the test that shows in place of /etc/nginx and others, below a shared mount: whatever leaked out
// of the judge's namespaces would be seen.
#include "machine/assembledroot.h"
#include "machine/certificates.h"
#include "machine/complaint.h"
#include "machine/judgementjson.h"
#include "machine/look.h"
#include "machine/plan.h"
#include "machine/privatespace.h"
#include "machine/problems.h"
#include "machine/run.h"
#include "model/json.h"
#include "namespaces.h"
#include "seen.h"
#include "tree.h"

#include <gmock/gmock.h>

#include <chrono>
#include <grp.h>
#include <sys/prctl.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

constexpr Account ordinary {54321, 54321};
constexpr auto mainFile = R"(user www-data;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;
events { }
http {
    access_log /var/log/nginx/access.log;
    include /etc/nginx/conf.d/*.conf;
    include /etc/nginx/sites-enabled/*;
}
)";
constexpr auto site = "/etc/nginx/sites-available/opentalk-pad.conf";

nginx::FileSet padSite(const std::string &text)
{
    return {{{nginx::EntryKind::Folder, "/etc/nginx/sites-available", 0755, {}, {}},
             {nginx::EntryKind::File, site, 0644, text, {}},
             {nginx::EntryKind::Link, "/etc/nginx/sites-enabled/opentalk-pad.conf", 0, site, {}}}};
}

std::string server(const std::string &more)
{
    return "server {\n    listen 443 ssl;\n    listen 80;\n    server_name pad.example.com;\n"
           "    ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;\n"
           "    ssl_certificate_key /etc/letsencrypt/live/example.com/privkey.pem;\n"
        + more + "}\n";
}

/// As the window starts it, but for the exec.
std::string judgedHere(const Candidate &candidate, const Account &account)
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(account.gid) != 0 || ::setuid(account.uid) != 0)
        return {};
    ::prctl(PR_SET_DUMPABLE, 1);
    const auto root = Root::open("", Trust::Anyone);
    const auto survey = root ? look(*root) : Result<nginx::Survey>(nginx::Survey {});
    return toJson(judge(*root, *survey, candidate)).dump();
}

std::string outputOf(const std::function<std::string()> &body)
{
    int ends[2];
    EXPECT_EQ(::pipe(ends), 0);
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto text = body();
        ::_exit(writeAll(ends[1], text) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string text;
    char block[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], block, sizeof block)) > 0;)
        text.append(block, static_cast<std::size_t>(got));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return text;
}

class JudgementTest : public Test {
protected:
    void SetUp() override
    {
        if (::geteuid() != 0 || !mayMount())
            GTEST_SKIP() << "needs root that may mount";
        if (pathOf(Tool::Nginx).empty())
            GTEST_SKIP() << "no nginx here";
        if (outputOf([] { return ::unshare(CLONE_NEWUSER) == 0 ? "yes" : ""; }).empty())
            GTEST_SKIP() << "no user namespaces here";
        tree.file("/etc/nginx/nginx.conf", mainFile);
        for (const char *folder :
             {"/etc/nginx/conf.d", "/etc/nginx/sites-enabled", "/run", "/var/lib/nginx", "/mount"})
            tree.folder(folder);
        tree.folder("/etc/letsencrypt", 0700);
        tree.file("/var/log/nginx/error.log", "theirs\n", 0600);
    }

    Judgement judged(const nginx::FileSet &files,
                     const std::vector<std::string> &removals = {}) const
    {
        const auto before = seenBelow(tree.path());
        const auto text = outputOf([&] { return onThatMachine({files, removals}); });
        EXPECT_EQ(seenBelow(tree.path()), before) << "the live tree was touched";
        const auto json = parseJson(text, "judge", {1 << 20, 32, true});
        EXPECT_TRUE(json) << text;
        auto judgement = json ? judgementFromJson(*json) : Result<Judgement>(Judgement {});
        EXPECT_TRUE(judgement) << text;
        return judgement.value_or(Judgement {});
    }

    static std::string codeOf(const Judgement &judgement)
    {
        return judgement.explanation ? judgement.explanation->code : "none";
    }

    std::string onThatMachine(const Candidate &candidate, const Account &account = ordinary) const
    {
        std::vector<Replacement> shown;
        for (const char *path :
             {"/etc/nginx", "/etc/letsencrypt", "/var/log/nginx", "/var/lib/nginx", "/run"})
            shown.push_back({path, tree.at(path)});
        if (::unshare(CLONE_NEWNS) != 0 || !enterAssembledRoot("/", tree.at("/mount"), shown, false)
            || ::mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr) != 0)
            return "no machine";
        const auto mounted = mounts();
        auto text = outputOf([&] { return judgedHere(candidate, account); });
        return mounts() == mounted ? text : "mounts have leaked";
    }

    Tree tree;
};

} // namespace

TEST_F(JudgementTest, acceptsWithStandInsForCertificatesThatAreNotThereYet)
{
    const auto files = padSite(server(""));
    const auto judgement = judged(files);
    EXPECT_EQ(judgement.ruling, Ruling::Accepted) << judgement.words << codeOf(judgement);
    EXPECT_EQ(judgement.words, "");
    EXPECT_EQ(judgement.digest, digestOf(files, {}));
    EXPECT_THAT(judgement.nginx, StartsWith("1."));
}

TEST_F(JudgementTest, acceptsBesideKeysThatItMayNotRead)
{
    const auto folder = "/etc/nginx/certificates";
    const auto pair = makePlaceholder({"other.example"}, {});
    ASSERT_TRUE(pair);
    tree.file(std::string(folder) + "/c.pem", pair->certificate);
    tree.file(std::string(folder) + "/k.pem", "not even a key", 0600);
    tree.file(std::string(folder) + "/tickets", "short", 0600);
    tree.file("/etc/nginx/conf.d/other.conf",
              "server { listen 443 ssl; server_name other.example;\n"
              "ssl_certificate certificates/c.pem; ssl_certificate_key certificates/k.pem;\n"
              "ssl_session_ticket_key certificates/tickets; }\n");
    const auto judgement = judged(padSite(server("")));
    EXPECT_EQ(judgement.ruling, Ruling::Accepted) << judgement.words << codeOf(judgement);
}

TEST_F(JudgementTest, refusesWithFileLineWordsAndExplanation)
{
    const auto judgement = judged(padSite(server("    no_such on;\n")));
    EXPECT_EQ(judgement.ruling, Ruling::Refused);
    EXPECT_EQ(judgement.file, site);
    EXPECT_EQ(judgement.line, 7);
    EXPECT_EQ(judgement.words, "unknown directive \"no_such\"");
    EXPECT_EQ(codeOf(judgement), directiveUnknown.code);
}

/// Before ours or after ours: nginx stops at whichever it reads last.
TEST_F(JudgementTest, aNameThatANeighbourOwnsIsOurLine)
{
    for (const char *file : {"/etc/nginx/conf.d/a.conf", "/etc/nginx/sites-enabled/zzz"}) {
        tree.file(file, "upstream opentalk_pad { server 127.0.0.1:9; }\n");
        const auto judgement = judged(
            padSite("\nupstream opentalk_pad {\n    server 127.0.0.1:9001;\n}\n" + server("")));
        EXPECT_EQ(judgement.ruling, Ruling::Refused) << file;
        EXPECT_EQ(judgement.file, site) << file;
        EXPECT_EQ(judgement.line, 2) << file;
        EXPECT_THAT(judgement.words, HasSubstr("duplicate upstream \"opentalk_pad\"")) << file;
        EXPECT_EQ(codeOf(judgement), nameTaken.code) << file;
        std::filesystem::remove(tree.at(file));
    }
}

TEST_F(JudgementTest, aZoneOfAnotherSizeIsRefusedToo)
{
    tree.file("/etc/nginx/conf.d/a.conf",
              "limit_req_zone $host zone=opentalk_pad:10m rate=1r/s;\n");
    const auto judgement
        = judged(padSite("limit_req_zone $host zone=opentalk_pad:1m rate=1r/s;\n" + server("")));
    EXPECT_EQ(judgement.ruling, Ruling::Refused);
    EXPECT_EQ(judgement.file + ':' + std::to_string(judgement.line), std::string(site) + ":1");
    EXPECT_EQ(codeOf(judgement), nameTaken.code) << judgement.words;
}

TEST_F(JudgementTest, aNameThatNginxWouldIgnoreIsRefused)
{
    tree.file("/etc/nginx/conf.d/a.conf", "server { listen 80; server_name pad.example.com; }\n");
    const auto judgement = judged(padSite(server("")));
    EXPECT_EQ(judgement.ruling, Ruling::Refused);
    EXPECT_EQ(judgement.file + ':' + std::to_string(judgement.line), std::string(site) + ":4");
    EXPECT_EQ(codeOf(judgement), serverNameIgnored.code);
}

TEST_F(JudgementTest, aNeighboursHostThatNobodyKnowsIsNoErrorOfOurs)
{
    const auto neighbour = "/etc/nginx/conf.d/a.conf";
    tree.file(neighbour, "upstream app { server nobody.invalid:80; }\n");
    auto judgement = judged(padSite(server("")));
    EXPECT_EQ(judgement.ruling, Ruling::NotJudged) << judgement.words;
    EXPECT_EQ(codeOf(judgement), neighbourHostUnknown.code);
    EXPECT_EQ(judgement.explanation->place, std::string(neighbour) + ":1");
    judgement = judged(padSite(server("    no_such on;\n")));
    EXPECT_EQ(judgement.ruling, Ruling::Refused) << "ours are judged all the same";
    EXPECT_EQ(judgement.line, 7);
}

TEST_F(JudgementTest, aNeighboursHostIsLookedUpOutside)
{
    tree.file("/etc/nginx/conf.d/a.conf",
              "server { listen localhost:81; location / { proxy_pass http://localhost:3000; } }\n"
              "upstream app { server localhost:80; }\n"
              "server { listen 82; location / { proxy_pass http://app; } }\n");
    const auto judgement = judged(padSite(server("")));
    EXPECT_EQ(judgement.ruling, Ruling::Accepted) << judgement.words << codeOf(judgement);
}

TEST_F(JudgementTest, aHostOfOursThatNobodyKnowsIsOurs)
{
    const auto judgement = judged(padSite("upstream x { server nobody.invalid:80; }\n"));
    EXPECT_EQ(judgement.ruling, Ruling::Refused);
    EXPECT_EQ(judgement.file, site);
    EXPECT_EQ(codeOf(judgement), hostUnknown.code) << judgement.words;
}

TEST_F(JudgementTest, addressesOfThisMachineCanBeListenedOn)
{
    const auto judgement = judged(padSite("server {\n    listen 203.0.113.5:443;\n"
                                          "    listen [2001:db8::5]:80;\n}\n"));
    EXPECT_EQ(judgement.ruling, Ruling::Accepted) << judgement.words;
}

TEST_F(JudgementTest, aNeighboursFileThatItMayNotReadIsNotJudged)
{
    tree.file("/etc/nginx/conf.d/secret.conf", "# theirs\n", 0600);
    const auto judgement = judged(padSite(server("    no_such on;\n")));
    EXPECT_EQ(judgement.ruling, Ruling::NotJudged);
    EXPECT_EQ(codeOf(judgement), configurationHidden.code);
    EXPECT_EQ(judgement.explanation->place, "/etc/nginx/conf.d/secret.conf");
}

TEST_F(JudgementTest, aNeighboursOwnFaultIsTheirs)
{
    tree.file("/etc/nginx/conf.d/broken.conf", "\nno_such on;\n");
    const auto judgement = judged(padSite(server("")));
    EXPECT_EQ(judgement.ruling, Ruling::Refused);
    EXPECT_EQ(judgement.file, "/etc/nginx/conf.d/broken.conf");
    EXPECT_EQ(judgement.line, 2);
}

TEST_F(JudgementTest, whatIsTakenAwayIsNotRead)
{
    tree.file("/etc/nginx/conf.d/opentalk-old.conf", "no_such on;\n");
    const auto judgement = judged(padSite(server("")), {"/etc/nginx/conf.d/opentalk-old.conf"});
    EXPECT_EQ(judgement.ruling, Ruling::Accepted) << judgement.words;
}

TEST_F(JudgementTest, logsInClosedFoldersAreSpared)
{
    tree.folder("/var/log/nginx", 0700);
    tree.file("/var/log/nginx/app.log", "theirs\n", 0600);
    tree.file("/etc/nginx/conf.d/a.conf",
              "server { listen 81; access_log "
              "/var/log/nginx/app.log; }\n");
    const auto judgement = judged(padSite(server("")));
    EXPECT_EQ(judgement.ruling, Ruling::Accepted) << judgement.words << codeOf(judgement);
}

TEST_F(JudgementTest, anIncludeThatNobodyMayReadIsNotOurFault)
{
    tree.file("/etc/nginx/users", "secret", 0600);
    const auto judgement
        = judged(padSite("geo $x {\n    include /etc/nginx/users;\n}\n" + server("")));
    EXPECT_EQ(judgement.ruling, Ruling::NotJudged) << judgement.words;
}

TEST_F(JudgementTest, asRootItIsTheSame)
{
    const auto text = outputOf([&] {
        return onThatMachine({padSite(server("")), {}}, Account {0, 0});
    });
    EXPECT_THAT(text, HasSubstr("\"verdict\":\"accepted\""));
}

TEST(Judgement, crossesAsJson)
{
    Judgement judgement {Ruling::Refused, "1.22.1", "d", "/f", 3, "words", {}};
    EXPECT_EQ(judgementFromJson(toJson(judgement)), judgement);
    judgement.explanation = problem(directiveUnknown, "/f:3", "x");
    EXPECT_EQ(judgementFromJson(toJson(judgement)), judgement);
    auto json = toJson(judgement);
    json["verdict"] = "perhaps";
    EXPECT_FALSE(judgementFromJson(json));
    json = toJson(judgement);
    json["more"] = 1;
    EXPECT_FALSE(judgementFromJson(json));
}

TEST(Judgement, wordsThatSayNothingAreNoRefusal)
{
    const auto judgement = judgementOf({false, "killed\n", {}, false}, {}, {});
    EXPECT_EQ(judgement.ruling, Ruling::NotJudged);
    EXPECT_EQ(judgement.words, "killed\n");
}

TEST(Hosts, areReadFromTargets)
{
    for (const auto &[target, host] :
         std::map<std::string, std::string> {{"app.internal:80", "app.internal"},
                                             {"http://app:3000/path", "app"},
                                             {"app", "app"},
                                             {"3com.example", "3com.example"},
                                             {"syslog:server=logs:514,tag=x", "logs"},
                                             {"127.0.0.1:80", ""},
                                             {"[::1]:80", ""},
                                             {"*:80", ""},
                                             {"8080", ""},
                                             {"unix:/run/x.sock", ""},
                                             {"http://unix:/run/x", ""},
                                             {"http://$host", ""},
                                             {"-n:80", ""},
                                             {"/var/log/x.log", ""},
                                             {"off", ""},
                                             {"stderr", ""},
                                             {"ipv6=off", ""},
                                             {"", ""}})
        EXPECT_EQ(hostIn(target), host) << target;
}

} // namespace opentalk::machine
