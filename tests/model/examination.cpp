#include "model/deployment.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

Profile profileFor(Release release)
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = release;
    return profile;
}

std::vector<std::string> sitesOf(const Profile &profile)
{
    std::vector<std::string> lines;
    const auto examination = examine(profile);
    EXPECT_THAT(found(examination.problems), ElementsAre());
    if (examination.deployment) {
        for (const auto &site : examination.deployment->sites)
            lines.push_back(site.id + " " + site.host.text() + " " + site.backends[0].text() + " "
                            + std::to_string(site.uploadLimitMiB) + (site.webSocket ? " ws" : ""));
    }
    return lines;
}

TEST(Examination, TheSmallestProfileIsCompleteAndAsksForTheRelease)
{
    Profile profile;
    profile.domain = "Example.com";
    const auto examination = examine(profile);
    EXPECT_THAT(found(examination.problems), ElementsAre("warning release-missing at release"));
    ASSERT_TRUE(examination.deployment);
    EXPECT_EQ(examination.deployment->domain.text(), "example.com");
    EXPECT_EQ(examination.deployment->release, Release::Classic);
    EXPECT_TRUE(deploy(profile));
}

TEST(Examination, ServicesFollowTheRelease)
{
    const auto *const frontend = "frontend example.com 127.0.0.1:8080 1";
    const auto *const controller = "controller controller.example.com 127.0.0.1:8090 100 ws";
    const auto *const keycloak = "keycloak accounts.example.com 127.0.0.1:8087 1";
    EXPECT_THAT(sitesOf(profileFor(Release::Classic)),
                ElementsAre(frontend, controller, keycloak,
                            "livekit livekit.example.com 127.0.0.1:7880 10 ws"));
    EXPECT_THAT(sitesOf(profileFor(Release::ClassicLivekitProxied)),
                ElementsAre(frontend, controller, keycloak));
    EXPECT_THAT(sitesOf(profileFor(Release::RoomserverInternal)),
                ElementsAre(frontend, controller, keycloak));
    EXPECT_THAT(sitesOf(profileFor(Release::RoomserverExternal)),
                ElementsAre(frontend, controller, keycloak,
                            "roomserver roomserver.example.com 127.0.0.1:11333 1 ws"));
}

TEST(Examination, OptionalAndExtraServicesCome)
{
    auto profile = profileFor(Release::RoomserverInternal);
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.services[ServiceId::Pad].enabled = true;
    profile.services[ServiceId::Frontend].host = "Meet.example.com";
    profile.extra = {{"shop", "shop.other.org", {"[::1]:9"}, true, 7}};
    EXPECT_THAT(sitesOf(profile),
                ElementsAre("frontend meet.example.com 127.0.0.1:8080 1",
                            "controller controller.example.com 127.0.0.1:8090 100 ws",
                            "keycloak accounts.example.com 127.0.0.1:8087 1",
                            "whiteboard whiteboard.example.com 127.0.0.1:9666 50 ws",
                            "pad pad.example.com 127.0.0.1:9001 50 ws",
                            "shop shop.other.org [::1]:9 7 ws"));
}

TEST(Examination, SitesAreFoundByService)
{
    const auto deployment = deploy(profileFor(Release::Classic)).value();
    ASSERT_NE(deployment.site(ServiceId::Livekit), nullptr);
    EXPECT_EQ(deployment.site(ServiceId::Livekit)->id, "livekit");
    EXPECT_EQ(deployment.site(ServiceId::Pad), nullptr);
    EXPECT_FALSE(deployment.keepsOpen(KeepOpen::KeycloakAdmin));
}

TEST(Examination, EveryProblemIsFoundAtOnceInTheOrderOfTheKeys)
{
    Profile profile;
    profile.domain = "exa mple";
    profile.services[ServiceId::Controller].host = "$";
    profile.services[ServiceId::Controller].backends = {"127.0.0.1:1", "127.0.0.1:0"};
    profile.extra = {{"Shop", "", {}, false, 0}};
    profile.certificates.email = "x";
    profile.listen = {"any"};
    profile.hsts.maxAge = -1;
    profile.adminNetworks = {"home"};
    const auto examination = examine(profile);
    EXPECT_FALSE(examination.deployment);
    EXPECT_THAT(found(examination.problems),
                ElementsAre("host-character at domain", "warning release-missing at release",
                            "host-character at services.controller.host",
                            "backend-port at services.controller.backends[1]",
                            "extra-id at extra[0].id", "host-empty at extra[0].host",
                            "backends-empty at extra[0].backends",
                            "number-range at extra[0].upload_limit_mb",
                            "email-syntax at certificates.email", "address-syntax at listen[0]",
                            "number-range at hsts.max_age", "network-syntax at admin_networks[0]"));
}

TEST(Examination, TakenNamesAndBackendsNameTheOtherService)
{
    auto profile = profileFor(Release::Classic);
    profile.services[ServiceId::Pad]
        = {true, "accounts.EXAMPLE.com", std::vector<std::string> {"127.0.0.1:8080"}, {}, {}};
    const auto problems = examine(profile).problems;
    ASSERT_THAT(found(problems),
                ElementsAre("host-taken at services.pad.host",
                            "backend-taken at services.pad.backends[0]"));
    EXPECT_THAT(reason(problems[0]), HasSubstr("Keycloak"));
    EXPECT_THAT(reason(problems[1]), HasSubstr("Web frontend"));
}

TEST(Examination, WhatIsOffIsNotJudged)
{
    auto profile = profileFor(Release::Classic);
    profile.services[ServiceId::Pad] = {false, "no such", std::vector<std::string> {}, {}, 0};
    profile.certificates.files = {{"no such", {}}};
    const auto examination = examine(profile);
    EXPECT_THAT(found(examination.problems), ElementsAre());
    EXPECT_TRUE(examination.deployment->certificates.files.empty());
}

TEST(Examination, WarnsOfWhatMayWellBeMeant)
{
    auto profile = profileFor(Release::Classic);
    profile.services[ServiceId::Keycloak].enabled = false;
    profile.services[ServiceId::Whiteboard] = {true, "board.other.org", {}, {}, {}};
    profile.services[ServiceId::Pad]
        = {true, {}, std::vector<std::string> {"127.0.0.1:1", "127.0.0.1:2"}, {}, {}};
    profile.trustedProxies = {"0.0.0.0/0"};
    const auto examination = examine(profile);
    EXPECT_TRUE(examination.deployment);
    EXPECT_THAT(found(examination.problems),
                ElementsAre("warning service-needed at services.keycloak.enabled",
                            "warning host-outside-domain at services.whiteboard.host",
                            "warning backend-not-sticky at services.pad.backends",
                            "warning network-everyone at trusted_proxies"));
}

TEST(Examination, SeveralBackendsAreFineWhereTheServiceSharesItsState)
{
    auto profile = profileFor(Release::Classic);
    const std::vector<std::string> two {"10.0.0.1:80", "10.0.0.2:80"};
    profile.services[ServiceId::Controller].backends = two;
    profile.services[ServiceId::Pad]
        = {true, {}, std::vector<std::string> {"10.0.0.3:1", "10.0.0.4:1"}, Balance::Sticky, {}};
    EXPECT_THAT(found(examine(profile).problems), ElementsAre());
}

TEST(Examination, OwnCertificatesNeedAFileForEveryHost)
{
    auto profile = profileFor(Release::ClassicLivekitProxied);
    profile.certificates.source = CertificateSource::Files;
    const CertificateFiles files {"/etc/ssl/my certificate.pem", "/etc/ssl/my.key"};
    profile.certificates.files = {{"Example.com", files}, {"old.example.com", files}};
    EXPECT_THAT(found(examine(profile).problems),
                ElementsAre("warning certificate-unused at certificates.files.old.example.com",
                            "certificate-missing at certificates.files.controller.example.com",
                            "certificate-missing at certificates.files.accounts.example.com"));
    profile.certificates.files = {{"Example.com", files}, {"*", files}};
    const auto deployment = deploy(profile);
    ASSERT_TRUE(deployment);
    EXPECT_TRUE(deployment->certificates.files.contains("example.com"));
    EXPECT_TRUE(deployment->certificates.files.contains("*"));
}

TEST(Examination, KeepsTheOptionsInCanonicalForm)
{
    auto profile = profileFor(Release::Classic);
    profile.listen = {"192.0.2.1", "2001:DB8::1"};
    profile.embedders = {"https://Cloud.example.com"};
    profile.cspExtra = {{"connect-src", "WSS://ndt.Example.com"}};
    profile.trustedProxies = {"192.0.2.9/32"};
    profile.keepOpen = {KeepOpen::KeycloakHealth};
    const auto deployment = deploy(profile).value();
    EXPECT_EQ(deployment.listen[1].text, "2001:db8::1");
    EXPECT_THAT(deployment.embedders, ElementsAre("https://cloud.example.com"));
    EXPECT_EQ(deployment.cspExtra[0].source, "wss://ndt.example.com");
    EXPECT_EQ(deployment.trustedProxies[0].text(), "192.0.2.9");
    EXPECT_TRUE(deployment.keepsOpen(KeepOpen::KeycloakHealth));
}

TEST(Examination, TheDefaultHostIsPrefixAndDomain)
{
    EXPECT_EQ(defaultHost(ServiceId::Keycloak, "example.com"), "accounts.example.com");
    EXPECT_EQ(defaultHost(ServiceId::Frontend, "example.com"), "example.com");
}

} // namespace
