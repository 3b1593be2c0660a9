// PEM files as nginx reads them, call by call: what it takes is taken, what it refuses is refused.
#pragma once

#include "machine/openssl.h"
#include "machine/secret.h"

#include <vector>

namespace opentalk::machine {

/// The certificates of a file in their order. nginx presents the first one as the server's.
struct Chain {
    std::vector<X509Pointer> certificates;
    bool isDamaged = false; ///< after these comes something that makes nginx refuse the file
};

Chain readChain(const Secret &file);

/// Null where there is none, or only one with a passphrase. Never asks for one.
KeyPointer readKey(const Secret &file);

} // namespace opentalk::machine
