#include "machine/lineageground.h"
#include "machine/problems.h"
#include "roottest.h"
#include "tree.h"

#include <gmock/gmock.h>

namespace opentalk::machine {

using namespace ::testing;

namespace {

const std::string live = "/etc/letsencrypt/live/example.com";
const std::string archive = "/etc/letsencrypt/archive/example.com";

class LineageGround : public Test {
protected:
    void lineage(const std::string &folder = archive) const
    {
        for (const std::string kind : {"fullchain", "privkey"}) {
            tree.file(folder + '/' + kind + "1.pem", "x", 0600);
            tree.link(live + '/' + kind + ".pem", folder + '/' + kind + "1.pem");
        }
    }
    void give(const std::string &path) const
    {
        ASSERT_EQ(0, ::lchown(tree.at(path).c_str(), 65534, 0));
    }
    std::string found() const
    {
        std::string text;
        for (const auto &problem : inTheWayOf(tree.root(), {{"example.com", {"example.com"}}}))
            text += problem.code + ' ' + problem.place.substr(tree.path().size()) + '\n';
        return text;
    }

    Tree tree;
};

} // namespace

TEST_F(LineageGround, nothingIsInTheWayOfTheFirstNorOfTheNext)
{
    EXPECT_EQ(found(), "");
    lineage();
    EXPECT_EQ(found(), "");
}

TEST_F(LineageGround, foldersThatOthersMayChangeAreTheReasonAlsoWithoutALineage)
{
    REQUIRE_ROOT();
    tree.folder("/etc/letsencrypt/live", 0777);
    EXPECT_EQ(found(), "folder-writable /etc/letsencrypt/live\n");
    tree.folder("/etc/letsencrypt/live");
    tree.folder("/etc/letsencrypt/archive");
    give("/etc/letsencrypt/archive");
    EXPECT_EQ(found(), "folder-not-roots /etc/letsencrypt/archive\n");
}

TEST_F(LineageGround, foldersOfTheLineageItselfCountAsWell)
{
    REQUIRE_ROOT();
    lineage();
    give(archive);
    EXPECT_EQ(found(), "folder-not-roots " + archive + '\n');
    tree.folder(live, 0770);
    EXPECT_EQ(found(), "folder-writable " + live + "\nfolder-not-roots " + archive + '\n');
}

TEST_F(LineageGround, linksThatLeadToAFolderOfSomebodyElseDoToo)
{
    REQUIRE_ROOT();
    lineage("/srv/bob");
    EXPECT_EQ(found(), "");
    give("/srv/bob");
    EXPECT_EQ(found(), "folder-not-roots /srv/bob\n");
}

TEST_F(LineageGround, filesAreMadeAnewButForTheRightsOfTheKeysGroup)
{
    REQUIRE_ROOT();
    lineage();
    give(archive + "/privkey1.pem");
    give(live + "/fullchain.pem");
    EXPECT_EQ(found(), "");
    ::chmod(tree.at(archive + "/privkey1.pem").c_str(), 0660);
    EXPECT_EQ(found(), "file-not-roots " + live + "/privkey.pem\n");
}

} // namespace opentalk::machine
