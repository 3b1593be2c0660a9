// Those who have the last word on two files: nginx that loads them, a client that meets them.
#pragma once

#include "inspectiontest.h"

namespace opentalk::machine {

struct Said {
    bool takes = false;
    std::string words; ///< of its own
};

/// What `nginx -t` says to a server with these two.
Said askNginx(const Tree &tree, const CertificateFiles &files);

/// A whole TLS handshake in memory, verified as browsers do: no common names, level 2.
Said askClient(const Tree &tree, const CertificateFiles &files);

} // namespace opentalk::machine
