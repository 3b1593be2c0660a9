// What the answer to a WebSocket handshake proves. Read in the services' sources:
//   LiveKit pkg/service/rtcservice.go: 404 without Upgrade, and only then is the token looked at
//   engine.io (Etherpad) lib/server: 400 with code 3 where a WebSocket comes without Upgrade
//   ws (Spacedeck): takes every handshake at its path; without one Express answers
//   controller …/signaling/ws/http.rs, …/v1/signaling: protocol, ticket and token are looked at
//       before the handshake, so a stranger's answer is the same with Upgrade and without
//   actix-web-actors and axum say in their body what is missing
#include "checks/doorjudge.h"
#include "checks/doorproblems.h"

#include <algorithm>
#include <array>

namespace opentalk::checks {

namespace {

bool saysNoUpgrade(const QByteArray &body)
{
    static constexpr std::array words {"upgrade is expected", "did not include 'upgrade'",
                                       "did not include 'websocket'"};
    return std::ranges::any_of(words, [&](const char *word) { return body.contains(word); });
}

/// Of engine.io: a transport that is unknown, or that does not fit the request.
bool isEngineRefusal(const QByteArray &body)
{
    const auto plain = QByteArray(body).replace(' ', "");
    return plain.contains(R"("code":3)") || plain.contains(R"("code":0)");
}

bool isDropped(const Reply &reply, const Site &site)
{
    if (reply.status == 426 || saysNoUpgrade(reply.body))
        return true;
    if (!site.service)
        return false;
    if (reply.status < 300)
        return true;
    switch (*site.service) {
    case ServiceId::Livekit:
    case ServiceId::Whiteboard:
        return reply.status == 404;
    case ServiceId::Pad:
        return reply.status == 400 && isEngineRefusal(reply.body);
    default:
        return false;
    }
}

} // namespace

QByteArray socketPath(const Site &site, Release release)
{
    if (!site.webSocket)
        return {};
    if (!site.service)
        return "/";
    switch (*site.service) {
    case ServiceId::Controller:
        return release == Release::Classic || release == Release::ClassicLivekitProxied
            ? "/signaling"
            : "/v1/signaling/x";
    case ServiceId::Livekit:
        return "/rtc";
    case ServiceId::Roomserver:
        return "/v1/signaling/x";
    case ServiceId::Whiteboard:
        return "/socket";
    case ServiceId::Pad:
        return "/socket.io/?EIO=4&transport=websocket";
    default:
        return {};
    }
}

Upgraded upgraded(const Reply &reply, const Site &site)
{
    if (reply.status == 101)
        return Upgraded::Yes;
    if (reply.status >= 500)
        return Upgraded::Failed;
    if (isDropped(reply, site))
        return Upgraded::Dropped;
    const bool isProof = site.service == ServiceId::Livekit && reply.status == 401;
    return isProof ? Upgraded::Yes : Upgraded::Untold;
}

Problems judgeSocket(const Answer &socket, const DoorView &view)
{
    const auto path = socketPath(view.site, view.deployment.release).toStdString();
    if (!socket.reply)
        return {warning(doorSocketFailed, view.place, path, "-")};
    const auto status = std::to_string(socket.reply->status);
    switch (upgraded(*socket.reply, view.site)) {
    case Upgraded::Dropped:
        return {problem(doorSocketDropped, view.place, path, status)};
    case Upgraded::Failed:
        return {warning(doorSocketFailed, view.place, path, status)};
    case Upgraded::Yes:
    case Upgraded::Untold:
        break;
    }
    return {};
}

} // namespace opentalk::checks
