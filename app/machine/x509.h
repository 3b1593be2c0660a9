// One certificate of OpenSSL as values of ours.
#pragma once

#include "machine/certificates.h"
#include "machine/openssl.h"

namespace opentalk::machine {

Certificate describe(X509 *certificate, const std::string &path);

/// Distinguished names as RFC 2253 writes them, fit to be shown.
std::string subjectOf(const X509 *certificate);
std::string issuerOf(const X509 *certificate);

std::chrono::sys_seconds endOf(const X509 *certificate);

/// To the minute, in UTC.
std::string textOf(std::chrono::sys_seconds time);

std::string typeOf(const EVP_PKEY *key); ///< `EC`, `RSA`, …; empty where OpenSSL knows none

/// Lower-case hex.
std::string hex(const unsigned char *bytes, unsigned size);

} // namespace opentalk::machine
