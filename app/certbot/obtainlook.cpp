// The part that looks: what is missing, whether it may be ordered, and where all of it leads.
#include "certbot/obtaining.h"

#include "certbot/flowproblems.h"
#include "certbot/install.h"
#include "certbot/orders.h"
#include "machine/clock.h"
#include "machine/lineageground.h"
#include "machine/run.h"
#include "transaction/problems.h"
#include "transaction/start.h"

namespace opentalk::certbot {

using machine::Step;

namespace {

Result<void> requireCertbot(const nginx::Survey &survey)
{
    if (!machine::pathOf(machine::Tool::Certbot).empty())
        return {};
    return std::unexpected(Problems {missing(survey.distribution)});
}

} // namespace

Result<void> Obtaining::look()
{
    if (auto installed = transaction::requireNginx(survey()); !installed)
        return installed;
    if (auto certbot = requireCertbot(survey()); !certbot)
        return certbot;
    if (!survey().running && !m_request.startNginx)
        return refuse(nginxStopped, "");
    if (auto free = m_certbot.awaitOthers(Step::Look); !free)
        return free;
    if (auto certified = certify(); !certified)
        return certified;
    if (auto agreed = requireAgreed(); !agreed)
        return agreed;
    if (auto ground = requireGround(); !ground)
        return ground;
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

/// What would be refused when it is there is not ordered: each run would order it again.
Result<void> Obtaining::requireGround() const
{
    auto found = machine::inTheWayOf(m_root, wanted());
    return found.empty() ? Done() : Done(std::unexpected(std::move(found)));
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

} // namespace opentalk::certbot
