// The certificate that is presented for a name, as any client sees it: nothing of it is trusted,
// and nothing is sent but the handshake.
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace opentalk::checks {

struct Served {
    std::chrono::sys_seconds begin;
    std::chrono::sys_seconds end;
    bool isSelfSigned = false;

    bool operator==(const Served &) const = default;
};

/// Calls `told` once, later; never after `owner` is gone. None: nobody answers there in time, or
/// not with TLS.
void askServed(const QString &address, quint16 port, const QString &name, QObject *owner,
               const std::function<void(const std::optional<Served> &)> &told,
               std::chrono::milliseconds limit = std::chrono::seconds(3));

} // namespace opentalk::checks
