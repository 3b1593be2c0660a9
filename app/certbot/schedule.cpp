#include "certbot/scheduleparts.h"

#include "model/text.h"

#include <algorithm>
#include <sys/stat.h>

namespace opentalk::certbot {

namespace {

constexpr std::size_t fileLimit = std::size_t {64} << 10;
constexpr const char *logPath = "/var/log/letsencrypt/letsencrypt.log";

std::string stripped(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

} // namespace

std::vector<std::string> linesOf(const machine::Root &root, const std::string &path)
{
    std::vector<std::string> lines;
    const auto text = root.read(path, fileLimit).value_or("");
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(stripped(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    return lines;
}

bool renewsOurs(std::string_view command)
{
    const auto has = [&](std::string_view word) { return command.find(word) != command.npos; };
    return has("renew") && !has("--cert-name") && !has("--dry-run") && !has("--config-dir");
}

bool renews(std::string_view line)
{
    return !line.starts_with('#') && line.find("certbot") != line.npos && renewsOurs(line);
}

std::optional<std::chrono::sys_seconds> writtenAt(const machine::Root &root,
                                                  const std::string &path)
{
    const auto file = root.openFile(path);
    struct stat facts { };
    if (!file || ::fstat(file->get(), &facts) != 0)
        return {};
    return std::chrono::sys_seconds(std::chrono::seconds(facts.st_mtim.tv_sec));
}

Schedule scheduleOf(const machine::Root &root, const nginx::Survey &survey)
{
    auto all = timersByFiles(root, survey);
    if (root.isMachine() && survey.init == nginx::InitSystem::Systemd)
        std::ranges::for_each(all, askSystemd);
    const auto cron = cronEntries(root, survey);
    all.insert(all.end(), cron.begin(), cron.end());
    const auto active = std::ranges::find_if(all, &Schedule::active);
    auto chosen = active != all.end() ? *active : all.empty() ? Schedule() : all.front();
    chosen.lastLogged = writtenAt(root, logPath);
    return chosen;
}

} // namespace opentalk::certbot
