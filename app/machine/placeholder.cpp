// The placeholder certificate: self-signed, so that everything else can be set up and tested first.
#include "machine/certificateproblems.h"
#include "machine/certificates.h"
#include "machine/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace opentalk::machine {

namespace {

constexpr std::size_t longestCommonName = 64; // X.520
constexpr int days = 3650;

bool setSerial(X509 *certificate)
{
    constexpr int bits = 127; // positive, at most 20 octets
    const NumberPointer number(BN_new());
    return number && BN_rand(number.get(), bits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY)
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setTimes(X509 *certificate, std::chrono::sys_seconds now)
{
    const std::time_t start = now.time_since_epoch().count();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), start)
        && ASN1_TIME_adj(X509_getm_notAfter(certificate), start, days, 0);
}

bool setNames(X509 *certificate, const std::string &first)
{
    const auto common = first.substr(0, longestCommonName);
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char *>(common.data()),
                                      static_cast<int>(common.size()), -1, 0)
        && X509_set_issuer_name(certificate, name);
}

bool addExtension(X509 *certificate, int kind, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPointer extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

/// Built as values, not as text: no name can become another extension.
bool addHosts(X509 *certificate, const std::vector<std::string> &hosts)
{
    const NamesPointer names(GENERAL_NAMES_new());
    for (const auto &host : hosts) {
        GENERAL_NAME *name = GENERAL_NAME_new();
        ASN1_IA5STRING *text = ASN1_IA5STRING_new();
        if (!name || !text || !ASN1_STRING_set(text, host.data(), static_cast<int>(host.size()))) {
            GENERAL_NAME_free(name);
            ASN1_IA5STRING_free(text);
            return false;
        }
        GENERAL_NAME_set0_value(name, GEN_DNS, text);
        if (!sk_GENERAL_NAME_push(names.get(), name)) {
            GENERAL_NAME_free(name);
            return false;
        }
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const std::vector<std::string> &hosts,
          std::chrono::sys_seconds now)
{
    constexpr long version3 = 2;
    return X509_set_version(certificate, version3) && setSerial(certificate)
        && setTimes(certificate, now) && setNames(certificate, hosts.front())
        && X509_set_pubkey(certificate, key)
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addHosts(certificate, hosts) && X509_sign(certificate, key, EVP_sha256());
}

std::string textOf(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return size > 0 ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

std::unexpected<Problems> notMade()
{
    const char *why = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    return refuse(placeholderNotMade, {}, why ? why : "no host");
}

} // namespace

Result<PemPair> makePlaceholder(const std::vector<std::string> &hosts, std::chrono::sys_seconds now)
{
    if (hosts.empty())
        return notMade();
    const KeyPointer key(EVP_EC_gen("P-256"));
    const X509Pointer certificate(X509_new());
    const BioPointer certificateText(BIO_new(BIO_s_mem()));
    const BioPointer keyText(BIO_new(BIO_s_secmem()));
    if (!key || !certificate || !certificateText || !keyText
        || !fill(certificate.get(), key.get(), hosts, now)
        || !PEM_write_bio_X509(certificateText.get(), certificate.get())
        || !PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                          nullptr))
        return notMade();
    return PemPair {textOf(certificateText.get()), textOf(keyText.get())};
}

Result<bool> hasPlaceholder(const Root &root, const std::string &folder)
{
    for (const auto *name : placeholderFiles) {
        const auto node = root.glance(folder + '/' + name);
        if (!node)
            return std::unexpected(node.error());
        if (node->kind != NodeKind::File)
            return false;
    }
    return true;
}

} // namespace opentalk::machine
