// What the answers of a front door mean. Nothing here asks anything.
#pragma once

#include "checks/exchange.h"
#include "model/deployment.h"

#include <QDateTime>

#include <optional>

namespace opentalk::checks {

/// What was asked at one address, all at once.
struct DoorAnswers {
    Answer page;                  ///< of the site, over TLS
    Answer plain;                 ///< of its root on port 80
    std::optional<Answer> socket; ///< of a WebSocket handshake
    std::optional<Answer> config; ///< of the frontend's `/config.js`
    std::string oldTls = {};      ///< the version it takes from who offers nothing newer than 1.1
};

/// What they are measured by.
struct DoorView {
    const Deployment &deployment;
    const Site &site;
    std::string place;        ///< the address
    QDateTime now;            ///< of this machine
    bool isElsewhere = false; ///< another machine answers, whose clock may be another one
};

/// Where a service shows what answers for it.
QByteArray pagePath(const Site &site);
/// Where its WebSockets are; empty: it has none.
QByteArray socketPath(const Site &site, Release release);

/// Empty: all is as the profile says.
Problems judgeDoor(const DoorView &view, const DoorAnswers &answers);

/// In one file each.
Problems judgeWay(const Answer &answer, const DoorView &view);
Problems judgeStatus(const Reply &reply, const DoorView &view);
Problems judgePlain(const Answer &plain, const DoorView &view);
Problems judgeHeaders(const Reply &reply, const DoorView &view);
Problems judgeCaching(const Reply &config, const DoorView &view);
Problems judgeSocket(const Answer &socket, const DoorView &view);
Problems judgeCertificate(const Handshake &handshake, const DoorView &view);

/// What a WebSocket handshake proves about the Upgrade header.
enum class Upgraded { Yes, Dropped, Untold, Failed };
Upgraded upgraded(const Reply &reply, const Site &site);

/// Whether the certificate is one that nobody trusts, as the profile wants it: a placeholder, or
/// one of Let's Encrypt's test directory.
enum class Wanted { Trusted, Placeholder, Staging };
Wanted wantedOf(const Handshake &handshake, const Deployment &deployment);

/// In UTC.
std::string timeText(const QDateTime &time);

} // namespace opentalk::checks
