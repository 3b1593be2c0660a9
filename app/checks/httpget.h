// A plain GET request to a backend, as whoever only looks asks it.
#pragma once

#include "checks/exchange.h"

namespace opentalk::checks {

struct Asked {
    Reached reached = Reached::TimedOut;
    std::optional<Reply> reply; ///< none: nothing came in time, or it was no HTTP
};

/// Calls `told` once, later; never after `owner` is gone. What is larger than the limit is cut off
/// there; half a reply does not count.
void get(Dialler &dialler, const Backend &backend, const QByteArray &path, QObject *owner,
         const std::function<void(const Asked &)> &told,
         std::chrono::milliseconds limit = std::chrono::seconds(3));

} // namespace opentalk::checks
