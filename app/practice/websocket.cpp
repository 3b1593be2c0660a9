#include "practice/websocket.h"

#include "model/text.h"

#include <openssl/evp.h>

#include <array>
#include <cstdint>

namespace opentalk::practice {

namespace {

constexpr std::size_t longestFrame = 1 << 20;

enum Opcode : unsigned { Close = 8, Ping = 9, Pong = 10 };

struct Frame {
    unsigned opcode = 0;
    bool isLast = false;
    std::string payload;
    std::size_t size = 0; ///< on the wire
};

enum class Reading { Whole, Incomplete, Broken };

std::string acceptKey(const std::string &key)
{
    const auto text = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned size = 0;
    EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha1(), nullptr);
    std::array<unsigned char, 64> encoded {};
    const int length = EVP_EncodeBlock(encoded.data(), digest.data(), static_cast<int>(size));
    return {encoded.begin(), encoded.begin() + length};
}

unsigned byteAt(const std::string &text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

std::uint64_t numberAt(const std::string &text, std::size_t start, std::size_t bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = number << 8 | byteAt(text, start + i);
    return number;
}

Reading readFrame(const std::string &received, Frame &frame)
{
    if (received.size() < 2)
        return Reading::Incomplete;
    const bool masked = byteAt(received, 1) & 0x80U;
    const unsigned shortLength = byteAt(received, 1) & 0x7fU;
    const std::size_t lengthBytes = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
    const std::size_t head = 2 + lengthBytes + 4;
    if (!masked)
        return Reading::Broken;
    if (received.size() < head)
        return Reading::Incomplete;
    const auto length = lengthBytes ? numberAt(received, 2, lengthBytes) : shortLength;
    if (length > longestFrame)
        return Reading::Broken;
    if (received.size() < head + length)
        return Reading::Incomplete;
    frame.opcode = byteAt(received, 0) & 0x0fU;
    frame.isLast = byteAt(received, 0) & 0x80U;
    frame.payload = received.substr(head, length);
    for (std::size_t i = 0; i < frame.payload.size(); ++i)
        frame.payload[i] = static_cast<char>(frame.payload[i] ^ received[head - 4 + i % 4]);
    frame.size = head + length;
    return Reading::Whole;
}

std::string written(const Frame &frame)
{
    std::string text(1, static_cast<char>((frame.isLast ? 0x80U : 0U) | frame.opcode));
    const auto length = frame.payload.size();
    const std::size_t bytes = length < 126 ? 0 : length < 65536 ? 2 : 8;
    text += static_cast<char>(bytes == 0 ? length : bytes == 2 ? 126 : 127);
    for (std::size_t i = bytes; i-- > 0;)
        text += static_cast<char>(length >> (8 * i) & 0xffU);
    return text + frame.payload;
}

} // namespace

bool asksForWebSocket(const Request &request)
{
    return request.method == "GET" && lowered(request.header("upgrade")) == "websocket"
        && !request.header("sec-websocket-key").empty();
}

std::string opened(ServiceId id, const Request &request)
{
    auto protocol = request.header("sec-websocket-protocol");
    protocol.resize(std::min(protocol.find(','), protocol.size()));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "X-Stand-In: "
        + std::string(service(id).name)
        + "\r\nSec-WebSocket-Accept: " + acceptKey(request.header("sec-websocket-key"))
        + (protocol.empty() ? "" : "\r\nSec-WebSocket-Protocol: " + protocol) + "\r\n\r\n";
}

Echo echo(std::string &received)
{
    Echo reply;
    while (!reply.done) {
        Frame frame;
        const auto reading = readFrame(received, frame);
        if (reading == Reading::Incomplete)
            break;
        if (reading == Reading::Broken) {
            reply.done = true;
            break;
        }
        received.erase(0, frame.size);
        if (frame.opcode == Pong)
            continue;
        reply.done = frame.opcode == Close;
        if (frame.opcode == Ping)
            frame.opcode = Pong;
        reply.send += written(frame);
    }
    return reply;
}

} // namespace opentalk::practice
