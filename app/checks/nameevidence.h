// Who answers at an address that is not known to be this machine's.
#pragma once

#include "checks/exchange.h"

namespace opentalk::checks {

enum class Answerer {
    Nobody,
    Somebody,    ///< with another certificate, or without any
    ForThisName, ///< another certificate, which has the name that was asked for
    Proxy,       ///< a CDN or proxy, by what its reply says
    SameLeaf,    ///< the certificate that this machine shows
};

struct Evidence {
    Answerer answerer = Answerer::Nobody;
    std::string proxy = {}; ///< its name, as far as it can be told

    bool operator==(const Evidence &) const = default;
};

/// Empty: nothing says that this reply came through a proxy.
std::string proxyOf(const Reply &reply);

/// `ours`: what this machine shows for the name; null where it shows nothing.
Evidence evidenceFrom(const Answer &overTls, const Answer &plain, const QSslCertificate &ours);

/// Null: there was no handshake.
QSslCertificate leafOf(const Answer &answer);

} // namespace opentalk::checks
