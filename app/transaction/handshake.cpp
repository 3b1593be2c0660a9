#include "transaction/handshake.h"

#include "model/translatable.h"
#include "transaction/connect.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <memory>

namespace opentalk::transaction {

namespace {

template <auto release> struct Release {
    template <class T> void operator()(T *object) const { release(object); }
};
using Context = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using Connection = std::unique_ptr<SSL, Release<SSL_free>>;
using Leaf = std::unique_ptr<X509, Release<X509_free>>;

/// Repeats a call of OpenSSL while it only waits for the socket; its last result.
template <class Call> int persist(SSL *connection, Clock::time_point deadline, Call call)
{
    for (;;) {
        const auto result = call();
        if (result > 0)
            return result;
        const auto wish = SSL_get_error(connection, result);
        const auto events = wish == SSL_ERROR_WANT_READ ? POLLIN
            : wish == SSL_ERROR_WANT_WRITE              ? POLLOUT
                                                        : 0;
        if (events == 0 || !waitFor(SSL_get_fd(connection), static_cast<short>(events), deadline))
            return result;
    }
}

/// One for all handshakes: making it takes as long as one of them. Weak keys are nginx's and the
/// admin's business here: it is only looked at, nothing is trusted.
SSL_CTX *lookingOnly()
{
    static const Context context = [] {
        Context made(SSL_CTX_new(TLS_client_method()));
        if (made) {
            SSL_CTX_set_security_level(made.get(), 0);
            SSL_CTX_set_verify(made.get(), SSL_VERIFY_NONE, nullptr);
            SSL_CTX_set_session_cache_mode(made.get(), SSL_SESS_CACHE_OFF);
        }
        return made;
    }();
    return context.get();
}

Connection prepared(int socket, std::string host)
{
    Connection connection(lookingOnly() ? SSL_new(lookingOnly()) : nullptr);
    if (connection) {
        SSL_set_fd(connection.get(), socket);
        SSL_ctrl(connection.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 host.data());
    }
    return connection;
}

std::string fingerprintOf(X509 *certificate)
{
    static constexpr auto digits = "0123456789abcdef";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned size = 0;
    if (!certificate || X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += digits[digest[i] >> 4U];
        text += digits[digest[i] & 15U];
    }
    return text;
}

std::string lastError()
{
    const auto *text = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return text ? text : QT_TRANSLATE_NOOP("Argument", "the connection was closed");
}

int statusOf(SSL *connection, const std::string &host, Clock::time_point deadline)
{
    const auto request
        = "GET / HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    const auto sent = persist(connection, deadline, [&] {
        return SSL_write(connection, request.data(), static_cast<int>(request.size()));
    });
    std::array<char, 13> line {};
    auto got = 0;
    while (sent > 0 && got < 12) {
        const auto more = persist(connection, deadline, [&] {
            return SSL_read(connection, line.data() + got, 12 - got);
        });
        if (more <= 0)
            return 0;
        got += more;
    }
    auto status = 0;
    if (got == 12 && std::string_view(line.data(), 7) == "HTTP/1.")
        std::from_chars(line.data() + 9, line.data() + 12, status);
    return status;
}

} // namespace

Answer ask(const Question &question, std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    Answer answer;
    const auto socket = connected(question.address, question.port, deadline, answer.error);
    if (!socket)
        return answer;
    const auto connection = prepared(socket.get(), question.host);
    const auto done = connection
        ? persist(connection.get(), deadline, [&] { return SSL_connect(connection.get()); })
        : 0;
    if (done <= 0) {
        answer.error = Clock::now() >= deadline ? QT_TRANSLATE_NOOP("Argument", "no answer in time")
                                                : lastError();
        return answer;
    }
    const Leaf leaf(SSL_get1_peer_certificate(connection.get()));
    answer.fingerprint = fingerprintOf(leaf.get());
    if (question.get)
        answer.status = statusOf(connection.get(), question.host, deadline);
    return answer;
}

} // namespace opentalk::transaction
