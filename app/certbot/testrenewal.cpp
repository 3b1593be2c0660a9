// What would be ordered, and what would be renewed, without a change to nginx.
#include "certbot/commandline.h"
#include "certbot/flowproblems.h"
#include "certbot/obtain.h"
#include "certbot/renewal.h"
#include "machine/look.h"
#include "transaction/problems.h"

namespace opentalk::certbot {

using machine::Root;
using machine::Step;
using transaction::Planned;

namespace {

/// As an admin would type them, before those of nginx.
void addCommands(const transaction::Certified &certified, Planned &planned)
{
    std::vector<std::string> commands;
    for (const auto &lineage : certified.certificates.wanted)
        commands.push_back(
            asTyped(orderArguments(certified.deployment.certificates, lineage, Kind::Real)));
    auto &all = planned.plan.commands;
    all.insert(all.begin(), commands.begin(), commands.end());
}

} // namespace

Result<Planned> planObtaining(const Root &root, const Profile &profile,
                              const std::vector<std::string> &takeOver)
{
    const auto survey = machine::look(root);
    if (!survey)
        return std::unexpected(survey.error());
    const auto certified = transaction::certify(root, *survey, profile);
    if (!certified)
        return std::unexpected(certified.error());
    const auto installed = transaction::installedOn(root, *survey);
    if (!installed)
        return std::unexpected(installed.error());
    auto made = transaction::draft(root, *survey, transaction::asIfObtained(*certified), *installed,
                                   takeOver);
    if (!made)
        return std::unexpected(made.error());
    addCommands(*certified, made->planned);
    return std::move(made->planned);
}

Result<machine::Outcome> testRenewal(const Root &root, const Profile &profile,
                                     const machine::Watcher &watch)
{
    transaction::Reporter report(watch);
    report.running(Step::TestRenewal);
    const auto refused = [&](const Problems &problems) {
        report.failed(Step::TestRenewal, reason(problems.front()));
        return std::unexpected(problems);
    };
    if (!root.isOurs())
        return refused({problem(transaction::onlyRoot, "")});
    const auto survey = machine::look(root);
    if (!survey)
        return refused(survey.error());
    const auto certified = transaction::certify(root, *survey, profile);
    if (!certified)
        return refused(certified.error());
    if (certified->deployment.certificates.source != CertificateSource::LetsEncrypt)
        return refused({problem(nothingToObtain, "certificates.source")});
    if (!certified->certificates.wanted.empty())
        return refused(certified->certificates.missing);
    if (auto tried = tryRenewing(root, *survey, *certified, report); !tried)
        return refused(tried.error());
    report.done(Step::TestRenewal);
    return machine::Outcome {};
}

} // namespace opentalk::certbot
