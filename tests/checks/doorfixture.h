// A front door on free ports of loopback: a dialler that leads there, servers with TLS and without,
// and one check of the family asked to its end.
#pragma once

#include "checks/context.h"
#include "checks/families.h"
#include "doorview.h"
#include "fakeserver.h"

#include "certificatemaker.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

#include <optional>

namespace opentalk::checks {

/// Whatever address is asked: port 443 and port 80 are these.
class MappedDialler final : public Dialler {
public:
    MappedDialler(quint16 secure, quint16 plain)
        : m_secure(secure)
        , m_plain(plain)
    { }

    void connectTo(const Backend &backend, QObject *owner, const Connected &told) override
    {
        const auto port = backend.port == 443 ? m_secure : m_plain;
        m_dialler.connectTo({"127.0.0.1", port, false, false}, owner, told);
    }

private:
    quint16 m_secure;
    quint16 m_plain;
    TcpDialler m_dialler {std::chrono::milliseconds(500)};
};

/// Answers each request with what `answer` says of its path; empty: silence.
class TlsServer final : public QSslServer {
public:
    using Answer = std::function<void(QTcpSocket *client, const QByteArray &path)>;

    TlsServer(const std::vector<std::string> &chain, const std::string &key, Answer answer)
        : m_answer(std::move(answer))
    {
        QSslConfiguration configuration;
        QList<QSslCertificate> certificates;
        for (const auto &pem : chain)
            certificates << QSslCertificate(QByteArray::fromStdString(pem));
        const auto kind = key.find("BEGIN RSA") != key.npos ? QSsl::Rsa : QSsl::Ec;
        configuration.setLocalCertificateChain(certificates);
        configuration.setPrivateKey(QSslKey(QByteArray::fromStdString(key), kind));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (auto *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, client, [this, client] {
                    m_answer(client, client->readAll().split(' ').value(1));
                });
        });
        listen(QHostAddress::LocalHost);
    }

private:
    Answer m_answer;
};

/// Of one site, on the machine itself.
inline std::optional<Outcome> askHere(const Deployment &deployment, const std::string &host,
                                      quint16 secure, quint16 plain)
{
    const auto checks = doorChecks({.deployment = deployment,
                                    .dialler = std::make_shared<MappedDialler>(secure, plain),
                                    .machine = nullptr,
                                    .ownAddresses = {},
                                    .publicAddresses = {},
                                    .nameServers = {},
                                    .livekitFile = {},
                                    .isPractice = true});
    std::optional<Outcome> found;
    QObject owner;
    for (const auto &check : checks)
        if (check.subject == host + " here")
            check.start(&owner, [&](const Outcome &outcome) { found = outcome; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 8000); }();
    return found;
}

inline std::string codesOf(const Outcome &outcome)
{
    std::string codes;
    for (const auto &finding : outcome.findings)
        codes += (codes.empty() ? "" : " ") + finding.code;
    return codes;
}

} // namespace opentalk::checks
