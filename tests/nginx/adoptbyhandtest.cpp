// Sites made by hand, as people write them: what is taken, what is named, what is left alone.
#include "nginx/adopt.h"

#include "adoptnotes.h"
#include "deployments.h"

#include <gmock/gmock.h>

#include <ctime>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

/// One server block, as people write it.
std::string server(const std::string &name, const std::string &inside)
{
    return "server {\nlisten 443 ssl;\nserver_name " + name + ";\n" + inside + "\n}\n";
}

std::string proxied(const std::string &target, const std::string &more = {})
{
    return "location / {\nproxy_pass " + target + ";\n" + more + "\n}\n";
}

std::string certificate(const std::string &lineage)
{
    const auto live = "/etc/letsencrypt/live/" + lineage;
    return "ssl_certificate " + live + "/fullchain.pem;\nssl_certificate_key " + live
        + "/privkey.pem;\n";
}

std::optional<Adoption> adoptText(const std::string &path, const std::string &text)
{
    return adopt({{path, text}}, machine());
}

const char *const oneFile = "/etc/nginx/conf.d/meeting.conf";

std::string meeting(const std::string &controller = "http://127.0.0.1:18090")
{
    return server("example.com", proxied("http://localhost:8080") + certificate("example.com"))
        + server("controller.example.com", proxied(controller) + certificate("example.com"))
        + server("accounts.example.com",
                 proxied("http://127.0.0.1:8087") + certificate("example.com"));
}

TEST(AdoptByHand, OneFileOfAnotherNameIsReadByHostsAndSaidToStay)
{
    const auto adoption = adoptText(oneFile, meeting());
    ASSERT_TRUE(adoption);
    Profile expected;
    expected.domain = "example.com";
    expected.services[ServiceId::Controller].backends = {"127.0.0.1:18090"};
    expected.services[ServiceId::Livekit].enabled = false;
    EXPECT_EQ(adoption->profile, expected);
    EXPECT_THAT(counted(adoption->notes),
                testing::ElementsAre(testing::Pair("adopt-account-unseen", 1),
                                     testing::Pair("adopt-file-stays", 1),
                                     testing::Pair("adopt-release-unseen", 1)));
}

TEST(AdoptByHand, ServersInsideNginxConfAreReadToo)
{
    const auto adoption
        = adoptText("/etc/nginx/nginx.conf", "events {}\nhttp {\ngzip on;\n" + meeting() + "}\n");
    ASSERT_TRUE(adoption);
    EXPECT_EQ(adoption->profile.domain, "example.com");
    EXPECT_EQ(counted(adoption->notes)["adopt-file-stays"], 1);
}

TEST(AdoptByHand, BackendsOfAnUpstreamAreCarriedOverAndTheirWeightsNamed)
{
    const auto adoption = adoptText(
        oneFile,
        "upstream ctl {\nleast_conn;\nserver 10.0.0.1:8090 weight=3;\nserver localhost:8091;\n"
        "random;\n}\n"
            + meeting("http://ctl"));
    ASSERT_TRUE(adoption);
    const auto &controller = adoption->profile.services.at(ServiceId::Controller);
    EXPECT_THAT(*controller.backends, testing::ElementsAre("10.0.0.1:8090", "127.0.0.1:8091"));
    EXPECT_EQ(controller.balance, Balance::LeastConnections);
    EXPECT_THAT(
        notesOf(*adoption, oneFile),
        testing::ElementsAre("3 adopt-lost server 10.0.0.1:8090 weight=3", "5 adopt-lost random"));
}

TEST(AdoptByHand, NothingIsTakenThatMayNotBeOpenTalks)
{
    for (const auto &text :
         {server("example.com", proxied("http://localhost:8080")),
          server("accounts.example.com", proxied("http://localhost:3000")),
          server("pad.example.com", proxied("http://localhost:9001")),
          server("controller.com", proxied("http://localhost:8090")),
          server("accounts.a.example", proxied("http://localhost:3000"))
              + server("pad.b.example", proxied("http://localhost:3000")),
          server("controller.example.com", "root /srv;") + server("pad.example.com", "root /srv;"),
          std::string("server { listen 80; }\n"), std::string()})
        EXPECT_FALSE(adoptText(oneFile, text)) << text;
}

TEST(AdoptByHand, OfTwoSetUpsTheStrongerIsTakenAndTheOtherLeft)
{
    const auto adoption
        = adoptText(oneFile,
                    meeting() + server("controller.other.org", proxied("http://localhost:28090"))
                        + server("pad.other.org", proxied("http://localhost:9001")));
    ASSERT_TRUE(adoption);
    EXPECT_EQ(adoption->profile.domain, "example.com");
    EXPECT_FALSE(adoption->profile.services.contains(ServiceId::Pad));
}

TEST(AdoptByHand, AServiceKnownByItsPortAloneIsSaidToBe)
{
    const auto adoption = adoptText(
        oneFile, meeting() + server("board.example.com", proxied("http://localhost:9666")));
    ASSERT_TRUE(adoption);
    EXPECT_EQ(adoption->profile.services.at(ServiceId::Whiteboard).host, "board.example.com");
    EXPECT_EQ(counted(adoption->notes)["adopt-by-port"], 1);
}

struct Lost {
    std::string inside; ///< of the controller's server
    std::string note;
};

TEST(AdoptByHand, WhatHasNoCounterpartIsNamed)
{
    for (const auto &[inside, note] : std::vector<Lost> {
             {"auth_basic closed;", "adopt-lost auth_basic closed"},
             {"allow 10.0.0.0/8;", "adopt-lost allow 10.0.0.0/8"},
             {"deny all;", "adopt-lost deny all"},
             {"satisfy any;", "adopt-lost satisfy any"},
             {"return 503;", "adopt-lost return 503"},
             {"rewrite ^/a /b;", "adopt-lost rewrite ^/a /b"},
             {"if ($host) {\nreturn 403;\n}", "adopt-lost if ($host)"},
             {"location /x {\nallow 10.0.0.1;\n}", "adopt-lost location /x"},
             {"proxy_read_timeout 1d;", "adopt-lost proxy_read_timeout 1d"},
             {"proxy_read_timeout 2h;", "adopt-lost proxy_read_timeout 2h"},
             {"proxy_buffers 16 64k;", "adopt-lost proxy_buffers 16 64k"},
             {"proxy_set_header Host other.example;",
              "adopt-lost proxy_set_header Host other.example"},
             {"proxy_set_header X-Team blue;", "adopt-lost proxy_set_header X-Team blue"},
             {"add_header X-Robots-Tag none;", "adopt-lost add_header X-Robots-Tag none"},
             {"include missing.conf;", "adopt-lost include missing.conf"},
             {"client_max_body_size 0;", "adopt-upload client_max_body_size 0"},
             {"client_max_body_size 9x;", "adopt-upload client_max_body_size 9x"},
             {"ssl_protocols TLSv1 TLSv1.2;", "adopt-old-tls ssl_protocols TLSv1 TLSv1.2"},
             {"server_name www.example.com;", "adopt-other-name www.example.com"},
             {"add_header Strict-Transport-Security \"max-age=300; preload\";", "adopt-preload "},
         }) {
        const auto text
            = server("controller.example.com", proxied("http://localhost:8090") + inside)
            + server("accounts.example.com", proxied("http://localhost:8087"));
        const auto adoption = adoptText("/etc/nginx/conf.d/opentalk-all.conf", text);
        ASSERT_TRUE(adoption) << inside;
        std::vector<std::string> found;
        for (const auto &problem : adoption->notes)
            if (problem.code != "adopt-release-unseen")
                found.push_back(problem.code + ' '
                                + (problem.arguments.empty() ? "" : problem.arguments.front()));
        EXPECT_THAT(found, testing::ElementsAre(note)) << inside;
    }
}

TEST(AdoptByHand, OptionsThatAreThereAreCarriedOver)
{
    const auto adoption = adoptText(
        "/etc/nginx/conf.d/opentalk-all.conf",
        "limit_req_zone $binary_remote_addr zone=z:1m rate=90r/s;\n"
            + server("controller.example.com",
                     proxied("http://localhost:8090", "limit_req zone=z burst=400;")
                         + "set_real_ip_from 10.0.0.0/8;\nreal_ip_header X-Forwarded-For;\n"
                           "ssl_protocols TLSv1.3;\nclient_max_body_size 1536k;\n"
                           "add_header Strict-Transport-Security \"max-age=300\";\n"
                         + "ssl_certificate /etc/ssl/a.pem;\nssl_certificate_key /etc/ssl/a.key;\n")
            + server(
                "accounts.example.com",
                proxied("http://[::1]:8087")
                    + "location ~ /admin/ {\nallow 192.0.2.0/24;\ndeny all;\n}\n"
                      "ssl_certificate /etc/ssl/b.pem;\nssl_certificate_key /etc/ssl/b.key;\n"));
    ASSERT_TRUE(adoption);
    const auto &profile = adoption->profile;
    EXPECT_EQ(profile.rateLimit, (RateLimitChoice {true, 90, 400, false}));
    EXPECT_THAT(profile.trustedProxies, testing::ElementsAre("10.0.0.0/8"));
    EXPECT_THAT(profile.adminNetworks, testing::ElementsAre("192.0.2.0/24"));
    EXPECT_EQ(profile.tls, TlsLevel::Modern);
    EXPECT_EQ(profile.hsts.maxAge, 300);
    EXPECT_EQ(profile.services.at(ServiceId::Controller).uploadLimitMiB, 2);
    EXPECT_THAT(*profile.services.at(ServiceId::Keycloak).backends,
                testing::ElementsAre("[::1]:8087"));
    EXPECT_EQ(profile.certificates.source, CertificateSource::Files);
    EXPECT_EQ(profile.certificates.files.at("accounts.example.com").key, "/etc/ssl/b.key");
    EXPECT_THAT(counted(adoption->notes),
                testing::ElementsAre(testing::Pair("adopt-release-unseen", 1)));
}

TEST(AdoptByHand, StrangersInAFileThatIsReplacedAreNamed)
{
    const auto adoption = adoptText("/etc/nginx/conf.d/opentalk-all.conf",
                                    meeting() + server("shop.example.net", "root /srv;")
                                        + "map $uri $x {\ndefault 1;\n}\n");
    ASSERT_TRUE(adoption);
    EXPECT_THAT(
        notesOf(*adoption, "opentalk-all.conf"),
        testing::ElementsAre("34 adopt-server-lost shop.example.net", "39 adopt-lost map $uri $x"));
}

/// In CPU time: the machine may be busy.
std::clock_t timeToAdopt(int sites)
{
    auto many = meeting();
    for (int i = 0; i < sites; ++i)
        many += server("pad" + std::to_string(i) + ".example.com", "deny all;");
    const auto start = std::clock();
    EXPECT_TRUE(adoptText(oneFile, many));
    return std::clock() - start;
}

TEST(AdoptByHand, FourTimesTheSitesTakeAboutFourTimesAsLong)
{
    EXPECT_LT(timeToAdopt(20000), 9 * timeToAdopt(5000));
}

TEST(AdoptByHand, HostileTextEndsInNothingWorseThanANote)
{
    const auto circle = adopt({{"/etc/nginx/conf.d/a.conf", meeting() + "include conf.d/a.conf;"},
                               {"/etc/nginx/b", "include b; include b;"}},
                              machine());
    EXPECT_TRUE(circle);
    const auto loop = adopt(
        {{oneFile,
          server("controller.example.com", "include b;\n" + proxied("http://localhost:8090"))
              + server("pad.example.com", proxied("http://localhost:9001"))},
         {"/etc/nginx/b", "include b;\nproxy_set_header X $host;\n"}},
        machine());
    EXPECT_TRUE(loop);
    std::string again;
    for (int i = 0; i < 100; ++i)
        again += "include b;\n";
    EXPECT_FALSE(
        adopt({{oneFile, server("controller.example.com", "include b;")}, {"/etc/nginx/b", again}},
              machine()));
    for (const auto *text :
         {"server { server_name controller.example.com; location / { proxy_pass; } }",
          "upstream { server; } server { listen; server_name; }",
          "server { server_name pad.example.com; listen 443; location { return; } }",
          "limit_req_zone zone=; server { server_name a.b; add_header; include; }"})
        adoptText("/etc/nginx/conf.d/opentalk-pad.conf", text);
}

TEST(FilesToAdopt, AreThoseOfTheSameDomainAndNoOthers)
{
    auto survey = machine();
    survey.serverNames = {{"controller.example.com", {}, {"/a", 1}},
                          {"example.com", {}, {"/b", 1}},
                          {"wiki.example.com", {}, {"/c", 1}},
                          {"example.org", {}, {"/d", 1}},
                          {"meet.example.net", {}, {"/etc/nginx/conf.d/opentalk-x.conf", 1}}};
    EXPECT_THAT(filesToAdopt(survey),
                testing::ElementsAre("/a", "/b", "/c", "/etc/nginx/conf.d/opentalk-x.conf"));
}

} // namespace
