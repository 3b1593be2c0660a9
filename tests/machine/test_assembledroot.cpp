#include "machine/assembledroot.h"
#include "namespaces.h"
#include "tree.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

std::string textOf(const std::string &path)
{
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

class AssembledRoot : public Test {
protected:
    void SetUp() override
    {
        if (!mayMount())
            GTEST_SKIP() << "this account may not mount";
        tree.folder("/base");
        tree.file("/base/etc/kept", "kept");
        tree.file("/base/etc/app/a", "old a");
        tree.file("/base/etc/app/b", "old b");
        tree.link("/base/etc/app/link", "b");
        tree.link("/base/alias", "/etc/app");
        tree.file("/base/usr/deep/x", "x");
        tree.folder("/base/secret", 0700);
        tree.folder("/mount");
    }

    /// `look` runs inside.
    void enter(const std::vector<Replacement> &replacements, bool readOnly,
               const std::function<void()> &look)
    {
        inChild([&] {
            ASSERT_EQ(::unshare(CLONE_NEWNS), 0);
            const auto entered
                = enterAssembledRoot(tree.at("/base"), tree.at("/mount"), replacements, readOnly);
            ASSERT_TRUE(entered) << sentence(entered.error().front());
            look();
        });
    }

    Tree tree;
};

} // namespace

TEST_F(AssembledRoot, showsTheBaseWithReplacements)
{
    tree.file("/new-a", "new a");
    tree.file("/new-c", "new c");
    tree.link("/new-link", "/etc/app/c");
    enter({{"/etc/app/a", tree.at("/new-a")},
           {"/etc/app/c", tree.at("/new-c")},
           {"/etc/app/to-c", tree.at("/new-link")},
           {"/etc/app/b", ""},
           {"/var/deep/down", tree.at("/new-c")}},
          false, [] {
              EXPECT_EQ(textOf("/etc/app/a"), "new a");
              EXPECT_EQ(textOf("/etc/app/c"), "new c");
              EXPECT_EQ(textOf("/etc/app/to-c"), "new c");
              EXPECT_EQ(textOf("/var/deep/down"), "new c");
              EXPECT_EQ(textOf("/etc/kept"), "kept");
              EXPECT_EQ(textOf("/usr/deep/x"), "x");
              EXPECT_FALSE(std::filesystem::exists("/etc/app/b"));
              EXPECT_EQ(std::filesystem::read_symlink("/etc/app/link"), "b");
          });
    EXPECT_EQ(tree.read("/base/etc/app/a"), "old a");
    EXPECT_FALSE(std::filesystem::exists(tree.at("/base/etc/app/c")));
    EXPECT_FALSE(std::filesystem::exists(tree.at("/base/var")));
}

TEST_F(AssembledRoot, followsLinksOnTheWay)
{
    tree.file("/new-a", "new a");
    enter({{"/alias/a", tree.at("/new-a")}}, false,
          [] { EXPECT_EQ(textOf("/etc/app/a"), "new a"); });
}

TEST_F(AssembledRoot, replacesInsideOfAReplacement)
{
    tree.file("/other/one", "one");
    tree.file("/other/two", "two");
    tree.file("/third", "third");
    enter({{"/etc/app/two", tree.at("/third")}, {"/etc/app", tree.at("/other")}}, false, [] {
        EXPECT_EQ(textOf("/etc/app/one"), "one");
        EXPECT_EQ(textOf("/etc/app/two"), "third");
        EXPECT_FALSE(std::filesystem::exists("/etc/app/a"));
    });
}

TEST_F(AssembledRoot, readOnlyLeavesOnlyReplacementsWritable)
{
    tree.folder("/mine");
    enter({{"/etc/app", tree.at("/mine")}}, true, [] {
        EXPECT_TRUE(std::ofstream("/etc/app/new") << "x");
        EXPECT_FALSE(std::ofstream("/etc/kept") << "x");
        EXPECT_FALSE(std::ofstream("/usr/deep/x") << "x");
    });
    EXPECT_EQ(tree.read("/mine/new"), "x");
    EXPECT_EQ(tree.read("/base/etc/kept"), "kept");
}

TEST_F(AssembledRoot, foldersKeepTheirModes)
{
    tree.file("/x", "x");
    enter({{"/secret/x", tree.at("/x")}}, false, [] {
        struct stat status { };
        ASSERT_EQ(::stat("/secret", &status), 0);
        EXPECT_EQ(status.st_mode & 07777U, 0700U);
    });
}

TEST_F(AssembledRoot, nothingLeaksFromBelowASharedMount)
{
    tree.file("/x", "x");
    inChild([&] {
        ASSERT_EQ(::unshare(CLONE_NEWNS), 0);
        ASSERT_EQ(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), 0);
        ASSERT_EQ(::mount(nullptr, "/", nullptr, MS_REC | MS_SHARED, nullptr), 0);
        const auto before = mounts();
        ASSERT_THAT(before, HasSubstr("shared:"));
        enter({{"/etc/app/a", tree.at("/x")}}, true, [] { EXPECT_EQ(textOf("/etc/app/a"), "x"); });
        EXPECT_EQ(mounts(), before);
        EXPECT_EQ(textOf(tree.at("/base/etc/app/a")), "old a");
    });
}

} // namespace opentalk::machine
