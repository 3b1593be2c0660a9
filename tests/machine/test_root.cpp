// Reading below a root folder.
#include "machine/problems.h"
#include "roottest.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/resource.h>

namespace opentalk::machine {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

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

TEST_F(RootTest, GlancingOpensNothing)
{
    temp.file("/etc/large", "");
    ASSERT_EQ(0, ::truncate(temp.at("/etc/large").c_str(), off_t {1} << 40));
    ASSERT_EQ(0, ::mkfifo(temp.at("/etc/pipe").c_str(), 0640));
    temp.link("/etc/l", "large");
    const auto root = open();
    EXPECT_EQ(codeOf(root.look("/etc/large")), fileTooLarge.code);
    EXPECT_EQ(*root.glance("/etc/large"), file(""));
    EXPECT_EQ(root.glance("/etc/pipe")->kind, NodeKind::Other);
    EXPECT_EQ(root.glance("/etc/l")->kind, NodeKind::Link);
    EXPECT_EQ(root.glance("/etc")->kind, NodeKind::Folder);
    EXPECT_EQ(*root.glance("/etc/none"), Node {});
    EXPECT_EQ(*root.glance("/none/none"), Node {});
}

} // namespace
} // namespace opentalk::machine
