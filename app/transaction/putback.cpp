// What an attempt does after its end: clearing up after success, putting back after failure.
#include "transaction/attempt.h"

#include "transaction/mainfile.h"
#include "transaction/observer.h"
#include "transaction/problems.h"
#include "transaction/retention.h"
#include "transaction/steps.h"
#include "transaction/stop.h"
#include "transaction/trust.h"
#include "transaction/verdicts.h"

#include <algorithm>
#include <iterator>

namespace opentalk::transaction {

using machine::Did;
using machine::NodeKind;
using machine::Step;

namespace {

std::string wordsOf(const Problems &problems)
{
    return problems.empty() ? std::string() : reason(problems.front());
}

/// What kept the first path from being put back, and all that are still to be.
Problems notRestored(const std::vector<std::string> &paths, int number, const Problems &cause)
{
    Problems failures;
    for (const auto &path : paths)
        failures.push_back(problem(notPutBack, path, recordPath(number)));
    failures.insert(failures.end(), cause.begin(), cause.end());
    return failures;
}

} // namespace

/// The tree is wholly new now, so nothing here is a failure: the next run clears up what is left,
/// before it does anything else. What it cannot clear up either stays and is named: a later run may
/// use the folder again.
void Attempt::clearUp(Chance chance)
{
    if (auto removed = removeFolders(); !removed) {
        for (auto &left : removed.error()) {
            left.severity = Severity::Warning;
            m_outcome.notes.push_back(std::move(left));
        }
        if (chance == Chance::First)
            return;
    }
    if (m_record.checkpoint.did == Did::Removed) {
        (void)clear(m_root);
        told("cleared");
        return;
    }
    m_record.phase = Phase::Done;
    if (!save(m_root, m_record))
        return;
    told("journal", "done");
    (void)retain(m_root);
}

/// In the order of the steps: placeholders before the folder that holds them.
Result<void> Attempt::removeFolders()
{
    const auto last = treeAfter(m_record.kept);
    for (const auto &step : m_record.kept) {
        if (step.before.kind != NodeKind::Folder || last.at(step.path).kind != NodeKind::Absent)
            continue;
        if (auto removed = settle(m_root, step.path, {}); !removed)
            return removed;
        told("removed", step.path);
    }
    return {};
}

/// A record that may say committed has to be taken back before the tree is: after a crash halfway
/// the next run would take the tree for wholly new.
bool Attempt::mayPutBack()
{
    if (m_step != Step::Record)
        return true;
    const auto record = recordOf(m_root, m_record.checkpoint.number);
    m_record.phase = Phase::Placing;
    return (record && *record && (*record)->phase == Phase::Placing) || save(m_root, m_record);
}

/// Whatever the record turns out to say, the next run makes the tree wholly new or wholly old.
Problems Attempt::leaveInPlace()
{
    m_report.failed(Step::PutBack, "the record cannot be changed back");
    return {problem(commitUncertain, recordPath(m_record.checkpoint.number))};
}

/// Returns what could not be put back; nothing, where all is as before.
Problems Attempt::putBack()
{
    m_report.running(Step::PutBack);
    auto failures = restore();
    const auto restored = failures.empty();
    std::ranges::move(serveOldAgain(), std::back_inserter(failures));
    if (restored)
        if (auto discarded = discard(m_root, m_record.checkpoint.number); !discarded)
            std::ranges::move(discarded.error(), std::back_inserter(failures));
    told("journal", "discarded");
    if (failures.empty())
        m_report.done(Step::PutBack, "everything is as before");
    else
        m_report.failed(Step::PutBack, failures.front());
    return failures;
}

/// Staged files go first: a folder that was made for them can only go when it is empty. Ends at the
/// first step that fails, so that the tree is still one that was tested, and the next run goes on.
Problems Attempt::restore()
{
    const auto number = m_record.checkpoint.number;
    if (auto swept = sweep(m_root, m_record.kept); !swept)
        return notRestored({stateFolder}, number, swept.error());
    for (; m_begun > 0; --m_begun) {
        const auto &step = m_record.kept[m_begun - 1];
        const auto before = nodeToPutBack(step);
        if (!before)
            return notRestored(pathsLeft(), number, before.error());
        if (auto put = settle(m_root, step.path, *before); !put)
            return notRestored(pathsLeft(), number, put.error());
        noteKeptFolder(step);
        told("put-back", step.path);
    }
    const auto refreshed
        = m_record.phase == Phase::Placing ? refreshTrust(m_root, m_record.kept) : Result<void> {};
    return refreshed ? Problems {} : refreshed.error();
}

/// What somebody edited since the step is not overwritten.
Result<machine::Node> Attempt::nodeToPutBack(const Kept &step)
{
    const auto now = m_root.look(step.path);
    const bool isGone = now && now->kind == NodeKind::Absent && !isIncludeLine(step);
    if (!now || isGone || isSame(*now, step.before) || now->kind == NodeKind::Folder)
        return step.before;
    m_report.running(Step::PutBack, step.path);
    const auto before = isIncludeLine(step) ? withLineAs(*now, step.before)
        : isSame(*now, step.after)          ? std::optional(step.before)
                                            : std::nullopt;
    return before ? Result<machine::Node>(*before) : refuse(editedSince, step.path);
}

void Attempt::noteKeptFolder(const Kept &step)
{
    if (!isLeadIn(step))
        return;
    const auto now = m_root.glance(step.path);
    if (now && now->kind == NodeKind::Folder)
        m_foldersKept.push_back(warning(folderKept, step.path));
}

std::vector<std::string> Attempt::pathsLeft() const
{
    std::vector<std::string> paths;
    for (auto left = m_begun; left > 0; --left) {
        const auto &step = m_record.kept[left - 1];
        const auto now = m_root.look(step.path);
        if ((!now || !isSame(*now, step.before)) && !std::ranges::count(paths, step.path))
            paths.push_back(step.path);
    }
    return paths;
}

/// The old tree is tested before it is reloaded. Where it was refused before this run already, that
/// is no news; it was if nobody asked: the same bytes are back.
Problems Attempt::serveOldAgain()
{
    if (m_startAsked) {
        const auto stopped = stop(m_root, m_survey);
        return stopped ? Problems {} : stopped.error();
    }
    if (m_record.phase != Phase::Placing || !m_survey.installed)
        return {};
    const auto verdict = machine::testLive(m_root, m_survey);
    if (!verdict)
        return {problem(oldNotServed, "", wordsOf(verdict.error()))};
    if (!verdict->accepted && (m_reloadAsked || (m_before && m_before->accepted)))
        return {problem(oldNotServed, "", causeOf(*verdict))};
    return m_reloadAsked ? reloadOld() : Problems {};
}

Problems Attempt::reloadOld()
{
    const auto master = machine::seekMaster(m_root, m_survey);
    if (!master)
        return {problem(oldNotServed, "", wordsOf(master.error()))};
    if (!*master)
        return {problem(oldNotServed, "",
                        QT_TRANSLATE_NOOP("Argument", "nginx does not run any more"))};
    if (auto asked = machine::askReload(m_root, m_survey, **master); !asked)
        return {problem(oldNotServed, "", wordsOf(asked.error()))};
    const auto reloaded = machine::awaitReload(m_root, m_survey, **master, reloadLimit);
    if (!reloaded)
        return {problem(oldNotServed, "", wordsOf(reloaded.error()))};
    told("reloaded");
    return {};
}

/// While a run prepares it replaces nothing: files that were edited since are no hindrance.
Result<std::size_t> Attempt::howFar() const
{
    const auto &steps = m_record.kept;
    if (m_record.phase != Phase::Preparing)
        return progressOf(m_root, steps);
    const auto first = std::ranges::find_if_not(steps, isLeadIn);
    return static_cast<std::size_t>(first - steps.begin());
}

Result<machine::Outcome> Attempt::recover()
{
    m_outcome.did = Did::Recovered;
    m_before = machine::Verdict {true, {}, {}, false};
    if (m_record.phase == Phase::Committed) {
        clearUp(Chance::Last);
        m_outcome.notes.push_back(warning(interruptedFinished, ""));
        return m_outcome;
    }
    const auto progress = howFar();
    if (!progress)
        return std::unexpected(progress.error());
    m_begun = *progress;
    const auto master = machine::seekMaster(m_root, m_survey);
    m_reloadAsked = m_record.phase == Phase::Placing && (!master || *master);
    const auto failures = putBack();
    const auto isLost = [](const Problem &failure) { return !failure.is(oldNotServed); };
    if (std::ranges::any_of(failures, isLost))
        return std::unexpected(failures);
    m_outcome.reloaded = m_reloadAsked && failures.empty();
    m_outcome.notes.push_back(warning(interruptedPutBack, ""));
    std::ranges::move(m_foldersKept, std::back_inserter(m_outcome.notes));
    for (auto note : failures) {
        note.severity = Severity::Warning;
        m_outcome.notes.push_back(note);
    }
    return m_outcome;
}

} // namespace opentalk::transaction
