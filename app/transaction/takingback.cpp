#include "transaction/takingback.h"

#include "machine/look.h"
#include "nginx/warnings.h"
#include "transaction/apply.h"
#include "transaction/problems.h"
#include "transaction/retention.h"

#include <algorithm>
#include <set>

namespace opentalk::transaction {

using machine::Action;
using machine::Change;
using machine::Node;
using machine::NodeKind;
using machine::Root;

namespace {

nginx::EntryKind kindOf(const std::string &path, const Node &node)
{
    if (node.kind == NodeKind::Folder)
        return isPlaceholder(path) ? nginx::EntryKind::Placeholder : nginx::EntryKind::Folder;
    return node.kind == NodeKind::Link ? nginx::EntryKind::Link : nginx::EntryKind::File;
}

Change changeOf(const std::string &path, const Node &before, const Node &after)
{
    const bool goes = after.kind == NodeKind::Absent;
    const auto &shown = goes ? before : after;
    const auto mode = goes || shown.kind == NodeKind::Link ? 0 : shown.mode;
    Change change;
    change.wanted = {kindOf(path, shown), path, mode, goes ? std::string() : shown.content, {}};
    change.before = before;
    if (goes)
        change.action = Action::Delete;
    else
        change.action = before.kind == NodeKind::Absent ? Action::Create : Action::Replace;
    change.owner = before.kind == NodeKind::Absent ? machine::Owner::Nobody : machine::Owner::Us;
    return change;
}

machine::Plan planOf(const Steps &steps, const nginx::Survey &survey)
{
    const auto before = treeBefore(steps);
    const auto after = treeAfter(steps);
    machine::Plan plan;
    nginx::FileSet wanted;
    std::vector<std::string> deletions;
    std::set<std::string> seen;
    for (const auto &step : steps) {
        if (!seen.insert(step.path).second)
            continue;
        auto change = changeOf(step.path, before.at(step.path), after.at(step.path));
        if (change.action == Action::Delete)
            deletions.push_back(step.path);
        else
            wanted.entries.push_back(change.wanted);
        plan.changes.push_back(std::move(change));
    }
    plan.digest = machine::digestOf(wanted, deletions);
    plan.commands = machine::commandsFor(plan, survey);
    return plan;
}

/// With the records as they are, without the lock.
template <class Choose> Result<Planned> planned(const Root &root, Choose choose)
{
    const auto survey = machine::look(root);
    if (!survey)
        return std::unexpected(survey.error());
    const auto all = records(root);
    if (!all)
        return std::unexpected(all.error());
    const auto chosen = choose(*all);
    if (!chosen)
        return std::unexpected(chosen.error());
    auto made = takingBack(root, *survey, *chosen);
    if (!made)
        return std::unexpected(made.error());
    Problems warnings = std::move(made->notes);
    if (auto replaced = nginx::replacedProgram(*survey))
        warnings.insert(warnings.begin(), *std::move(replaced));
    return Planned {*survey, std::move(made->plan), std::move(warnings), {}};
}

} // namespace

Result<std::span<const Record>> recordsFrom(const std::vector<Record> &records,
                                            std::optional<int> number)
{
    if (records.empty())
        return refuse(nothingToUndo, "");
    const auto wanted = number.value_or(records.back().checkpoint.number);
    const auto found = std::ranges::find(
        records, wanted, [](const Record &record) { return record.checkpoint.number; });
    const auto &first = records.front();
    if (found == records.end() && wanted > first.checkpoint.number && wanted <= first.folded)
        return refuse(checkpointFolded, "", std::to_string(wanted), std::to_string(newestKept));
    if (found == records.end())
        return refuse(noCheckpoint, "", std::to_string(wanted));
    return std::span(found, records.end());
}

Result<TakingBack> takingBack(const Root &root, const nginx::Survey &survey,
                              std::span<const Record> records)
{
    auto reconciled = reconcile(root, backwards(records));
    if (!reconciled)
        return std::unexpected(reconciled.error());
    auto plan = planOf(reconciled->steps, survey);
    return TakingBack {std::move(reconciled->steps), std::move(plan), std::move(reconciled->notes)};
}

Result<Planned> planUndo(const Root &root, std::optional<int> number)
{
    return planned(root, [&](const auto &all) { return recordsFrom(all, number); });
}

Result<Planned> planRemove(const Root &root)
{
    return planned(root, [](const auto &all) -> Result<std::span<const Record>> {
        return std::span<const Record>(all);
    });
}

} // namespace opentalk::transaction
