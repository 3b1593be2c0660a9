#include "checks/dialler.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace opentalk::checks {

namespace {

Reached resultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Reached::Refused;
    case QAbstractSocket::HostNotFoundError:
        return Reached::NoSuchName;
    case QAbstractSocket::SocketTimeoutError:
        return Reached::TimedOut;
    default:
        return Reached::Unreachable;
    }
}

} // namespace

void Dialler::dial(const Backend &backend, QObject *owner, const std::function<void(Reached)> &told)
{
    connectTo(backend, owner, [told](Reached result, QTcpSocket *socket) {
        if (socket) {
            socket->abort();
            socket->deleteLater();
        }
        told(result);
    });
}

void TcpDialler::connectTo(const Backend &backend, QObject *owner, const Connected &told)
{
    auto *socket = new QTcpSocket(owner);
    auto *limit = new QTimer(socket);
    const auto fail = [socket, told](Reached result) {
        // The first answer counts; closing the socket reports a second one.
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        told(result, nullptr);
    };
    QObject::connect(socket, &QTcpSocket::connected, limit, [socket, limit, told] {
        limit->stop();
        limit->deleteLater();
        socket->disconnect();
        told(Reached::Yes, socket);
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, limit,
                     [fail](QAbstractSocket::SocketError error) { fail(resultOf(error)); });
    QObject::connect(limit, &QTimer::timeout, socket, [fail] { fail(Reached::TimedOut); });
    limit->setSingleShot(true);
    limit->start(m_limit);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(QString::fromStdString(backend.host), backend.port);
}

} // namespace opentalk::checks
