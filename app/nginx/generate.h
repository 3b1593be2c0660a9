// The generator: deployment and survey in, file set out. Pure: reads no disk, clock or environment.
#pragma once

#include "model/deployment.h"
#include "model/problem.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

/// What somebody who looked knows about the certificates of a deployment. Without it every host has
/// one at its usual path, and there is no stapling.
struct CertificateFacts {
    std::vector<std::string>
        withResponder; ///< certificate paths whose leaf names an OCSP responder
    std::map<std::string, CertificateFiles> files; ///< by host, where not the usual pair serves it
    std::set<std::string> without; ///< hosts that have none yet: port 80 alone, for the challenge
    std::string directoryCa;       ///< PEM of `certificates.directory_ca`; certbot has to trust it

    bool operator==(const CertificateFacts &) const = default;
};

/// Refused: a name that a neighbour owns, a backend that is our own listener, a named backend
/// before nginx 1.27.3, a layout without an included folder, a hash bucket that is too small.
Result<FileSet> generate(const Deployment &deployment, const Survey &survey,
                         const CertificateFacts &certificates = {});

/// Certificate and key that a site's server block names; empty where it has none yet.
CertificateFiles certificateOf(const Deployment &deployment, const Site &site,
                               const CertificateFacts &facts = {});

/// A site's own log; `kind` is access or error.
std::string logPath(const std::string &folder, const std::string &site, std::string_view kind);

/// Where certbot keeps a lineage's chain and key.
CertificateFiles filesOfLineage(const std::string &name);
/// The lineage that a certificate's path lies in; empty where that is none of certbot's.
std::string lineageOf(std::string_view certificate);
/// The lineage that is made for a host where none that is there serves it.
std::string lineageFor(const Deployment &deployment, const std::string &host);

/// The folder of the placeholder certificate for these names; another set, another folder.
std::string placeholderFolder(const std::vector<std::string> &hosts);

/// The script at `deployHook`; the same on every machine.
std::string deployHookText();

/// The ACME directory that a profile asks for.
std::string directoryOf(const CertificateChoice &choice);
inline constexpr const char *letsEncrypt = "https://acme-v02.api.letsencrypt.org/directory";
inline constexpr const char *letsEncryptStaging
    = "https://acme-staging-v02.api.letsencrypt.org/directory";

/// Addresses at which port 80 of a site is reached; wildcard addresses stay wildcards.
std::vector<Listener> plainListeners(const Deployment &deployment, const Survey &survey);

/// Addresses and ports at which clients reach a site over TLS; wildcard addresses stay wildcards.
std::vector<Listener> tlsListeners(const Deployment &deployment, const Survey &survey);

} // namespace opentalk::nginx
