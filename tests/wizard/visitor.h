// Visits a name over TLS as a browser would, wherever the target is: what the helper says it proved
// is not taken on trust.
#pragma once

#include "checks/dialler.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <unistd.h>

namespace opentalk::wizard {

struct Visit {
    QByteArray received;    ///< head and body; empty where nobody answers
    QByteArray fingerprint; ///< SHA-256 of the certificate that was presented

    bool isAnswered() const { return received.startsWith("HTTP/1.1 "); }
    bool isGood() const { return received.startsWith("HTTP/1.1 200 "); }

    /// Of the first header with this name, in any case.
    QByteArray header(const QByteArray &name) const
    {
        const auto head = received.left(received.indexOf("\r\n\r\n"));
        for (const auto &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

class Visitor {
public:
    explicit Visitor(std::shared_ptr<checks::Dialler> dialler)
        : m_dialler(std::move(dialler))
    { }

    /// GET / of this name, on port 443 of loopback.
    Visit visit(const QByteArray &host)
    {
        Visit made;
        QEventLoop loop;
        QObject owner;
        QTimer::singleShot(20000, &owner, [&loop] { loop.quit(); });
        m_dialler->connectTo(*Backend::parse("127.0.0.1:443", "test"), &owner,
                             [&](checks::Reached, QTcpSocket *socket) {
                                 if (socket)
                                     ask(host, *socket, owner, made, loop);
                                 else
                                     loop.quit();
                             });
        loop.exec();
        return made;
    }

private:
    /// The certificate is a placeholder, which nobody trusts.
    static void ask(const QByteArray &host, QTcpSocket &dialled, QObject &owner, Visit &made,
                    QEventLoop &loop)
    {
        auto *socket = new QSslSocket(&owner);
        const int descriptor = ::dup(int(dialled.socketDescriptor()));
        dialled.abort(); // it would read what is not for it
        socket->setSocketDescriptor(descriptor);
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setPeerVerifyName(QString::fromLatin1(host));
        QObject::connect(socket, &QSslSocket::encrypted, socket, [&made, socket, host] {
            made.fingerprint = socket->peerCertificate().digest(QCryptographicHash::Sha256).toHex();
            socket->write("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        });
        QObject::connect(socket, &QSslSocket::disconnected, &loop, [&made, &loop, socket] {
            made.received = socket->readAll();
            loop.quit();
        });
        QObject::connect(socket, &QSslSocket::errorOccurred, &loop,
                         [&loop](QAbstractSocket::SocketError error) {
                             if (error != QAbstractSocket::RemoteHostClosedError)
                                 loop.quit();
                         });
        socket->startClientEncryption();
    }

    std::shared_ptr<checks::Dialler> m_dialler;
};

} // namespace opentalk::wizard
