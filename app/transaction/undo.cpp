// Undo and remove: both run recorded steps backwards.
#include "transaction/apply.h"
#include "transaction/attempt.h"
#include "transaction/carryout.h"
#include "transaction/problems.h"
#include "transaction/session.h"
#include "transaction/takingback.h"

#include <algorithm>
#include <iterator>

namespace opentalk::transaction {

using machine::Did;
using machine::Outcome;
using machine::Root;
using machine::Step;

namespace {

Problems asWarnings(Problems problems)
{
    for (auto &problem : problems)
        problem.severity = Severity::Warning;
    return problems;
}

Result<Outcome> takeBack(const Root &root, const Session &session, std::span<const Record> records,
                         Did did, const std::optional<std::string> &digest, Reporter &report)
{
    const auto made = takingBack(root, session.survey(), records);
    if (!made)
        return report.refused(made.error());
    if (digest && *digest != made->plan.digest)
        return report.refused({problem(
            factChanged, "",
            QT_TRANSLATE_NOOP("Argument", "the files at the planned paths, or the history"))});
    Outcome outcome;
    if (made->steps.empty())
        report.done(Step::Prepare, "nothing has to be changed");
    else {
        auto done = Attempt(root, session.survey(), report,
                            session.next(did, made->plan.digest, made->steps))
                        .run();
        if (!done)
            return done;
        outcome = std::move(*done);
    }
    std::ranges::copy(made->notes, std::back_inserter(outcome.notes));
    return session.told(outcome);
}

Result<Outcome> undoIn(const Root &root, const Session &session, std::optional<int> number,
                       const std::optional<std::string> &digest, Reporter &report)
{
    const auto records = recordsFrom(session.records(), number);
    if (!records)
        return report.refused(records.error());
    return takeBack(root, session, *records, Did::Undone, digest, report);
}

Result<Outcome> removeIn(const Root &root, const Session &session,
                         const std::optional<std::string> &digest, Reporter &report)
{
    if (session.records().empty()) {
        (void)root.remove(ordersFile);
        return session.told({});
    }
    auto outcome = takeBack(root, session, session.records(), Did::Removed, digest, report);
    if (!outcome)
        return outcome;
    if (auto gone = root.remove(ordersFile); !gone)
        std::ranges::move(asWarnings(gone.error()), std::back_inserter(outcome->notes));
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
    if (!session)
        return report.refused(session.error());
    return work(*session, report);
}

} // namespace

Result<Outcome> takeBackFrom(const Root &root, const Session &session, int number, Reporter &report)
{
    return undoIn(root, session, number, {}, report);
}

Result<Outcome> undo(const Root &root, std::optional<int> number,
                     const std::optional<std::string> &digest, const machine::Watcher &watch)
{
    return inSession(root, watch, [&](const Session &session, Reporter &report) {
        return undoIn(root, session, number, digest, report);
    });
}

Result<Outcome> remove(const Root &root, const std::optional<std::string> &digest,
                       const machine::Watcher &watch)
{
    return inSession(root, watch, [&](const Session &session, Reporter &report) {
        return removeIn(root, session, digest, report);
    });
}

} // namespace opentalk::transaction
