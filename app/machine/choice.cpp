#include "machine/choice.h"

#include "machine/certificateproblems.h"
#include "machine/certificates.h"
#include "machine/directoryroot.h"
#include "machine/inspection.h"
#include "machine/lineages.h"
#include "machine/namedcertificates.h"
#include "machine/truststore.h"

#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace opentalk::machine {

namespace {

constexpr const char *placeholders = "/etc/opentalk-proxy/placeholder";

/// Keys are root's alone as a rule: what this account may not read is left for root to judge.
bool isUnseen(const Problems &problems)
{
    return ::geteuid() != 0 && !problems.empty()
        && std::ranges::all_of(problems, [](const Problem &problem) {
               return problem.kind == ProblemKind::Permission
                   || problem.severity == Severity::Warning;
           });
}

void addOnce(Problems &all, const Problems &more)
{
    for (const Problem &problem : more)
        if (!std::ranges::count(all, problem))
            all.push_back(problem);
}

Problems errorsOf(Problems problems)
{
    std::erase_if(problems,
                  [](const Problem &problem) { return problem.severity == Severity::Warning; });
    return problems;
}

/// By the names in its folder: a key is opened once, where it is judged.
bool isMissing(const Root &root, const std::string &path)
{
    const auto slash = path.rfind('/');
    const auto names = root.names(slash == 0 ? "/" : path.substr(0, slash));
    return names && !std::ranges::count(*names, path.substr(slash + 1));
}

/// Looks at each pair once, however many hosts it may serve.
class Looker {
public:
    Looker(const Root &root, std::chrono::sys_seconds now)
        : m_root(root)
        , m_roots(root)
        , m_now(now)
    { }

    const Inspection &look(const CertificateFiles &files)
    {
        const auto found = m_seen.find(files.certificate + '\n' + files.key);
        if (found != m_seen.end())
            return found->second;
        return m_seen
            .emplace(files.certificate + '\n' + files.key, inspect(m_root, m_roots, files, m_now))
            .first->second;
    }

private:
    const Root &m_root;
    TrustStore m_roots;
    std::chrono::sys_seconds m_now;
    std::map<std::string, Inspection> m_seen;
};

/// What the pairs of a deployment are like, whoever made them.
class Chooser {
public:
    Chooser(const Root &root, const nginx::Survey &survey, const Deployment &deployment,
            std::chrono::sys_seconds now)
        : m_root(root)
        , m_survey(survey)
        , m_deployment(deployment)
        , m_looker(root, now)
    { }

    Result<Choice> ownFiles()
    {
        Problems wrong;
        for (const auto &site : m_deployment.sites) {
            const auto files = nginx::certificateOf(m_deployment, site);
            addOnce(wrong, judge(files, site.host.text()));
        }
        if (hasErrors(wrong))
            return std::unexpected(errorsOf(wrong));
        m_choice.warnings = std::move(wrong);
        return std::move(m_choice);
    }

    Result<Choice> ofCertbot()
    {
        if (auto read = readDirectory(); !read)
            return std::unexpected(read.error());
        auto kept = lineages(m_root);
        if (!kept && isUnseen(kept.error()))
            return std::move(m_choice);
        if (!kept)
            return std::unexpected(kept.error());
        m_lineages = std::move(*kept);
        if (!serveAllByOne())
            for (const auto &site : m_deployment.sites)
                serve(site.host.text());
        standIn();
        return std::move(m_choice);
    }

private:
    Problems judge(const CertificateFiles &files, const std::string &host)
    {
        for (const auto &path : {files.certificate, files.key})
            if (isMissing(m_root, path))
                return {problem(certificateFileMissing, path, host)};
        const auto &seen = m_looker.look(files);
        auto found = unfitFor(seen, host);
        noteResponder(seen, files.certificate);
        if (isUnseen(found))
            std::erase_if(found, [](const Problem &problem) {
                return problem.severity != Severity::Warning;
            });
        return found;
    }

    void noteResponder(const Inspection &seen, const std::string &path)
    {
        auto &all = m_choice.facts.withResponder;
        if (seen.certificate && !seen.certificate->responder.empty()
            && !std::ranges::count(all, path))
            all.push_back(path);
    }

    Result<void> readDirectory()
    {
        const auto &path = m_deployment.certificates.directoryCa;
        if (path.empty())
            return {};
        auto read = readDirectoryRoot(m_root, path);
        if (!read && isUnseen(read.error()))
            return {};
        if (!read)
            return std::unexpected(read.error());
        m_choice.facts.directoryCa = std::move(*read);
        return {};
    }

    /// From the directory that the profile asks for; of one that was copied here nobody knows.
    bool isFromThere(const Lineage &lineage)
    {
        const auto &choice = m_deployment.certificates;
        if (!lineage.server.empty())
            return lineage.server == nginx::directoryOf(choice);
        const auto &seen = m_looker.look(lineage.files);
        return seen.certificate && seen.certificate->staging == choice.staging;
    }

    bool fits(const Lineage &lineage, const std::string &host)
    {
        const auto found = unfitFor(m_looker.look(lineage.files), host);
        return isFromThere(lineage) && (!hasErrors(found) || isUnseen(found));
    }

    bool fitsAll(const Lineage &lineage)
    {
        return std::ranges::all_of(
            m_deployment.sites, [&](const Site &site) { return fits(lineage, site.host.text()); });
    }

    const Lineage *named(const std::string &name) const
    {
        const auto found = std::ranges::find(m_lineages, name, &Lineage::name);
        return found == m_lineages.end() ? nullptr : &*found;
    }

    /// The usual one before all others; of those, the one that is good for longest.
    template <class Fits> const Lineage *best(const std::string &usual, Fits fits)
    {
        if (const auto *own = named(usual); own && fits(*own))
            return own;
        const Lineage *found = nullptr;
        for (const auto &lineage : m_lineages)
            if (fits(lineage) && (!found || endOf(lineage) > endOf(*found)))
                found = &lineage;
        return found;
    }

    std::chrono::sys_seconds endOf(const Lineage &lineage)
    {
        const auto &certificate = m_looker.look(lineage.files).certificate;
        return certificate ? certificate->notAfter : std::chrono::sys_seconds();
    }

    bool serveAllByOne()
    {
        if (m_deployment.certificates.lineage != opentalk::Lineage::One)
            return false;
        const auto *one = best(m_deployment.domain.text(),
                               [&](const Lineage &lineage) { return fitsAll(lineage); });
        for (const auto &site : m_deployment.sites)
            if (one)
                use(*one, site.host.text());
        return one;
    }

    void serve(const std::string &host)
    {
        const auto usual = nginx::lineageFor(m_deployment, host);
        const auto *found
            = best(usual, [&](const Lineage &lineage) { return fits(lineage, host); });
        if (found)
            use(*found, host);
        if (!found
            || (m_deployment.certificates.lineage == opentalk::Lineage::One
                && found->name == makingOf(usual)))
            want(makingOf(usual), host, found != nullptr);
    }

    void use(const Lineage &lineage, const std::string &host)
    {
        const auto &seen = m_looker.look(lineage.files);
        m_choice.facts.files[host] = lineage.files;
        addOnce(m_choice.warnings, seen.findings);
        noteResponder(seen, lineage.files.certificate);
    }

    /// A lineage that a neighbour serves keeps its names.
    std::string makingOf(const std::string &usual)
    {
        if (!m_ofNeighbours)
            m_ofNeighbours = certificatesOfNeighbours(m_root, m_survey);
        return m_ofNeighbours->contains(nginx::filesOfLineage(usual).certificate)
            ? usual + "-opentalk"
            : usual;
    }

    void want(const std::string &lineage, const std::string &host, bool isServed)
    {
        auto &wanted = m_choice.wanted;
        auto found = std::ranges::find(wanted, lineage, &WantedLineage::name);
        if (found == wanted.end())
            found = wanted.insert(wanted.end(), {lineage, {}});
        found->hosts.push_back(host);
        if (isServed)
            return;
        m_choice.facts.without.insert(host);
        const auto *present = named(lineage);
        if (present)
            addOnce(m_choice.missing, errorsOf(unfitFor(m_looker.look(present->files), host)));
    }

    std::string unserved(const WantedLineage &wanted) const
    {
        std::string text;
        for (const auto &host : wanted.hosts)
            if (m_choice.facts.without.contains(host))
                text += (text.empty() ? "" : ", ") + host;
        return text;
    }

    /// Names that have all they need make no lineage wanted.
    void standIn()
    {
        const auto isServed = [&](const WantedLineage &wanted) {
            return std::ranges::none_of(wanted.hosts, [&](const std::string &host) {
                return m_choice.facts.without.contains(host);
            });
        };
        std::erase_if(m_choice.wanted, isServed);
        for (const auto &wanted : m_choice.wanted)
            m_choice.missing.push_back(problem(certificateMissing,
                                               nginx::filesOfLineage(wanted.name).certificate,
                                               unserved(wanted)));
        if (m_choice.wanted.empty())
            return;
        for (const auto &folder : m_root.names(placeholders).value_or(std::vector<std::string> {}))
            useMeanwhile(std::string(placeholders) + '/' + folder);
    }

    void useMeanwhile(const std::string &folder)
    {
        const CertificateFiles files {folder + '/' + placeholderFiles[0],
                                      folder + '/' + placeholderFiles[1]};
        std::erase_if(m_choice.facts.without, [&](const std::string &host) {
            const bool isFit = !hasErrors(unfitFor(m_looker.look(files), host));
            if (isFit)
                m_choice.facts.files[host] = files;
            return isFit;
        });
    }

    const Root &m_root;
    const nginx::Survey &m_survey;
    const Deployment &m_deployment;
    Looker m_looker;
    std::vector<Lineage> m_lineages;
    std::optional<std::map<std::string, std::string>> m_ofNeighbours;
    Choice m_choice;
};

} // namespace

Result<Choice> chooseCertificates(const Root &root, const nginx::Survey &survey,
                                  const Deployment &deployment, std::chrono::sys_seconds now)
{
    Chooser chooser(root, survey, deployment, now);
    switch (deployment.certificates.source) {
    case CertificateSource::Files:
        return chooser.ownFiles();
    case CertificateSource::LetsEncrypt:
        return chooser.ofCertbot();
    case CertificateSource::Placeholder:
        break;
    }
    return Choice {};
}

} // namespace opentalk::machine
