#include "transaction/start.h"

#include "machine/master.h"
#include "machine/sandbox.h"
#include "transaction/apply.h"
#include "transaction/problems.h"
#include "transaction/verdicts.h"

namespace opentalk::transaction {

using machine::Outcome;
using machine::Root;
using machine::Step;

namespace {

Result<void> testedStart(const Root &root, const nginx::Survey &survey, Reporter &report)
{
    report.running(Step::Test);
    const auto verdict = machine::testLive(root, survey);
    if (!verdict)
        return std::unexpected(verdict.error());
    if (auto accepted = requireAccepted(*verdict); !accepted)
        return accepted;
    report.done(Step::Test);
    if (report.isCancelled())
        return refuse(cancelled, "");
    report.running(Step::Reload);
    if (auto started = machine::start(root, survey); !started)
        return std::unexpected(started.error());
    report.done(Step::Reload);
    return {};
}

} // namespace

Result<void> requireNginx(const nginx::Survey &survey)
{
    if (survey.installed)
        return {};
    const auto &command = survey.distribution.installCommand;
    return command.empty() ? refuse(nginxMissingAnywhere, "") : refuse(nginxMissing, "", command);
}

Result<Outcome> startStopped(const Root &root, const Session &session, Reporter &report)
{
    if (auto installed = requireNginx(session.survey()); !installed)
        return std::unexpected(installed.error());
    Outcome outcome;
    const auto master = machine::seekMaster(root, session.survey());
    if (!master)
        return std::unexpected(master.error());
    if (*master)
        return session.told(outcome);
    if (auto none = machine::requireNoUnnamedMaster(root, session.survey()); !none)
        return std::unexpected(none.error());
    if (auto started = testedStart(root, session.survey(), report); !started) {
        report.failed(Step::Reload, started.error().front());
        return std::unexpected(started.error());
    }
    outcome.started = true;
    return session.told(outcome);
}

Result<Outcome> start(const Root &root, const machine::Watcher &watch)
{
    Reporter report(watch);
    report.running(Step::Prepare);
    const auto session = Session::open(root, report);
    if (!session)
        return std::unexpected(session.error());
    report.done(Step::Prepare);
    return startStopped(root, *session, report);
}

} // namespace opentalk::transaction
