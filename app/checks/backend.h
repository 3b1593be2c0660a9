// What the answers of one backend mean.
#pragma once

#include "checks/check.h"
#include "checks/crosscheck.h"

namespace opentalk::checks {

struct BackendEvidence {
    ByPath answers;           ///< at least of the paths that prove what it should be
    std::string named;        ///< the issuer that the controller names; may be empty
    bool areStandIns = false; ///< practice's: they have no settings that could be wrong
};

/// Whether only the paths of all the services can tell what it is.
bool needsAllPaths(const Site &site, const ByPath &answers);

Outcome judgeBackend(const Deployment &deployment, const Site &site, const Backend &backend,
                     const BackendEvidence &evidence);

} // namespace opentalk::checks
