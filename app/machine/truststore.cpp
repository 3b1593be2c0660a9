#include "machine/truststore.h"

#include <openssl/pem.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace opentalk::machine {

namespace {

constexpr auto hashFolder = "/etc/ssl/certs";
constexpr auto bundles = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                          "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"};
constexpr int mostOfOneHash = 16;
constexpr std::size_t largestRoot = 64u << 10;
constexpr std::size_t largestBundle = 8u << 20;

/// Eight hex digits, a dot and a number: as openssl's `rehash` names links.
bool isHashName(std::string_view name)
{
    return name.size() > 9 && name[8] == '.'
        && name.substr(0, 8).find_first_not_of("0123456789abcdef") == name.npos
        && name.substr(9).find_first_not_of("0123456789") == name.npos;
}

std::string pathOf(unsigned long hash, int number)
{
    char name[32];
    std::snprintf(name, sizeof name, "/%08lx.%d", hash & 0xffffffffUL, number);
    return hashFolder + std::string(name);
}

X509Pointer certificateIn(const std::string &text)
{
    const BioPointer reader(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    return X509Pointer(PEM_read_bio_X509_AUX(reader.get(), nullptr, nullptr, nullptr));
}

std::string derOf(const X509_NAME *name)
{
    const unsigned char *bytes = nullptr;
    std::size_t size = 0;
    if (!X509_NAME_get0_der(name, &bytes, &size))
        return {};
    return {reinterpret_cast<const char *>(bytes), size};
}

/// The DER inside the next PEM block; empty at the end.
std::string nextBlock(BIO *reader)
{
    char *label = nullptr;
    char *header = nullptr;
    unsigned char *bytes = nullptr;
    long size = 0;
    if (!PEM_read_bio(reader, &label, &header, &bytes, &size))
        return {};
    std::string block(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    OPENSSL_free(label);
    OPENSSL_free(header);
    OPENSSL_free(bytes);
    return block;
}

std::vector<std::string> blocksIn(const std::string &text)
{
    std::vector<std::string> blocks;
    const BioPointer reader(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    for (auto block = nextBlock(reader.get()); !block.empty(); block = nextBlock(reader.get()))
        blocks.push_back(std::move(block));
    return blocks;
}

X509Pointer parsed(const std::string &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    return X509Pointer(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
}

} // namespace

bool hasIssued(X509 *issuer, X509 *certificate)
{
    return X509_check_issued(issuer, certificate) == X509_V_OK
        && X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
}

bool TrustStore::hasIssuerOf(X509 *certificate) const
{
    return std::ranges::any_of(
        named(X509_get_issuer_name(certificate)),
        [&](const X509Pointer &root) { return hasIssued(root.get(), certificate); });
}

bool TrustStore::holds(X509 *certificate) const
{
    const auto *key = X509_get0_pubkey(certificate);
    return std::ranges::any_of(named(X509_get_subject_name(certificate)),
                               [&](const X509Pointer &root) {
                                   return EVP_PKEY_eq(X509_get0_pubkey(root.get()), key) == 1;
                               });
}

bool TrustStore::isThere() const
{
    return isHashed() || !bundle().empty();
}

/// By hash first: reading one small file instead of all roots.
TrustStore::Certificates TrustStore::named(const X509_NAME *name) const
{
    auto found = hashed(name);
    return found.empty() && !isHashed() ? bundled(name) : std::move(found);
}

TrustStore::Certificates TrustStore::hashed(const X509_NAME *name) const
{
    Certificates found;
    int isKnown = 0;
    const auto hash = X509_NAME_hash_ex(name, nullptr, nullptr, &isKnown);
    for (int number = 0; isKnown && number < mostOfOneHash; ++number) {
        const auto text = m_root.read(pathOf(hash, number), largestRoot);
        if (!text)
            break;
        if (auto root = certificateIn(*text))
            if (X509_NAME_cmp(X509_get_subject_name(root.get()), name) == 0)
                found.push_back(std::move(root));
    }
    return found;
}

/// Parsing all of a bundle takes as long as an apply may: only blocks with the name are parsed.
TrustStore::Certificates TrustStore::bundled(const X509_NAME *name) const
{
    Certificates found;
    const auto wanted = derOf(name);
    for (const auto &block : bundle())
        if (block.contains(wanted))
            if (auto root = parsed(block))
                if (X509_NAME_cmp(X509_get_subject_name(root.get()), name) == 0)
                    found.push_back(std::move(root));
    return found;
}

bool TrustStore::isHashed() const
{
    if (!m_isHashed) {
        const auto names = m_root.names(hashFolder);
        m_isHashed = names && std::ranges::any_of(*names, isHashName);
    }
    return *m_isHashed;
}

const std::vector<std::string> &TrustStore::bundle() const
{
    if (!m_bundle) {
        m_bundle.emplace();
        for (const auto *path : bundles)
            if (m_bundle->empty())
                if (const auto text = m_root.read(path, largestBundle))
                    m_bundle = blocksIn(*text);
    }
    return *m_bundle;
}

} // namespace opentalk::machine
