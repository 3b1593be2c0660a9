#include "transaction/draft.h"

#include "machine/certbotprogram.h"
#include "machine/certificates.h"
#include "machine/choiceproblems.h"
#include "machine/clock.h"
#include "machine/look.h"
#include "nginx/generate.h"
#include "nginx/includeline.h"
#include "nginx/warnings.h"
#include "transaction/mainfile.h"
#include "transaction/problems.h"

#include <algorithm>
#include <iterator>

namespace opentalk::transaction {

namespace {

using machine::Node;
using machine::NodeKind;
using machine::Root;

Node nodeOf(const machine::Change &change)
{
    const auto &entry = change.wanted;
    if (change.action == machine::Action::Delete)
        return {};
    switch (entry.kind) {
    case nginx::EntryKind::Folder:
        return {NodeKind::Folder, entry.mode, 0, 0, {}};
    case nginx::EntryKind::Placeholder:
        return {NodeKind::Folder, 0700, 0, 0, entry.content};
    case nginx::EntryKind::Link:
        return {NodeKind::Link, 0777, 0, 0, entry.content};
    case nginx::EntryKind::File:
        break;
    }
    if (nginx::hasIncludeLine(entry.content)) {
        auto withLine = change.before;
        withLine.content = entry.content;
        return withLine;
    }
    return {NodeKind::File, entry.mode, 0, 0, entry.content};
}

/// Somebody wrote nginx.conf after the survey had read it.
bool hasOvertaken(const machine::Plan &plan, const nginx::Survey &survey)
{
    return std::ranges::any_of(stepsOf(plan), [&](const Kept &step) {
        return step.path == survey.program.configFile && !isIncludeLine(step);
    });
}

/// The text at a path before the plan is carried out.
std::string textBefore(const machine::Plan &plan, const std::string &path)
{
    const auto found = std::ranges::find_if(
        plan.changes, [&](const machine::Change &change) { return change.wanted.path == path; });
    return found == plan.changes.end() ? std::string() : found->before.content;
}

} // namespace

Result<Certified> certify(const Root &root, const nginx::Survey &survey, const Profile &profile)
{
    auto examination = examine(profile);
    if (!examination.deployment)
        return std::unexpected(examination.problems);
    auto chosen
        = machine::chooseCertificates(root, survey, *examination.deployment, machine::now());
    if (!chosen)
        return std::unexpected(chosen.error());
    auto warnings = std::move(examination.problems);
    std::ranges::copy(chosen->warnings, std::back_inserter(warnings));
    return Certified {std::move(*examination.deployment), std::move(*chosen), std::move(warnings)};
}

Result<Draft> draft(const Root &root, const nginx::Survey &survey, const Certified &certified,
                    const machine::Installed &installed, const std::vector<std::string> &takeOver)
{
    const auto &[deployment, certificates, found] = certified;
    const auto wanted = nginx::generate(deployment, survey, certificates.facts);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto plan = machine::makePlan(root, survey, *wanted, installed, takeOver);
    if (!plan)
        return std::unexpected(plan.error());
    if (hasOvertaken(*plan, survey))
        return refuse(factChanged, survey.program.configFile, "nginx.conf");
    const auto inPlace = textBefore(*plan, nginx::unknownNamesFile(*wanted));
    auto warnings = found;
    std::ranges::move(nginx::warnings(deployment, survey, inPlace), std::back_inserter(warnings));
    if (!certificates.facts.directoryCa.empty() && survey.trustFolder.empty())
        warnings.push_back(warning(machine::trustFolderUnknown, "certificates.directory_ca"));
    if (const auto program = machine::certbotWithOwnRoots();
        !certificates.facts.directoryCa.empty() && root.isMachine() && !program.empty())
        warnings.push_back(warning(machine::certbotOwnRoots, "certificates.directory_ca", program));
    std::ranges::copy(survey.unseen, std::back_inserter(warnings));
    return Draft {{survey, std::move(*plan), std::move(warnings), certificates.wanted},
                  deployment,
                  certificates.facts};
}

Result<Draft> draft(const Root &root, const nginx::Survey &survey, const Profile &profile,
                    const machine::Installed &installed, const std::vector<std::string> &takeOver)
{
    const auto certified = certify(root, survey, profile);
    if (!certified)
        return std::unexpected(certified.error());
    if (!certified->certificates.missing.empty())
        return std::unexpected(certified->certificates.missing);
    return draft(root, survey, *certified, installed, takeOver);
}

Certified asIfObtained(Certified certified)
{
    auto &facts = certified.certificates.facts;
    for (const auto &lineage : certified.certificates.wanted)
        for (const auto &host : lineage.hosts) {
            facts.files[host] = nginx::filesOfLineage(lineage.name);
            facts.without.erase(host);
        }
    return certified;
}

std::vector<Kept> stepsOf(const machine::Plan &plan)
{
    std::vector<Kept> steps;
    for (const auto &change : plan.changes)
        if (change.action != machine::Action::Keep)
            steps.push_back({change.wanted.path, change.before, nodeOf(change)});
    return steps;
}

machine::Installed installedBySight(const Root &root, const nginx::Survey &survey)
{
    machine::Installed installed;
    for (const auto &path :
         {std::string(nginx::deployHook), survey.trustFolder + std::string(nginx::trustAnchor)}) {
        const auto node = root.look(path).value_or(Node {});
        if (nginx::isSigned(node.content)
            || (node.kind == NodeKind::File && nginx::isTrustAnchor(path)))
            installed[path] = machine::sha256(node.content);
    }
    for (const auto *folder :
         {"conf.d", "vhosts.d", "http.d", "snippets", "sites-available", "sites-enabled"}) {
        const auto base = survey.configFolder + '/' + folder;
        const auto names = root.names(base);
        for (const auto &name : names.value_or(std::vector<std::string> {})) {
            const auto path = base + '/' + name;
            const auto node = root.look(path).value_or(Node {});
            const auto isOurs = node.kind == NodeKind::Link || nginx::isSigned(node.content);
            if (isOurs && nginx::isAnnounced(path, survey.configFolder))
                installed[path] = machine::sha256(node.content);
        }
    }
    return installed;
}

std::string changedFact(const nginx::Survey &before, const nginx::Survey &now)
{
    if (before.dialect != now.dialect)
        return QT_TRANSLATE_NOOP("Argument", "the version of nginx");
    if (before.layout != now.layout || before.configFolder != now.configFolder)
        return QT_TRANSLATE_NOOP("Argument", "where nginx reads its files");
    if (before.addresses != now.addresses || before.ipv6 != now.ipv6)
        return QT_TRANSLATE_NOOP("Argument", "the addresses of this machine");
    if (before.listeners != now.listeners)
        return QT_TRANSLATE_NOOP("Argument", "the addresses on which other sites listen");
    if (before.serverNames != now.serverNames)
        return QT_TRANSLATE_NOOP("Argument", "the names of other sites");
    if (before.names != now.names || before.settings != now.settings)
        return QT_TRANSLATE_NOOP("Argument", "the settings of other sites");
    if (before.resolvers != now.resolvers)
        return QT_TRANSLATE_NOOP("Argument", "the name servers of this machine");
    return before == now
        ? QT_TRANSLATE_NOOP("Argument", "the files at the planned paths, or the certificates")
        : QT_TRANSLATE_NOOP("Argument", "the facts about this machine");
}

Result<machine::Installed> installedOn(const Root &root, const nginx::Survey &survey)
{
    const auto recorded = records(root);
    if (!recorded && root.isOurs())
        return std::unexpected(recorded.error());
    return recorded ? installedBy(*recorded) : installedBySight(root, survey);
}

Result<Planned> plan(const Root &root, const Profile &profile,
                     const std::vector<std::string> &takeOver)
{
    const auto survey = machine::look(root);
    if (!survey)
        return std::unexpected(survey.error());
    const auto installed = installedOn(root, *survey);
    if (!installed)
        return std::unexpected(installed.error());
    auto made = draft(root, *survey, profile, *installed, takeOver);
    if (!made)
        return std::unexpected(made.error());
    return std::move(made->planned);
}

} // namespace opentalk::transaction
