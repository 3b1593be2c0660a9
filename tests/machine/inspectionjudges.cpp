#include "inspectionjudges.h"

#include "machine/run.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace opentalk::machine {

namespace {

using ContextPointer = std::unique_ptr<SSL_CTX, FreedBy<SSL_CTX_free>>;
using SessionPointer = std::unique_ptr<SSL, FreedBy<SSL_free>>;

std::string configuration(const Tree &tree, const CertificateFiles &files)
{
    std::string text = "error_log stderr; pid " + tree.at("/pid") + "; events {}\nhttp {\n";
    for (const auto *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += std::string(kind) + "_temp_path " + tree.at("/temp") + ";\n";
    return text + "access_log off;\nserver { listen unix:" + tree.at("/socket")
        + " ssl; ssl_certificate \"" + tree.at(files.certificate) + "\"; ssl_certificate_key \""
        + tree.at(files.key) + "\"; }\n}\n";
}

std::string errors()
{
    std::string text;
    while (const auto number = ERR_get_error())
        text += std::string(ERR_error_string(number, nullptr)) + '\n';
    return text;
}

int refusePassphrase(char *, int, int, void *)
{
    return -1;
}

ContextPointer server(const Tree &tree, const CertificateFiles &files)
{
    ContextPointer context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_default_passwd_cb(context.get(), refusePassphrase);
    const bool isLoaded
        = SSL_CTX_use_certificate_chain_file(context.get(), tree.at(files.certificate).c_str())
        && SSL_CTX_use_PrivateKey_file(context.get(), tree.at(files.key).c_str(), SSL_FILETYPE_PEM);
    return isLoaded ? std::move(context) : nullptr;
}

ContextPointer client()
{
    ContextPointer context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_security_level(context.get(), 2);
    auto *store = SSL_CTX_get_cert_store(context.get());
    X509_STORE_add_cert(store, authorities().root.get());
    X509_STORE_add_cert(store, authorities().privateRoot.get());
    return context;
}

/// Turn by turn until both are done or one gives up.
bool shakeHands(SSL *client, SSL *server)
{
    for (int turn = 0; turn < 10; ++turn) {
        const int came = SSL_do_handshake(client);
        const int went = SSL_do_handshake(server);
        if (came == 1 && went == 1)
            return true;
        if (came != 1 && SSL_get_error(client, came) != SSL_ERROR_WANT_READ)
            return false;
        if (went != 1 && SSL_get_error(server, went) != SSL_ERROR_WANT_READ)
            return false;
    }
    return false;
}

} // namespace

Said askNginx(const Tree &tree, const CertificateFiles &files)
{
    tree.file("/nginx.conf", configuration(tree, files));
    const auto ran = run(Tool::Nginx, {"-t", "-q", "-e", "stderr", "-c", tree.at("/nginx.conf")});
    if (!ran)
        return {false, sentence(ran.error().front())};
    return {ran->status == 0, ran->errors};
}

Said askClient(const Tree &tree, const CertificateFiles &files)
{
    ERR_clear_error();
    const auto serving = server(tree, files);
    if (!serving)
        return {false, errors()};
    const auto asking = client();
    const SessionPointer near(SSL_new(asking.get()));
    const SessionPointer far(SSL_new(serving.get()));
    BIO *one = nullptr;
    BIO *other = nullptr;
    BIO_new_bio_pair(&one, 0, &other, 0);
    SSL_set_bio(near.get(), one, one);
    SSL_set_bio(far.get(), other, other);
    SSL_set1_host(near.get(), host);
    SSL_set_hostflags(near.get(), X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
    SSL_set_connect_state(near.get());
    SSL_set_accept_state(far.get());
    const bool isTaken = shakeHands(near.get(), far.get());
    return {isTaken, errors()};
}

} // namespace opentalk::machine
