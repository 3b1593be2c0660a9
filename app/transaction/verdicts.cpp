#include "transaction/verdicts.h"

#include "transaction/problems.h"

#include <algorithm>
#include <sstream>

namespace opentalk::transaction {

namespace {

using machine::Verdict;

/// The name in `conflicting server name "x" on 0.0.0.0:443, ignored`, or nothing.
std::string ignoredName(const std::string &line)
{
    static constexpr std::string_view before = "conflicting server name \"";
    const auto found = line.find(before);
    if (found == line.npos)
        return {};
    const auto start = found + before.size();
    return line.substr(start, line.find('"', start) - start);
}

bool isOurs(const std::string &name, const Deployment &deployment)
{
    return !name.empty() && std::ranges::any_of(deployment.sites, [&](const Site &site) {
        return site.host.text() == name;
    });
}

bool namesOurFile(const std::string &line, const std::vector<Kept> &steps)
{
    return std::ranges::any_of(steps,
                               [&](const Kept &step) { return line.contains(step.path + ':'); });
}

} // namespace

std::string causeOf(const Verdict &verdict)
{
    std::istringstream lines(verdict.output);
    for (std::string line; std::getline(lines, line);)
        for (const auto *level : {"[emerg] ", "[alert] ", "[crit] "})
            if (const auto found = line.find(level); found != line.npos) {
                auto words = line.substr(found + std::string_view(level).size());
                const auto colon = words.find(": ");
                const auto numbered = words.find_first_not_of("0123456789#") == colon;
                return numbered && colon != words.npos ? words.substr(colon + 2) : words;
            }
    return verdict.output;
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
