#include "machine/choice.h"

#include "machine/certificateproblems.h"
#include "machine/looker.h"

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

Problems judge(const Root &root, Looker &looker, const CertificateFiles &files,
               const std::string &host)
{
    for (const auto &path : {files.certificate, files.key})
        if (isMissing(root, path))
            return {problem(certificateFileMissing, path, host)};
    auto found = looker.judge(files, host);
    if (isUnseen(found))
        std::erase_if(found,
                      [](const Problem &problem) { return problem.severity != Severity::Warning; });
    return found;
}

Result<Choice> chooseFiles(const Root &root, const Deployment &deployment,
                           std::chrono::sys_seconds now)
{
    Looker looker(root, now);
    Choice choice;
    Problems found;
    for (const auto &site : deployment.sites) {
        const auto files = nginx::certificateOf(deployment, site);
        addOnce(found, judge(root, looker, files, site.host.text()));
        const auto &seen = looker.look(files).certificate;
        auto &responders = choice.facts.withResponder;
        if (seen && !seen->responder.empty() && !std::ranges::count(responders, files.certificate))
            responders.push_back(files.certificate);
    }
    if (hasErrors(found))
        return std::unexpected(errorsOf(found));
    choice.warnings = std::move(found);
    return choice;
}

} // namespace

Result<Choice> chooseCertificates(const Root &root, const nginx::Survey &survey,
                                  const Deployment &deployment, std::chrono::sys_seconds now)
{
    switch (deployment.certificates.source) {
    case CertificateSource::Files:
        return chooseFiles(root, deployment, now);
    case CertificateSource::LetsEncrypt:
        return chooseLineages(root, survey, deployment, now);
    case CertificateSource::Placeholder:
        break;
    }
    return Choice {};
}

} // namespace opentalk::machine
