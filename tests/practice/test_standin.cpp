#include "practice/standin.h"

#include <gmock/gmock.h>

namespace opentalk::practice {

using namespace ::testing;

namespace {

Response ask(ServiceId service, const std::string &path, const std::string &host = "example.com",
             const std::string &more = {})
{
    const auto request
        = readRequest("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n");
    EXPECT_TRUE(request);
    return request ? answer(service, *request) : Response();
}

} // namespace

TEST(StandIn, readsTheHeadOfARequest)
{
    const auto request = readRequest("GET /a?b=c HTTP/1.1\r\nHost: x\r\nX-Thing:  y \r\n");
    ASSERT_TRUE(request);
    EXPECT_EQ(request->method, "GET");
    EXPECT_EQ(request->path, "/a");
    EXPECT_EQ(request->header("host"), "x");
    EXPECT_EQ(request->header("x-thing"), "y");
    EXPECT_EQ(request->header("none"), "");
    for (const auto *bad : {"", "GET\r\n", "GET /\r\n", "GET / SSH-2\r\n", "\x16\x03\x01"})
        EXPECT_FALSE(readRequest(bad)) << bad;
}

TEST(StandIn, identifiesItselfAsEachServiceDoes)
{
    EXPECT_THAT(ask(ServiceId::Frontend, "/.well-known/opentalk/client").body,
                HasSubstr(R"("base_url":"https://controller.example.com")"));
    EXPECT_THAT(ask(ServiceId::Frontend, "/manifest.json").body,
                HasSubstr(R"("short_name":"OpenTalk")"));
    EXPECT_THAT(ask(ServiceId::Frontend, "/config.js").body, StartsWith("window.config"));
    EXPECT_EQ(ask(ServiceId::Controller, "/.well-known/opentalk/api").body,
              R"({"opentalk_api":{"v1":{"base_url":"v1"}}})");
    EXPECT_THAT(ask(ServiceId::Controller, "/v1/auth/login", "controller.example.com").body,
                HasSubstr("https://accounts.example.com/auth/realms/opentalk"));
    EXPECT_EQ(ask(ServiceId::Keycloak, "/auth/realms/opentalk/.well-known/openid-configuration",
                  "accounts.example.com", "X-Forwarded-Proto: https\r\n")
                  .body,
              R"({"issuer":"https://accounts.example.com/auth/realms/opentalk"})");
    EXPECT_EQ(ask(ServiceId::Livekit, "/").body, "OK");
    EXPECT_EQ(ask(ServiceId::Livekit, "/rtc/validate").status, 401);
    EXPECT_EQ(ask(ServiceId::Roomserver, "/any").body, "requested path was not found");
    EXPECT_EQ(ask(ServiceId::Roomserver, "/any").status, 404);
    EXPECT_EQ(ask(ServiceId::Whiteboard, "/ping").body, R"({"status":"ok"})");
    const auto pad = ask(ServiceId::Pad, "/health");
    EXPECT_EQ(pad.type, "application/health+json");
    EXPECT_THAT(pad.body, HasSubstr(R"("status":"pass")"));
}

TEST(StandIn, theControllerIsAClassicOne)
{
    EXPECT_EQ(ask(ServiceId::Controller, "/signaling").status, 400);
    EXPECT_EQ(ask(ServiceId::Controller, "/livekit/rtc").status, 404);
    EXPECT_EQ(ask(ServiceId::Controller, "/v1/openapi.json").status, 404);
}

TEST(StandIn, everyAnswerNamesTheStandIn)
{
    for (const auto &service : catalogue())
        EXPECT_THAT(written(service.id, ask(service.id, "/"), true, true),
                    HasSubstr("X-Stand-In: " + std::string(service.name) + "\r\n"));
    EXPECT_THAT(ask(ServiceId::Frontend, "/any/page").body, HasSubstr("Stand-in for"));
}

TEST(StandIn, aHostHeaderCannotBreakOut)
{
    const auto body
        = ask(ServiceId::Frontend, "/.well-known/opentalk/client", "a\"},<script>:80").body;
    EXPECT_THAT(body, HasSubstr("https://controller.ascript\""));
}

TEST(StandIn, headHasNoBody)
{
    const Response response {200, "text/plain", "12345"};
    EXPECT_THAT(written(ServiceId::Pad, response, false, false),
                AllOf(HasSubstr("Content-Length: 5\r\n"), EndsWith("\r\n\r\n"),
                      HasSubstr("Connection: close")));
}

} // namespace opentalk::practice
