#include "checks/oldtls.h"

#include <QTcpSocket>
#include <QTimer>

namespace opentalk::checks {

namespace {

constexpr std::chrono::seconds limit {3};
constexpr qsizetype toVersion = 11; ///< record 5, handshake 4, version 2

QByteArray number(qsizetype value, int bytes)
{
    QByteArray text;
    while (bytes-- > 0)
        text += static_cast<char>(value >> (8 * bytes) & 0xFF);
    return text;
}

/// With its length before it.
QByteArray vector(const QByteArray &content, int bytes)
{
    return number(content.size(), bytes) + content;
}

QByteArray extension(int type, const QByteArray &content)
{
    return number(type, 2) + vector(content, 2);
}

class Asking final : public QObject {
public:
    Asking(QTcpSocket &socket, QObject *owner, std::function<void(const std::string &)> told)
        : QObject(owner)
        , m_socket(socket)
        , m_told(std::move(told))
    {
        socket.setParent(this);
        connect(&socket, &QTcpSocket::readyRead, this, &Asking::take);
        connect(&socket, &QTcpSocket::disconnected, this, &Asking::end);
        QTimer::singleShot(limit, this, &Asking::end);
    }

private:
    void take()
    {
        m_answer += m_socket.read(toVersion - m_answer.size());
        if (m_answer.size() == toVersion)
            end();
    }

    void end()
    {
        m_socket.disconnect(this);
        deleteLater();
        if (const auto told = std::exchange(m_told, {}))
            told(oldVersionIn(m_answer));
    }

    QTcpSocket &m_socket;
    QByteArray m_answer;
    std::function<void(const std::string &)> m_told; ///< empty once it has been called
};

} // namespace

QByteArray oldHello(const QByteArray &host)
{
    // ECDHE, DHE and RSA with AES and SHA-1, and 3DES; then the curves of today, uncompressed.
    const auto suites = QByteArray::fromHex("c009c00ac013c01400330039002f0035000a");
    const auto curves = QByteArray::fromHex("001d00170018");
    const auto extensions = extension(0, vector('\0' + vector(host, 2), 2))
        + extension(10, vector(curves, 2)) + extension(11, vector(QByteArray(1, '\0'), 1));
    // The random bytes protect nothing: the handshake ends here.
    const auto hello = number(0x0302, 2) + QByteArray(32, '\x5a') + vector({}, 1)
        + vector(suites, 2) + vector(QByteArray(1, '\0'), 1) + vector(extensions, 2);
    return number(0x160301, 3) + vector('\1' + vector(hello, 3), 2);
}

std::string oldVersionIn(const QByteArray &answer)
{
    constexpr char handshake = 0x16;
    constexpr char serverHello = 2;
    if (answer.size() < toVersion || answer[0] != handshake || answer[5] != serverHello
        || answer[9] != 3)
        return {};
    static constexpr const char *versions[] = {"SSL 3.0", "TLS 1.0", "TLS 1.1"};
    const auto minor = static_cast<unsigned char>(answer[10]);
    return minor < std::size(versions) ? versions[minor] : "";
}

void askOldTls(Dialler &dialler, const Backend &backend, const QByteArray &host, QObject *owner,
               const std::function<void(const std::string &)> &told)
{
    dialler.connectTo(backend, owner, [=](Reached, QTcpSocket *socket) {
        if (!socket)
            return told({});
        new Asking(*socket, owner, told);
        socket->write(oldHello(host));
    });
}

} // namespace opentalk::checks
