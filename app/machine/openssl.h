// OpenSSL's objects with an owner each.
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <memory>

namespace opentalk::machine {

template <auto free> struct FreedBy {
    template <class T> void operator()(T *object) const { free(object); }
};

using BioPointer = std::unique_ptr<BIO, FreedBy<BIO_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using X509Pointer = std::unique_ptr<X509, FreedBy<X509_free>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, FreedBy<GENERAL_NAMES_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, FreedBy<X509_EXTENSION_free>>;
using NumberPointer = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;

} // namespace opentalk::machine
