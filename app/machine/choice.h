// Which certificate each host of a deployment gets: what is there and fits is used, and what is
// missing is said as lineages that certbot could make.
#pragma once

#include "machine/root.h"
#include "model/deployment.h"
#include "nginx/generate.h"

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace opentalk::machine {

/// A lineage that certbot has to make, or to make anew with other names.
struct WantedLineage {
    std::string name;
    std::vector<std::string> hosts;

    bool operator==(const WantedLineage &) const = default;
};

struct Choice {
    nginx::CertificateFacts facts; ///< every pair in it exists, and nginx serves it
    /// What would be ordered: lineages for hosts without a certificate that fits, and ours that
    /// still name hosts which are gone, and so could not be renewed.
    std::vector<WantedLineage> wanted;
    Problems missing;                       ///< why hosts have none that fits; empty: all have one
    std::map<std::string, Problems> whyNot; ///< by host that has none, its own reasons
    Problems warnings;                      ///< of the pairs that are used
};

/// Refused: own files that do not fit, a directory's root that cannot be read. Where this account
/// may not see what root has, the usual paths stand unseen. Placeholders are made later.
/// Until a wanted lineage is there, a host goes on with what serves it now, or with what would
/// serve it if it came from the right directory, or with an earlier placeholder.
Result<Choice> chooseCertificates(const Root &root, const nginx::Survey &survey,
                                  const Deployment &deployment, std::chrono::sys_seconds now);

/// The part of it for certbot's certificates.
Result<Choice> chooseLineages(const Root &root, const nginx::Survey &survey,
                              const Deployment &deployment, std::chrono::sys_seconds now);

} // namespace opentalk::machine
