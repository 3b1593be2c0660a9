// The certificates of a file as a chain from the server's own one towards a root that clients know.
#pragma once

#include "machine/pem.h"
#include "machine/truststore.h"
#include "model/problem.h"

#include <chrono>
#include <string>

namespace opentalk::machine {

/// Of the way from the leaf to a root: what is missing, too much, in the wrong place or too old.
Problems judgeChain(const Chain &chain, const std::string &path, const TrustStore &roots,
                    std::chrono::sys_seconds now);

/// Of every certificate in the file: what OpenSSL at its security level 2 refuses to serve.
Problems judgeStrength(const Chain &chain, const std::string &path);

} // namespace opentalk::machine
