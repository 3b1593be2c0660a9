#include "model/catalogue.h"

#include <gtest/gtest.h>

#include <set>

using namespace opentalk;

namespace {

TEST(Catalogue, FindsEveryServiceByIdAndName)
{
    ASSERT_EQ(catalogue().size(), 7U);
    for (const auto &row : catalogue()) {
        EXPECT_EQ(service(row.id).id, row.id);
        EXPECT_EQ(serviceByName(row.name), row.id);
    }
    EXPECT_FALSE(serviceByName("Pad"));
    EXPECT_FALSE(serviceByName(""));
}

TEST(Catalogue, NamesPortsAndPrefixesAreDistinct)
{
    std::set<std::string_view> names, prefixes;
    std::set<int> ports;
    for (const auto &row : catalogue()) {
        EXPECT_TRUE(names.insert(row.name).second);
        EXPECT_TRUE(prefixes.insert(row.hostPrefix).second);
        EXPECT_TRUE(ports.insert(row.port).second);
    }
}

TEST(Catalogue, HoldsThePortsAndLimitsOfOpenTalk)
{
    const struct {
        ServiceId id;
        const char *prefix;
        int port, limit;
        bool webSocket;
    } rows[] = {
        {ServiceId::Frontend, "", 8080, 1, false},
        {ServiceId::Controller, "controller", 8090, 100, true},
        {ServiceId::Keycloak, "accounts", 8087, 1, false},
        {ServiceId::Livekit, "livekit", 7880, 10, true},
        {ServiceId::Roomserver, "roomserver", 11333, 1, true},
        {ServiceId::Whiteboard, "whiteboard", 9666, 50, true},
        {ServiceId::Pad, "pad", 9001, 50, true},
    };
    for (const auto &row : rows) {
        const auto &held = service(row.id);
        EXPECT_STREQ(held.hostPrefix, row.prefix);
        EXPECT_EQ(held.port, row.port) << held.name;
        EXPECT_EQ(held.uploadLimitMiB, row.limit) << held.name;
        EXPECT_EQ(held.webSocket, row.webSocket) << held.name;
    }
}

TEST(Catalogue, ReleasesDecideAboutLivekitAndRoomserver)
{
    for (const auto release : releases()) {
        const bool isClassic = release == Release::Classic;
        const bool isExternal = release == Release::RoomserverExternal;
        EXPECT_EQ(isAllowed(ServiceId::Livekit, release), isClassic);
        EXPECT_EQ(isDefault(ServiceId::Livekit, release), isClassic);
        EXPECT_EQ(isAllowed(ServiceId::Roomserver, release), isExternal);
        EXPECT_EQ(isDefault(ServiceId::Roomserver, release), isExternal);
        EXPECT_TRUE(isDefault(ServiceId::Controller, release));
        EXPECT_TRUE(isAllowed(ServiceId::Pad, release));
        EXPECT_FALSE(isDefault(ServiceId::Pad, release));
        EXPECT_EQ(releaseByName(name(release)), release);
        EXPECT_STRNE(title(release), "");
    }
    EXPECT_FALSE(releaseByName("modern"));
}

} // namespace
