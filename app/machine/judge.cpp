// Whether the certificates that a deployment names can serve its hosts.
#include "machine/certificates.h"
#include "machine/problems.h"

#include <unistd.h>

#include <algorithm>

namespace opentalk::machine {

namespace {

/// By the names in its folder: a key is opened once, where it is judged.
bool isMissing(const Root &root, const std::string &path)
{
    const auto slash = path.rfind('/');
    const auto names = root.names(slash == 0 ? "/" : path.substr(0, slash));
    return names && !std::ranges::count(*names, path.substr(slash + 1));
}

std::optional<Problem> missing(const Root &root, const CertificateFiles &files,
                               CertificateSource source, const std::string &host)
{
    for (const auto &path : {files.certificate, files.key})
        if (isMissing(root, path))
            return problem(source == CertificateSource::LetsEncrypt ? certificateMissing
                                                                    : certificateFileMissing,
                           path, host);
    return {};
}

/// Keys are root's alone as a rule: what this account may not read is left for root to judge.
bool isUnseen(const Problems &problems)
{
    return ::geteuid() != 0 && std::ranges::all_of(problems, [](const Problem &problem) {
               return problem.kind == ProblemKind::Permission;
           });
}

void addOnce(Problems &all, const Problems &more)
{
    for (const Problem &problem : more)
        if (std::ranges::find(all, problem) == all.end())
            all.push_back(problem);
}

} // namespace

Result<nginx::CertificateFacts> judgeCertificates(const Root &root, const Deployment &deployment,
                                                  std::chrono::sys_seconds now)
{
    nginx::CertificateFacts facts;
    const auto source = deployment.certificates.source;
    if (source == CertificateSource::Placeholder)
        return facts;
    Problems problems;
    for (const Site &site : deployment.sites) {
        const auto files = nginx::certificateOf(deployment, site);
        const auto &host = site.host.text();
        if (const auto problem = missing(root, files, source, host)) {
            addOnce(problems, {*problem});
            continue;
        }
        const auto pair = readPair(root, files, host, now);
        if (!pair && !isUnseen(pair.error()))
            addOnce(problems, pair.error());
        if (pair && pair->hasResponder
            && !std::ranges::count(facts.withResponder, files.certificate))
            facts.withResponder.push_back(files.certificate);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return facts;
}

} // namespace opentalk::machine
