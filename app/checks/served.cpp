#include "checks/served.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace opentalk::checks {

namespace {

std::chrono::sys_seconds secondsOf(const QDateTime &time)
{
    return std::chrono::sys_seconds(std::chrono::seconds(time.toSecsSinceEpoch()));
}

std::optional<Served> servedBy(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    // QSslCertificate::isSelfSigned asks whether it may sign at all.
    return Served {secondsOf(certificate.effectiveDate()), secondsOf(certificate.expiryDate()),
                   certificate.issuerDisplayName() == certificate.subjectDisplayName()};
}

/// Owns the socket and the clock of one handshake.
class Handshake final : public QObject {
    Q_DISABLE_COPY_MOVE(Handshake)

public:
    using Told = std::function<void(const std::optional<Served> &)>;

    Handshake(QObject *owner, Told told)
        : QObject(owner)
        , m_told(std::move(told))
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(&m_socket, &QSslSocket::encrypted, this,
                [this] { end(servedBy(m_socket.peerCertificate())); });
        connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { end({}); });
    }

    /// A socket that is closed by going says so.
    ~Handshake() override { m_socket.disconnect(this); }

    void begin(const QString &address, quint16 port, const QString &name,
               std::chrono::milliseconds limit)
    {
        QTimer::singleShot(limit, this, [this] { end({}); });
        m_socket.connectToHostEncrypted(address, port, name);
    }

private:
    void end(const std::optional<Served> &served)
    {
        if (!m_told)
            return;
        const auto told = std::exchange(m_told, {});
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        told(served);
    }

    QSslSocket m_socket;
    Told m_told;
};

} // namespace

void askServed(const QString &address, quint16 port, const QString &name, QObject *owner,
               const std::function<void(const std::optional<Served> &)> &told,
               std::chrono::milliseconds limit)
{
    auto *handshake = new Handshake(owner, told);
    // Later: a refusal may come before the caller has put the question down.
    QTimer::singleShot(0, handshake, [=] { handshake->begin(address, port, name, limit); });
}

} // namespace opentalk::checks
