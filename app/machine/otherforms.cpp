#include "machine/otherforms.h"

#include "machine/certificateproblems.h"
#include "machine/openssl.h"
#include "model/text.h"

#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

#include <algorithm>
#include <optional>

namespace opentalk::machine {

namespace {

using Pkcs12Pointer = std::unique_ptr<PKCS12, FreedBy<PKCS12_free>>;
using Pkcs7Pointer = std::unique_ptr<PKCS7, FreedBy<PKCS7_free>>;
using Pkcs8Pointer = std::unique_ptr<X509_SIG, FreedBy<X509_SIG_free>>;

/// What a BEGIN line tells.
struct Label {
    std::string_view text;
    const ProblemType *type;
};

// The first that is found counts.
constexpr Label insteadOfCertificate[] {
    {"-----BEGIN CERTIFICATE-----", &certificateDamaged},
    {"-----BEGIN X509 CERTIFICATE-----", &certificateDamaged},
    {"-----BEGIN TRUSTED CERTIFICATE-----", &certificateDamaged},
    {"-----BEGIN CERTIFICATE REQUEST-----", &certificateRequest},
    {"-----BEGIN NEW CERTIFICATE REQUEST-----", &certificateRequest},
    {"-----BEGIN PKCS7-----", &filePkcs7},
    {"PRIVATE KEY-----", &keyForCertificate},
};
constexpr Label insteadOfKey[] {
    {"-----BEGIN ENCRYPTED PRIVATE KEY-----", &keyEncrypted},
    {"Proc-Type: 4,ENCRYPTED", &keyEncrypted},
    {"-----BEGIN OPENSSH PRIVATE KEY-----", &keyOpenSsh},
    {"PRIVATE KEY-----", &keyDamaged},
    {"-----BEGIN PUBLIC KEY-----", &keyPublic},
    {"-----BEGIN RSA PUBLIC KEY-----", &keyPublic},
    {"-----BEGIN CERTIFICATE-----", &certificateForKey},
};

template <std::size_t size>
const ProblemType *labelled(const Label (&labels)[size], std::string_view bytes)
{
    const auto found = std::ranges::find_if(
        labels, [&](const Label &label) { return bytes.contains(label.text); });
    return found == std::end(labels) ? nullptr : found->type;
}

/// Whether the bytes are the DER form of what `read` reads.
template <class Pointer, class Read> bool isDer(std::string_view bytes, Read read)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const Pointer object(read(nullptr, &at, static_cast<long>(bytes.size())));
    ERR_clear_error();
    return object != nullptr;
}

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")
        || bytes.starts_with(std::string_view("-\0-\0", 4))
        || bytes.starts_with(std::string_view("\0-\0-", 4));
}

/// What neither a certificate nor a key may be.
const ProblemType *containerOf(std::string_view bytes)
{
    if (isUtf16(bytes))
        return &fileUtf16;
    return isDer<Pkcs12Pointer>(bytes, d2i_PKCS12) ? &filePkcs12 : nullptr;
}

const ProblemType *certificateForm(std::string_view bytes)
{
    if (bytes.empty())
        return &certificateFileEmpty;
    if (const auto *type = labelled(insteadOfCertificate, bytes))
        return type;
    if (isDer<X509Pointer>(bytes, d2i_X509))
        return &certificateDer;
    if (const auto *type = containerOf(bytes))
        return type;
    return isDer<Pkcs7Pointer>(bytes, d2i_PKCS7) ? &filePkcs7 : &certificateUnreadable;
}

const ProblemType *keyForm(std::string_view bytes)
{
    if (bytes.empty())
        return &keyFileEmpty;
    if (const auto *type = labelled(insteadOfKey, bytes))
        return type;
    if (const auto *type = containerOf(bytes))
        return type;
    const auto plain = [](EVP_PKEY **, const unsigned char **at, long size) {
        return d2i_AutoPrivateKey(nullptr, at, size);
    };
    const bool isKey = isDer<KeyPointer>(bytes, plain) || isDer<Pkcs8Pointer>(bytes, d2i_X509_SIG);
    return isKey ? &keyDer : &keyUnreadable;
}

} // namespace

Problem whyNoCertificate(std::string_view bytes, const std::string &path)
{
    const auto *type = certificateForm(bytes);
    if (type == &certificateDamaged)
        return problem(*type, path, "1");
    if (type == &filePkcs7)
        return problem(*type, path, asWord(path), bytes.contains("-----BEGIN") ? "PEM" : "DER");
    return problem(*type, path, asWord(path));
}

Problem whyNoKey(std::string_view bytes, const std::string &path)
{
    return problem(*keyForm(bytes), path, asWord(path));
}

bool hasByteOrderMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF");
}

std::string asWord(const std::string &path)
{
    const auto isPlain
        = [](char c) { return isLetterOrDigit(c) || std::string_view("/._-+@:,").contains(c); };
    if (std::ranges::all_of(path, isPlain))
        return path;
    std::string word = "'";
    for (const char c : path)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

} // namespace opentalk::machine
