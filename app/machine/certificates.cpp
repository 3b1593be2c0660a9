#include "machine/certificates.h"

#include "machine/openssl.h"
#include "machine/problems.h"
#include "model/text.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <ctime>

namespace opentalk::machine {

namespace {

/// The bytes of a key, gone from memory with the value.
class Secret {
public:
    explicit Secret(std::string bytes)
        : m_bytes(std::move(bytes))
    { }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

    BioPointer reader() const
    {
        return BioPointer(BIO_new_mem_buf(m_bytes.data(), static_cast<int>(m_bytes.size())));
    }

private:
    std::string m_bytes;
};

std::chrono::sys_seconds timeOf(const ASN1_TIME *time)
{
    std::tm fields {};
    if (!time || !ASN1_TIME_to_tm(time, &fields))
        return {};
    return std::chrono::sys_seconds(std::chrono::seconds(::timegm(&fields)));
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

std::string issuerOf(const X509 *certificate)
{
    const BioPointer text(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(text.get(), X509_get_issuer_name(certificate), 0,
                       XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(text.get(), &bytes);
    return size > 0 ? escaped({bytes, static_cast<std::size_t>(size)}) : std::string();
}

bool namesResponder(X509 *certificate)
{
    STACK_OF(OPENSSL_STRING) *responders = X509_get1_ocsp(certificate);
    const bool has = sk_OPENSSL_STRING_num(responders) > 0;
    X509_email_free(responders);
    return has;
}

std::string typeOf(const EVP_PKEY *key)
{
    const char *name = key ? EVP_PKEY_get0_type_name(key) : nullptr;
    return name ? name : "";
}

std::string fingerprintOf(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!X509_digest(certificate, EVP_sha256(), digest, &size))
        return {};
    return hex(digest, size);
}

Certificate describe(X509 *certificate, const std::string &path)
{
    Certificate described;
    described.path = path;
    described.names = namesOf(certificate);
    described.issuer = issuerOf(certificate);
    described.notBefore = timeOf(X509_get0_notBefore(certificate));
    described.notAfter = timeOf(X509_get0_notAfter(certificate));
    described.fingerprint = fingerprintOf(certificate);
    described.keyType = typeOf(X509_get0_pubkey(certificate));
    described.selfSigned = X509_self_signed(certificate, 0) == 1;
    described.hasResponder = namesResponder(certificate);
    return described;
}

/// Never asks at a terminal: a key with a password is no key that nginx could load.
int noPassword(char *, int, int, void *)
{
    return -1;
}

Result<X509Pointer> loadLeaf(const Root &root, const std::string &path)
{
    auto text = root.readTrusted(path);
    if (!text)
        return std::unexpected(text.error());
    const BioPointer reader(BIO_new_mem_buf(text->data(), static_cast<int>(text->size())));
    X509Pointer leaf(PEM_read_bio_X509(reader.get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    if (!leaf)
        return refuse(certificateUnreadable, path);
    return leaf;
}

Result<KeyPointer> loadKey(const Root &root, const std::string &path)
{
    auto text = root.readTrusted(path);
    if (!text)
        return std::unexpected(text.error());
    const Secret secret(std::move(*text));
    const auto reader = secret.reader();
    KeyPointer key(PEM_read_bio_PrivateKey(reader.get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    if (!key)
        return refuse(keyUnreadable, path);
    return key;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text.empty() ? "no host at all" : text;
}

Problems judgeFacts(const Certificate &certificate, const std::string &host,
                    std::chrono::sys_seconds now)
{
    Problems problems;
    if (!certificate.covers(host))
        problems.push_back(
            problem(certificateWrongName, certificate.path, host, joined(certificate.names)));
    if (now > certificate.notAfter)
        problems.push_back(
            problem(certificateExpired, certificate.path, textOf(certificate.notAfter)));
    if (now < certificate.notBefore)
        problems.push_back(
            problem(certificateNotYetValid, certificate.path, textOf(certificate.notBefore)));
    return problems;
}

} // namespace

bool Certificate::covers(const std::string &host) const
{
    const auto wanted = lowered(host);
    const auto dot = wanted.find('.');
    return std::ranges::any_of(names, [&](const std::string &name) {
        if (!name.starts_with("*."))
            return name == wanted;
        return dot != std::string::npos && dot > 0 && name.substr(1) == wanted.substr(dot)
            && name.find('.', 2) != std::string::npos;
    });
}

Result<Certificate> readCertificate(const Root &root, const std::string &path)
{
    auto leaf = loadLeaf(root, path);
    if (!leaf)
        return std::unexpected(leaf.error());
    return describe(leaf->get(), path);
}

Result<Certificate> readPair(const Root &root, const CertificateFiles &files,
                             const std::string &host, std::chrono::sys_seconds now)
{
    auto leaf = loadLeaf(root, files.certificate);
    if (!leaf)
        return std::unexpected(leaf.error());
    auto certificate = describe(leaf->get(), files.certificate);
    auto problems = judgeFacts(certificate, host, now);
    auto key = loadKey(root, files.key);
    if (!key)
        problems.insert(problems.end(), key.error().begin(), key.error().end());
    else if (EVP_PKEY_eq(X509_get0_pubkey(leaf->get()), key->get()) != 1)
        problems.push_back(problem(keyMismatch, files.key, files.certificate));
    ERR_clear_error();
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return certificate;
}

std::string sha256(std::string_view bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr))
        return {};
    return hex(digest, size);
}

} // namespace opentalk::machine
