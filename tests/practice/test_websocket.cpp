#include "practice/websocket.h"

#include <gmock/gmock.h>

namespace opentalk::practice {

using namespace ::testing;

namespace {

std::string masked(unsigned first, const std::string &payload)
{
    const std::string mask = "\x01\x02\x03\x04";
    std::string frame(1, static_cast<char>(first));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80U | payload.size());
    } else {
        frame += static_cast<char>(0x80U | 126U);
        frame += static_cast<char>(payload.size() >> 8 & 0xffU);
        frame += static_cast<char>(payload.size() & 0xffU);
    }
    frame += mask;
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame += static_cast<char>(payload[i] ^ mask[i % 4]);
    return frame;
}

} // namespace

TEST(WebSocket, opensAsTheStandardSays)
{
    const auto request = readRequest("GET /signaling HTTP/1.1\r\nUpgrade: websocket\r\n"
                                     "Connection: Upgrade\r\n"
                                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                     "Sec-WebSocket-Protocol: one, two\r\n");
    ASSERT_TRUE(request);
    EXPECT_TRUE(asksForWebSocket(*request));
    EXPECT_THAT(opened(ServiceId::Controller, *request),
                AllOf(StartsWith("HTTP/1.1 101 "),
                      HasSubstr("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"),
                      HasSubstr("Sec-WebSocket-Protocol: one\r\n")));
}

TEST(WebSocket, plainRequestsAskForNone)
{
    EXPECT_FALSE(asksForWebSocket(*readRequest("GET / HTTP/1.1\r\nHost: x\r\n")));
    EXPECT_FALSE(asksForWebSocket(*readRequest("GET / HTTP/1.1\r\nUpgrade: websocket\r\n")));
}

TEST(WebSocket, sendsBackWholeFrames)
{
    auto received = masked(0x81, "hello") + masked(0x82, std::string(300, 'x'));
    const auto rest = masked(0x81, "later");
    received += rest.substr(0, 7);
    const auto reply = echo(received);
    EXPECT_FALSE(reply.done);
    EXPECT_EQ(reply.send, "\x81\x05hello\x82\x7e\x01\x2c" + std::string(300, 'x'));
    received += rest.substr(7);
    EXPECT_EQ(echo(received).send, "\x81\x05later");
    EXPECT_TRUE(received.empty());
}

TEST(WebSocket, answersPingAndClose)
{
    auto received = masked(0x89, "p") + masked(0x88, "\x03\xe8");
    const auto reply = echo(received);
    EXPECT_EQ(reply.send, "\x8a\x01p\x88\x02\x03\xe8");
    EXPECT_TRUE(reply.done);
}

TEST(WebSocket, framesThatBreakTheProtocolEndIt)
{
    std::string unmasked = "\x81\x01x";
    EXPECT_TRUE(echo(unmasked).done);
    std::string huge = "\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff\x01\x02\x03\x04";
    EXPECT_TRUE(echo(huge).done);
}

} // namespace opentalk::practice
