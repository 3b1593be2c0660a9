#include "checks/httpget.h"

#include <QTcpSocket>
#include <QTimer>

namespace opentalk::checks {

namespace {

constexpr QByteArrayView endOfHead = "\r\n\r\n";

/// `HTTP/1.1 404 Not Found`: 404. None: no such line.
std::optional<int> statusOf(const QByteArray &line)
{
    bool isNumber = false;
    const int status = line.mid(9, 3).toInt(&isNumber);
    const bool isHttp = line.startsWith("HTTP/1.") && line.size() >= 12 && line[8] == ' ';
    return isHttp && isNumber && status >= 100 ? std::optional(status) : std::nullopt;
}

/// Of the header's first occurrence, in lower case.
QByteArray headerOf(const QList<QByteArray> &lines, QByteArrayView name)
{
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

/// The chunks that are there so far.
void readChunks(QByteArray rest, Reply &reply)
{
    for (;;) {
        const auto end = rest.indexOf("\r\n");
        bool isNumber = false;
        const auto size = rest.left(end).split(';').front().trimmed().toInt(&isNumber, 16);
        if (end < 0 || !isNumber || size < 0)
            return;
        reply.body += rest.mid(end + 2, size);
        reply.isWhole = size == 0;
        if (reply.isWhole || rest.size() < end + 2 + size + 2)
            return;
        rest.remove(0, end + 2 + size + 2);
    }
}

/// Owns the socket and the clock of one request.
class Exchange final : public QObject {
public:
    Exchange(QTcpSocket *socket, const QByteArray &request, std::function<void(const Asked &)> told)
        : QObject(socket->parent())
        , m_socket(socket)
        , m_told(std::move(told))
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Exchange::take);
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            take();
            end(readReply(m_received));
        });
        socket->write(request);
    }

    /// Half a reply does not count.
    void giveUp() { end({}); }

private:
    void take()
    {
        m_received += m_socket->read(mostReplyBytes - m_received.size());
        const auto reply = readReply(m_received);
        if ((reply && reply->isWhole) || m_received.size() >= mostReplyBytes)
            end(reply);
    }

    void end(const std::optional<Reply> &reply)
    {
        const auto told = std::exchange(m_told, {});
        if (!told)
            return;
        m_socket->disconnect();
        m_socket->abort();
        deleteLater();
        told({Reached::Yes, reply});
    }

    QTcpSocket *m_socket;
    QByteArray m_received;
    std::function<void(const Asked &)> m_told; ///< empty once it has been called
};

QByteArray requestFor(const Backend &backend, const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: " + QByteArray::fromStdString(backend.text())
        + "\r\nAccept: */*\r\nUser-Agent: opentalk-proxy-wizard\r\nConnection: close\r\n\r\n";
}

} // namespace

std::optional<Reply> readReply(const QByteArray &received)
{
    const auto end = received.indexOf(endOfHead);
    const auto lines = received.left(end).split('\n');
    const auto status = statusOf(lines.front());
    if (end < 0 || !status)
        return {};
    Reply reply {*status, {}, false};
    const auto rest = received.mid(end + endOfHead.size());
    if (headerOf(lines, "transfer-encoding") == "chunked") {
        readChunks(rest, reply);
        return reply;
    }
    bool hasLength = false;
    const auto length = headerOf(lines, "content-length").toLongLong(&hasLength);
    hasLength = hasLength && length >= 0;
    reply.body = hasLength ? rest.left(length) : rest;
    reply.isWhole = hasLength && rest.size() >= length;
    return reply;
}

void get(Dialler &dialler, const Backend &backend, const QByteArray &path, QObject *owner,
         const std::function<void(const Asked &)> &told, std::chrono::milliseconds limit)
{
    const auto request = requestFor(backend, path);
    dialler.connectTo(backend, owner, [request, told, limit](Reached reached, QTcpSocket *socket) {
        if (!socket)
            return told({reached, {}});
        auto *exchange = new Exchange(socket, request, told);
        QTimer::singleShot(limit, exchange, [exchange] { exchange->giveUp(); });
    });
}

} // namespace opentalk::checks
