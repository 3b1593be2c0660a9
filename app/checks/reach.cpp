#include "checks/reach.h"

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

void TcpDialler::dial(const Backend &backend, QObject *owner,
                      const std::function<void(Reached)> &told)
{
    auto *socket = new QTcpSocket(owner);
    const auto tell = [socket, told](Reached result) {
        // The first answer counts; closing the socket reports a second one.
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        told(result);
    };
    QObject::connect(socket, &QTcpSocket::connected, socket, [tell] { tell(Reached::Yes); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
                     [tell](QAbstractSocket::SocketError error) { tell(resultOf(error)); });
    QTimer::singleShot(m_limit, socket, [socket, tell] {
        if (socket->state() != QAbstractSocket::UnconnectedState)
            tell(Reached::TimedOut);
    });
    socket->connectToHost(QString::fromStdString(backend.host), backend.port);
}

Reach::Reach(std::shared_ptr<Dialler> dialler, QObject *parent)
    : QObject(parent)
    , m_dialler(std::move(dialler))
{ }

Reach::~Reach() = default;

void Reach::start(const std::vector<Backend> &backends)
{
    // A run may end inside a signal of one of its sockets, so it is not deleted on the spot.
    if (m_run)
        m_run.release()->deleteLater();
    m_run = std::make_unique<QObject>();
    m_open = static_cast<int>(backends.size());
    for (int index = 0; index < static_cast<int>(backends.size()); ++index) {
        m_dialler->dial(backends[static_cast<std::size_t>(index)], m_run.get(),
                        [this, index, run = m_run.get()](Reached result) {
                            if (run == m_run.get())
                                take(index, result);
                        });
    }
    if (backends.empty())
        QTimer::singleShot(0, m_run.get(), [this] { emit finished(); });
}

void Reach::take(int index, Reached result)
{
    --m_open;
    emit reached(index, result);
    if (m_open == 0)
        emit finished();
}

} // namespace opentalk::checks
