#include "machine/problems.h"
#include "machine/root.h"
#include "temproot.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fcntl.h>
#include <functional>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace opentalk::machine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

#define REQUIRE_ROOT()                                                                             \
    if (::geteuid() != 0)                                                                          \
    GTEST_SKIP() << "only root may give files away"

template <class T> std::string codeOf(const Result<T> &result)
{
    return result ? "none" : result.error().front().code;
}

Node file(const std::string &content, unsigned mode = 0644)
{
    return {NodeKind::File, mode, ::geteuid(), ::getegid(), content};
}

Node link(const std::string &target)
{
    return {NodeKind::Link, 0777, ::geteuid(), ::getegid(), target};
}

Node folder(unsigned mode = 0755)
{
    return {NodeKind::Folder, mode, ::geteuid(), ::getegid(), ""};
}

Trust strictest()
{
    return ::geteuid() == 0 ? Trust::RootOnly : Trust::Anyone;
}

class RootTest : public ::testing::Test {
protected:
    Root open(Trust trust = strictest()) const
    {
        auto root = Root::open(temp.path(), trust);
        EXPECT_TRUE(root) << codeOf(root);
        return std::move(*root);
    }
    void give(const std::string &path, uid_t user) const
    {
        ASSERT_EQ(0, ::lchown(temp.at(path).c_str(), user, 0));
    }
    static std::string status(const Node &node) { return std::to_string(node.mode); }

    TempRoot temp;
};

TEST_F(RootTest, EmptyNameIsTheMachinesOwnTree)
{
    const auto root = Root::open("", Trust::Anyone);
    ASSERT_TRUE(root);
    EXPECT_TRUE(root->isMachine());
    EXPECT_EQ(root->onDisk("/etc/hosts"), "/etc/hosts");
    EXPECT_EQ(root->look("/etc")->kind, NodeKind::Folder);
}

TEST_F(RootTest, FolderIsPutBeforePaths)
{
    const auto root = open();
    EXPECT_FALSE(root.isMachine());
    EXPECT_EQ(root.onDisk("/etc/x"), temp.path() + "/etc/x");
}

TEST_F(RootTest, MissingFolderIsRefused)
{
    EXPECT_EQ(codeOf(Root::open(temp.at("/none"), Trust::Anyone)), notAFolder.code);
    EXPECT_EQ(codeOf(Root::open(temp.at("/none/deeper"), Trust::Anyone)), notAFolder.code);
}

TEST_F(RootTest, RelativeFolderIsRefused)
{
    EXPECT_EQ(codeOf(Root::open("srv/image", Trust::Anyone)), pathUnusable.code);
}

TEST_F(RootTest, FolderBelowOneThatOthersMayChangeIsRefusedAsRoot)
{
    REQUIRE_ROOT();
    temp.folder("/shared/image");
    temp.folder("/shared", 01777);
    const auto root = Root::open(temp.at("/shared/image"), Trust::Anyone);
    ASSERT_EQ(codeOf(root), folderWritable.code);
    EXPECT_EQ(root.error().front().place, temp.at("/shared"));
}

TEST_F(RootTest, ForeignFolderIsRefusedAsRoot)
{
    REQUIRE_ROOT();
    temp.folder("/image");
    give("/image", 12345);
    EXPECT_EQ(codeOf(Root::open(temp.at("/image"), Trust::Anyone)), folderNotRoots.code);
}

/// What `check` has to complain about as an ordinary account that owns the folder.
std::string asOrdinary(const std::string &folder, const std::function<std::string()> &check)
{
    if (::geteuid() != 0)
        return check();
    EXPECT_EQ(0, ::chown(folder.c_str(), 12345, 12345));
    int ends[2];
    EXPECT_EQ(0, ::pipe(ends));
    const auto child = ::fork();
    if (child == 0) {
        const auto isOrdinary
            = ::setgroups(0, nullptr) == 0 && ::setgid(12345) == 0 && ::setuid(12345) == 0;
        const auto complaint = isOrdinary ? check() : "still root";
        ::_exit(::write(ends[1], complaint.data(), complaint.size()) < 0 ? 1 : 0);
    }
    ::close(ends[1]);
    std::string complaint(256, '\0');
    const auto got = ::read(ends[0], complaint.data(), complaint.size());
    complaint.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return status == 0 ? complaint : complaint + " (it failed)";
}

TEST_F(RootTest, AnAccountStandsForRootBelowItsOwnFolder)
{
    const auto check = [&]() -> std::string {
        auto root = Root::open(temp.path(), Trust::OwnOnly);
        if (!root || !root->isOurs())
            return "not opened: " + codeOf(root);
        const Node folder {NodeKind::Folder, 0700, 0, 0, {}};
        const Node file {NodeKind::File, 0600, 0, 0, "x"};
        const Node link {NodeKind::Link, 0777, 0, 0, "f"};
        if (auto put = root->put("/d", folder); !put)
            return "folder: " + codeOf(put);
        if (auto put = root->put("/d/f", file); !put)
            return "file: " + codeOf(put);
        if (auto put = root->put("/d/l", link); !put)
            return "link: " + codeOf(put);
        if (*root->look("/d") != folder || *root->look("/d/f") != file
            || *root->look("/d/l") != link)
            return "owners show as they are on disk";
        struct stat status { };
        ::stat(temp.at("/d/f").c_str(), &status);
        return status.st_uid == ::geteuid() ? "" : "somebody else owns it";
    };
    EXPECT_EQ(asOrdinary(temp.path(), check), "");
}

TEST_F(RootTest, WhereAnAccountStandsForRootNobodyElseMayWrite)
{
    const auto check = [&]() -> std::string {
        temp.folder("/shared", 0775);
        const auto root = Root::open(temp.path(), Trust::OwnOnly);
        const Node file {NodeKind::File, 0600, 0, 0, "x"};
        if (codeOf(root->put("/shared/f", file)) != folderWritable.code)
            return "written into a shared folder";
        temp.folder("/other", 0755);
        temp.link("/away", "/other");
        if (codeOf(root->put("/away/f", file)) != linkOnTheWay.code)
            return "a link was followed";
        return codeOf(Root::open(temp.at("/shared"), Trust::OwnOnly)) == folderWritable.code
            ? ""
            : "opened a shared folder";
    };
    EXPECT_EQ(asOrdinary(temp.path(), check), "");
}

TEST_F(RootTest, AForeignFolderIsNobodysOwn)
{
    const auto check = []() -> std::string {
        const auto code = codeOf(Root::open("/usr", Trust::OwnOnly));
        return code == folderNotRoots.code ? "" : code;
    };
    EXPECT_EQ(asOrdinary(temp.path(), check), "");
}

TEST_F(RootTest, UncleanPathsAreRefused)
{
    const auto root = open();
    for (const std::string path : {"etc", "", "/a//b", "/a/../b", "/./a", "/a/", "/.."})
        EXPECT_EQ(codeOf(root.look(path)), pathUnusable.code) << path;
    EXPECT_EQ(codeOf(root.read(std::string("/a\0b", 4))), pathUnusable.code);
}

TEST_F(RootTest, LookTellsWhatIsThereWithoutFollowing)
{
    temp.file("/etc/a", "text", 0640);
    temp.link("/etc/l", "/etc/a");
    temp.folder("/etc/f", 0750);
    ASSERT_EQ(0, ::mkfifo(temp.at("/etc/pipe").c_str(), 0600));
    const auto root = open();
    EXPECT_EQ(*root.look("/etc/a"), file("text", 0640));
    EXPECT_EQ(root.look("/etc/l")->kind, NodeKind::Link);
    EXPECT_EQ(root.look("/etc/l")->content, "/etc/a");
    EXPECT_EQ(*root.look("/etc/f"), folder(0750));
    EXPECT_EQ(root.look("/etc/pipe")->kind, NodeKind::Other);
    EXPECT_EQ(root.look("/etc/none")->kind, NodeKind::Absent);
    EXPECT_EQ(root.look("/none/none")->kind, NodeKind::Absent);
}

TEST_F(RootTest, ReadingFollowsLinksInsideTheTree)
{
    temp.file("/usr/lib/os-release", "ID=x\n");
    temp.link("/etc/relative", "../usr/lib/os-release");
    temp.link("/etc/absolute", "/usr/lib/os-release");
    temp.link("/lib", "usr/lib");
    const auto root = open();
    EXPECT_EQ(*root.read("/etc/relative"), "ID=x\n");
    EXPECT_EQ(*root.read("/etc/absolute"), "ID=x\n");
    EXPECT_EQ(*root.read("/lib/os-release"), "ID=x\n");
}

TEST_F(RootTest, NoLinkLeadsOutOfTheTree)
{
    temp.file("/etc/passwd", "inside");
    temp.link("/etc/up", "../../../../../../../../etc/passwd");
    temp.link("/etc/outside", "/etc/passwd");
    temp.link("/etc/all", "../../../..");
    const auto root = open();
    EXPECT_EQ(*root.read("/etc/up"), "inside");
    EXPECT_EQ(*root.read("/etc/outside"), "inside");
    EXPECT_THAT(*root.names("/etc/all"), ElementsAre("etc"));
}

TEST_F(RootTest, LinksInACircleEnd)
{
    temp.link("/a", "b");
    temp.link("/b", "a");
    EXPECT_EQ(codeOf(open().read("/a")), tooManyLinks.code);
}

TEST_F(RootTest, ReadingHasALimit)
{
    temp.file("/big", std::string(1000, 'x'));
    const auto root = open();
    EXPECT_EQ(root.read("/big", 1000)->size(), 1000U);
    EXPECT_EQ(codeOf(root.read("/big", 999)), fileTooLarge.code);
}

TEST_F(RootTest, OnlyRegularFilesAreReadAndAPipeDoesNotBlock)
{
    temp.folder("/folder");
    ASSERT_EQ(0, ::mkfifo(temp.at("/pipe").c_str(), 0600));
    const auto root = open();
    EXPECT_EQ(codeOf(root.read("/pipe")), notARegularFile.code);
    EXPECT_EQ(codeOf(root.read("/folder")), notARegularFile.code);
    EXPECT_EQ(codeOf(root.read("/absent")), cannotRead.code);
    EXPECT_EQ(codeOf(root.read("/absent/deeper")), cannotRead.code);
}

TEST_F(RootTest, NamesAreSortedAndAbsentFoldersHaveNone)
{
    temp.file("/f/b", "");
    temp.file("/f/a", "");
    temp.file("/f/.c", "");
    const auto root = open();
    EXPECT_THAT(*root.names("/f"), ElementsAre(".c", "a", "b"));
    EXPECT_THAT(*root.names("/none"), IsEmpty());
    EXPECT_THAT(*root.names("/none/deeper"), IsEmpty());
}

TEST_F(RootTest, TrustedReadingFollowsALineageOfRoots)
{
    temp.file("/etc/letsencrypt/archive/x/fullchain1.pem", "PEM");
    temp.link("/etc/letsencrypt/live/x/fullchain.pem", "../../archive/x/fullchain1.pem");
    EXPECT_EQ(*open().readTrusted("/etc/letsencrypt/live/x/fullchain.pem"), "PEM");
}

TEST_F(RootTest, TrustedReadingRefusesAFolderThatOthersMayChange)
{
    REQUIRE_ROOT();
    temp.file("/archive/x/a.pem", "PEM");
    temp.link("/live/a.pem", "../archive/x/a.pem");
    temp.folder("/archive", 0775);
    const auto root = open(Trust::Anyone);
    EXPECT_EQ(codeOf(root.readTrusted("/live/a.pem")), folderWritable.code);
    temp.folder("/archive", 0755);
    give("/archive/x", 12345);
    const auto refused = root.readTrusted("/live/a.pem");
    ASSERT_EQ(codeOf(refused), folderNotRoots.code);
    EXPECT_EQ(refused.error().front().place, temp.at("/archive/x"));
}

TEST_F(RootTest, TrustedReadingRefusesALinkOfSomebodyElse)
{
    REQUIRE_ROOT();
    temp.file("/a.pem", "PEM");
    temp.link("/b.pem", "a.pem");
    give("/b.pem", 12345);
    EXPECT_EQ(codeOf(open().readTrusted("/b.pem")), linkNotRoots.code);
    EXPECT_EQ(*open().read("/b.pem"), "PEM");
}

TEST_F(RootTest, TrustedReadingRefusesAFileThatOthersMayChange)
{
    REQUIRE_ROOT();
    temp.file("/a.pem", "PEM", 0664);
    EXPECT_EQ(codeOf(open().readTrusted("/a.pem")), fileNotRoots.code);
    temp.file("/b.pem", "PEM");
    give("/b.pem", 12345);
    EXPECT_EQ(codeOf(open().readTrusted("/b.pem")), fileNotRoots.code);
}

TEST_F(RootTest, TrustedReadingHasALimitOfOneMebibyte)
{
    temp.file("/a.pem", std::string((1 << 20) + 1, 'x'));
    EXPECT_EQ(codeOf(open().readTrusted("/a.pem")), fileTooLarge.code);
}

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
