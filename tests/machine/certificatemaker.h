// Certificates of every kind for tests, made on the spot from a few keys that are made once.
#pragma once

#include "machine/openssl.h"

#include <string>
#include <utility>
#include <vector>

namespace opentalk::machine {

/// The first time that one is asked for it is made, then kept.
EVP_PKEY *ecKey(const std::string &name, const char *curve = "P-256");
EVP_PKEY *rsaKey(const std::string &name, unsigned bits = 2048);
EVP_PKEY *ed25519Key();

/// Who signs: the certificate's own key where `by` is empty.
struct Signer {
    X509 *certificate = nullptr;
    EVP_PKEY *key = nullptr;
};

struct Recipe {
    std::string subject = "leaf";
    std::string names = "DNS:pad.example.com"; ///< as in openssl.cnf; empty: none
    EVP_PKEY *key = ecKey("leaf");
    Signer by = {};
    long from = -30; ///< days from now
    long until = 60;
    bool isAuthority = false;
    const EVP_MD *digest = EVP_sha256();
    std::vector<std::pair<int, std::string>> extensions = {}; ///< NID and value
};

X509Pointer make(const Recipe &recipe);

std::string pem(X509 *certificate);
std::string pem(EVP_PKEY *key);
std::string trustedPem(X509 *certificate);
std::string encryptedPem(EVP_PKEY *key);    ///< PKCS#8, the passphrase is `hunter2`
std::string oldEncryptedPem(EVP_PKEY *key); ///< with `Proc-Type: 4,ENCRYPTED`
std::string oldPem(EVP_PKEY *key);          ///< `BEGIN EC PRIVATE KEY`
std::string publicPem(EVP_PKEY *key);
std::string requestPem(EVP_PKEY *key);
std::string der(X509 *certificate);
std::string der(EVP_PKEY *key);
std::string pkcs12(X509 *certificate, EVP_PKEY *key);
std::string pkcs7Pem(X509 *certificate);
std::string pkcs7Der(X509 *certificate);

} // namespace opentalk::machine
