#include "transaction/apply.h"

#include "transaction/attempt.h"
#include "transaction/carryout.h"
#include "transaction/draft.h"
#include "transaction/problems.h"
#include "transaction/session.h"
#include "transaction/start.h"

#include <algorithm>

namespace opentalk::transaction {

using machine::Did;
using machine::Outcome;
using machine::Root;
using machine::Step;

namespace {

Result<Draft> requestedDraft(const Root &root, const Session &session, const Request &request)
{
    const auto &survey = session.survey();
    if (auto installed = requireNginx(survey); !installed)
        return std::unexpected(installed.error());
    auto made
        = draft(root, survey, request.profile, installedBy(session.records()), request.takeOver);
    if (!made)
        return made;
    const auto &plan = made->planned.plan;
    if (request.digest && *request.digest != plan.digest)
        return refuse(factChanged, "", changedFact(request.reviewed.value_or(survey), survey));
    if (hasErrors(plan.problems))
        return std::unexpected(plan.problems);
    return made;
}

/// A file that could not be read may be the reason: a neighbour who was overlooked.
void addUnseen(Problems &problems, const nginx::Survey &survey)
{
    for (const auto &unseen : survey.unseen)
        if (!std::ranges::count(problems, unseen))
            problems.push_back(unseen);
}

/// Nothing to write; nginx may still be asked to start.
Result<Outcome> leaveAlone(const Root &root, const Session &session, const Request &request,
                           const std::string &digest, Reporter &report)
{
    report.done(Step::Prepare, "nothing has to be changed");
    auto outcome = request.startNginx ? startStopped(root, session, report)
                                      : Result<Outcome>(session.told({}));
    if (outcome)
        outcome->digest = digest;
    return outcome;
}

Result<Outcome> applyIn(const Root &root, const Session &session, const Request &request,
                        Reporter &report)
{
    const auto made = requestedDraft(root, session, request);
    if (!made)
        return report.refused(made.error());
    const auto &plan = made->planned.plan;
    if (plan.changesNothing())
        return leaveAlone(root, session, request, plan.digest, report);
    auto outcome = carryOut(root, session, *made, request.startNginx, report);
    return outcome ? Result<Outcome>(session.told(*outcome)) : outcome;
}

} // namespace

Result<Outcome> carryOut(const Root &root, const Session &session, const Draft &draft,
                         bool startNginx, Reporter &report)
{
    const auto &plan = draft.planned.plan;
    Attempt attempt(root, session.survey(), report,
                    session.next(Did::Applied, plan.digest, stepsOf(plan)));
    attempt.proveAfterwards(draft.deployment, draft.facts);
    if (startNginx)
        attempt.startWhereStopped();
    auto outcome = attempt.run();
    if (!outcome)
        addUnseen(outcome.error(), session.survey());
    return outcome;
}

Result<Outcome> apply(const Root &root, const Request &request, const machine::Watcher &watch)
{
    Reporter report(watch);
    report.running(Step::Prepare);
    const auto session = Session::open(root, report);
    if (!session)
        return report.refused(session.error());
    return applyIn(root, *session, request, report);
}

} // namespace opentalk::transaction
