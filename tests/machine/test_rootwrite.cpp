// Writing below a root folder.
#include "machine/problems.h"
#include "machine/walk.h"
#include "roottest.h"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/resource.h>

namespace opentalk::machine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

TEST_F(RootTest, PutWritesContentAndExactMode)
{
    temp.folder("/etc");
    const auto root = open();
    const auto before = ::umask(077);
    ASSERT_TRUE(root.put("/etc/a", file("one", 0644)));
    ASSERT_TRUE(root.put("/etc/d", folder(0755)));
    ::umask(before);
    EXPECT_EQ(*root.look("/etc/a"), file("one", 0644));
    EXPECT_EQ(*root.look("/etc/d"), folder(0755));
    ASSERT_TRUE(root.put("/etc/a", file("two", 0600)));
    EXPECT_EQ(*root.look("/etc/a"), file("two", 0600));
    ASSERT_TRUE(root.put("/etc/a", link("/etc/elsewhere")));
    EXPECT_EQ(*root.look("/etc/a"), link("/etc/elsewhere"));
    EXPECT_THAT(*root.names("/etc"), ElementsAre("a", "d"));
}

TEST_F(RootTest, PutReplacesALinkAndNotItsTarget)
{
    temp.file("/etc/target", "kept");
    temp.link("/etc/a", "target");
    const auto root = open();
    ASSERT_TRUE(root.put("/etc/a", file("new")));
    EXPECT_EQ(root.look("/etc/a")->kind, NodeKind::File);
    EXPECT_EQ(*root.read("/etc/target"), "kept");
}

TEST_F(RootTest, PutGivesBackAFormerOwner)
{
    REQUIRE_ROOT();
    auto theirs = file("x", 0640);
    theirs.uid = 33;
    theirs.gid = 33;
    ASSERT_TRUE(open().put("/a", theirs));
    EXPECT_EQ(*open().look("/a"), theirs);
}

TEST_F(RootTest, StagedFileIsHiddenBesideItsTarget)
{
    temp.folder("/etc");
    const auto root = open();
    const auto staged = root.stage("/etc/x.conf", file("text"));
    ASSERT_TRUE(staged);
    EXPECT_THAT(*staged, StartsWith("/etc/.opentalk-x.conf."));
    EXPECT_EQ(root.look("/etc/x.conf")->kind, NodeKind::Absent);
    ASSERT_TRUE(root.place(*staged, "/etc/x.conf"));
    EXPECT_THAT(*root.names("/etc"), ElementsAre("x.conf"));
}

TEST_F(RootTest, PlaceRefusesAFolderAndASpecialFile)
{
    temp.folder("/etc/d");
    ASSERT_EQ(0, ::mkfifo(temp.at("/etc/pipe").c_str(), 0600));
    const auto root = open();
    EXPECT_EQ(codeOf(root.put("/etc/d", file("x"))), notReplaceable.code);
    EXPECT_EQ(codeOf(root.put("/etc/pipe", file("x"))), notReplaceable.code);
    EXPECT_THAT(*root.names("/etc"), ElementsAre("d", "pipe"));
}

TEST_F(RootTest, PlaceOnlyMovesWhatWasStagedInTheSameFolder)
{
    temp.file("/etc/a", "x");
    temp.folder("/other");
    const auto root = open();
    EXPECT_EQ(codeOf(root.place("/etc/a", "/etc/b")), pathUnusable.code);
    const auto staged = root.stage("/etc/b", file("y"));
    EXPECT_EQ(codeOf(root.place(*staged, "/other/b")), pathUnusable.code);
}

TEST_F(RootTest, FolderDoesNotReplaceAFile)
{
    temp.file("/etc/a", "x");
    EXPECT_EQ(codeOf(open().put("/etc/a", folder())), notAFolder.code);
    EXPECT_EQ(*open().read("/etc/a"), "x");
}

TEST_F(RootTest, WritingRefusesAForeignFolderOnTheWay)
{
    REQUIRE_ROOT();
    temp.folder("/var/www");
    give("/var", 12345);
    const auto refused = open().put("/var/www/a", file("x"));
    ASSERT_EQ(codeOf(refused), folderNotRoots.code);
    EXPECT_EQ(refused.error().front().place, temp.at("/var"));
    EXPECT_EQ(codeOf(open().look("/var/www/a")), folderNotRoots.code);
    EXPECT_THAT(*open().names("/var/www"), IsEmpty());
}

TEST_F(RootTest, WritingRefusesAFolderThatGroupOrOthersMayChange)
{
    REQUIRE_ROOT();
    for (const mode_t mode : {0775U, 0757U, 01777U}) {
        temp.folder("/d", mode);
        EXPECT_EQ(codeOf(open().put("/d/a", file("x"))), folderWritable.code) << mode;
        EXPECT_EQ(codeOf(open().remove("/d/a")), folderWritable.code) << mode;
    }
}

TEST_F(RootTest, WritingRefusesALinkOnTheWay)
{
    REQUIRE_ROOT();
    temp.file("/real/a", "kept");
    temp.link("/linked", "real");
    const auto refused = open().put("/linked/a", file("x"));
    ASSERT_EQ(codeOf(refused), linkOnTheWay.code);
    EXPECT_EQ(refused.error().front().place, temp.at("/linked"));
    EXPECT_EQ(codeOf(open().remove("/linked/a")), linkOnTheWay.code);
    EXPECT_EQ(codeOf(open().parent("/linked/a")), linkOnTheWay.code);
    EXPECT_EQ(*open().read("/real/a"), "kept");
}

TEST_F(RootTest, WritingIntoAnAbsentFolderIsAProblem)
{
    EXPECT_EQ(codeOf(open().put("/none/a", file("x"))), cannotRead.code);
}

TEST_F(RootTest, FailedWriteLeavesNothingBehind)
{
    temp.folder("/etc");
    const rlimit small {4096, 4096};
    rlimit before {};
    ASSERT_EQ(0, ::getrlimit(RLIMIT_FSIZE, &before));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit lower = before;
    lower.rlim_cur = small.rlim_cur;
    ASSERT_EQ(0, ::setrlimit(RLIMIT_FSIZE, &lower));
    const auto refused = open().put("/etc/a", file(std::string(10000, 'x')));
    ::setrlimit(RLIMIT_FSIZE, &before);
    ASSERT_EQ(codeOf(refused), cannotWrite.code);
    EXPECT_EQ(refused.error().front().place, temp.at("/etc/a"));
    EXPECT_THAT(*open().names("/etc"), IsEmpty());
}

TEST_F(RootTest, RemoveTakesFilesLinksAndEmptyFolders)
{
    temp.file("/etc/target", "kept");
    temp.link("/etc/l", "target");
    temp.folder("/etc/d");
    const auto root = open();
    EXPECT_TRUE(root.remove("/etc/l"));
    EXPECT_TRUE(root.remove("/etc/d"));
    EXPECT_TRUE(root.remove("/etc/none"));
    EXPECT_TRUE(root.remove("/none/none"));
    EXPECT_THAT(*root.names("/etc"), ElementsAre("target"));
    EXPECT_EQ(codeOf(root.remove("/etc")), folderNotEmpty.code);
}

TEST_F(RootTest, ToRootItIsTheMachineThatRefuses)
{
    for (const int number : {EACCES, EPERM}) {
        const auto refused = systemProblem(cannotWrite, "/etc/a", number);
        EXPECT_TRUE(refused.is(::geteuid() == 0 ? cannotWrite : notPermitted));
        EXPECT_EQ(refused.place, "/etc/a");
    }
}

TEST_F(RootTest, SweepRemovesOnlyWhatWasStaged)
{
    temp.folder("/etc");
    temp.file("/etc/.opentalk-by-hand", "kept");
    temp.file("/etc/opentalk-a.conf", "kept");
    const auto root = open();
    ASSERT_TRUE(root.stage("/etc/opentalk-a.conf", file("x")));
    ASSERT_TRUE(root.stage("/etc/b", link("/etc/c")));
    ASSERT_TRUE(root.sweep("/etc"));
    EXPECT_THAT(*root.names("/etc"), ElementsAre(".opentalk-by-hand", "opentalk-a.conf"));
    EXPECT_TRUE(root.sweep("/none"));
}

} // namespace
} // namespace opentalk::machine
