// The frame of the flow, its first look and its last transaction.
#include "certbot/obtaining.h"

#include "certbot/call.h"
#include "certbot/flowproblems.h"
#include "certbot/hook.h"
#include "certbot/install.h"
#include "certbot/obtain.h"
#include "certbot/orders.h"
#include "certbot/renewal.h"
#include "machine/clock.h"
#include "machine/run.h"
#include "transaction/carryout.h"
#include "transaction/problems.h"
#include "transaction/start.h"

#include <algorithm>
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

Result<void> requireCertbot(const nginx::Survey &survey)
{
    if (!machine::pathOf(machine::Tool::Certbot).empty())
        return {};
    return std::unexpected(Problems {missing(survey.distribution)});
}

} // namespace

Obtaining::Obtaining(const Root &root, Session &session, const Request &request, Reporter &report)
    : m_root(root)
    , m_session(session)
    , m_request(request)
    , m_report(report)
{ }

Result<Outcome> Obtaining::run()
{
    if (auto done = carryThrough(); !done) {
        auto problems = done.error();
        m_report.failed(m_step, reason(problems.front()));
        std::ranges::move(takeBack(), std::back_inserter(problems));
        return std::unexpected(std::move(problems));
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

Result<void> Obtaining::look()
{
    if (auto installed = transaction::requireNginx(survey()); !installed)
        return installed;
    if (auto certbot = requireCertbot(survey()); !certbot)
        return certbot;
    if (!survey().running && !m_request.startNginx)
        return refuse(nginxStopped, "");
    if (auto free = awaitOthers(m_root, Step::Look, m_report); !free)
        return free;
    if (auto certified = certify(); !certified)
        return certified;
    if (auto agreed = requireAgreed(); !agreed)
        return agreed;
    if (auto allowed = requireWithinLimits(); !allowed)
        return allowed;
    m_report.done(Step::Look, std::to_string(wantedHosts().size()));
    return {};
}

Result<void> Obtaining::certify()
{
    auto certified = transaction::certify(m_root, survey(), m_request.profile);
    if (!certified)
        return std::unexpected(certified.error());
    m_certified = std::move(*certified);
    if (m_certified->deployment.certificates.source != CertificateSource::LetsEncrypt)
        return refuse(nothingToObtain, "certificates.source");
    return {};
}

/// The end is known from the beginning: nothing is ordered for a plan that cannot be applied, or is
/// not the one that was shown.
Result<void> Obtaining::requireAgreed() const
{
    const auto end = draftOf(transaction::asIfObtained(*m_certified));
    if (!end)
        return std::unexpected(end.error());
    const auto &plan = end->planned.plan;
    if (m_request.digest && *m_request.digest != plan.digest)
        return refuse(transaction::factChanged, "",
                      transaction::changedFact(m_request.reviewed.value_or(survey()), survey()));
    return hasErrors(plan.problems) ? Done(std::unexpected(plan.problems)) : Done();
}

Result<void> Obtaining::requireWithinLimits() const
{
    if (!isLetsEncrypt(directory()))
        return {};
    const auto noted = orders(m_root);
    if (!noted)
        return std::unexpected(noted.error());
    const auto all = together(*noted, ordersInArchive(m_root));
    for (const auto &lineage : wanted())
        if (auto over = overLimit(all, lineage.hosts, machine::now()); !over.empty())
            return std::unexpected(std::move(over));
    return {};
}

Result<void> Obtaining::openPort80()
{
    if (wanted().empty())
        return skip("no certificate is missing");
    const auto stage = draftOf(*m_certified);
    if (!stage)
        return std::unexpected(stage.error());
    const bool isOpen = stage->planned.plan.changesNothing() && survey().running;
    if (auto done = isOpen ? Done() : carryOut(*stage); !done)
        return done;
    m_opened = !isOpen;
    m_report.done(Step::OpenPort80);
    return {};
}

Result<void> Obtaining::serveTls()
{
    const auto shown = m_certified->certificates.facts.withResponder;
    if (auto certified = certify(); !certified)
        return certified;
    if (!wanted().empty())
        return refuse(lineageNotMade, nginx::filesOfLineage(wanted().front().name).certificate,
                      wanted().front().name, wanted().front().hosts.front());
    if (m_request.digest) // what was shown is what is written
        m_certified->certificates.facts.withResponder = shown;
    const auto end = draftOf(*m_certified);
    if (!end)
        return std::unexpected(end.error());
    if (m_request.digest && *m_request.digest != end->planned.plan.digest)
        return refuse(transaction::factChanged, "",
                      "the certificates, or the files at the planned paths");
    if (auto done = end->planned.plan.changesNothing() ? Done() : carryOut(*end); !done)
        return done;
    m_served = true;
    m_report.done(Step::ServeTls, std::to_string(m_outcome.proofs.size()));
    return {};
}

/// Its own steps are details of the one that runs here.
Result<void> Obtaining::carryOut(const Draft &draft)
{
    if (hasErrors(draft.planned.plan.problems))
        return std::unexpected(draft.planned.plan.problems);
    Reporter inner([this](const machine::Progress &progress) {
        m_report.running(m_step, machine::name(progress.step));
        return !m_report.isCancelled();
    });
    auto done = transaction::carryOut(m_root, m_session, draft, m_request.startNginx, inner);
    if (!done)
        return std::unexpected(done.error());
    std::swap(done->obtained, m_outcome.obtained);
    std::ranges::move(m_outcome.notes, std::back_inserter(done->notes));
    m_outcome = std::move(*done);
    return m_session.refresh();
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
    tell(Step::TestRenewal, tryRenewing(m_root, survey(), *m_certified, m_report));
    return {};
}

void Obtaining::tell(Step step, const Result<void> &result)
{
    if (result)
        return m_report.done(step);
    m_report.failed(step, reason(result.error().front()));
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

/// Of this run's first transaction; the last one puts back what it did itself.
Problems Obtaining::takeBack()
{
    if (!m_opened || m_served)
        return {};
    m_report.running(Step::PutBack);
    Reporter inner([](const machine::Progress &) { return true; });
    const auto refreshed = m_session.refresh();
    const auto taken = refreshed ? transaction::takeLastBack(m_root, m_session, inner)
                                 : Result<Outcome>(std::unexpected(refreshed.error()));
    if (!taken) {
        m_report.failed(Step::PutBack, reason(taken.error().front()));
        return taken.error();
    }
    m_report.done(Step::PutBack, "everything is as before");
    return {};
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
        report.failed(Step::Look, reason(session.error().front()));
        return std::unexpected(session.error());
    }
    return Obtaining(root, *session, request, report).run();
}

} // namespace opentalk::certbot
