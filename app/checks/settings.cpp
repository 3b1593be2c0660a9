#include "checks/settings.h"

#include "checks/settingproblems.h"

namespace opentalk::checks {

namespace {

std::string escapedLines(const std::string &lines)
{
    std::string all;
    for (std::size_t at = 0; at <= lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        all += (at == 0 ? "" : "\n") + escaped(lines.substr(at, end - at));
        at = end + 1;
    }
    return all;
}

} // namespace

std::optional<Setting> settingOf(const Problem &finding)
{
    const auto &arguments = finding.arguments;
    const bool isSetting
        = std::ranges::any_of(settingProblems, [&](const auto *type) { return finding.is(*type); });
    if (!isSetting || arguments.size() < 2)
        return {};
    return Setting {arguments[arguments.size() - 2], escapedLines(arguments.back()), finding.code};
}

std::vector<Setting> settingsNeeded(const std::vector<Entry> &entries)
{
    std::vector<Setting> needed;
    for (const auto &entry : entries) {
        for (const auto &finding : entry.outcome.findings) {
            auto setting = settingOf(finding);
            const auto isSame = [&](const Setting &other) {
                return other.file == setting->file && other.lines == setting->lines;
            };
            if (setting && std::ranges::none_of(needed, isSame))
                needed.push_back(std::move(*setting));
        }
    }
    return needed;
}

} // namespace opentalk::checks
