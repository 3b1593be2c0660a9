#include "machine/x509.h"

#include "model/text.h"

#include <openssl/core_names.h>

#include <ctime>

namespace opentalk::machine {

namespace {

using ResponderPointer = std::unique_ptr<STACK_OF(OPENSSL_STRING), FreedBy<X509_email_free>>;
using FeaturesPointer = std::unique_ptr<TLS_FEATURE, FreedBy<TLS_FEATURE_free>>;

std::chrono::sys_seconds timeOf(const ASN1_TIME *time)
{
    std::tm fields {};
    if (!time || !ASN1_TIME_to_tm(time, &fields))
        return {};
    return std::chrono::sys_seconds(std::chrono::seconds(::timegm(&fields)));
}

std::vector<std::string> namesOf(const X509 *certificate)
{
    std::vector<std::string> names;
    const NamesPointer all(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const auto *name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type != GEN_DNS)
            continue;
        const auto *text = name->d.dNSName;
        const std::string bytes(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)),
                                static_cast<std::size_t>(ASN1_STRING_length(text)));
        names.push_back(escaped(lowered(bytes)));
    }
    return names;
}

std::string shown(const X509_NAME *name)
{
    const BioPointer text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return size > 0 ? escaped({bytes, static_cast<std::size_t>(size)}) : std::string();
}

std::string responderOf(X509 *certificate)
{
    const ResponderPointer responders(X509_get1_ocsp(certificate));
    if (sk_OPENSSL_STRING_num(responders.get()) <= 0)
        return {};
    return escaped(sk_OPENSSL_STRING_value(responders.get(), 0));
}

/// RFC 7633: the feature `status_request`.
bool demandsStapling(const X509 *certificate)
{
    constexpr long statusRequest = 5;
    const FeaturesPointer features(static_cast<TLS_FEATURE *>(
        X509_get_ext_d2i(certificate, NID_tlsfeature, nullptr, nullptr)));
    for (int i = 0; i < sk_ASN1_INTEGER_num(features.get()); ++i)
        if (ASN1_INTEGER_get(sk_ASN1_INTEGER_value(features.get(), i)) == statusRequest)
            return true;
    return false;
}

std::string digestOf(X509 *certificate)
{
    int digest = NID_undef;
    if (!X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr)
        || digest == NID_undef)
        return {};
    return OBJ_nid2sn(digest);
}

std::string curveOf(const EVP_PKEY *key)
{
    char name[80];
    std::size_t size = 0;
    return key && EVP_PKEY_get_group_name(key, name, sizeof name, &size) == 1
        ? std::string(name, size)
        : std::string();
}

bool isOfStaging(const std::string &issuer)
{
    return issuer.contains("(STAGING)") || issuer.contains("Fake LE ");
}

std::string fingerprintOf(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!X509_digest(certificate, EVP_sha256(), digest, &size))
        return {};
    return hex(digest, size);
}

} // namespace

Certificate describe(X509 *certificate, const std::string &path)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    Certificate described;
    described.path = path;
    described.names = namesOf(certificate);
    described.issuer = issuerOf(certificate);
    described.notBefore = timeOf(X509_get0_notBefore(certificate));
    described.notAfter = endOf(certificate);
    described.fingerprint = fingerprintOf(certificate);
    described.keyType = typeOf(key);
    described.keyBits = key ? EVP_PKEY_get_bits(key) : 0;
    described.curve = curveOf(key);
    described.digest = digestOf(certificate);
    described.responder = responderOf(certificate);
    described.selfSigned = X509_self_signed(certificate, 0) == 1;
    described.mustStaple = demandsStapling(certificate);
    described.staging = isOfStaging(described.issuer);
    return described;
}

std::string subjectOf(const X509 *certificate)
{
    return shown(X509_get_subject_name(certificate));
}

std::string issuerOf(const X509 *certificate)
{
    return shown(X509_get_issuer_name(certificate));
}

std::chrono::sys_seconds endOf(const X509 *certificate)
{
    return timeOf(X509_get0_notAfter(certificate));
}

std::string textOf(std::chrono::sys_seconds time)
{
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm fields {};
    ::gmtime_r(&seconds, &fields);
    char text[32];
    const auto size = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", &fields);
    return {text, size};
}

std::string typeOf(const EVP_PKEY *key)
{
    const char *name = key ? EVP_PKEY_get0_type_name(key) : nullptr;
    return name ? name : "";
}

std::string hex(const unsigned char *bytes, unsigned size)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

} // namespace opentalk::machine
