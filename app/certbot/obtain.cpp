// The frame of the flow, and its two transactions.
#include "certbot/obtaining.h"

#include "certbot/call.h"
#include "certbot/flowproblems.h"
#include "certbot/hook.h"
#include "certbot/obtain.h"
#include "certbot/renewal.h"
#include "machine/master.h"
#include "transaction/attempt.h"
#include "transaction/carryout.h"
#include "transaction/problems.h"
#include "transaction/retention.h"
#include "transaction/start.h"
#include "transaction/stop.h"
#include "transaction/verify.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace opentalk::certbot {

using machine::Outcome;
using machine::Root;
using machine::Step;
using transaction::Certified;
using transaction::Draft;
using transaction::Reporter;
using transaction::Request;
using transaction::Session;

namespace {

constexpr std::chrono::milliseconds proofLimit {5000};

} // namespace

Obtaining::Obtaining(const Root &root, Session &session, const Request &request, Reporter &report)
    : m_root(root)
    , m_session(session)
    , m_request(request)
    , m_report(report)
    , m_certbot(root, session.survey(), report, &session)
{ }

Result<Outcome> Obtaining::run()
{
    if (auto done = carryThrough(); !done) {
        auto problems = done.error();
        m_report.failed(m_step, problems.front());
        std::ranges::move(m_certbot.takeNotes(), std::back_inserter(problems));
        std::ranges::move(takeBack(), std::back_inserter(problems));
        return std::unexpected(std::move(problems));
    }
    keep(m_certbot.takeNotes());
    if (m_first > 0 && m_outcome.checkpoint > m_first) {
        if (auto folded = transaction::foldFrom(m_root, m_first); !folded)
            keep(folded.error());
        else
            m_outcome.checkpoint = m_first;
    }
    return m_session.told(m_outcome);
}

Result<void> Obtaining::carryThrough()
{
    using Part = Done (Obtaining::*)();
    struct Named {
        Step step;
        Part part;
    };
    static constexpr Named parts[] = {{Step::Look, &Obtaining::look},
                                      {Step::OpenPort80, &Obtaining::openPort80},
                                      {Step::ProveChallenge, &Obtaining::proveChallenge},
                                      {Step::Rehearse, &Obtaining::rehearse},
                                      {Step::Order, &Obtaining::order},
                                      {Step::ServeTls, &Obtaining::serveTls},
                                      {Step::RunHook, &Obtaining::tryHook},
                                      {Step::TestRenewal, &Obtaining::tryRenewal}};
    for (const auto &[step, part] : parts) {
        m_step = step;
        m_report.running(step);
        if (m_report.isCancelled() && !m_served)
            return refuse(transaction::cancelled, "");
        if (auto done = (this->*part)(); !done)
            return done;
    }
    return {};
}

Result<void> Obtaining::openPort80()
{
    if (wanted().empty())
        return skip("no certificate is missing");
    const auto stage = draftOf(*m_certified);
    if (!stage)
        return std::unexpected(stage.error());
    if (!stage->planned.plan.changesNothing()) {
        if (auto done = carryOut(*stage); !done)
            return done;
    } else if (!survey().running) {
        if (auto started = startNginx(); !started)
            return started;
    }
    m_report.done(Step::OpenPort80);
    return {};
}

Result<void> Obtaining::serveTls()
{
    const auto shown = m_certified->certificates.facts.withResponder;
    if (auto certified = certify(); !certified)
        return certified;
    if (const auto &missing = m_certified->certificates.missing; !missing.empty()) {
        Problems problems {problem(lineageNotMade,
                                   nginx::filesOfLineage(wanted().front().name).certificate,
                                   wanted().front().name, wanted().front().hosts.front())};
        std::ranges::copy(missing, std::back_inserter(problems));
        return std::unexpected(std::move(problems));
    }
    if (m_request.digest) // what was shown is what is written
        m_certified->certificates.facts.withResponder = shown;
    const auto end = draftOf(*m_certified);
    if (!end)
        return std::unexpected(end.error());
    if (m_request.digest && *m_request.digest != end->planned.plan.digest)
        return refuse(
            transaction::factChanged, "",
            QT_TRANSLATE_NOOP("Argument", "the certificates, or the files at the planned paths"));
    if (auto done = end->planned.plan.changesNothing() ? proveServed() : carryOut(*end); !done)
        return done;
    m_served = true;
    m_report.done(Step::ServeTls, std::to_string(m_outcome.proofs.size()));
    return {};
}

/// The files are as they should be: whether that is what clients get is asked all the same.
Result<void> Obtaining::proveServed()
{
    if (!survey().running)
        if (auto started = startNginx(); !started)
            return started;
    const auto master = machine::seekMaster(m_root, survey());
    if (!master)
        return std::unexpected(master.error());
    if (!*master)
        return refuse(nginxStopped, "");
    const auto expected = transaction::expectationsOf(m_root, m_certified->deployment,
                                                      m_certified->certificates.facts, survey());
    if (!expected)
        return std::unexpected(expected.error());
    auto proofs = transaction::prove(**master, *expected, std::chrono::milliseconds(0));
    if (!proofs) { // a renewal that nobody told nginx of
        const auto reloaded = reloadNginx(**master);
        if (!reloaded)
            return std::unexpected(reloaded.error());
        proofs = transaction::prove(*reloaded, *expected, proofLimit);
    }
    if (!proofs)
        return std::unexpected(proofs.error());
    m_outcome.proofs = std::move(*proofs);
    return {};
}

Result<machine::Master> Obtaining::reloadNginx(const machine::Master &master)
{
    if (auto asked = machine::askReload(m_root, survey(), master); !asked)
        return std::unexpected(asked.error());
    auto reloaded = machine::awaitReload(m_root, survey(), master, transaction::reloadLimit);
    m_outcome.reloaded = reloaded.has_value();
    return reloaded;
}

/// For a transaction whose own steps are details of the one that runs here.
Reporter Obtaining::asDetails()
{
    return Reporter([this](const machine::Progress &progress) {
        m_report.running(m_step, machine::name(progress.step));
        return !m_report.isCancelled();
    });
}

Result<void> Obtaining::startNginx()
{
    auto inner = asDetails();
    const auto started = transaction::startStopped(m_root, m_session, inner);
    if (!started)
        return std::unexpected(started.error());
    m_started = m_outcome.started = true;
    return refresh();
}

Result<void> Obtaining::carryOut(const Draft &draft)
{
    if (hasErrors(draft.planned.plan.problems))
        return std::unexpected(draft.planned.plan.problems);
    auto inner = asDetails();
    auto done = transaction::carryOut(m_root, m_session, draft, m_request.startNginx, inner);
    if (!done)
        return std::unexpected(done.error());
    m_started = m_started || done->started;
    m_first = m_first > 0 ? m_first : done->checkpoint;
    std::swap(done->obtained, m_outcome.obtained);
    std::ranges::move(m_outcome.notes, std::back_inserter(done->notes));
    done->started = m_started;
    for (const auto &path : m_outcome.changed)
        if (!std::ranges::count(done->changed, path))
            done->changed.push_back(path);
    m_outcome = std::move(*done);
    return refresh();
}

/// What was committed stays so, even if it cannot be looked at again.
Result<void> Obtaining::refresh()
{
    auto refreshed = m_session.refresh();
    if (refreshed || m_step != Step::ServeTls)
        return refreshed;
    keep(refreshed.error());
    return {};
}

/// All names are served: what fails from here on is a warning.
Result<void> Obtaining::tryHook()
{
    const auto used = lineagesInUse(*m_certified);
    if (used.empty())
        return skip("certbot keeps none of the certificates");
    const auto &[lineage, hosts] = *used.begin();
    tell(Step::RunHook, runHook(m_root, survey(), lineage, hosts));
    return {};
}

Result<void> Obtaining::tryRenewal()
{
    tell(Step::TestRenewal, tryRenewing(m_root, survey(), *m_certified, m_certbot, m_report));
    return {};
}

void Obtaining::tell(Step step, const Result<void> &result)
{
    if (result)
        return m_report.done(step);
    m_report.failed(step, result.error().front());
    keep(result.error());
}

void Obtaining::keep(const Problems &problems)
{
    for (auto problem : problems) {
        problem.severity = Severity::Warning;
        m_outcome.notes.push_back(std::move(problem));
    }
}

Result<void> Obtaining::skip(const std::string &why)
{
    m_report.skipped(m_step, why);
    return {};
}

/// Forth and back is nothing that an undo could be about. Folders that stayed are those that
/// certbot has put something into: they are its own now.
void Obtaining::forgetTry()
{
    if (!transaction::foldFrom(m_root, m_first))
        return;
    const auto record = transaction::recordOf(m_root, m_first);
    const auto isFolder = [](const transaction::Kept &step) {
        return step.after.kind == machine::NodeKind::Folder;
    };
    if (record && *record && std::ranges::all_of((*record)->kept, isFolder))
        (void)transaction::discard(m_root, m_first);
}

/// From this run's first transaction on; the last one puts back what it did itself.
Problems Obtaining::takeBack()
{
    if (m_served || (m_first == 0 && !m_started))
        return {};
    m_report.running(Step::PutBack);
    Reporter inner([](const machine::Progress &) { return true; });
    Problems failures;
    if (m_first > 0) {
        const auto refreshed = m_session.refresh();
        const auto taken = refreshed ? transaction::takeBackFrom(m_root, m_session, m_first, inner)
                                     : Result<Outcome>(std::unexpected(refreshed.error()));
        if (!taken)
            failures = taken.error();
        else
            forgetTry();
    }
    if (m_started)
        if (auto stopped = transaction::stop(m_root, survey()); !stopped)
            std::ranges::copy(stopped.error(), std::back_inserter(failures));
    if (failures.empty())
        m_report.done(Step::PutBack, "everything is as before");
    else
        m_report.failed(Step::PutBack, failures.front());
    return failures;
}

Result<Draft> Obtaining::draftOf(const Certified &certified) const
{
    return transaction::draft(m_root, survey(), certified,
                              transaction::installedBy(m_session.records()), m_request.takeOver);
}

const std::vector<machine::WantedLineage> &Obtaining::wanted() const
{
    return m_certified->certificates.wanted;
}

std::string Obtaining::directory() const
{
    return nginx::directoryOf(m_certified->deployment.certificates);
}

std::vector<std::string> Obtaining::wantedHosts() const
{
    std::vector<std::string> all;
    for (const auto &lineage : wanted())
        std::ranges::copy(lineage.hosts, std::back_inserter(all));
    return all;
}

Result<Outcome> obtain(const Root &root, const Request &request, const machine::Watcher &watch)
{
    Reporter report(watch);
    report.running(Step::Look);
    auto session = Session::open(root, report);
    if (!session) {
        report.failed(Step::Look, session.error().front());
        return std::unexpected(session.error());
    }
    return Obtaining(root, *session, request, report).run();
}

} // namespace opentalk::certbot
