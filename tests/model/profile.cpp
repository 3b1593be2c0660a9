#include "model/profilejson.h"

#include "found.h"

#include <gtest/gtest.h>

using namespace opentalk;
using testing::ElementsAre;

namespace {

Profile filledProfile()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::RoomserverExternal;
    profile.services[ServiceId::Pad]
        = {true, "notes.example.com", std::vector<std::string> {"127.0.0.1:1", "127.0.0.1:2"},
           Balance::Sticky, 60};
    profile.services[ServiceId::Frontend] = {};
    profile.services[ServiceId::Keycloak].enabled = false;
    profile.extra = {{"shop", "shop.example.com", {"127.0.0.1:3"}, true, 5},
                     {"blog", "blog.example.com", {"127.0.0.1:4"}, false, 1}};
    profile.certificates = {CertificateSource::Files,
                            Lineage::PerHost,
                            "a@example.com",
                            "https://ca.example.com/dir",
                            "/etc/ca.pem",
                            true,
                            {{"*", {"/a.pem", "/a.key"}}, {"example.com", {"/b.pem", "/b.key"}}}};
    profile.listen = {"192.0.2.1"};
    profile.ipv6 = false;
    profile.http3 = true;
    profile.tls = TlsLevel::Modern;
    profile.hsts = {31536000, true, true};
    profile.compression = profile.caching = profile.securityHeaders = false;
    profile.csp = CspMode::Enforce;
    profile.embedders = {"https://cloud.example.com"};
    profile.cspExtra = {{"connect-src", "https://stats.example.com"}};
    profile.rateLimit = {true, 10, 20, true};
    profile.trustedProxies = {"10.0.0.0/8"};
    profile.adminNetworks = {"192.0.2.0/24"};
    profile.keepOpen
        = {KeepOpen::ControllerMetrics, KeepOpen::ControllerOpenapi, KeepOpen::KeycloakMetrics,
           KeepOpen::KeycloakHealth,    KeepOpen::KeycloakAdmin,     KeepOpen::RoomserverApi};
    return profile;
}

TEST(Profiles, TheSmallestHasTheDefaultsOfTheContract)
{
    const auto profile = readProfile(R"({"version": 1, "domain": "example.com"})");
    ASSERT_TRUE(profile);
    Profile expected;
    expected.domain = "example.com";
    EXPECT_EQ(*profile, expected);
    EXPECT_EQ(profile->hsts.maxAge, 63072000);
    EXPECT_EQ(profile->rateLimit.requestsPerSecond, 50);
    EXPECT_EQ(profile->rateLimit.burst, 200);
    EXPECT_EQ(profile->csp, CspMode::ReportOnly);
    EXPECT_EQ(profile->certificates.source, CertificateSource::LetsEncrypt);
    EXPECT_TRUE(profile->compression && profile->caching && profile->securityHeaders);
    EXPECT_FALSE(profile->http3 || profile->rateLimit.enabled || profile->ipv6.has_value());
}

TEST(Profiles, EveryKeyIsSpelledAsInTheContract)
{
    const auto profile = readProfile(R"({"version":1,"domain":"example.com",
        "release":"roomserver-external",
        "services":{
            "pad":{"enabled":true,"host":"notes.example.com",
                   "backends":["127.0.0.1:1","127.0.0.1:2"],"balance":"sticky",
                   "upload_limit_mb":60},
            "frontend":{},
            "keycloak":{"enabled":false}},
        "extra":[
            {"id":"shop","host":"shop.example.com","backends":["127.0.0.1:3"],"websocket":true,
             "upload_limit_mb":5},
            {"id":"blog","host":"blog.example.com","backends":["127.0.0.1:4"]}],
        "certificates":{"source":"files","lineage":"per-host","email":"a@example.com",
            "directory_url":"https://ca.example.com/dir","directory_ca":"/etc/ca.pem",
            "staging":true,
            "files":{"*":{"certificate":"/a.pem","key":"/a.key"},
                     "example.com":{"certificate":"/b.pem","key":"/b.key"}}},
        "listen":["192.0.2.1"],"ipv6":false,"http3":true,"tls":"modern",
        "hsts":{"max_age":31536000,"include_subdomains":true,"preload":true},
        "compression":false,"caching":false,"security_headers":false,"csp":"enforce",
        "embedders":["https://cloud.example.com"],
        "csp_extra":[{"directive":"connect-src","source":"https://stats.example.com"}],
        "rate_limit":{"enabled":true,"requests_per_second":10,"burst":20,"dry_run":true},
        "trusted_proxies":["10.0.0.0/8"],"admin_networks":["192.0.2.0/24"],
        "keep_open":["controller-metrics","controller-openapi","keycloak-metrics",
                     "keycloak-health","keycloak-admin","roomserver-api"]})");
    ASSERT_THAT(found(profile), ElementsAre());
    EXPECT_EQ(*profile, filledProfile());
}

TEST(Profiles, WhatIsWrittenReadsBackEqual)
{
    for (const auto &profile : {Profile {}, filledProfile()}) {
        const auto read = readProfile(writeProfile(profile));
        ASSERT_THAT(found(read), ElementsAre());
        EXPECT_EQ(*read, profile);
        EXPECT_EQ(writeProfile(*read), writeProfile(profile));
    }
}

TEST(Profiles, EveryReleaseReadsBackEqual)
{
    for (const auto release : releases()) {
        Profile profile;
        profile.release = release;
        EXPECT_EQ(readProfile(writeProfile(profile)).value(), profile);
    }
}

TEST(Profiles, DefaultsAreLeftOut)
{
    Profile profile;
    profile.domain = "example.com";
    EXPECT_EQ(writeProfile(profile), "{\n  \"version\": 1,\n  \"domain\": \"example.com\"\n}\n");
}

TEST(Profiles, WritingSurvivesBytesThatAreNotUtf8)
{
    Profile profile;
    profile.domain = "a\xFF";
    EXPECT_NO_THROW(static_cast<void>(writeProfile(profile)));
}

TEST(Profiles, AnotherVersionIsTheOnlyProblem)
{
    EXPECT_THAT(found(readProfile(R"({"version":2,"domain":1,"new":true})")),
                ElementsAre("profile-version at version"));
}

TEST(Profiles, EveryFlawIsFoundAtOnce)
{
    EXPECT_THAT(
        found(
            readProfile(R"({"version":1,"domain":5,"services":{"pad":{"balance":"fair"},"wiki":{}},
                              "extra":[{"id":"a"},7],"http3":"yes","hsts":{"age":1},
                              "keep_open":["all"],"colour":"red"})")),
        ElementsAre("json-type at domain", "json-unknown-value at services.pad.balance",
                    "json-unknown-key at services.wiki", "json-missing-key at extra[0].host",
                    "json-missing-key at extra[0].backends", "json-type at extra[1]",
                    "json-type at http3", "json-unknown-key at hsts.age",
                    "json-unknown-value at keep_open[0]", "json-unknown-key at colour"));
}

} // namespace
