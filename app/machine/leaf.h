// The certificate that a server presents as its own, without its key and chain.
#pragma once

#include "machine/certificates.h"
#include "machine/openssl.h"

namespace opentalk::machine {

/// `certificate` is what `leaf` says, as values.
Problems judgeLeaf(X509 *leaf, const Certificate &certificate, std::chrono::sys_seconds now);

/// Whether it is for this host; none where it names no host at all.
Problems judgeNames(const Certificate &certificate, const std::string &host);

} // namespace opentalk::machine
