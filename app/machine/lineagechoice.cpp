// The choice among certbot's lineages.
#include "machine/certificateproblems.h"
#include "machine/certificates.h"
#include "machine/choice.h"
#include "machine/choiceproblems.h"
#include "machine/directoryroot.h"
#include "machine/lineagename.h"
#include "machine/lineages.h"
#include "machine/looker.h"
#include "machine/namedcertificates.h"
#include "model/text.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <ranges>
#include <set>

namespace opentalk::machine {

namespace {

constexpr const char *placeholders = "/etc/opentalk-proxy/placeholder";

class Chooser {
public:
    Chooser(const Root &root, const nginx::Survey &survey, const Deployment &deployment,
            std::chrono::sys_seconds now)
        : m_root(root)
        , m_survey(survey)
        , m_deployment(deployment)
        , m_looker(root, now)
    { }

    Result<Choice> choose()
    {
        if (auto read = readDirectory(); !read)
            return std::unexpected(read.error());
        auto kept = lineages(m_root);
        if (!kept && isUnseen(kept.error()))
            return std::move(m_choice);
        if (!kept)
            return std::unexpected(kept.error());
        m_lineages = std::move(*kept);
        m_namer.emplace(m_root, m_survey, m_deployment, m_lineages, m_looker);
        m_inUse = certificatesInUse(m_root, m_survey);
        if (!serveAllByOne())
            for (const auto &site : m_deployment.sites)
                serve(site.host.text());
        wantShorter();
        settle();
        return std::move(m_choice);
    }

private:
    using Fits = std::function<bool(const Lineage &)>;

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

    bool isOne() const { return m_deployment.certificates.lineage == opentalk::Lineage::One; }

    /// From the directory that the profile asks for; of one that was copied here nobody knows.
    bool isFromThere(const Lineage &lineage)
    {
        const auto &choice = m_deployment.certificates;
        if (!lineage.server.empty())
            return lineage.server == nginx::directoryOf(choice);
        const auto &seen = m_looker.look(lineage.files);
        return seen.certificate && seen.certificate->staging == choice.staging;
    }

    bool wouldFit(const Lineage &lineage, const std::string &host)
    {
        const auto found = m_looker.judge(lineage.files, host);
        return !hasErrors(found) || isUnseen(found);
    }

    bool fits(const Lineage &lineage, const std::string &host)
    {
        return isFromThere(lineage) && wouldFit(lineage, host);
    }

    bool isInUse(const Lineage &lineage, const std::string &host) const
    {
        const auto found = m_inUse.find(host);
        return found != m_inUse.end() && found->second == lineage.files;
    }

    /// What is in use stays, so that nothing changes by itself; then the usual one before all
    /// others; of those, the one that is good for longest.
    const Lineage *best(const std::string &host, const Fits &fit)
    {
        const auto rank = [&](const Lineage &lineage) {
            return std::tuple(isInUse(lineage, host), lineage.name == usualFor(host),
                              m_looker.endOf(lineage.files));
        };
        const Lineage *found = nullptr;
        for (const auto &lineage : m_lineages)
            if (fit(lineage) && (!found || rank(lineage) > rank(*found)))
                found = &lineage;
        return found;
    }

    std::string usualFor(const std::string &host) const
    {
        return nginx::lineageFor(m_deployment, host)
            + (m_deployment.certificates.staging ? "-staging" : "");
    }

    bool serveAllByOne()
    {
        const auto fitsAll = [&](const Lineage &lineage) {
            return std::ranges::all_of(m_deployment.sites, [&](const Site &site) {
                return fits(lineage, site.host.text());
            });
        };
        const auto *one = isOne() ? best(m_deployment.sites.front().host.text(), fitsAll) : nullptr;
        for (const auto &site : m_deployment.sites)
            if (one)
                use(*one, site.host.text());
        return one;
    }

    void serve(const std::string &host)
    {
        const auto *found = best(host, [&](const Lineage &lineage) { return fits(lineage, host); });
        if (found)
            use(*found, host);
        const auto made = lineageToMake(host);
        if (!found)
            wantFor(host, made);
        else if (isOne() && found->name == made)
            want(made, host);
    }

    void use(const Lineage &lineage, const std::string &host)
    {
        const auto &seen = m_looker.look(lineage.files);
        auto &responders = m_choice.facts.withResponder;
        m_choice.facts.files[host] = lineage.files;
        m_used.insert(lineage.name);
        addOnce(m_choice.warnings, seen.findings);
        if (seen.certificate && !seen.certificate->responder.empty()
            && !std::ranges::count(responders, lineage.files.certificate))
            responders.push_back(lineage.files.certificate);
    }

    std::string lineageToMake(const std::string &host) { return m_namer->nameLike(usualFor(host)); }

    WantedLineage &want(const std::string &lineage, const std::string &host)
    {
        auto found = std::ranges::find(m_choice.wanted, lineage, &WantedLineage::name);
        if (found == m_choice.wanted.end())
            found = m_choice.wanted.insert(m_choice.wanted.end(), {lineage, {}});
        if (!std::ranges::count(found->hosts, host))
            found->hosts.push_back(host);
        return *found;
    }

    void wantFor(const std::string &host, const std::string &lineage)
    {
        want(lineage, host);
        m_choice.facts.without.insert(host);
        m_choice.whyNot[host];
        for (const auto &present : m_lineages) {
            const bool isMeant = present.name == lineage || present.name == usualFor(host);
            if (isFromThere(present) && isMeant)
                addOnce(m_choice.whyNot[host], errorsOf(m_looker.judge(present.files, host)));
            else if (!isFromThere(present) && wouldFit(present, host))
                addOnce(m_choice.whyNot[host],
                        {problem(lineageElsewhere, present.files.certificate, host,
                                 present.server.empty() ? "its files" : present.server)});
        }
        addOnce(m_choice.missing, m_choice.whyNot[host]);
    }

    /// A lineage of ours that still names a host which is gone cannot be renewed: nobody answers
    /// the challenge for it.
    void wantShorter()
    {
        for (const auto &lineage : m_lineages) {
            if (!m_used.contains(lineage.name))
                continue;
            const auto gone = m_namer->namesThatAreGone(lineage);
            if (gone.empty())
                continue;
            m_shorter.insert(lineage.name);
            for (const auto &[host, files] : m_choice.facts.files)
                if (files == lineage.files)
                    want(lineage.name, host);
            m_choice.warnings.push_back(
                warning(lineageNamesMore, lineage.files.certificate, lineage.name, joined(gone)));
        }
    }

    /// Names that have all they need make no lineage wanted.
    void settle()
    {
        const auto isLacking
            = [&](const std::string &host) { return m_choice.facts.without.contains(host); };
        std::erase_if(m_choice.wanted, [&](const WantedLineage &wanted) {
            return !m_shorter.contains(wanted.name)
                && std::ranges::none_of(wanted.hosts, isLacking);
        });
        for (const auto &wanted : m_choice.wanted) {
            std::vector<std::string> hosts;
            std::ranges::copy_if(wanted.hosts, std::back_inserter(hosts), isLacking);
            if (!hosts.empty())
                m_choice.missing.push_back(problem(certificateMissing,
                                                   nginx::filesOfLineage(wanted.name).certificate,
                                                   joined(hosts)));
        }
        std::erase_if(m_choice.facts.without,
                      [&](const std::string &host) { return isServedMeanwhile(host); });
    }

    bool isServedMeanwhile(const std::string &host)
    {
        const auto serve = [&](const CertificateFiles &files) {
            m_choice.facts.files[host] = files;
            return true;
        };
        const auto used = m_inUse.find(host);
        if (used != m_inUse.end() && m_looker.isServable(used->second))
            return serve(used->second);
        if (const auto *other
            = best(host, [&](const Lineage &lineage) { return wouldFit(lineage, host); }))
            return serve(other->files);
        for (const auto &folder :
             m_root.names(placeholders).value_or(std::vector<std::string> {})) {
            const auto base = std::string(placeholders) + '/' + folder + '/';
            const CertificateFiles files {base + placeholderFiles[0], base + placeholderFiles[1]};
            if (!hasErrors(m_looker.judge(files, host)))
                return serve(files);
        }
        return false;
    }

    const Root &m_root;
    const nginx::Survey &m_survey;
    const Deployment &m_deployment;
    Looker m_looker;
    std::vector<Lineage> m_lineages;
    std::map<std::string, CertificateFiles> m_inUse;
    std::optional<LineageNamer> m_namer;
    std::set<std::string> m_used;    ///< names of lineages
    std::set<std::string> m_shorter; ///< of those, the ones to be made with fewer names
    Choice m_choice;
};

} // namespace

Result<Choice> chooseLineages(const Root &root, const nginx::Survey &survey,
                              const Deployment &deployment, std::chrono::sys_seconds now)
{
    return Chooser(root, survey, deployment, now).choose();
}

} // namespace opentalk::machine
