// What certbot keeps below /etc/letsencrypt: its lineages, and how each would be renewed.
#pragma once

#include "machine/root.h"
#include "model/profile.h"

#include <map>
#include <string>
#include <vector>

namespace opentalk::machine {

struct Lineage {
    std::string name;
    CertificateFiles files;    ///< /etc/letsencrypt/live/NAME/fullchain.pem and privkey.pem
    std::string server;        ///< ACME directory of its renewal; empty: certbot does not renew it
    std::string authenticator; ///< webroot, nginx, standalone, dns-…, manual
    std::map<std::string, std::string> webroots; ///< by name; "" for all names without their own
    bool autorenew = true;

    bool operator==(const Lineage &) const = default;
};

/// Where certbot would put the challenge for `host`; empty where it knows no folder.
std::string webrootOf(const Lineage &lineage, const std::string &host);

/// Sorted by name. /etc/letsencrypt/live is root's alone: a problem of permission for others.
Result<std::vector<Lineage>> lineages(const Root &root);

} // namespace opentalk::machine
