#include "command/output.h"

#include "runner.h"

#include <gtest/gtest.h>

namespace opentalk::command {
namespace {

using nginx::EntryKind;

nginx::FileSet someFiles()
{
    nginx::FileSet files;
    files.entries.push_back({EntryKind::Folder, "/var/www/letsencrypt", 0755, "", {}});
    files.entries.push_back(
        {EntryKind::Placeholder, "/etc/opentalk-proxy/placeholder/ab", 0700, "example.com\n", {}});
    files.entries.push_back(
        {EntryKind::File, "/etc/nginx/sites-available/opentalk-pad.conf", 0644, "x\n", {}});
    files.entries.push_back({EntryKind::Link,
                             "/etc/nginx/sites-enabled/opentalk-pad.conf",
                             0,
                             "/etc/nginx/sites-available/opentalk-pad.conf",
                             {}});
    return files;
}

class Output : public testing::Test {
protected:
    test::TempFolder m_folder;
};

TEST_F(Output, PutsFilesLinksAndFoldersBelowANewFolder)
{
    const auto written = writeBelow(m_folder.path("a/b"), someFiles());
    ASSERT_TRUE(written.has_value()) << sentence(written.error().front());
    EXPECT_TRUE(written->empty());
    EXPECT_EQ(test::contentOf(m_folder.path("a/b/etc/nginx/sites-available/opentalk-pad.conf")),
              "x\n");
    EXPECT_EQ(std::filesystem::read_symlink(
                  m_folder.path("a/b/etc/nginx/sites-enabled/opentalk-pad.conf")),
              "/etc/nginx/sites-available/opentalk-pad.conf");
    EXPECT_TRUE(std::filesystem::is_directory(m_folder.path("a/b/var/www/letsencrypt")));
    EXPECT_FALSE(std::filesystem::exists(m_folder.path("a/b/etc/opentalk-proxy")));
}

TEST_F(Output, ReplacesWhatAnEarlierRunWrote)
{
    ASSERT_TRUE(writeBelow(m_folder.path(), someFiles()).has_value());
    auto files = someFiles();
    files.entries[2].content = "y\n";
    ASSERT_TRUE(writeBelow(m_folder.path(), files).has_value());
    EXPECT_EQ(test::contentOf(m_folder.path("etc/nginx/sites-available/opentalk-pad.conf")), "y\n");
}

TEST_F(Output, WarnsAboutFilesOfAnEarlierRun)
{
    ASSERT_TRUE(writeBelow(m_folder.path(), someFiles()).has_value());
    auto fewer = someFiles();
    fewer.entries.resize(2);
    const auto written = writeBelow(m_folder.path(), fewer);
    ASSERT_TRUE(written.has_value());
    ASSERT_EQ(written->size(), 2u);
    EXPECT_EQ(written->front().code, "left-over");
}

TEST_F(Output, RefusesAFileWhereTheFolderShouldBe)
{
    test::writeTo(m_folder.path("file"), "kept");
    const auto written = writeBelow(m_folder.path("file"), someFiles());
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().front().code, "output-not-a-folder");
    EXPECT_EQ(test::contentOf(m_folder.path("file")), "kept");
}

TEST_F(Output, DoesNotFollowALinkInsideTheFolder)
{
    std::filesystem::create_directory(m_folder.path("outside"));
    std::filesystem::create_directory(m_folder.path("out"));
    std::filesystem::create_directory_symlink(m_folder.path("outside"), m_folder.path("out/etc"));
    const auto written = writeBelow(m_folder.path("out"), someFiles());
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().front().code, "output-not-a-folder");
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path("outside")));
}

TEST_F(Output, ReplacesALinkInsteadOfWritingThroughIt)
{
    test::writeTo(m_folder.path("victim"), "kept");
    std::filesystem::create_directories(m_folder.path("out/etc/nginx/sites-available"));
    std::filesystem::create_symlink(
        m_folder.path("victim"), m_folder.path("out/etc/nginx/sites-available/opentalk-pad.conf"));
    ASSERT_TRUE(writeBelow(m_folder.path("out"), someFiles()).has_value());
    EXPECT_EQ(test::contentOf(m_folder.path("victim")), "kept");
}

TEST_F(Output, AFolderWhereAFileShouldBeIsSaid)
{
    const auto inTheWay = m_folder.path("etc/nginx/sites-available/opentalk-pad.conf");
    std::filesystem::create_directories(inTheWay);
    const auto written = writeBelow(m_folder.path(), someFiles());
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().front().place, "/etc/nginx/sites-available/opentalk-pad.conf");
    EXPECT_TRUE(std::filesystem::is_directory(inTheWay));
}

TEST_F(Output, NothingIsLeftWhereOneEntryCannotBeWritten)
{
    auto files = someFiles();
    const std::string tooLong(300, 'x');
    files.entries.push_back({EntryKind::File, "/etc/nginx/" + tooLong, 0644, "x\n", {}});
    EXPECT_FALSE(writeBelow(m_folder.path("a/b"), files).has_value());
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));

    ASSERT_TRUE(writeBelow(m_folder.path("out"), someFiles()).has_value());
    const auto site = m_folder.path("out/etc/nginx/sites-available/opentalk-pad.conf");
    test::writeTo(site, "older");
    EXPECT_FALSE(writeBelow(m_folder.path("out"), files).has_value());
    EXPECT_EQ(test::contentOf(site), "older");
    EXPECT_FALSE(std::filesystem::exists(
        m_folder.path("out/etc/nginx/sites-available/.opentalk-pad.conf.new")));
}

TEST_F(Output, ASingleFileIsReplacedWhole)
{
    test::writeTo(m_folder.path("x"), "long old content");
    ASSERT_TRUE(writeFile(m_folder.path("x"), "new").has_value());
    EXPECT_EQ(test::contentOf(m_folder.path("x")), "new");
    EXPECT_FALSE(writeFile(m_folder.path(), "new").has_value());
    EXPECT_FALSE(writeFile(m_folder.path("missing/x"), "new").has_value());
}

TEST_F(Output, WhatIsNoRegularFileIsNotReplaced)
{
    ASSERT_EQ(::mkfifo(m_folder.path("pipe").c_str(), 0600), 0);
    ASSERT_EQ(::symlink("/dev/full", m_folder.path("link").c_str()), 0);
    for (const char *name : {"pipe", "link"}) {
        struct stat before { };
        struct stat after { };
        ASSERT_EQ(::lstat(m_folder.path(name).c_str(), &before), 0);
        const auto written = writeFile(m_folder.path(name), "new");
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().front().place, m_folder.path(name));
        ASSERT_EQ(::lstat(m_folder.path(name).c_str(), &after), 0);
        EXPECT_EQ(before.st_ino, after.st_ino) << name;
    }
}

} // namespace
} // namespace opentalk::command
