// OpenTalk's .env: what is taken, what is named, and that nothing in it does anything else.
#include "model/envimport.h"

#include "model/deployment.h"

#include "found.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace opentalk;
using namespace std::string_literals;

namespace {

/// What the profile says, in one line; then notes as code and line, then the names of other keys.
std::string summary(const Result<EnvImport> &result)
{
    if (!result)
        return "refused " + result.error().front().code + ' ' + result.error().front().place;
    std::string text = result->profile.domain;
    for (const auto &[id, choice] : result->profile.services) {
        text += ' ' + std::string(service(id).name);
        if (choice.enabled)
            text += *choice.enabled ? "+" : "-";
        if (choice.host)
            text += '=' + *choice.host;
        for (const auto &backend : choice.backends.value_or(std::vector<std::string> {}))
            text += '>' + backend;
    }
    for (const auto &note : result->notes)
        if (note.code != "env-ports-public" && note.code != "env-domain-missing")
            text += " !" + note.code + note.place;
    for (const auto &key : result->others)
        text += " ~" + key;
    return text;
}

struct Row {
    std::string text;
    std::string expected;
};

void expectAll(const std::vector<Row> &rows)
{
    for (const auto &[text, expected] : rows)
        EXPECT_EQ(summary(importEnv(text, "")), expected) << escaped(text.substr(0, 200));
}

TEST(EnvImport, ReadsLinesAsDockerComposeDoes)
{
    expectAll({
        {"OT_DOMAIN=example.com", "example.com"},
        {"OT_DOMAIN=example.com\r\nCOMPOSE_PROFILES=core\r\n", "example.com whiteboard- pad-"},
        {"\xEF\xBB\xBFOT_DOMAIN=example.com\n", "example.com"},
        {"export OT_DOMAIN=example.com\n", "example.com"},
        {"  export   OT_DOMAIN = example.com  \n", "example.com"},
        {"OT_DOMAIN: example.com\n", "example.com"},
        {"OT_DOMAIN=\"example.com\"\n", "example.com"},
        {"OT_DOMAIN='example.com' # ours\n", "example.com"},
        {"OT_DOMAIN=example.com # ours\n", "example.com"},
        {"OT_DOMAIN=example.com# ours\n", " !env-host-unusable:1"},
        {"OT_DOMAIN= # nothing\n", ""},
        {"OT_DOMAIN=\n", ""},
        {"#OT_DOMAIN=example.com\n \t# more\n\n", ""},
        {"A='\nOT_DOMAIN=hidden.example\n'\nOT_DOMAIN=example.com\n", "example.com ~A"},
        {"A='it\\'s'\nOT_DOMAIN=example.com\n", "example.com ~A"},
        {"A=\"\\\"\"\nOT_DOMAIN=example.com\n", "example.com ~A"},
        {"OT_DOMAIN=a.example\nB=\nOT_DOMAIN=b.example\n", "b.example !env-twice:3 ~B"},
        {"OT_DOMAIN=EXAMPLE.com\n", "example.com"},
        {"OT_DOMAIN\n", " !env-unresolved:1"},
    });
}

TEST(EnvImport, FillsVariablesFromItsOwnKeysAlone)
{
    ::setenv("OT_DOMAIN", "environment.example", 1);
    ::setenv("SECRET", "environment.example", 1);
    expectAll({
        {"OT_DOMAIN=example.com\nKC_HOSTNAME=auth.$OT_DOMAIN\n",
         "example.com keycloak=auth.example.com"},
        {"OT_DOMAIN=example.com\nKC_HOSTNAME=accounts.${OT_DOMAIN}\n", "example.com"},
        {"OT_DOMAIN=example.com\nKC_HOSTNAME='auth.$OT_DOMAIN'\n",
         "example.com !env-host-unusable:2"},
        {"OT_DOMAIN=example.com\nKC_HOSTNAME=\"auth.\\$OT_DOMAIN\"\n",
         "example.com !env-host-unusable:2"},
        {"OT_DOMAIN=${OT_DOMAIN:-example.com}\n", "example.com"},
        {"OT_DOMAIN=${OT_DOMAIN-example.com}\n", "example.com"},
        {"OT_DOMAIN=${OT_DOMAIN}\n", " !env-unresolved:1"},
        {"KC_HOSTNAME=a.$OT_DOMAIN\nOT_DOMAIN=example.com\n", "example.com !env-unresolved:1"},
        {"OT_DOMAIN=\nKC_HOSTNAME=${OT_DOMAIN:-b.example}\n", " keycloak=b.example"},
        {"OT_DOMAIN=\nKC_HOSTNAME=${OT_DOMAIN-b.example}\n", ""},
        {"OT_DOMAIN=a.example\nKC_HOSTNAME=${OT_DOMAIN:+b.example}\n",
         "a.example keycloak=b.example"},
        {"OT_DOMAIN=a.example\nKC_HOSTNAME=${OT_DOMAIN:?needed}\n", "a.example keycloak=a.example"},
        {"KC_HOSTNAME=${OT_DOMAIN:?needed}\n", " !env-unresolved:1"},
        {"KC_HOSTNAME=${SD_ENDPOINT:-${EP_ENDPOINT:-a.example}}\n", " keycloak=a.example"},
        {"SECRET=s.example\nOT_DOMAIN=$SECRET\n", " !env-unresolved:2 ~SECRET"},
        {"SECRET=s.example\nOT_DOMAIN=${SECRET:-a.example}\n", " !env-unresolved:2 ~SECRET"},
        {"SECRET=s\nOT_DOMAIN=${OT_DOMAIN:-$SECRET}\n", " !env-unresolved:2 ~SECRET"},
        {"OT_DOMAIN=$HOME\n", " !env-unresolved:1"},
        {"OT_DOMAIN=$(hostname -f)\n", " !env-unresolved:1"},
        {"OT_DOMAIN=`hostname -f`\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=${OT_DOMAIN\n", " !env-unresolved:1"},
        {"OT_DOMAIN=${}\n", " !env-unresolved:1"},
        {"OT_DOMAIN=${OT_DOMAIN!x}\n", " !env-unresolved:1"},
        {"OT_DOMAIN=$\n", " !env-unresolved:1"},
        {"OT_DOMAIN=a$$b.example\n", " !env-host-unusable:1"},
        {"KC_HOSTNAME=$KC_HOSTNAME\nKC_HOSTNAME=${KC_HOSTNAME:-a.example}\n",
         " !env-twice:2 !env-unresolved:2"},
    });
    ::unsetenv("OT_DOMAIN");
    ::unsetenv("SECRET");
}

TEST(EnvImport, FindsHostsPortsAndServices)
{
    expectAll({
        {"COMPOSE_PROFILES=core,whiteboard, pad ,recorder\n", " whiteboard+ pad+"},
        {"COMPOSE_PROFILES=*\n", " whiteboard+ pad+"},
        {"COMPOSE_PROFILES=whiteboards,notpad\n", " whiteboard- pad-"},
        {"LIVEKIT_SERVER_URL=wss://lk.example.com\n", " livekit=lk.example.com"},
        {"LIVEKIT_SERVER_URL=https://lk.example.com:443/rtc\n", " livekit=lk.example.com"},
        {"LIVEKIT_SERVER_URL=ws://livekit:7880\n", " !env-host-unusable:1"},
        {"SD_ENDPOINT=https://board.example.com:8443\n", " !env-host-unusable:1"},
        {"SD_ENDPOINT=ftp://board.example.com\n", " !env-host-unusable:1"},
        {"KC_EXP_PORT=8087\n", ""},
        {"KC_EXP_PORT=18087\n", " keycloak>127.0.0.1:18087"},
        {"KC_EXP_PORT=127.0.0.1:18087\n", " keycloak>127.0.0.1:18087"},
        {"KC_EXP_PORT=[::1]:8087\n", " keycloak>[::1]:8087"},
        {"KC_EXP_PORT=0.0.0.0:18087\n", " keycloak>127.0.0.1:18087"},
        {"KC_EXP_PORT=[::]:8087\n", " keycloak>[::1]:8087"},
        {"KC_EXP_PORT=10.0.0.7:8087\n", " keycloak>10.0.0.7:8087"},
        {"KC_EXP_PORT=::1:8087\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=0\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=65536\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=08087\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=8087-8090\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=8087/tcp\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=keycloak:8087\n", " !env-port-unusable:1"},
        {"KC_EXP_PORT=127.0.0.1:8087;rm -rf /\n", " !env-port-unusable:1"},
        {"LIVEKIT_HTTP_PORT=17880\nOT_FRONTEND_EXP_PORT=18080\nSD_EXP_PORT=19666\n",
         " frontend>127.0.0.1:18080 livekit>127.0.0.1:17880 whiteboard>127.0.0.1:19666"},
        {"OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:18090\nEP_EXP_PORT=127.0.0.1:19001\n",
         " controller>127.0.0.1:18090 pad>127.0.0.1:19001"},
    });
}

TEST(EnvImport, HostileTextIsNamedAndDoesNothing)
{
    expectAll({
        {"OT_DOMAIN=example.com\0.evil\n"s, "refused env-not-text "},
        {"OT_DOMAIN=ex\xFF.com\n", "refused env-not-text "},
        {"OT_DOMAIN=\"example.com\n", "refused env-quote-open :1"},
        {"\n\nA='x\n", "refused env-quote-open :3"},
        {"A=\"x\\\"\n", "refused env-quote-open :1"},
        {"OT_DOMAIN=example.com;return 200\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=\"example.com\\nKC_EXP_PORT=1\"\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=\"example.com\nb.example\"\n", " !env-host-unusable:1"},
        {"OT_DOMAIN='example.com'x\n", " !env-line-unreadable:1"},
        {"OT_DOMAIN=m\xC3\xBCnchen.example\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=ex\xD0\xB0mple.com\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=*.example.com\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=192.0.2.1\n", " !env-host-unusable:1"},
        {"OT_DOMAIN=https://user:pass@example.com\n", " !env-host-unusable:1"},
        {"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC=\n", " !env-line-unreadable:1"},
        {"K\xC3\x96NIG=x\n", " !env-line-unreadable:1"},
        {"\x1B[31mA=x\n", " !env-line-unreadable:1"},
        {"=x\n", " !env-line-unreadable:1"},
        {std::string(65, 'A') + "=x\n", " !env-line-unreadable:1"},
        {"OT_DOMAIN=" + std::string(500000, 'a') + "\n", " !env-unresolved:1"},
        {std::string((1 << 20) + 1, '#'), "refused env-too-large "},
    });
}

TEST(EnvImport, NeverRepeatsAValue)
{
    const std::string secret = "hunter2hunter2";
    const auto result
        = importEnv("DB_PASSWORD=" + secret + "\nOT_DOMAIN=" + secret + ".x;\nKC_HOSTNAME=$"
                        + secret + "\nKC_EXP_PORT=" + secret + "\nx" + secret + "\n'" + secret
                        + "'\nB='" + secret + "' " + secret + "\n",
                    ".env");
    ASSERT_TRUE(result);
    EXPECT_THAT(result->others, testing::ElementsAre("DB_PASSWORD"));
    EXPECT_EQ(result->notes.size(), 6U);
    for (const auto &note : result->notes)
        EXPECT_EQ(sentence(note).find(secret), std::string::npos) << sentence(note);
}

TEST(EnvImport, SaysWhichPortsPassTheFirewallAndTheLineToChange)
{
    const auto result
        = importEnv("OT_DOMAIN=example.com\nKC_EXP_PORT=8087\nSD_EXP_PORT=0.0.0.0:9667\n"
                    "EP_EXP_PORT=127.0.0.1:9001\nLIVEKIT_HTTP_PORT=7880\n",
                    "/opt/opentalk/.env");
    ASSERT_TRUE(result);
    ASSERT_THAT(found(result->notes),
                testing::ElementsAre("warning env-ports-public at /opt/opentalk/.env"));
    EXPECT_THAT(result->notes.front().arguments,
                testing::ElementsAre("KC_EXP_PORT, SD_EXP_PORT",
                                     "KC_EXP_PORT=127.0.0.1:8087, SD_EXP_PORT=127.0.0.1:9667"));
}

TEST(EnvImport, KeepsWhatTheFileDoesNotSpeakOf)
{
    Profile profile;
    profile.domain = "old.example";
    profile.release = Release::RoomserverInternal;
    profile.http3 = true;
    profile.services[ServiceId::Keycloak].balance = Balance::Sticky;
    const auto result = importEnv("OT_DOMAIN=example.com\nKC_EXP_PORT=127.0.0.1:1\n", "", profile);
    ASSERT_TRUE(result);
    auto expected = profile;
    expected.domain = "example.com";
    expected.services[ServiceId::Keycloak].backends = {"127.0.0.1:1"};
    EXPECT_EQ(result->profile, expected);
    EXPECT_THAT(result->taken, testing::ElementsAre("OT_DOMAIN", "KC_EXP_PORT"));
}

TEST(EnvImport, DefaultsOfTheSetUpMeanAnEmptyChoice)
{
    const auto result = importEnv("COMPOSE_PROFILES=core,whiteboard,pad\nOT_DOMAIN=example.com\n"
                                  "CONTROLLER_DOMAIN=controller.${OT_DOMAIN}\n"
                                  "KC_HOSTNAME=${KC_HOSTNAME:-accounts.${OT_DOMAIN}}\n"
                                  "OT_FRONTEND_EXP_PORT=8080\nPOSTGRES_PASSWORD=x\n",
                                  "");
    ASSERT_TRUE(result);
    Profile expected;
    expected.domain = "example.com";
    expected.services[ServiceId::Whiteboard].enabled = true;
    expected.services[ServiceId::Pad].enabled = true;
    EXPECT_EQ(result->profile, expected);
    EXPECT_TRUE(examine(result->profile).deployment);
}

TEST(EnvImport, DoublingAndNestingStayBounded)
{
    std::string doubling = "OT_DOMAIN=aaaaaaaa\n";
    for (int i = 0; i < 64; ++i)
        doubling += "OT_DOMAIN=$OT_DOMAIN$OT_DOMAIN\n";
    std::string nested = "OT_DOMAIN=";
    for (int i = 0; i < 50000; ++i)
        nested += "${OT_DOMAIN:-";
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(importEnv(doubling, "")->notes.empty());
    EXPECT_THAT(found(importEnv(nested + std::string(50000, '}') + '\n', "")->notes),
                testing::Contains("warning env-unresolved at :1"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

} // namespace
