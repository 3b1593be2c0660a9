// Looking at the records without a change in mind: recovery and history.
#include "transaction/apply.h"
#include "transaction/problems.h"
#include "transaction/session.h"

#include <algorithm>

namespace opentalk::transaction {

using machine::Outcome;
using machine::Root;

Result<std::optional<Outcome>> recover(const Root &root, const machine::Watcher &watch)
{
    const auto state = root.glance(stateFolder);
    if (state && state->kind == machine::NodeKind::Absent)
        return std::nullopt;
    Reporter report(watch);
    const auto session = Session::open(root, report);
    if (!session)
        return std::unexpected(session.error());
    return session->recovered();
}

Result<bool> wasInterrupted(const Root &root)
{
    const auto all = records(root);
    if (!all)
        return std::unexpected(all.error());
    const auto isOpen = [](const Record &record) { return record.phase != Phase::Done; };
    if (!std::ranges::any_of(*all, isOpen))
        return false;
    const auto locked = isLocked(root);
    if (!locked)
        return locked;
    return !*locked;
}

Result<std::vector<machine::Checkpoint>> history(const Root &root)
{
    const auto all = records(root);
    if (!all)
        return std::unexpected(all.error());
    std::vector<machine::Checkpoint> checkpoints;
    for (const auto &record : *all)
        if (record.phase == Phase::Done || record.phase == Phase::Committed)
            checkpoints.push_back(record.checkpoint);
    return checkpoints;
}

} // namespace opentalk::transaction
