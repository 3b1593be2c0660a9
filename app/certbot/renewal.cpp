#include "certbot/renewal.h"

#include "certbot/call.h"
#include "certbot/commandline.h"
#include "certbot/flowproblems.h"
#include "certbot/hook.h"
#include "certbot/reasons.h"
#include "certbot/schedule.h"
#include "machine/certbotprogram.h"
#include "nginx/generate.h"

#include <algorithm>
#include <iterator>

namespace opentalk::certbot {

using machine::Lineage;
using machine::Step;

namespace {

Problems tryOne(const nginx::Survey &survey, const Lineage &lineage, Caller &caller)
{
    if (lineage.server.empty() || !lineage.autorenew)
        return {problem(notKeptByCertbot, lineage.files.certificate, lineage.name)};
    const auto called
        = caller.call(renewalTestArguments(lineage.name, lineage.server), Step::TestRenewal);
    if (!called)
        return called.error();
    if (called->status == 0)
        return {};
    Problems problems {problem(notRenewable, lineage.files.certificate, lineage.name)};
    std::ranges::move(reasonsOf(called->words,
                                {survey.addresses, lineage.server, machine::certbotWithOwnRoots()},
                                called->log),
                      std::back_inserter(problems));
    return problems;
}

} // namespace

std::map<std::string, std::vector<std::string>>
lineagesInUse(const transaction::Certified &certified)
{
    std::map<std::string, std::vector<std::string>> used;
    for (const auto &[host, files] : certified.certificates.facts.files)
        if (const auto name = nginx::lineageOf(files.certificate); !name.empty())
            used[name].push_back(host);
    return used;
}

Result<void> tryRenewing(const machine::Root &root, const nginx::Survey &survey,
                         const transaction::Certified &certified, Caller &caller,
                         transaction::Reporter &report)
{
    const auto kept = machine::lineages(root);
    if (!kept)
        return std::unexpected(kept.error());
    const auto used = lineagesInUse(certified);
    Problems problems;
    for (const auto &lineage : *kept)
        if (used.contains(lineage.name) && !report.isCancelled())
            std::ranges::move(tryOne(survey, lineage, caller), std::back_inserter(problems));
    if (auto hook = requireHook(root); !hook && !used.empty())
        std::ranges::move(hook.error(), std::back_inserter(problems));
    if (!scheduleOf(root, survey).active)
        problems.push_back(problem(notScheduled, ""));
    return problems.empty() ? Result<void> {} : std::unexpected(std::move(problems));
}

} // namespace opentalk::certbot
