// Which paths may be ours, and when two entries are the same.
#include "nginx/fileset.h"

#include <gtest/gtest.h>

using namespace opentalk::nginx;

namespace {

TEST(AnnouncedPaths, areTheOnesOfEveryLayout)
{
    for (const auto *path :
         {"/etc/nginx/sites-available/opentalk-frontend.conf",
          "/etc/nginx/sites-enabled/opentalk-frontend.conf", "/etc/nginx/conf.d",
          "/etc/nginx/conf.d/opentalk-00-http.conf", "/etc/nginx/vhosts.d/opentalk-my-own.conf",
          "/etc/nginx/http.d/opentalk-default.conf", "/etc/nginx/snippets",
          "/etc/nginx/snippets/opentalk-ssl.conf", "/var/www", "/var/www/letsencrypt",
          "/etc/opentalk-proxy", "/etc/opentalk-proxy/placeholder",
          "/etc/opentalk-proxy/placeholder/0123456789abcdef"})
        EXPECT_TRUE(isAnnounced(path, "/etc/nginx")) << path;
    EXPECT_TRUE(isAnnounced("/opt/nginx/conf.d/opentalk-pad.conf", "/opt/nginx"));
    EXPECT_TRUE(
        isAnnounced("/etc/nginx/conf.d/opentalk-" + std::string(40, 'a') + ".conf", "/etc/nginx"));
}

TEST(AnnouncedPaths, areNoOthers)
{
    for (const auto *path : {"",
                             "/",
                             "/etc/nginx",
                             "/etc/nginx/",
                             "/etc/nginx/nginx.conf",
                             "/etc/nginx/sites-available/default",
                             "/etc/nginx/sites-available/opentalk-.conf",
                             "/etc/nginx/sites-available/opentalk.conf",
                             "/etc/nginx/sites-available/opentalk-a",
                             "/etc/nginx/sites-available/opentalk-A.conf",
                             "/etc/nginx/conf.d/opentalk-a b.conf",
                             "/etc/nginx/conf.d/opentalk-../x.conf",
                             "/etc/nginx/conf.d/../opentalk-a.conf",
                             "/etc/nginx/conf.d/x/opentalk-a.conf",
                             "/etc/nginx/conf.d/opentalk-a.conf.bak",
                             "/etc/nginx/conf.d/opentalk-a.conf/",
                             "/etc/nginx//conf.d/opentalk-a.conf",
                             "/etc/nginx/conf.d//opentalk-a.conf",
                             "/etc/nginx/conf.d/opentalk-a.conf\n",
                             "/etc/nginx/modules/opentalk-a.conf",
                             "/etc/nginx/opentalk-a.conf",
                             "/etc/nginx/snippets/",
                             "/etc/nginx/snippets/opentalk-other.conf",
                             "/etc/nginx2/conf.d/opentalk-a.conf",
                             "etc/nginx/conf.d/opentalk-a.conf",
                             "/var/www/",
                             "/var/www/html",
                             "/var/www/letsencrypt/x",
                             "/etc/opentalk-proxy/",
                             "/etc/opentalk-proxy/placeholder/",
                             "/etc/opentalk-proxy/placeholder/..",
                             "/etc/opentalk-proxy/placeholder/ab/key.pem",
                             "/etc/opentalk-proxy/placeholder/AB",
                             "/etc/opentalk-proxy/other",
                             "/etc/shadow"})
        EXPECT_FALSE(isAnnounced(path, "/etc/nginx")) << path;
    EXPECT_FALSE(
        isAnnounced("/etc/nginx/conf.d/opentalk-" + std::string(41, 'a') + ".conf", "/etc/nginx"));
    EXPECT_FALSE(isAnnounced("/etc/nginx/conf.d/opentalk-a.conf", "/opt/nginx"));
}

TEST(Entries, areEqualWhateverTheirReasons)
{
    const Entry entry {EntryKind::File, "/a", 0644, "x\n", {}};
    auto other = entry;
    other.reasons = {{"because", {}}};
    EXPECT_EQ(entry, other);
    for (auto change :
         {+[](Entry &e) { e.kind = EntryKind::Link; }, +[](Entry &e) { e.path = "/b"; },
          +[](Entry &e) { e.mode = 0600; }, +[](Entry &e) { e.content = "y\n"; }}) {
        other = entry;
        change(other);
        EXPECT_NE(entry, other);
    }
}

TEST(FileSets, findAnEntryByItsPath)
{
    const FileSet set {
        {{EntryKind::Folder, "/a", 0755, "", {}}, {EntryKind::File, "/a/b", 0644, "", {}}}};
    EXPECT_EQ(set.find("/a/b"), &set.entries[1]);
    EXPECT_EQ(set.find("/a/c"), nullptr);
}

TEST(Signatures, areCommentLines)
{
    EXPECT_TRUE(std::string_view(signature).starts_with("# "));
}

} // namespace
