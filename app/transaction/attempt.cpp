#include "transaction/attempt.h"

#include "transaction/observer.h"
#include "transaction/problems.h"
#include "transaction/steps.h"
#include "transaction/trust.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace opentalk::transaction {

using machine::Node;
using machine::NodeKind;
using machine::Step;

namespace {

bool isFileOrLink(const Node &node)
{
    return node.kind == NodeKind::File || node.kind == NodeKind::Link;
}

/// Folders go after the commit: a placeholder among them holds a key that is kept nowhere else.
bool isDeferred(const Kept &step)
{
    return step.before.kind == NodeKind::Folder && step.after.kind == NodeKind::Absent;
}

std::vector<std::string> pathsOf(const Steps &steps)
{
    std::vector<std::string> paths;
    for (const auto &step : steps)
        if (!std::ranges::count(paths, step.path))
            paths.push_back(step.path);
    return paths;
}

long long now()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

Attempt::Attempt(const machine::Root &root, const nginx::Survey &survey, Reporter &report,
                 Record record)
    : m_root(root)
    , m_survey(survey)
    , m_report(report)
    , m_record(std::move(record))
{
    m_record.checkpoint.changed = pathsOf(m_record.kept);
    m_outcome.did = m_record.checkpoint.did;
    m_outcome.checkpoint = m_record.checkpoint.number;
    m_outcome.digest = m_record.checkpoint.digest;
    m_outcome.changed = m_record.checkpoint.changed;
}

Result<machine::Outcome> Attempt::run()
{
    if (auto done = attempt(); !done) {
        auto problems = done.error();
        m_report.failed(m_step, problems.front());
        std::ranges::move(mayPutBack() ? putBack() : leaveInPlace(), std::back_inserter(problems));
        std::ranges::move(m_foldersKept, std::back_inserter(problems));
        return std::unexpected(problems);
    }
    clearUp(Chance::First);
    m_report.done(Step::Record);
    return m_outcome;
}

Result<void> Attempt::attempt()
{
    using Part = Done (Attempt::*)();
    struct Named {
        Step step;
        Part part;
    };
    static constexpr Named parts[]
        = {{Step::Prepare, &Attempt::prepare}, {Step::TryOut, &Attempt::tryOut},
           {Step::BackUp, &Attempt::backUp},   {Step::Place, &Attempt::place},
           {Step::Test, &Attempt::test},       {Step::Reload, &Attempt::reload},
           {Step::Verify, &Attempt::verify},   {Step::Record, &Attempt::commit}};
    for (const auto &[step, part] : parts) {
        m_step = step;
        m_report.running(step);
        if (auto wanted = requireWanted(); !wanted)
            return wanted;
        if (auto done = (this->*part)(); !done)
            return done;
    }
    return {};
}

Result<void> Attempt::requireWanted() const
{
    if (m_report.isCancelled())
        return refuse(cancelled, "");
    return {};
}

Result<void> Attempt::requireUnchanged(const Kept &step) const
{
    if (isPlaceholder(step.path))
        return {};
    const auto current = m_root.look(step.path);
    if (!current)
        return std::unexpected(current.error());
    if (!isSame(*current, step.before))
        return refuse(changedMeanwhile, step.path);
    return {};
}

Result<void> Attempt::prepare()
{
    m_record.phase = Phase::Preparing;
    if (auto saved = save(m_root, m_record); !saved)
        return saved;
    told("journal", "preparing");
    while (m_begun < m_record.kept.size() && isLeadIn(m_record.kept[m_begun])) {
        const auto &step = m_record.kept[m_begun];
        if (auto unchanged = requireUnchanged(step); !unchanged)
            return unchanged;
        ++m_begun;
        if (auto made = settle(m_root, step.path, step.after); !made)
            return made;
        told("made", step.path);
    }
    if (auto staged = stage(); !staged)
        return staged;
    m_report.done(Step::Prepare);
    return {};
}

/// A path that is written twice, or whose folder is not there yet, is staged when its turn comes.
Result<void> Attempt::stage()
{
    for (const auto &step : m_record.kept) {
        if (!isFileOrLink(step.after) || m_staged.contains(step.path))
            continue;
        const auto folder = m_root.glance(step.path.substr(0, step.path.rfind('/')));
        if (!folder)
            return std::unexpected(folder.error());
        if (folder->kind == NodeKind::Absent)
            continue;
        auto staged = m_root.stage(step.path, step.after);
        if (!staged)
            return std::unexpected(staged.error());
        m_staged.emplace(step.path, *staged);
        told("staged", step.path);
    }
    return {};
}

Result<void> Attempt::backUp()
{
    m_record.phase = Phase::Placing;
    if (auto saved = save(m_root, m_record); !saved)
        return saved;
    told("journal", "placing");
    m_report.done(Step::BackUp);
    return {};
}

Result<void> Attempt::placeOne(const Kept &step)
{
    if (isDeferred(step))
        return {};
    const auto staged = m_staged.find(step.path);
    if (staged == m_staged.end() || !isFileOrLink(step.after))
        return settle(m_root, step.path, step.after);
    auto placed = m_root.place(staged->second, step.path);
    if (placed)
        m_staged.erase(staged);
    return placed;
}

Result<void> Attempt::place()
{
    while (m_begun < m_record.kept.size()) {
        const auto &step = m_record.kept[m_begun];
        m_report.running(Step::Place, step.path);
        if (auto wanted = requireWanted(); !wanted)
            return wanted;
        if (auto unchanged = requireUnchanged(step); !unchanged)
            return unchanged;
        ++m_begun;
        if (auto placed = placeOne(step); !placed)
            return placed;
        told("placed", step.path);
    }
    if (auto refreshed = refreshTrust(m_root, m_record.kept); !refreshed)
        return refreshed;
    m_report.done(Step::Place, std::to_string(m_outcome.changed.size()));
    return {};
}

Result<void> Attempt::commit()
{
    if (auto wanted = requireWanted(); !wanted)
        return wanted;
    m_record.phase = Phase::Committed;
    m_record.checkpoint.time = now();
    if (auto saved = save(m_root, m_record); !saved)
        return saved;
    told("journal", "committed");
    return {};
}

} // namespace opentalk::transaction
