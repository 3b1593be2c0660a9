#include "checks/exchange.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <fcntl.h>

namespace opentalk::checks {

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return QLatin1String(QT_TRANSLATE_NOOP("Argument", "TLS 1.1 or older"));
    }
}

QByteArray written(const Request &request, const Backend &backend)
{
    const auto host
        = request.host.isEmpty() ? QByteArray::fromStdString(backend.text()) : request.host;
    QByteArray text = "GET " + request.path + " HTTP/1.1\r\nHost: " + host
        + "\r\nAccept: */*\r\nUser-Agent: opentalk-proxy-wizard\r\nConnection: "
        + request.connection + "\r\n";
    for (const auto &header : request.headers)
        text += header.name + ": " + header.value + "\r\n";
    return text + "\r\n";
}

/// Owns the socket and the clock of one request.
class Exchange final : public QObject {
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    Exchange(QObject *owner, QByteArray request, std::function<void(const Answer &)> told)
        : QObject(owner)
        , m_request(std::move(request))
        , m_told(std::move(told))
    {
        m_answer.reached = Reached::Yes;
        connect(&m_socket, &QSslSocket::readyRead, this, &Exchange::take);
        connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::takeHandshake);
        connect(&m_socket, &QSslSocket::disconnected, this, &Exchange::takeClosed);
        connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
                [this] { m_socket.ignoreSslErrors(); });
        m_clock.start();
    }

    /// A socket that is closed by going says so.
    ~Exchange() override { m_socket.disconnect(this); }

    /// Takes the connection over: a plain socket cannot become one with TLS.
    void begin(QTcpSocket &connected, const QString &tlsName, std::chrono::milliseconds limit)
    {
        QTimer::singleShot(limit, this, [this] { end(Ended::TooSlow); });
        m_isTls = !tlsName.isEmpty();
        m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
        const int descriptor
            = ::fcntl(static_cast<int>(connected.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        m_socket.setSocketDescriptor(descriptor);
        connected.abort();
        connected.deleteLater();
        if (!m_isTls)
            return void(m_socket.write(m_request));
        m_socket.setPeerVerifyName(tlsName);
        m_socket.startClientEncryption();
    }

private:
    void takeHandshake()
    {
        m_answer.tls = {protocolName(m_socket.sessionProtocol()), m_socket.peerCertificateChain(),
                        m_socket.sslHandshakeErrors()};
        m_socket.write(m_request);
    }

    void take()
    {
        m_received += m_socket.read(mostReplyBytes - m_received.size());
        m_answer.reply = readReply(m_received);
        if (m_answer.reply && m_answer.reply->isWhole)
            end(Ended::Whole);
        else if (m_received.size() >= mostReplyBytes)
            end(m_answer.reply ? Ended::AtLimit : Ended::NotHttp);
    }

    void takeClosed()
    {
        if (m_isTls && !m_answer.tls) {
            m_answer.tlsError = m_socket.errorString();
            return end(Ended::NoTls);
        }
        take();
        const bool isEndless = m_answer.reply && m_answer.reply->header("content-length").isEmpty()
            && m_answer.reply->header("transfer-encoding").isEmpty();
        end(isEndless                                    ? Ended::Whole
                : m_answer.reply || m_received.isEmpty() ? Ended::BrokenOff
                                                         : Ended::NotHttp);
    }

    void end(Ended ended)
    {
        const auto told = std::exchange(m_told, {});
        if (!told)
            return;
        m_answer.ended = ended;
        m_answer.beginning = m_received.left(80);
        m_answer.received = m_received.size();
        m_answer.took = std::chrono::milliseconds(m_clock.elapsed());
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        told(m_answer);
    }

    QSslSocket m_socket;
    QByteArray m_request;
    QByteArray m_received;
    QElapsedTimer m_clock;
    bool m_isTls = false;
    Answer m_answer;
    std::function<void(const Answer &)> m_told; ///< empty once it has been called
};

} // namespace

void ask(Dialler &dialler, const Backend &backend, const Request &request, QObject *owner,
         const std::function<void(const Answer &)> &told, std::chrono::milliseconds limit)
{
    const auto begin = [=, text = written(request, backend),
                        name = request.tlsName](Reached reached, QTcpSocket *socket) {
        if (socket)
            (new Exchange(owner, text, told))->begin(*socket, name, limit);
        else
            told({.reached = reached});
    };
    dialler.connectTo(backend, owner, begin);
}

} // namespace opentalk::checks
