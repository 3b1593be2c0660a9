// Whether the certificates that a deployment names can serve its hosts.
#include "machine/certificateproblems.h"
#include "machine/inspection.h"

#include <unistd.h>

#include <algorithm>
#include <map>

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

void addOnce(Problems &all, const Problem &problem)
{
    if (std::ranges::find(all, problem) == all.end())
        all.push_back(problem);
}

/// Keys are root's alone as a rule: what this account may not read is left for root to judge.
bool isUnseen(const Problem &problem)
{
    return ::geteuid() != 0 && problem.kind == ProblemKind::Permission;
}

/// Sites share certificates, and every look at one reads its key.
class Judge {
public:
    Judge(const Root &root, CertificateSource source, std::chrono::sys_seconds now)
        : m_root(root)
        , m_source(source)
        , m_now(now)
    { }

    void look(const CertificateFiles &files, const std::string &host);
    Result<Judged> result() &&;

private:
    const Inspection &inspectionOf(const CertificateFiles &files);
    void sort(const Problems &found);
    void note(const Certificate &certificate);

    const Root &m_root;
    CertificateSource m_source;
    std::chrono::sys_seconds m_now;
    std::map<std::pair<std::string, std::string>, Inspection> m_inspections;
    Problems m_errors;
    Judged m_judged;
};

const Inspection &Judge::inspectionOf(const CertificateFiles &files)
{
    const std::pair key(files.certificate, files.key);
    if (const auto known = m_inspections.find(key); known != m_inspections.end())
        return known->second;
    return m_inspections[key] = inspect(m_root, files, m_now);
}

void Judge::sort(const Problems &found)
{
    const bool isUnjudged = std::ranges::all_of(found, [](const Problem &problem) {
        return problem.severity == Severity::Warning || isUnseen(problem);
    });
    for (const Problem &problem : found) {
        if (problem.severity == Severity::Warning)
            addOnce(m_judged.warnings, problem);
        else if (!isUnjudged)
            addOnce(m_errors, problem);
    }
}

void Judge::note(const Certificate &certificate)
{
    auto &noted = m_judged.facts.withResponder;
    if (!certificate.responder.empty() && !std::ranges::count(noted, certificate.path))
        noted.push_back(certificate.path);
}

void Judge::look(const CertificateFiles &files, const std::string &host)
{
    if (const auto problem = missing(m_root, files, m_source, host))
        return addOnce(m_errors, *problem);
    const auto &inspection = inspectionOf(files);
    sort(unfitFor(inspection, host));
    if (inspection.certificate)
        note(*inspection.certificate);
}

Result<Judged> Judge::result() &&
{
    if (!m_errors.empty())
        return std::unexpected(std::move(m_errors));
    return std::move(m_judged);
}

} // namespace

Result<Judged> judgeCertificates(const Root &root, const Deployment &deployment,
                                 std::chrono::sys_seconds now)
{
    const auto source = deployment.certificates.source;
    if (source == CertificateSource::Placeholder)
        return Judged {};
    Judge judge(root, source, now);
    for (const Site &site : deployment.sites)
        judge.look(nginx::certificateOf(deployment, site), site.host.text());
    return std::move(judge).result();
}

} // namespace opentalk::machine
