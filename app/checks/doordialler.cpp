#include "checks/doordialler.h"

#include <QLocalSocket>
#include <QTimer>

namespace opentalk::checks {

namespace {

constexpr std::chrono::seconds limit {3};

}

void DoorDialler::dial(const Backend &backend, QObject *owner,
                       const std::function<void(Reached)> &told)
{
    auto *socket = new QLocalSocket(owner);
    const auto tell = [socket, told](Reached result) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        told(result);
    };
    QObject::connect(
        socket, &QLocalSocket::connected, socket,
        [socket, line = QByteArray::fromStdString(backend.text()) + '\n'] { socket->write(line); });
    QObject::connect(socket, &QLocalSocket::readyRead, socket, [socket, tell] {
        tell(socket->read(1) == "+" ? Reached::Yes : Reached::Refused);
    });
    // Queued: a door that is not there reports so before the caller has seen all backends.
    QObject::connect(
        socket, &QLocalSocket::errorOccurred, socket, [tell] { tell(Reached::Unreachable); },
        Qt::QueuedConnection);
    QTimer::singleShot(limit, socket, [tell] { tell(Reached::TimedOut); });
    socket->connectToServer(m_path());
}

} // namespace opentalk::checks
