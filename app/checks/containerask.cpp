#include "checks/containerask.h"

#include "checks/exchange.h"

#include <QLocalSocket>
#include <QTimer>

namespace opentalk::checks {

namespace {

/// More than over the network: root's own service answers, and a list cut off is none.
constexpr qsizetype mostBytes = 1024 * 1024;

class Asking final : public QObject {
    Q_DISABLE_COPY_MOVE(Asking)

public:
    using Told = std::function<void(const std::optional<QByteArray> &)>;

    Asking(const QByteArray &path, Told told, QObject *owner)
        : QObject(owner)
        , m_told(std::move(told))
    {
        connect(&m_socket, &QLocalSocket::connected, this, [this, path] {
            m_socket.write("GET " + path
                           + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        });
        connect(&m_socket, &QLocalSocket::readyRead, this, &Asking::read);
        connect(&m_socket, &QLocalSocket::disconnected, this, [this] { end(true); });
        // Also where it is refused at once, inside of the call that connects.
        connect(
            &m_socket, &QLocalSocket::errorOccurred, this, [this] { end(true); },
            Qt::QueuedConnection);
        connect(&m_limit, &QTimer::timeout, this, [this] { end(false); });
        m_limit.setSingleShot(true);
    }

    /// A socket that is closed by going says so.
    ~Asking() override { m_socket.disconnect(this); }

    void start(const QString &socket, std::chrono::milliseconds limit)
    {
        m_limit.start(limit);
        m_socket.connectToServer(socket);
    }

private:
    void read()
    {
        m_received += m_socket.read(mostBytes + 1 - m_received.size());
        if (m_received.size() > mostBytes)
            return end(false);
        const auto reply = readReply(m_received);
        if (reply && reply->isWhole)
            end(true);
    }

    void end(bool isWhole)
    {
        if (!m_told)
            return;
        const auto reply = isWhole ? readReply(m_received) : std::nullopt;
        const auto told = std::exchange(m_told, nullptr);
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        told(reply && reply->status == 200 ? std::optional(reply->body) : std::nullopt);
    }

    QLocalSocket m_socket;
    QTimer m_limit;
    Told m_told;
    QByteArray m_received;
};

} // namespace

void askSocket(const QString &socket, const QByteArray &path, QObject *owner,
               const std::function<void(const std::optional<QByteArray> &)> &told,
               std::chrono::milliseconds limit)
{
    (new Asking(path, told, owner))->start(socket, limit);
}

} // namespace opentalk::checks
