// What would be ordered, and what would be renewed, without a change to nginx.
#include "certbot/call.h"
#include "certbot/commandline.h"
#include "certbot/flowproblems.h"
#include "certbot/obtain.h"
#include "certbot/renewal.h"
#include "machine/lineageground.h"
#include "machine/look.h"
#include "transaction/problems.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace opentalk::certbot {

using machine::Root;
using machine::Step;
using transaction::Planned;

namespace {

/// As an admin would type them: port 80 and certbot before what nginx does in the end, then the
/// hook and the test of renewing.
void addCommands(const transaction::Certified &certified, Planned &planned)
{
    const auto &choice = certified.deployment.certificates;
    const auto directory = nginx::directoryOf(choice);
    auto end = std::exchange(planned.plan.commands, {});
    auto &all = planned.plan.commands;
    if (!planned.wanted.empty())
        all = end;
    for (const auto kind : {Kind::Rehearsal, Kind::Real})
        for (const auto &lineage : planned.wanted)
            if (kind == Kind::Real || isLetsEncrypt(directory))
                all.push_back(asTyped(orderArguments(choice, lineage, kind)));
    std::ranges::copy(end, std::back_inserter(all));
    if (planned.wanted.empty())
        return;
    all.emplace_back(nginx::deployHook);
    for (const auto &lineage : planned.wanted)
        all.push_back(asTyped(renewalTestArguments(lineage.name, directory)));
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
    std::ranges::move(machine::inTheWayOf(root, made->planned.wanted),
                      std::back_inserter(made->planned.plan.problems));
    addCommands(*certified, made->planned);
    return std::move(made->planned);
}

Result<machine::Outcome> testRenewal(const Root &root, const Profile &profile,
                                     const machine::Watcher &watch)
{
    transaction::Reporter report(watch);
    report.running(Step::TestRenewal);
    const auto refused = [&](const Problems &problems) {
        report.failed(Step::TestRenewal, problems.front());
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
    if (!certified->certificates.missing.empty())
        return refused(certified->certificates.missing);
    Caller caller(root, *survey, report);
    if (auto tried = tryRenewing(root, *survey, *certified, caller, report); !tried) {
        auto problems = tried.error();
        std::ranges::move(caller.takeNotes(), std::back_inserter(problems));
        return refused(problems);
    }
    report.done(Step::TestRenewal);
    machine::Outcome outcome;
    outcome.notes = caller.takeNotes();
    return outcome;
}

} // namespace opentalk::certbot
