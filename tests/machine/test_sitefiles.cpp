#include "machine/sitefiles.h"

#include "machine/configuration.h"
#include "machine/lookparts.h"
#include "nginx/fileset.h"
#include "tree.h"

#include <gmock/gmock.h>

using namespace opentalk;
using namespace opentalk::machine;

namespace {

constexpr auto debianConf = "http {\ninclude conf.d/*.conf;\ninclude sites-enabled/*;\n}\n";

std::string server(const std::string &name, const std::string &port, const std::string &more = {})
{
    return "server {\nlisten 443 ssl;\nserver_name " + name + ";\nssl_certificate /c;\n" + more
        + "location / {\nproxy_pass http://localhost:" + port + ";\n}\n}\n";
}

nginx::Survey surveyOf(const Root &root)
{
    nginx::Survey survey;
    Configuration configuration(root, "/etc/nginx/nginx.conf", survey.unseen);
    lookAtConfiguration(configuration, {}, survey);
    return survey;
}

std::vector<std::string> pathsOf(const SiteFiles &read)
{
    std::vector<std::string> paths;
    for (const auto &file : read.files)
        paths.push_back(file.path);
    return paths;
}

TEST(SiteFiles, AreReadThroughLinksWithTheirSnippetsAndNoOthers)
{
    Tree tree;
    tree.file("/etc/nginx/nginx.conf", debianConf);
    tree.file("/etc/nginx/sites-available/opentalk-controller.conf",
              server("controller.example.com", "8090", "include snippets/tls.conf;\n"));
    tree.link("/etc/nginx/sites-enabled/opentalk-controller.conf",
              "../sites-available/opentalk-controller.conf");
    tree.file("/etc/nginx/sites-enabled/meet", server("example.com", "8080"));
    tree.file("/etc/nginx/sites-enabled/shop", server("shop.example.net", "8080"));
    tree.file("/etc/nginx/snippets/tls.conf", "ssl_protocols TLSv1.3;\n");
    const auto root = tree.root();
    const auto survey = surveyOf(root);
    const auto read = readSiteFiles(root, survey, {});
    EXPECT_THAT(pathsOf(read),
                testing::ElementsAre("/etc/nginx/sites-enabled/meet",
                                     "/etc/nginx/sites-enabled/opentalk-controller.conf",
                                     "/etc/nginx/snippets/tls.conf", "/etc/nginx/nginx.conf"));
    EXPECT_THAT(read.unread, testing::IsEmpty());
    const auto adoption = readBack(root, survey, {});
    ASSERT_TRUE(adoption);
    EXPECT_EQ(adoption->profile.domain, "example.com");
    EXPECT_EQ(adoption->profile.tls, TlsLevel::Modern);
}

TEST(SiteFiles, WhatCannotBeReadIsSaid)
{
    Tree tree;
    tree.file("/etc/nginx/nginx.conf", debianConf);
    tree.file("/etc/nginx/sites-enabled/a",
              server("controller.example.com", "8090", "include gone.conf;\n")
                  + server("accounts.example.com", "8087"));
    const auto root = tree.root();
    const auto adoption = readBack(root, surveyOf(root), {});
    ASSERT_TRUE(adoption);
    EXPECT_TRUE(std::ranges::any_of(adoption->notes, [](const Problem &note) {
        return note.severity == Severity::Warning
            && sentence(note).find("/etc/nginx/gone.conf") != std::string::npos
            && note.code != "adopt-lost";
    }));
}

TEST(SiteFiles, OfOursThoseWithoutALinkAreLeftOutAndNamed)
{
    Tree tree;
    const std::string available = "/etc/nginx/sites-available/";
    std::vector<std::string> ours;
    for (const std::string name : {"opentalk-pad.conf", "opentalk-keycloak.conf"}) {
        ours.push_back(available + name);
        tree.file(ours.back(),
                  nginx::signature + std::string("\n") + server("x.example.com", "9001"));
    }
    tree.file("/etc/nginx/nginx.conf", debianConf);
    tree.link("/etc/nginx/sites-enabled/opentalk-pad.conf", ours.front());
    const auto root = tree.root();
    const auto read = readSiteFiles(root, surveyOf(root), ours);
    EXPECT_THAT(pathsOf(read), testing::ElementsAre(ours.front(), "/etc/nginx/nginx.conf"));
    ASSERT_EQ(read.unread.size(), 1U);
    EXPECT_EQ(read.unread.front().code, "site-not-linked");
    EXPECT_EQ(read.unread.front().place, ours.back());
}

TEST(SiteFiles, WhereNothingIsOpenTalksNothingIsRead)
{
    Tree tree;
    tree.file("/etc/nginx/nginx.conf", debianConf);
    tree.file("/etc/nginx/sites-enabled/shop", server("shop.example.net", "8080"));
    const auto root = tree.root();
    EXPECT_THAT(pathsOf(readSiteFiles(root, surveyOf(root), {})), testing::IsEmpty());
    EXPECT_FALSE(readBack(root, surveyOf(root), {}));
}

} // namespace
