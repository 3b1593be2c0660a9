#include "checks/settings.h"

#include "checks/settingproblems.h"

namespace opentalk::checks {

namespace {

bool namesSetting(const Problem &problem)
{
    return problem.arguments.size() >= 2
        && std::ranges::any_of(settingProblems,
                               [&](const auto *type) { return problem.is(*type); });
}

} // namespace

std::vector<Setting> settingsNeeded(const std::vector<Entry> &entries)
{
    std::vector<Setting> needed;
    for (const auto &entry : entries) {
        for (const auto &finding : entry.outcome.findings) {
            if (!namesSetting(finding))
                continue;
            const auto &arguments = finding.arguments;
            Setting setting {arguments[arguments.size() - 2], arguments.back(), finding.code};
            const auto isSame = [&](const Setting &other) {
                return other.file == setting.file && other.lines == setting.lines;
            };
            if (std::ranges::none_of(needed, isSame))
                needed.push_back(std::move(setting));
        }
    }
    return needed;
}

} // namespace opentalk::checks
