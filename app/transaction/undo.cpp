// Undo and remove: both run recorded steps backwards.
#include "transaction/apply.h"
#include "transaction/attempt.h"
#include "transaction/problems.h"
#include "transaction/session.h"
#include "transaction/steps.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace opentalk::transaction {

using machine::Did;
using machine::Outcome;
using machine::Root;
using machine::Step;

namespace {

/// The records from checkpoint `number` on; without a number only the last.
Result<std::span<const Record>> recordsFrom(const std::vector<Record> &records,
                                            std::optional<int> number)
{
    if (records.empty())
        return refuse(nothingToUndo, "");
    const auto wanted = number.value_or(records.back().checkpoint.number);
    const auto found = std::ranges::find(
        records, wanted, [](const Record &record) { return record.checkpoint.number; });
    if (found == records.end())
        return refuse(noCheckpoint, "", std::to_string(wanted));
    return std::span(found, records.end());
}

Result<Outcome> takeBack(const Root &root, const Session &session, const Steps &wished, Did did,
                         Reporter &report)
{
    const auto reconciled = reconcile(root, wished);
    if (!reconciled) {
        report.failed(Step::Prepare, reason(reconciled.error().front()));
        return std::unexpected(reconciled.error());
    }
    Outcome outcome;
    if (reconciled->steps.empty())
        report.done(Step::Prepare, "nothing has to be changed");
    else {
        auto done
            = Attempt(root, session.survey(), report, session.next(did, {}, reconciled->steps))
                  .run();
        if (!done)
            return done;
        outcome = std::move(*done);
    }
    std::ranges::copy(reconciled->notes, std::back_inserter(outcome.notes));
    return session.told(outcome);
}

Result<Outcome> undoIn(const Root &root, const Session &session, std::optional<int> number,
                       Reporter &report)
{
    const auto records = recordsFrom(session.records(), number);
    if (!records) {
        report.failed(Step::Prepare, reason(records.error().front()));
        return std::unexpected(records.error());
    }
    return takeBack(root, session, backwards(*records), Did::Undone, report);
}

Result<Outcome> removeIn(const Root &root, const Session &session, Reporter &report)
{
    if (session.records().empty())
        return session.told({});
    auto outcome = takeBack(root, session, backwards(session.records()), Did::Removed, report);
    if (!outcome)
        return outcome;
    if (outcome->did == Did::Nothing)
        if (auto cleared = clear(root); !cleared)
            return std::unexpected(cleared.error());
    outcome->did = Did::Removed;
    outcome->checkpoint = 0;
    outcome->notes.push_back(warning(keptAfterRemoval, ""));
    return outcome;
}

template <class Work>
Result<Outcome> inSession(const Root &root, const machine::Watcher &watch, Work work)
{
    Reporter report(watch);
    report.running(Step::Prepare);
    const auto session = Session::open(root, report);
    if (!session) {
        report.failed(Step::Prepare, reason(session.error().front()));
        return std::unexpected(session.error());
    }
    return work(*session, report);
}

} // namespace

Result<Outcome> undo(const Root &root, std::optional<int> number, const machine::Watcher &watch)
{
    return inSession(root, watch, [&](const Session &session, Reporter &report) {
        return undoIn(root, session, number, report);
    });
}

Result<Outcome> remove(const Root &root, const machine::Watcher &watch)
{
    return inSession(root, watch, [&](const Session &session, Reporter &report) {
        return removeIn(root, session, report);
    });
}

} // namespace opentalk::transaction
