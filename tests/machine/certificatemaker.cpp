#include "certificatemaker.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <functional>
#include <map>
#include <source_location>
#include <stdexcept>

namespace opentalk::machine {

namespace {

constexpr char passphrase[] = "hunter2";

void demand(bool done, std::source_location where = std::source_location::current())
{
    if (!done)
        throw std::runtime_error("line " + std::to_string(where.line()) + ": "
                                 + ERR_error_string(ERR_peek_last_error(), nullptr));
}

EVP_PKEY *kept(const std::string &name, const std::function<EVP_PKEY *()> &made)
{
    static std::map<std::string, KeyPointer> keys;
    auto &key = keys[name];
    if (!key)
        key.reset(made());
    demand(key != nullptr);
    return key.get();
}

void add(X509 *certificate, X509 *issuer, int kind, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    demand(extension && X509_add_ext(certificate, extension.get(), -1));
}

void setName(X509_NAME *name, const std::string &text)
{
    demand(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.data()), -1, -1,
                                      0));
}

std::string written(const std::function<int(BIO *)> &write)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    demand(write(bio.get()) == 1);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

struct Pkcs7 {
    explicit Pkcs7(X509 *certificate)
        : all(PKCS7_new())
    {
        demand(PKCS7_set_type(all.get(), NID_pkcs7_signed)
               && PKCS7_content_new(all.get(), NID_pkcs7_data)
               && PKCS7_add_certificate(all.get(), certificate));
    }
    std::unique_ptr<PKCS7, FreedBy<PKCS7_free>> all;
};

int writeOld(BIO *bio, EVP_PKEY *key, const EVP_CIPHER *cipher)
{
    return PEM_write_bio_PrivateKey_traditional(
        bio, key, cipher, reinterpret_cast<const unsigned char *>(cipher ? passphrase : nullptr),
        cipher ? sizeof passphrase - 1 : 0, nullptr, nullptr);
}

} // namespace

EVP_PKEY *ecKey(const std::string &name, const char *curve)
{
    return kept(name + curve, [curve] { return EVP_EC_gen(curve); });
}

EVP_PKEY *rsaKey(const std::string &name, unsigned bits)
{
    return kept(name + std::to_string(bits),
                [bits] { return EVP_RSA_gen(static_cast<std::size_t>(bits)); });
}

EVP_PKEY *ed25519Key()
{
    return kept("ed25519", [] { return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"); });
}

X509Pointer make(const Recipe &recipe)
{
    static long number = 0;
    constexpr long version3 = 2;
    constexpr long day = 24 * 60 * 60;
    X509Pointer made(X509_new());
    auto *certificate = made.get();
    auto *issuer = recipe.by.certificate ? recipe.by.certificate : certificate;
    setName(X509_get_subject_name(certificate), recipe.subject);
    demand(X509_set_version(certificate, version3)
           && ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++number)
           && X509_gmtime_adj(X509_getm_notBefore(certificate), recipe.from * day)
           && X509_gmtime_adj(X509_getm_notAfter(certificate), recipe.until * day)
           && X509_set_issuer_name(certificate, X509_get_subject_name(issuer))
           && X509_set_pubkey(certificate, recipe.key));
    add(certificate, issuer, NID_basic_constraints,
        recipe.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!recipe.names.empty())
        add(certificate, issuer, NID_subject_alt_name, recipe.names);
    for (const auto &[kind, value] : recipe.extensions)
        add(certificate, issuer, kind, value);
    auto *signing = recipe.by.key ? recipe.by.key : recipe.key;
    const bool hasDigest = EVP_PKEY_get_base_id(signing) != EVP_PKEY_ED25519;
    demand(X509_sign(certificate, signing, hasDigest ? recipe.digest : nullptr) > 0);
    return made;
}

std::string pem(X509 *certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate); });
}

std::string trustedPem(X509 *certificate)
{
    return written([&](BIO *bio) { return PEM_write_bio_X509_AUX(bio, certificate); });
}

std::string pem(EVP_PKEY *key)
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

std::string encryptedPem(EVP_PKEY *key)
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, key, EVP_aes_256_cbc(), passphrase,
                                             sizeof passphrase - 1, nullptr, nullptr);
    });
}

std::string oldEncryptedPem(EVP_PKEY *key)
{
    return written([&](BIO *bio) { return writeOld(bio, key, EVP_aes_256_cbc()); });
}

std::string oldPem(EVP_PKEY *key)
{
    return written([&](BIO *bio) { return writeOld(bio, key, nullptr); });
}

std::string publicPem(EVP_PKEY *key)
{
    return written([&](BIO *bio) { return PEM_write_bio_PUBKEY(bio, key); });
}

std::string requestPem(EVP_PKEY *key)
{
    const std::unique_ptr<X509_REQ, FreedBy<X509_REQ_free>> request(X509_REQ_new());
    setName(X509_REQ_get_subject_name(request.get()), "leaf");
    demand(X509_REQ_set_pubkey(request.get(), key)
           && X509_REQ_sign(request.get(), key, EVP_sha256()) > 0);
    return written([&](BIO *bio) { return PEM_write_bio_X509_REQ(bio, request.get()); });
}

std::string der(X509 *certificate)
{
    return written([&](BIO *bio) { return i2d_X509_bio(bio, certificate); });
}

std::string der(EVP_PKEY *key)
{
    return written([&](BIO *bio) { return i2d_PrivateKey_bio(bio, key); });
}

std::string pkcs12(X509 *certificate, EVP_PKEY *key)
{
    // One round: the passphrase of a test needs no protection, and the test less time.
    const std::unique_ptr<PKCS12, FreedBy<PKCS12_free>> made(
        PKCS12_create(passphrase, "leaf", key, certificate, nullptr, 0, 0, 1, 1, 0));
    return written([&](BIO *bio) { return made && i2d_PKCS12_bio(bio, made.get()); });
}

std::string pkcs7Pem(X509 *certificate)
{
    const Pkcs7 made(certificate);
    return written([&](BIO *bio) { return PEM_write_bio_PKCS7(bio, made.all.get()); });
}

std::string pkcs7Der(X509 *certificate)
{
    const Pkcs7 made(certificate);
    return written([&](BIO *bio) { return i2d_PKCS7_bio(bio, made.all.get()); });
}

} // namespace opentalk::machine
