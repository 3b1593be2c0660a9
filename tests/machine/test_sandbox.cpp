#include "machine/assembledroot.h"
#include "machine/problems.h"
#include "machine/run.h"
#include "machine/sandbox.h"
#include "namespaces.h"
#include "seen.h"
#include "tree.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

constexpr auto mainFile = R"(user root;
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
constexpr auto siteLink = "/etc/nginx/sites-enabled/opentalk-pad.conf";

std::string server(const std::string &name, const std::string &more = {})
{
    return "server {\n    listen 127.0.0.1:18443;\n    server_name " + name + ";\n    " + more
        + "\n}\n";
}

std::vector<nginx::Entry> sitePuts(const std::string &text)
{
    return {{nginx::EntryKind::Folder, "/etc/nginx/sites-available", 0755, {}, {}},
            {nginx::EntryKind::File, site, 0644, text, {}},
            {nginx::EntryKind::Link, siteLink, 0, site, {}}};
}

class SandboxTest : public Test {
protected:
    void SetUp() override
    {
        if (::geteuid() != 0 || !mayMount())
            GTEST_SKIP() << "needs root that may mount";
        if (pathOf(Tool::Nginx).empty())
            GTEST_SKIP() << "no nginx here";
        tree.file("/etc/nginx/nginx.conf", mainFile);
        tree.folder("/etc/nginx/conf.d");
        tree.folder("/etc/nginx/sites-enabled");
        tree.folder("/var/log/nginx/sub");
        tree.folder("/run");
        survey.installed = true;
        before = seenBelow(tree.path());
    }

    void expectUntouched() { EXPECT_EQ(seenBelow(tree.path()), before); }

    Verdict tried(const Result<Verdict> &verdict)
    {
        EXPECT_TRUE(verdict) << sentence(verdict.error().front());
        return verdict ? *verdict : Verdict();
    }

    Tree tree;
    nginx::Survey survey;
    std::map<std::string, Seen> before;
};

} // namespace

TEST_F(SandboxTest, acceptsAGoodCandidateAndTouchesNothing)
{
    const auto verdict = tried(tryOut(tree.root(), survey, sitePuts(server("a.example")), {}));
    EXPECT_TRUE(verdict.accepted) << verdict.output;
    EXPECT_FALSE(verdict.inPlace);
    EXPECT_THAT(verdict.output, HasSubstr("test is successful"));
    EXPECT_THAT(verdict.warnings, IsEmpty());
    expectUntouched();
}

TEST_F(SandboxTest, refusesABadCandidateInNginxsWordsAndTouchesNothing)
{
    const auto verdict
        = tried(tryOut(tree.root(), survey, sitePuts(server("a.example", "no_such;")), {}));
    EXPECT_FALSE(verdict.accepted);
    EXPECT_THAT(verdict.output,
                HasSubstr("unknown directive \"no_such\" in "
                          "/etc/nginx/sites-enabled/opentalk-pad.conf:4"));
    expectUntouched();
}

TEST_F(SandboxTest, seesWhatIsTakenAway)
{
    tree.file("/etc/nginx/conf.d/broken.conf", "no_such;\n");
    EXPECT_FALSE(tried(testLive(tree.root(), survey)).accepted);
    EXPECT_FALSE(tried(tryOut(tree.root(), survey, {}, {})).accepted);
    EXPECT_TRUE(tried(tryOut(tree.root(), survey, {}, {"/etc/nginx/conf.d/broken.conf"})).accepted);
}

TEST_F(SandboxTest, reportsNewWarnings)
{
    tree.file("/etc/nginx/conf.d/own.conf", server("a.example"));
    const auto live = tried(testLive(tree.root(), survey));
    const auto now = tried(tryOut(tree.root(), survey, sitePuts(server("A.example")), {}));
    EXPECT_TRUE(now.accepted);
    EXPECT_THAT(newWarnings(live, now),
                ElementsAre(HasSubstr("conflicting server name \"a.example\"")));
    EXPECT_THAT(newWarnings(now, now), IsEmpty());
}

TEST_F(SandboxTest, logsInFoldersOfTheirOwnAreFound)
{
    const auto verdict = tried(tryOut(
        tree.root(), survey, sitePuts(server("a", "access_log /var/log/nginx/sub/a.log;")), {}));
    EXPECT_TRUE(verdict.accepted) << verdict.output;
    expectUntouched();
}

/// Where a configuration may send its logs, what lies there before, and whether nginx takes it.
struct LogPlace {
    const char *name;
    std::string directive;
    bool accepted = true;

    friend void PrintTo(const LogPlace &place, std::ostream *out) { *out << place.name; }
};

class SandboxLogTest : public SandboxTest, public WithParamInterface<LogPlace> { };

TEST_P(SandboxLogTest, isJudgedWithoutTouchingALog)
{
    tree.file("/data/app.log", "theirs\n");
    tree.folder("/data/logs");
    tree.link("/var/log/nginx/data", "/data/logs");
    tree.file("/data/logs/old.log", "theirs\n");
    tree.link("/var/log/nginx/linked.log", "/data/app.log");
    tree.file("/var/log/other.log", "theirs\n");
    tree.file("/var/log/nginx/error.log", "theirs\n");
    tree.file("/etc/nginx/nginx.conf",
              "user root;\npid /run/nginx.pid;\n" + GetParam().directive
                  + "\nevents { }\nhttp { include /etc/nginx/sites-enabled/*; }\n");
    before = seenBelow(tree.path());
    const auto live = tried(testLive(tree.root(), survey));
    EXPECT_EQ(live.accepted, GetParam().accepted) << live.output;
    const auto candidate = tried(tryOut(tree.root(), survey, sitePuts(server("a.example")), {}));
    EXPECT_EQ(candidate.accepted, GetParam().accepted) << candidate.output;
    expectUntouched();
}

TEST_P(SandboxLogTest, isJudgedLikewiseInACandidate)
{
    tree.file("/data/app.log", "theirs\n");
    tree.folder("/data/logs");
    tree.link("/var/log/nginx/data", "/data/logs");
    tree.link("/var/log/nginx/linked.log", "/data/app.log");
    tree.file("/var/log/other.log", "theirs\n");
    before = seenBelow(tree.path());
    const auto verdict = tried(
        tryOut(tree.root(), survey, sitePuts(server("a.example", GetParam().directive)), {}));
    EXPECT_EQ(verdict.accepted, GetParam().accepted) << verdict.output;
    expectUntouched();
}

INSTANTIATE_TEST_SUITE_P(
    Places, SandboxLogTest,
    Values(LogPlace {"Nowhere", "error_log /dev/null;"},
           LogPlace {"StandardError", "error_log stderr;"},
           LogPlace {"Syslog", "error_log syslog:server=127.0.0.1;"},
           LogPlace {"BesideOthers", "error_log /var/log/other.log;"},
           LogPlace {"NewBesideOthers", "error_log /var/log/new.log info;"},
           LogPlace {"LinkedFile", "error_log /var/log/nginx/linked.log;"},
           LogPlace {"LinkedFolder", "error_log /var/log/nginx/data/old.log;"},
           LogPlace {"NewInLinkedFolder", "error_log /var/log/nginx/data/new.log;"},
           LogPlace {"MissingFolder", "error_log /var/log/absent/error.log;", false}),
    [](const auto &row) { return std::string(row.param.name); });

TEST_F(SandboxTest, anImageWithItsOwnNginxIsJudgedByThatOne)
{
    tree.file("/usr/sbin/nginx",
              "#!/bin/sh\nread -r line < /etc/nginx/sites-enabled/opentalk-pad.conf\n"
              "echo \"$line\" >&2\n",
              0755);
    const auto copy = "cp -L --parents /bin/sh $(ldd /bin/sh | grep -o '/[^ ]*') " + tree.path();
    if (std::system(copy.c_str()) != 0)
        GTEST_SKIP() << "the shell and its libraries cannot be copied";
    const auto verdict = tried(tryOut(tree.root(), survey, sitePuts("its words\n"), {}));
    EXPECT_TRUE(verdict.accepted) << verdict.output;
    EXPECT_EQ(verdict.output, "its words\n");
}

TEST_F(SandboxTest, theMachinesOwnTreeStaysUntouchedBelowASharedMount)
{
    tree.folder("/mount");
    before = seenBelow(tree.path());
    inChild([&] {
        ASSERT_EQ(::unshare(CLONE_NEWNS), 0);
        ASSERT_TRUE(enterAssembledRoot("/", tree.at("/mount"),
                                       {{"/etc/nginx", tree.at("/etc/nginx")},
                                        {"/var/log/nginx", tree.at("/var/log/nginx")},
                                        {"/run", tree.at("/run")}},
                                       false));
        ASSERT_EQ(::mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr), 0);
        const auto root = Root::open("", Trust::RootOnly);
        ASSERT_TRUE(root);
        const auto mounted = mounts();
        const auto good = tried(tryOut(*root, survey, sitePuts(server("a.example")), {}));
        EXPECT_TRUE(good.accepted) << good.output;
        const auto bad = tried(tryOut(*root, survey, sitePuts("no_such;"), {}));
        EXPECT_FALSE(bad.accepted);
        EXPECT_TRUE(tried(testLive(*root, survey)).accepted);
        EXPECT_EQ(mounts(), mounted);
        EXPECT_FALSE(std::filesystem::exists("/run/nginx.pid"));
    });
    EXPECT_THAT(std::distance(std::filesystem::directory_iterator(tree.at("/run")), {}), 0);
    before.erase(tree.at("/run"));
    auto after = seenBelow(tree.path());
    after.erase(tree.at("/run"));
    EXPECT_EQ(after, before);
}

TEST_F(SandboxTest, withoutTheRightToMountItSaysSo)
{
    inChild([&] {
        const auto root = tree.root();
        ASSERT_EQ(::setgid(65534), 0);
        ASSERT_EQ(::setuid(65534), 0);
        const auto verdict = tried(tryOut(root, survey, sitePuts("no_such;"), {}));
        EXPECT_TRUE(verdict.inPlace);
        EXPECT_TRUE(verdict.accepted);
        const auto live = testLive(root, survey);
        ASSERT_FALSE(live);
        EXPECT_TRUE(live.error().front().is(sandboxRefused));
    });
}

TEST(Warnings, areReadWithoutTheirFrame)
{
    EXPECT_THAT(
        warningsOf("nginx: [warn] conflicting server name \"x\" on 0.0.0.0:443, ignored\n"
                   "2026/11/23 16:00:00 [warn] 12#34: other\n"
                   "nginx: [emerg] no warning\nnginx: [warn] last"),
        ElementsAre("conflicting server name \"x\" on 0.0.0.0:443, ignored", "other", "last"));
    EXPECT_THAT(warningsOf(""), IsEmpty());
}

TEST(Warnings, areNewAsOftenAsTheyAreMore)
{
    Verdict before;
    before.warnings = {"a", "b"};
    Verdict now;
    now.warnings = {"b", "b", "c", "a"};
    EXPECT_THAT(newWarnings(before, now), ElementsAre("b", "c"));
}

} // namespace opentalk::machine
