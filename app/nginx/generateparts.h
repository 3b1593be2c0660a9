// What the parts of the generator share. For the files generate*.cpp,
// neighbours.cpp and warnings.cpp only.
#pragma once

#include "nginx/generate.h"
#include "nginx/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

/// What every part looks at. `survey` holds nothing that lies at a path of ours.
struct Job {
    const Deployment &deployment;
    const Survey &survey;
    const CertificateFacts &certificates;
    std::vector<Listener> plain;              ///< where our sites listen on port 80
    std::vector<Listener> secure;             ///< and on port 443
    std::vector<std::string_view> taken = {}; ///< neighbours' names like ours, without their `$`
};

/// Collects the directives of one block in order.
class Lines {
public:
    /// The next directive has a blank line above it, and `comment`.
    Lines &paragraph(std::string comment = {});

    Lines &add(std::string name, std::vector<std::string> arguments, Reason reason);
    Lines &block(std::string name, std::vector<std::string> arguments, Directives inside,
                 Reason reason);
    Lines &append(Directives directives);
    Directives take() { return std::move(m_directives); }

private:
    Lines &put(Directive directive);

    Directives m_directives;
    std::string m_comment;
    bool m_spaced = false;
};

// Names

/// `opentalk_<id>`, or `opentalk2_<id>` and so on where a neighbour has names like it.
std::string upstreamOf(const Job &job, const Site &site);
/// `$opentalk_<id>_<what>`, numbered like the upstream; hyphens of the id become underscores.
std::string variableOf(const Job &job, const Site &site, std::string_view what);
bool is(const Site &site, ServiceId id);
/// Of the service's host on this machine, or its default where another machine serves it.
std::string hostOf(const Deployment &deployment, ServiceId id);
/// The path of the site's log; `kind` is access or error.
std::string logOf(const Job &job, const Site &site, std::string_view kind);
/// FNV-1a, 64 bits, as 16 hexadecimal digits.
std::string fingerprint(std::string_view text);

// Parts of the file set

Directives httpLevel();
Directives namesHash();
/// Whether a name is too long for the hash bucket that nginx has when nothing is said.
bool needsNamesHash(const Deployment &deployment);
/// The bucket that the longest of our names needs.
int bucketFor(const Deployment &deployment);
Directives tlsSnippet(const Job &job);
/// The hook that reloads after a renewal, and the root of a directory that nobody else trusts.
std::vector<Entry> forCertbot(const Job &job);
/// The first site that has a certificate; nullptr where none has one yet.
const Site *firstSecureSite(const Job &job);
bool hasCertificate(const Job &job, const Site &site);
Directives siteFile(const Job &job, const Site &site);
/// Empty where neighbours answer on all addresses already.
Directives defaultFile(const Job &job);

// Parts of a site

Directives upstream(const Job &job, const Site &site);
Directives certificateLines(const Job &job, const Site &site);
Directives listenLines(const Job &job, const std::vector<Listener> &listeners,
                       bool isDefault = false);
/// What stands behind `listen` for its address and port.
std::string listenPoint(const Listener &listener);
Directives responseHeaders(const Job &job, const Site &site);
Directives proxySettings(const Job &job, const Site &site);
Directives locations(const Job &job, const Site &site);
/// Maps, zones and the trusted networks at the top of a site's file.
Directives siteMaps(const Job &job, const Site &site);
Directives trustLines(const Job &job);
Directives rateLimitLines(const Job &job, const Site &site);
bool hasRateLimit(const Job &job, const Site &site);
bool hasHashedAssets(const Job &job, const Site &site);
bool isCompressed(const Job &job, const Site &site);
bool speaksHttp3(const Job &job);
bool speaksHttp2(const Job &job);

// Neighbours

std::vector<Listener> listeners(const Deployment &deployment, const Survey &survey,
                                std::uint16_t port);
/// The survey without what lies at paths of ours: those files are replaced or deleted.
Survey withoutOurs(const Survey &survey);
/// Every reason why this deployment cannot be written for this machine.
Problems obstacles(const Job &job);
/// Neighbours' names that begin as ours do, for `Job::taken`: few among thousands.
std::vector<std::string_view> namesLikeOurs(const Survey &survey);
/// Modules that `directives` need and this nginx was built without.
Problems modulesLeftOut(const Survey &survey, const Directives &directives);
/// Names of `directives` at http level that a neighbour has already.
Problems collisions(const Survey &survey, const Directives &directives);

} // namespace opentalk::nginx
