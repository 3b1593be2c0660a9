// One GET request over a dialled connection: plain HTTP/1.1, no redirects, no proxy, and no more
// than a few kilobytes of whatever comes back.
#pragma once

#include "checks/dialler.h"

#include <QByteArray>

#include <optional>

namespace opentalk::checks {

inline constexpr int mostReplyBytes = 64 * 1024;

struct Reply {
    int status = 0;
    QByteArray body;
    bool isWhole = false; ///< the body ends where its head says

    bool operator==(const Reply &) const = default;
};

/// None: these bytes do not start with a complete head of an HTTP/1 reply.
std::optional<Reply> readReply(const QByteArray &received);

struct Asked {
    Reached reached = Reached::TimedOut;
    std::optional<Reply> reply; ///< none: nothing came in time, or it was no HTTP
};

/// Calls `told` once, later; never after `owner` is gone. What is larger than the limit is cut off
/// there.
void get(Dialler &dialler, const Backend &backend, const QByteArray &path, QObject *owner,
         const std::function<void(const Asked &)> &told,
         std::chrono::milliseconds limit = std::chrono::seconds(3));

} // namespace opentalk::checks
