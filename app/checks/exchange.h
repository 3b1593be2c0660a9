// One HTTP/1.1 request over a dialled connection, with TLS or without, and what came of it: no
// redirects, no proxy, no cookies, nothing trusted, and no more than a few kilobytes taken.
#pragma once

#include "checks/dialler.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace opentalk::checks {

inline constexpr int mostReplyBytes = 64 * 1024;

struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

struct Reply {
    int status = 0;
    QByteArray body;
    bool isWhole = false;       ///< the body ends where its head says
    QList<Header> headers = {}; ///< as they came, trimmed

    bool operator==(const Reply &) const = default;

    /// Of its first occurrence; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    QList<QByteArray> all(QByteArrayView name) const;
};

/// None: these bytes do not start with a complete head of an HTTP/1 reply.
std::optional<Reply> readReply(const QByteArray &received);

struct Request {
    QByteArray path = "/";
    QByteArray host = {};            ///< of the Host header; empty: the backend as it is written
    QList<Header> headers = {};      ///< besides Host, Accept, User-Agent and Connection
    QByteArray connection = "close"; ///< or "Upgrade"
    QString tlsName = {};            ///< for SNI and the certificate; empty: without TLS
};

struct Handshake {
    QString protocol;             ///< "TLS 1.3"
    QList<QSslCertificate> chain; ///< as it was presented, the leaf first
    QList<QSslError> errors;      ///< against this system's roots and the name that was asked for

    bool operator==(const Handshake &) const = default;
};

enum class Ended {
    Whole,     ///< as its head said, or by closing where it said nothing
    AtLimit,   ///< larger than what is taken
    TooSlow,   ///< not whole within the time limit
    BrokenOff, ///< closed before it was whole, or before anything came
    NotHttp,   ///< what came is no HTTP/1
    NoTls,     ///< the handshake failed; `tlsError` says why
};

struct Answer {
    Reached reached = Reached::TimedOut; ///< all else is empty unless this is Yes
    Ended ended = Ended::BrokenOff;
    std::optional<Handshake> tls = {}; ///< there once the handshake was done
    std::optional<Reply> reply = {};   ///< as much of it as came, where its head was whole
    QString tlsError = {};
    QByteArray beginning = {}; ///< of what came, a line's worth; for what is no HTTP
    std::chrono::milliseconds took {0};
    qsizetype received = 0; ///< bytes of the reply
};

/// Calls `told` once, later; never after `owner` is gone. `limit` counts from the connection on;
/// the dialler has its own.
void ask(Dialler &dialler, const Backend &backend, const Request &request, QObject *owner,
         const std::function<void(const Answer &)> &told,
         std::chrono::milliseconds limit = std::chrono::seconds(3));

} // namespace opentalk::checks
