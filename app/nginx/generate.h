// The generator: deployment and survey in, file set out. Pure: reads no disk, clock or environment.
#pragma once

#include "model/deployment.h"
#include "model/problem.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

namespace opentalk::nginx {

/// What the certificates at the deployment's paths are like, where somebody looked.
/// Without it the final stage is written and no stapling.
struct CertificateFacts {
    std::vector<std::string>
        withResponder; ///< certificate paths whose leaf names an OCSP responder

    bool operator==(const CertificateFacts &) const = default;
};

/// Refused: a name that a neighbour owns, a backend that is our own listener, a named backend
/// before nginx 1.27.3, a layout without an included folder, a hash bucket that is too small.
Result<FileSet> generate(const Deployment &deployment, const Survey &survey,
                         const CertificateFacts &certificates = {});

/// Certificate and key that a site's server block names.
CertificateFiles certificateOf(const Deployment &deployment, const Site &site);

/// The folder of the placeholder certificate for these names; another set, another folder.
std::string placeholderFolder(const std::vector<std::string> &hosts);

/// Addresses and ports at which clients reach a site over TLS; wildcard addresses stay wildcards.
std::vector<Listener> tlsListeners(const Deployment &deployment, const Survey &survey);

} // namespace opentalk::nginx
