// Which files are read, in what order, and how much of them.
#include "looktest.h"
#include "machine/problems.h"
#include "nginx/fileset.h"

namespace opentalk::machine {
namespace {

using namespace nginx;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST_F(LookTest, IncludesInACircleEndWithAWarning)
{
    conf("include conf.d/*.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "include conf.d/b.conf;\nserver { server_name a.x; }");
    temp.file("/etc/nginx/conf.d/b.conf", "include /etc/nginx/conf.d/a.conf;");
    const auto survey = neighbours();
    EXPECT_THAT(codesOf(survey), Contains(includeCircle.code));
    EXPECT_THAT(namesOf(survey), Contains("a.x"));
}

TEST_F(LookTest, WhatCannotBeReadIsAWarningAndTheRestIsSeen)
{
    conf("include conf.d/*.conf;\ninclude missing.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "server { server_name ");
    temp.link("/etc/nginx/conf.d/b.conf", "nowhere");
    temp.file("/etc/nginx/conf.d/c.conf", "server { server_name c.example; }");
    const auto survey = neighbours();
    EXPECT_THAT(survey.unseen, SizeIs(3));
    for (const auto &each : survey.unseen)
        EXPECT_EQ(each.severity, Severity::Warning);
    EXPECT_THAT(namesOf(survey), ElementsAre("c.example"));
}

TEST_F(LookTest, PatternsMayNameFolders)
{
    conf("include /srv/*/nginx/*.conf;");
    temp.file("/srv/b/nginx/x.conf", "server { server_name b.example; }");
    temp.file("/srv/a/nginx/x.conf", "server { server_name a.example; }");
    temp.file("/srv/plain", "");
    EXPECT_THAT(namesOf(neighbours()), ElementsAre("a.example", "b.example"));
}

TEST_F(LookTest, HiddenFilesAreNoSites)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    temp.file("/etc/nginx/sites-enabled/.opentalk-x", "server { server_name hidden.example; }");
    EXPECT_THAT(neighbours().serverNames, IsEmpty());
}

TEST_F(LookTest, OurOwnFilesAreNoNeighbours)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    const auto text = std::string(signature) + "\nserver { listen 443; server_name a.example; }\n";
    temp.file("/etc/nginx/sites-available/opentalk-frontend.conf", text);
    temp.link("/etc/nginx/sites-enabled/opentalk-frontend.conf",
              "/etc/nginx/sites-available/opentalk-frontend.conf");
    temp.file("/etc/nginx/conf.d/opentalk-00-http.conf",
              std::string(signature) + "\nmap $a $b { }\nserver_tokens on;\n");
    const auto survey = neighbours();
    EXPECT_THAT(survey.serverNames, IsEmpty());
    EXPECT_THAT(survey.listeners, IsEmpty());
    EXPECT_THAT(survey.names, SizeIs(5));
}

TEST_F(LookTest, OurSignatureElsewhereAndOurNameWithoutItAreNeighbours)
{
    temp.file("/etc/nginx/nginx.conf", debianConf);
    temp.file("/etc/nginx/sites-enabled/copy",
              std::string(signature) + "\nserver { server_name copy.example; }\n");
    temp.file("/etc/nginx/sites-enabled/opentalk-pad.conf", "server { server_name hand.example; }");
    EXPECT_THAT(namesOf(neighbours()), ElementsAre("copy.example", "hand.example"));
}

/// Whoever owns a name has it although another line of the file is broken.
TEST_F(LookTest, OfABrokenFileTheFrontIsSeen)
{
    conf("include conf.d/*.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "server { server_name a.x; location / { root ; } } }");
    temp.file("/etc/nginx/conf.d/b.conf", "server { server_name b.x; location / { root ");
    temp.file("/etc/nginx/conf.d/c.conf", "server { server_name c.x; }");
    const auto survey = neighbours();
    EXPECT_THAT(namesOf(survey), ElementsAre("a.x", "b.x", "c.x"));
    EXPECT_THAT(survey.unseen, SizeIs(2));
}

TEST_F(LookTest, WhatNobodyAsksForIsNotRead)
{
    conf("server { server_name a.x; location / { include missing; } }\ntypes { include missing; }");
    const auto survey = neighbours();
    EXPECT_THAT(survey.unseen, IsEmpty());
    EXPECT_THAT(namesOf(survey), ElementsAre("a.x"));
}

TEST_F(LookTest, LuaBlocksCrlfQuotesAndVariablesDisturbNothing)
{
    conf("init_by_lua_block {\r\n  local s = '}' -- }\r\n}\r\nserver {\r\n"
         "  server_name \"a.x\" 'b.x' c\\.x;\r\n"
         "  set_by_lua_block $u { return [[ server { ]] }\r\n"
         "  if ($host = 'x') { return 301 https://${host}$uri; }\r\n  listen 81;\r\n}\r\n");
    const auto survey = neighbours();
    EXPECT_THAT(survey.unseen, IsEmpty());
    EXPECT_THAT(namesOf(survey), ElementsAre("a.x", "b.x", "c\\.x"));
    EXPECT_EQ(survey.listeners.front().place.text(), "/etc/nginx/nginx.conf:10");
}

TEST_F(LookTest, ASnippetSpeaksInEachServerThatIncludesIt)
{
    conf("include conf.d/*.conf;");
    temp.file("/etc/nginx/snippets/tls.conf", "listen 443 ssl;");
    for (const auto *name : {"a", "b"})
        temp.file(std::string("/etc/nginx/conf.d/") + name + ".conf",
                  std::string("server { server_name ") + name + ".x; include snippets/*.conf; }");
    const auto survey = neighbours();
    for (const auto &each : survey.serverNames)
        EXPECT_THAT(each.listeners, ElementsAre("0.0.0.0:443")) << each.name;
    EXPECT_THAT(survey.serverNames, SizeIs(2));
}

TEST_F(LookTest, AFileThatIsTooLargeIsNamed)
{
    conf("include conf.d/*.conf;");
    temp.file("/etc/nginx/conf.d/a.conf", "server { server_name a.x; }" + std::string(2000, ' '));
    temp.file("/etc/nginx/conf.d/b.conf", "server { server_name b.x; }");
    const auto survey = neighbours({.file = 1000});
    EXPECT_THAT(namesOf(survey), ElementsAre("b.x"));
    EXPECT_THAT(codesOf(survey), ElementsAre(fileTooLarge.code));
}

TEST_F(LookTest, ReadingEndsWhereTheWholeIsTooLarge)
{
    conf("include conf.d/*.conf;\ninclude conf.d/a.conf;");
    for (const auto *name : {"a", "b", "c"})
        temp.file(std::string("/etc/nginx/conf.d/") + name + ".conf",
                  std::string("server { server_name ") + name + ".x; }" + std::string(500, '\n'));
    const auto survey = neighbours({.all = 1500});
    EXPECT_THAT(namesOf(survey), ElementsAre("a.x", "b.x"));
    ASSERT_THAT(codesOf(survey), ElementsAre(configurationTooLarge.code)) << "said once";
    EXPECT_EQ(survey.unseen.front().place, "/etc/nginx/nginx.conf:3");
}

/// Each file includes the next one twice: no circle, and as good as endless.
TEST_F(LookTest, DoublingIncludesEnd)
{
    conf("include chain/0;");
    for (int i = 0; i < 40; ++i) {
        const auto next = "include chain/" + std::to_string(i + 1) + ";";
        temp.file("/etc/nginx/chain/" + std::to_string(i), next + next);
    }
    temp.file("/etc/nginx/chain/40", "");
    EXPECT_THAT(codesOf(neighbours({.all = 1u << 20})), ElementsAre(configurationTooLarge.code));
}

TEST_F(LookTest, ALongChainOfIncludesEnds)
{
    conf("include chain/0; server { server_name after.x; }");
    for (int i = 0; i < 100; ++i)
        temp.file("/etc/nginx/chain/" + std::to_string(i),
                  "include chain/" + std::to_string(i + 1) + ";");
    const auto survey = neighbours();
    EXPECT_THAT(codesOf(survey), ElementsAre(configurationTooLarge.code));
    EXPECT_THAT(namesOf(survey), ElementsAre("after.x"));
}

} // namespace
} // namespace opentalk::machine
