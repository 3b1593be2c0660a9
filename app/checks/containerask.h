// One question to Docker's or Podman's socket.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

class QObject;

namespace opentalk::checks {

/// The body of the answer to a GET with status 200; none where there was no such answer in time.
/// Calls `told` once, later; never after `owner` is gone.
void askSocket(const QString &socket, const QByteArray &path, QObject *owner,
               const std::function<void(const std::optional<QByteArray> &)> &told,
               std::chrono::milliseconds limit);

} // namespace opentalk::checks
