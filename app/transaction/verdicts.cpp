#include "transaction/verdicts.h"

#include "machine/complaint.h"
#include "transaction/mainfile.h"
#include "transaction/problems.h"

#include <algorithm>

namespace opentalk::transaction {

namespace {

using machine::Verdict;

/// The name in `conflicting server name "x" on 0.0.0.0:443, ignored`, or nothing.
std::string ignoredName(std::string_view line)
{
    const auto found = line.find("conflicting server name \"");
    return found == line.npos ? std::string() : machine::quotedIn(line.substr(found));
}

bool isOurs(const std::string &name, const Deployment &deployment)
{
    return !name.empty() && std::ranges::any_of(deployment.sites, [&](const Site &site) {
        return site.host.text() == name;
    });
}

bool namesOurFile(const std::string &line, const std::vector<Kept> &steps)
{
    return std::ranges::any_of(steps, [&](const Kept &step) {
        return !isIncludeLine(step) && line.contains(step.path + ':');
    });
}

} // namespace

std::string causeOf(const Verdict &verdict)
{
    const auto complaint = machine::complaintIn(verdict.output);
    return complaint ? complaint->text() : verdict.output;
}

Result<void> requireAccepted(const Verdict &verdict)
{
    if (verdict.accepted)
        return {};
    return refuse(refusedByNginx, "", causeOf(verdict));
}

Problems concerns(const Verdict &before, const Verdict &now, const Deployment &deployment,
                  const std::vector<Kept> &steps)
{
    Problems found;
    for (const auto &line : now.warnings)
        if (const auto name = ignoredName(line); isOurs(name, deployment))
            found.push_back(problem(nameIgnored, "", name, line));
    for (const auto &line : machine::newWarnings(before, now)) {
        if (!ignoredName(line).empty() || !namesOurFile(line, steps))
            continue;
        found.push_back(line.contains("protocol options redefined")
                            ? warning(optionsMerged, "", line)
                            : problem(warningAboutUs, "", line));
    }
    return found;
}

} // namespace opentalk::transaction
