// Which certificate each host of a deployment gets: what is there and fits is used, and what is
// missing is said as lineages that certbot could make.
#pragma once

#include "machine/root.h"
#include "model/deployment.h"
#include "nginx/generate.h"

#include <chrono>
#include <string>
#include <vector>

namespace opentalk::machine {

/// A lineage that certbot has to make, or to make anew with more names.
struct WantedLineage {
    std::string name;
    std::vector<std::string> hosts;

    bool operator==(const WantedLineage &) const = default;
};

struct Choice {
    nginx::CertificateFacts facts;     ///< every pair in it exists and fits its host
    std::vector<WantedLineage> wanted; ///< empty: every host has a certificate
    Problems missing;                  ///< why, for each of them
    Problems warnings;                 ///< of the pairs that are used
};

/// Refused: own files that do not fit, a directory's root that cannot be read. Where this account
/// may not see what root has, the usual paths stand unseen. Placeholders are made later.
/// Until a wanted lineage is there, an earlier placeholder of ours serves its hosts, or nothing.
Result<Choice> chooseCertificates(const Root &root, const nginx::Survey &survey,
                                  const Deployment &deployment, std::chrono::sys_seconds now);

} // namespace opentalk::machine
