// The guide's own files, word for word, read back.
#include "nginx/adopt.h"

#include "adoptnotes.h"
#include "deployments.h"

#include <gmock/gmock.h>

#include <fstream>
#include <random>
#include <sstream>

using namespace opentalk;
using namespace opentalk::nginx;

namespace {

constexpr std::array sites {"frontend", "controller", "keycloak", "livekit", "whiteboard", "pad"};

std::string fixture(const std::string &name)
{
    std::ifstream file(OPENTALK_GUIDE "/" + name);
    std::stringstream text;
    text << file.rdbuf();
    EXPECT_FALSE(text.str().empty()) << name;
    return text.str();
}

/// At the end of the last block.
std::string withAtEnd(std::string text, const std::string &more, int braces)
{
    auto at = text.size();
    for (int brace = 0; brace < braces; ++brace)
        at = text.rfind('}', at - 1);
    return text.insert(at, more);
}

enum class Part { Basic, Everything };

/// The files that somebody has who followed the guide, linked in sites-enabled.
std::vector<ConfigurationFile> guide(Part part)
{
    std::vector<ConfigurationFile> files;
    for (const std::string site : sites) {
        auto text = fixture("opentalk-" + site + ".conf");
        if (part == Part::Everything && site == "controller") {
            const auto limit = fixture("limit.conf");
            const auto begin = limit.find('{') + 1;
            text = withAtEnd(text, limit.substr(begin, limit.rfind('}') - begin), 2);
        }
        if (part == Part::Everything)
            text = withAtEnd(text, fixture("caching.conf") + fixture("security-headers.conf"), 1);
        files.push_back({"/etc/nginx/sites-enabled/opentalk-" + site + ".conf", text});
    }
    files.push_back({"/etc/nginx/snippets/ssl-settings.conf", fixture("ssl-settings.conf")});
    if (part == Part::Everything) {
        files.push_back({"/etc/nginx/nginx.conf", fixture("limit-zone.conf")});
        files.push_back({"/etc/nginx/gzip.conf", fixture("gzip.conf")});
    }
    return files;
}

Profile guideProfile()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::Classic;
    profile.services[ServiceId::Controller].uploadLimitMiB = 1024;
    profile.services[ServiceId::Livekit].uploadLimitMiB = 100;
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.services[ServiceId::Pad].enabled = true;
    profile.certificates.lineage = Lineage::PerHost;
    return profile;
}

TEST(AdoptGuide, ItsSitesBecomeTheProfileThatTheyMean)
{
    const auto adoption = adopt(guide(Part::Basic), machine());
    ASSERT_TRUE(adoption);
    EXPECT_EQ(adoption->profile, guideProfile());
    EXPECT_FALSE(adoption->isOurs);
    EXPECT_EQ(adoption->files.size(), 6U);
    EXPECT_THAT(counted(adoption->notes),
                testing::ElementsAre(testing::Pair("adopt-account-unseen", 1),
                                     testing::Pair("adopt-stapling", 1)));
    EXPECT_THAT(notesOf(*adoption, "snippets/ssl-settings.conf"),
                testing::ElementsAre("15 adopt-stapling ssl_stapling on"));
}

TEST(AdoptGuide, WhatBreaksOpenTalkIsNamedWithItsLine)
{
    const auto adoption = adopt(guide(Part::Everything), machine());
    ASSERT_TRUE(adoption);
    auto expected = guideProfile();
    expected.rateLimit.enabled = true;
    EXPECT_EQ(adoption->profile, expected);
    EXPECT_THAT(counted(adoption->notes),
                testing::ElementsAre(
                    testing::Pair("adopt-account-unseen", 1),
                    testing::Pair("adopt-frame-options", 2), testing::Pair("adopt-limit", 1),
                    // X-XSS-Protection everywhere, X-Frame-Options on the rest
                    testing::Pair("adopt-lost", 6 + 3), testing::Pair("adopt-policy-lost", 6),
                    testing::Pair("adopt-stapling", 1), testing::Pair("adopt-static-files", 6)));
    EXPECT_THAT(
        notesOf(*adoption, "opentalk-pad.conf"),
        testing::ElementsAre("50 adopt-static-files location ~* \\.(jpg|jpeg|png|gif|ico|css|",
                             "63 adopt-frame-options add_header X-Frame-Options SAMEORIGIN",
                             "64 adopt-lost add_header X-XSS-Protection 1; mode=bloc",
                             "65 adopt-policy-lost add_header Content-Security-Policy defau"));
    EXPECT_THAT(notesOf(*adoption, "opentalk-controller.conf"),
                testing::Contains("55 adopt-limit limit_req zone=api burst=20 nodelay"));
}

TEST(AdoptGuide, IsAcceptedByTheGeneratorOnTheMachineItWasMadeFor)
{
    const auto adoption = adopt(guide(Part::Everything), machine());
    ASSERT_TRUE(adoption);
    const auto deployment = deploy(adoption->profile);
    ASSERT_TRUE(deployment);
    EXPECT_TRUE(generate(*deployment, machine()));
}

TEST(AdoptGuide, NoDamageToAFileDoesMoreThanChangeTheNotes)
{
    std::mt19937 random(7);
    const std::string bytes = "{};\"'\\$ \n#a0\xff";
    const auto whole = guide(Part::Everything);
    int read = 0;
    for (int round = 0; round < 500; ++round) {
        auto files = whole;
        for (int hit = 0; hit < 3; ++hit) {
            auto &text = files[random() % files.size()].text;
            const auto at = random() % text.size();
            if (random() % 2 == 0)
                text[at] = bytes[random() % bytes.size()];
            else
                text.erase(at, random() % 200);
        }
        const auto adoption = adopt(files, machine());
        read += adoption.has_value();
        EXPECT_FALSE(adoption && hasErrors(adoption->notes));
    }
    EXPECT_GT(read, 400);
}

} // namespace
