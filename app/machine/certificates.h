// Certificates as OpenSSL sees them, and the placeholder that lets everything else be set up first.
#pragma once

#include "machine/root.h"
#include "model/deployment.h"
#include "nginx/generate.h"

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace opentalk::machine {

struct Certificate {
    std::string path;
    std::vector<std::string> names; ///< DNS names, A-labels in lower case, wildcards as they stand
    std::string issuer;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    std::string fingerprint; ///< SHA-256 of the leaf, lower-case hex
    std::string keyType;     ///< `EC`, `RSA`, …
    int keyBits = 0;
    std::string curve;     ///< of an EC key, as OpenSSL names it
    std::string digest;    ///< that was signed (`SHA256`); empty where the signature needs none
    std::string responder; ///< the URL for OCSP; empty where none is named
    bool selfSigned = false;
    bool mustStaple = false;
    bool staging = false; ///< of Let's Encrypt's staging server

    bool covers(const std::string &host) const; ///< RFC 6125: `*` stands for one whole label
    bool operator==(const Certificate &) const = default;
};

/// The leaf of a PEM chain.
Result<Certificate> readCertificate(const Root &root, const std::string &path);

/// A self-signed P-256 certificate for all names, ten years, and its key, as PEM.
struct PemPair {
    std::string certificate;
    std::string key;
};
Result<PemPair> makePlaceholder(const std::vector<std::string> &hosts,
                                std::chrono::sys_seconds now);

/// The two files of a placeholder in its folder.
inline constexpr std::array placeholderFiles {"certificate.pem", "key.pem"};

/// Whether both are there; neither is read.
Result<bool> hasPlaceholder(const Root &root, const std::string &folder);

/// SHA-256, lower-case hex.
std::string sha256(std::string_view bytes);

} // namespace opentalk::machine
