#include "machine/certificates.h"
#include "machine/plan.h"
#include "machine/problems.h"
#include "tree.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

constexpr auto placeholder = "/etc/opentalk-proxy/placeholder/0a";
constexpr auto site = "/etc/nginx/sites-available/opentalk-pad.conf";
constexpr auto siteLink = "/etc/nginx/sites-enabled/opentalk-pad.conf";
constexpr auto httpFile = "/etc/nginx/conf.d/opentalk-00-http.conf";
constexpr auto snippet = "/etc/nginx/snippets/opentalk-ssl.conf";

nginx::FileSet wantedSet()
{
    return {{{nginx::EntryKind::Folder, "/var/www/letsencrypt", 0755, {}, {}},
             {nginx::EntryKind::Placeholder, placeholder, 0700, "x\n", {}},
             {nginx::EntryKind::File, httpFile, 0644, "http\n", {}},
             {nginx::EntryKind::File, snippet, 0644, "tls\n", {}},
             {nginx::EntryKind::File, site, 0644, "site\n", {}},
             {nginx::EntryKind::Link, siteLink, 0, site, {}}}};
}

class PlanTest : public Test {
protected:
    Result<Plan> make(const std::vector<std::string> &takeOver = {})
    {
        const auto root = tree.root();
        return makePlan(root, survey, wanted, installed, takeOver);
    }

    /// Everything as wanted on disk, and recorded as ours.
    void install()
    {
        tree.folder("/var/www/letsencrypt");
        tree.folder(placeholder, 0700);
        for (const auto *name : placeholderFiles)
            tree.file(std::string(placeholder) + '/' + name, "");
        for (const auto &entry : wanted.entries) {
            if (entry.kind == nginx::EntryKind::File)
                tree.file(entry.path, entry.content);
            else if (entry.kind == nginx::EntryKind::Link)
                tree.link(entry.path, entry.content);
            else
                continue;
            installed[entry.path] = sha256(entry.content);
        }
    }

    Change change(const Plan &plan, const std::string &path)
    {
        for (const auto &change : plan.changes)
            if (change.wanted.path == path)
                return change;
        ADD_FAILURE() << "not in the plan: " << path;
        return {};
    }

    Tree tree;
    nginx::Survey survey;
    nginx::FileSet wanted = wantedSet();
    Installed installed;
};

} // namespace

TEST_F(PlanTest, onAnEmptyMachineEverythingIsCreated)
{
    survey.running = true;
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->changes.size(), wanted.entries.size());
    for (const auto &change : plan->changes) {
        EXPECT_EQ(change.action, Action::Create);
        EXPECT_EQ(change.owner, Owner::Nobody);
    }
    EXPECT_THAT(plan->problems, IsEmpty());
    EXPECT_THAT(plan->commands, ElementsAre("nginx -t", "nginx -s reload"));
    EXPECT_EQ(plan->digest, digestOf(wanted, {}));
}

TEST_F(PlanTest, whatIsThereIsKept)
{
    install();
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->changesNothing());
    EXPECT_THAT(plan->commands, IsEmpty());
    EXPECT_THAT(plan->problems, IsEmpty());
    EXPECT_EQ(change(*plan, site).owner, Owner::Us);
}

TEST_F(PlanTest, aPlaceholderWithoutItsFilesIsMadeAgain)
{
    install();
    std::filesystem::remove(tree.at(std::string(placeholder) + "/key.pem"));
    tree.file(std::string(placeholder) + "/theirs.txt", "x");
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_EQ(change(*plan, placeholder).action, Action::Create);
    EXPECT_THAT(plan->problems, IsEmpty());
}

TEST_F(PlanTest, theSameBytesByOthersAreKept)
{
    install();
    installed = {{httpFile, sha256("http\n")}};
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->changesNothing());
    EXPECT_THAT(plan->problems, IsEmpty());
    EXPECT_EQ(change(*plan, site).owner, Owner::Other);
}

TEST_F(PlanTest, ourOwnFileIsReplaced)
{
    install();
    wanted.entries[4].content = "new\n";
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_EQ(change(*plan, site).action, Action::Replace);
    EXPECT_EQ(change(*plan, site).owner, Owner::Us);
    EXPECT_THAT(plan->problems, IsEmpty());
    EXPECT_THAT(plan->commands, ElementsAre("nginx -t"));
}

TEST_F(PlanTest, aFileWithAnotherModeIsReplaced)
{
    install();
    tree.file(site, "site\n", 0600);
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_EQ(change(*plan, site).action, Action::Replace);
}

TEST_F(PlanTest, anEditedFileAsksFirst)
{
    install();
    tree.file(site, "edited\n");
    const auto refused = make();
    ASSERT_TRUE(refused);
    EXPECT_EQ(change(*refused, site).owner, Owner::Edited);
    ASSERT_EQ(refused->problems.size(), 1U);
    EXPECT_TRUE(refused->problems[0].is(fileEdited));
    EXPECT_EQ(refused->problems[0].place, site);

    const auto allowed = make({site});
    ASSERT_TRUE(allowed);
    EXPECT_TRUE(change(*allowed, site).takenOver);
    EXPECT_THAT(allowed->problems, IsEmpty());
    EXPECT_EQ(allowed->digest, refused->digest);
}

TEST_F(PlanTest, aFileOfOthersAsksFirst)
{
    installed[httpFile] = "recorded";
    tree.file(site, "somebody's\n");
    const auto plan = make();
    ASSERT_TRUE(plan);
    EXPECT_EQ(change(*plan, site).owner, Owner::Other);
    ASSERT_EQ(plan->problems.size(), 1U);
    EXPECT_TRUE(plan->problems[0].is(fileOfOthers));
}

TEST_F(PlanTest, takeOverHealsNoWrongKind)
{
    tree.folder(site);
    tree.link("/var/www/letsencrypt", "/nowhere");
    const auto plan = make({site, "/var/www/letsencrypt"});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->problems.size(), 2U);
    EXPECT_TRUE(plan->problems[0].is(wrongKind));
    EXPECT_TRUE(plan->problems[1].is(wrongKind));
}

TEST_F(PlanTest, takeOverOfAnythingElseIsRefused)
{
    const auto plan = make({"/etc/passwd"});
    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().front().is(takeOverUnknown));
}

TEST_F(PlanTest, leftoversAreDeletedLinksFirstAndHttpLast)
{
    install();
    const auto all = wanted;
    wanted.entries.resize(2);
    const auto plan = make();
    ASSERT_TRUE(plan);
    std::vector<std::string> deleted;
    for (const auto &change : plan->changes)
        if (change.action == Action::Delete)
            deleted.push_back(change.wanted.path);
    EXPECT_THAT(deleted, ElementsAre(siteLink, site, snippet, httpFile));
    EXPECT_EQ(plan->changes.back().wanted.path, httpFile);
    EXPECT_EQ(plan->digest, digestOf(wanted, deleted));
    EXPECT_NE(plan->digest, digestOf(wanted, {}));
}

TEST_F(PlanTest, onlyRecordedAnnouncedAndUneditedLeftoversAreDeleted)
{
    install();
    wanted.entries.resize(2);
    tree.file("/etc/nginx/sites-available/opentalk-other.conf", "by hand\n");
    tree.file("/etc/cron.d/x", "evil\n");
    installed["/etc/cron.d/x"] = sha256("evil\n");
    installed["/var/www/letsencrypt"] = sha256("");
    tree.file(site, "edited\n");
    wanted.entries.erase(wanted.entries.begin());
    const auto plan = make();
    ASSERT_TRUE(plan);
    for (const auto &change : plan->changes)
        EXPECT_THAT(
            change.wanted.path,
            AllOf(Ne("/etc/cron.d/x"), Ne("/var/www/letsencrypt"), Not(HasSubstr("other"))));
    ASSERT_EQ(plan->problems.size(), 1U);
    EXPECT_TRUE(plan->problems[0].is(fileEdited));
}

TEST_F(PlanTest, aFolderThatOthersMayWriteToIsRefused)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root's folders are judged";
    tree.folder("/var/www/letsencrypt", 0777);
    const auto plan = make();
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->problems.size(), 1U);
    EXPECT_TRUE(plan->problems[0].is(folderWritable));
}

TEST(Digest, changesWithEverythingThatIsWritten)
{
    const auto base = digestOf(wantedSet(), {});
    EXPECT_EQ(base, digestOf(wantedSet(), {}));
    EXPECT_EQ(base.size(), 64U);
    auto other = wantedSet();
    other.entries[2].mode = 0600;
    EXPECT_NE(digestOf(other, {}), base);
    other = wantedSet();
    other.entries[2].content += "\n";
    EXPECT_NE(digestOf(other, {}), base);
    other = wantedSet();
    other.entries[2].path += "x";
    EXPECT_NE(digestOf(other, {}), base);
    other = wantedSet();
    std::swap(other.entries[2], other.entries[3]);
    EXPECT_NE(digestOf(other, {}), base);
    EXPECT_NE(digestOf(wantedSet(), {"/a"}), base);
    other = wantedSet();
    other.entries[2].reasons = {{"why", {}}};
    EXPECT_EQ(digestOf(other, {}), base);
}

} // namespace opentalk::machine
