// Why certbot got no certificate: from its words to problems with a remedy.
#pragma once

#include "model/address.h"
#include "model/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::certbot {

struct Circumstances {
    std::vector<Address> own; ///< all addresses that lead here, also those of a router in front
    std::string server;       ///< the ACME directory that was asked; empty: Let's Encrypt's
    std::string program = {}; ///< certbot's, where it brings roots of its own

    bool operator==(const Circumstances &) const = default;
};

/// `words` is all that certbot wrote to both streams before it failed: certonly, renew and their
/// dry runs, of any version. At least one problem: one for each name that the authority reported,
/// then what is wrong beside. `log` is what that run added to certbot's log; it is only looked into
/// where the words hide what the authority said, as Debian 12's certbot does.
Problems reasonsOf(std::string_view words, const Circumstances &circumstances,
                   std::string_view log = {});

} // namespace opentalk::certbot
