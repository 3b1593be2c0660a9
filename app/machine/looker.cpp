#include "machine/looker.h"

#include "machine/certificateproblems.h"

#include <unistd.h>

#include <algorithm>

namespace opentalk::machine {

Looker::Looker(const Root &root, std::chrono::sys_seconds now)
    : m_root(root)
    , m_roots(root)
    , m_now(now)
{ }

const Inspection &Looker::look(const CertificateFiles &files)
{
    const auto key = files.certificate + '\n' + files.key;
    const auto found = m_seen.find(key);
    return found != m_seen.end()
        ? found->second
        : m_seen.emplace(key, inspect(m_root, m_roots, files, m_now)).first->second;
}

Problems Looker::judge(const CertificateFiles &files, const std::string &host)
{
    return unfitFor(look(files), host);
}

bool Looker::isServable(const CertificateFiles &files)
{
    const auto &seen = look(files);
    return seen.certificate && std::ranges::all_of(seen.findings, [](const Problem &finding) {
               return finding.severity == Severity::Warning || finding.is(certificateExpired)
                   || finding.is(certificateNotYetValid);
           });
}

std::chrono::sys_seconds Looker::endOf(const CertificateFiles &files)
{
    const auto &certificate = look(files).certificate;
    return certificate ? certificate->notAfter : std::chrono::sys_seconds();
}

bool isUnseen(const Problems &problems)
{
    return ::geteuid() != 0 && !problems.empty()
        && std::ranges::all_of(problems, [](const Problem &problem) {
               return problem.kind == ProblemKind::Permission
                   || problem.severity == Severity::Warning;
           });
}

Problems errorsOf(Problems problems)
{
    std::erase_if(problems,
                  [](const Problem &problem) { return problem.severity == Severity::Warning; });
    return problems;
}

void addOnce(Problems &all, const Problems &more)
{
    for (const Problem &problem : more)
        if (!std::ranges::count(all, problem))
            all.push_back(problem);
}

} // namespace opentalk::machine
