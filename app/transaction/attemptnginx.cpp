// The parts of an attempt that ask nginx: the try-out, the test, the reload, the proof.
#include "transaction/attempt.h"
#include "transaction/observer.h"
#include "transaction/problems.h"
#include "transaction/steps.h"
#include "transaction/verdicts.h"
#include "transaction/verify.h"

#include <algorithm>
#include <set>

namespace opentalk::transaction {

using machine::Node;
using machine::NodeKind;
using machine::Step;
using machine::Verdict;

namespace {

constexpr std::chrono::milliseconds proofLimit {5000};

bool isRemovedFolder(const Kept &step)
{
    return step.before.kind == NodeKind::Folder && step.after.kind == NodeKind::Absent;
}

nginx::Entry entryOf(const std::string &path, const Node &node)
{
    const auto kind = node.kind == NodeKind::Folder ? nginx::EntryKind::Folder
        : node.kind == NodeKind::Link               ? nginx::EntryKind::Link
                                                    : nginx::EntryKind::File;
    return {kind, path, node.mode, node.content, {}};
}

/// The tree after all steps, as what to put and what to remove.
struct Candidate {
    std::vector<nginx::Entry> puts;
    std::vector<std::string> removals;
};

Candidate candidateOf(const Steps &steps)
{
    const auto last = treeAfter(steps);
    Candidate candidate;
    std::set<std::string> seen;
    for (const auto &step : steps) {
        if (isPlaceholder(step.path) || isRemovedFolder(step) || !seen.insert(step.path).second)
            continue;
        const auto &node = last.at(step.path);
        if (node.kind == NodeKind::Absent)
            candidate.removals.push_back(step.path);
        else
            candidate.puts.push_back(entryOf(step.path, node));
    }
    return candidate;
}

} // namespace

Result<void> Attempt::judge(const Verdict &before, const Verdict &now)
{
    if (auto accepted = requireAccepted(now); !accepted || !m_deployment)
        return accepted;
    auto found = concerns(before, now, *m_deployment, m_record.kept);
    if (hasErrors(found))
        return std::unexpected(found);
    for (auto &note : found)
        if (!std::ranges::count(m_outcome.notes, note))
            m_outcome.notes.push_back(std::move(note));
    return {};
}

Result<void> Attempt::tryOut()
{
    if (!m_survey.installed) {
        m_report.skipped(Step::TryOut, "nginx is not installed");
        return {};
    }
    const auto candidate = candidateOf(m_record.kept);
    const auto verdict = machine::tryOut(m_root, m_survey, candidate.puts, candidate.removals);
    if (!verdict)
        return std::unexpected(verdict.error());
    told("tried");
    if (auto noted = noteBefore(*verdict); !noted)
        return noted;
    if (verdict->inPlace) {
        m_outcome.notes.push_back(warning(testedInPlace, ""));
        m_report.skipped(Step::TryOut, "no private mount namespace is allowed here");
        return {};
    }
    if (auto judged = judge(m_before.value_or(Verdict {}), *verdict); !judged)
        return judged;
    m_report.done(Step::TryOut);
    return {};
}

/// The tree as it is is only asked about where there is something to compare with it.
Result<void> Attempt::noteBefore(const Verdict &candidate)
{
    if (candidate.accepted && candidate.warnings.empty() && !candidate.inPlace)
        return {};
    const auto before = machine::testLive(m_root, m_survey);
    if (!before)
        return std::unexpected(before.error());
    m_before = *before;
    return {};
}

Result<void> Attempt::test()
{
    if (!m_survey.installed) {
        m_report.skipped(Step::Test, "nginx is not installed");
        return {};
    }
    const auto verdict = machine::testLive(m_root, m_survey);
    if (!verdict)
        return std::unexpected(verdict.error());
    told("tested");
    if (auto judged = judge(m_before.value_or(Verdict {}), *verdict); !judged)
        return judged;
    m_report.done(Step::Test);
    return {};
}

Result<void> Attempt::reload()
{
    const auto seen = machine::seekMaster(m_root, m_survey);
    if (!seen)
        return std::unexpected(seen.error());
    const auto &master = *seen;
    if (!master)
        if (auto none = machine::requireNoUnnamedMaster(m_root, m_survey); !none)
            return none;
    if (!master && m_startNginx)
        return startNginx();
    if (!master) {
        m_outcome.notes.push_back(warning(nothingReloaded, ""));
        m_report.skipped(Step::Reload, "nginx does not run");
        return {};
    }
    m_reloadAsked = true;
    if (auto asked = machine::askReload(m_root, m_survey, *master); !asked)
        return asked;
    told("asked");
    auto reloaded = machine::awaitReload(m_root, m_survey, *master, reloadLimit);
    if (!reloaded)
        return std::unexpected(reloaded.error());
    told("reloaded");
    m_master = std::move(*reloaded);
    m_outcome.reloaded = true;
    m_report.done(Step::Reload);
    return {};
}

Result<void> Attempt::startNginx()
{
    m_startAsked = true;
    auto started = machine::start(m_root, m_survey);
    if (!started)
        return std::unexpected(started.error());
    told("started");
    m_master = std::move(*started);
    m_outcome.started = true;
    m_report.done(Step::Reload);
    return {};
}

Result<void> Attempt::verify()
{
    if (!m_master) {
        m_report.skipped(Step::Verify, "nginx does not run");
        return {};
    }
    if (!m_deployment) {
        m_report.done(Step::Verify, "new workers run");
        return {};
    }
    const auto expected = expectationsOf(m_root, *m_deployment, m_facts, m_survey);
    if (!expected)
        return std::unexpected(expected.error());
    auto proofs = prove(*m_master, *expected, proofLimit);
    if (!proofs)
        return std::unexpected(proofs.error());
    told("verified");
    m_outcome.proofs = std::move(*proofs);
    noteDownBackends();
    m_report.done(Step::Verify, std::to_string(m_outcome.proofs.size()));
    return {};
}

void Attempt::noteDownBackends()
{
    for (const auto &proof : m_outcome.proofs)
        if (proof.status >= 502 && proof.status <= 504)
            m_outcome.notes.push_back(
                warning(backendDown, "", proof.host, std::to_string(proof.status)));
}

} // namespace opentalk::transaction
