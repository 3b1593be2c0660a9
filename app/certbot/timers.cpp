#include "certbot/scheduleparts.h"
#include "certbot/unitfile.h"
#include "certbot/words.h"
#include "machine/run.h"
#include "model/text.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace opentalk::certbot {

namespace {

using machine::NodeKind;
using machine::Root;
using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr std::array wantFolders {
    "/etc/systemd/system/timers.target.wants", "/etc/systemd/system/multi-user.target.wants",
    "/etc/systemd/system/basic.target.wants", "/etc/systemd/system/default.target.wants",
    "/usr/lib/systemd/system/timers.target.wants"};

/// Debian, Red Hat and SUSE, snap.
constexpr std::array known {"certbot.timer", "certbot-renew.timer", "snap.certbot.renew.timer"};
constexpr std::size_t ownLimit = 100;

/// A timer without any of these never elapses.
const std::vector<std::string_view> triggers {"Timer.OnCalendar",      "Timer.OnBootSec",
                                              "Timer.OnStartupSec",    "Timer.OnActiveSec",
                                              "Timer.OnUnitActiveSec", "Timer.OnUnitInactiveSec"};

/// What a timer runs.
struct Job {
    bool isKnown = false; ///< its unit was found
    std::string command;
    std::string changedBy; ///< the drop-in that the command comes from
};

Job jobOf(const Root &root, const std::string &timer, const Unit &unit)
{
    auto service = valueOf(unit, "Timer.Unit");
    if (service.empty())
        service = timer.substr(0, timer.size() - std::string_view("timer").size()) + "service";
    const auto found = service.find('/') == service.npos ? unitNamed(root, service) : std::nullopt;
    if (!found)
        return {};
    const auto commands = listOf(*found, {"Service.ExecStart"});
    if (commands.empty())
        return {true, {}, {}};
    const auto renewing = std::ranges::find_if(
        commands, [](const Assignment &each) { return renewsOurs(each.value); });
    const auto &shown = renewing == commands.end() ? commands.back() : *renewing;
    return {true, shortened(shown.value, 300), shown.file == found->path ? "" : shown.file};
}

bool isWanted(const Root &root, const std::string &name)
{
    return std::ranges::any_of(wantFolders, [&](const std::string &folder) {
        const auto node = root.glance(folder + '/' + name);
        return node && node->kind != NodeKind::Absent;
    });
}

/// Those that admins have made themselves, told by what they run.
std::vector<std::string> timerNames(const Root &root)
{
    std::vector<std::string> names(known.begin(), known.end());
    auto own = ownUnits(root);
    std::erase_if(own, [&](const std::string &name) {
        return !name.ends_with(".timer") || std::ranges::find(names, name) != names.end();
    });
    own.resize(std::min(own.size(), ownLimit));
    for (const auto &name : own)
        if (const auto unit = unitNamed(root, name);
            unit && renews(jobOf(root, name, *unit).command))
            names.push_back(name);
    return names;
}

/// "@1764158400", "Thu 2026-11-26 12:00:00 UTC" or the same in local time.
std::optional<sys_seconds> timeOf(const std::string &text)
{
    if (text.starts_with('@')) {
        const auto count = text.substr(1);
        const auto isCount = !count.empty() && count.size() < 12
            && std::ranges::all_of(count, [](char c) { return isDigit(c); });
        return isCount ? std::optional(sys_seconds(seconds(std::stoll(count)))) : std::nullopt;
    }
    const auto date = text.find(' ');
    std::tm fields {};
    fields.tm_isdst = -1;
    if (date == text.npos || !::strptime(text.c_str() + date + 1, "%Y-%m-%d %H:%M:%S", &fields))
        return {};
    const auto time = text.ends_with(" UTC") ? ::timegm(&fields) : std::mktime(&fields);
    return sys_seconds(seconds(time));
}

std::string property(const std::string &shown, const std::string &name)
{
    const auto at = ('\n' + shown).find('\n' + name + '=');
    if (at == std::string::npos)
        return {};
    const auto from = at + name.size() + 1;
    return shown.substr(from, shown.find('\n', from) - from);
}

} // namespace

std::vector<Schedule> timersByFiles(const Root &root, const nginx::Survey &survey)
{
    std::vector<Schedule> found;
    for (const auto &name : timerNames(root)) {
        const auto unit = unitNamed(root, name);
        if (!unit)
            continue;
        const auto job = unit->isMasked ? Job {} : jobOf(root, name, *unit);
        if (job.isKnown && !renewsOurs(job.command))
            continue; // somebody has made something else of it
        Schedule timer;
        timer.by = Schedule::By::Timer;
        timer.name = shortened(name, 100);
        timer.active = survey.init == nginx::InitSystem::Systemd && !listOf(*unit, triggers).empty()
            && isWanted(root, name);
        timer.lastRan = writtenAt(root, "/var/lib/systemd/timers/stamp-" + name);
        timer.command = job.command;
        timer.changedBy = shortened(job.changedBy, 300);
        found.push_back(std::move(timer));
    }
    return found;
}

void takeOver(const std::string &shown, Schedule &timer)
{
    constexpr std::array lasting {"enabled", "static", "linked", "alias", "generated", "indirect"};
    if (property(shown, "LoadState").empty())
        return;
    timer.active = property(shown, "LoadState") == "loaded"
        && property(shown, "ActiveState") == "active"
        && std::ranges::find(lasting, property(shown, "UnitFileState")) != lasting.end();
    if (const auto last = timeOf(property(shown, "LastTriggerUSec")))
        timer.lastRan = last;
    timer.next = timeOf(property(shown, "NextElapseUSecRealtime"));
}

void askSystemd(Schedule &timer)
{
    const std::vector<std::string> arguments {
        "show", timer.name,
        "--property=LoadState,UnitFileState,ActiveState,LastTriggerUSec,NextElapseUSecRealtime"};
    auto exact = arguments;
    exact.emplace_back("--timestamp=unix"); // versions before 247 do not know it
    auto shown = machine::run(machine::Tool::Systemctl, exact);
    if (shown && shown->status != 0)
        shown = machine::run(machine::Tool::Systemctl, arguments);
    if (shown && shown->status == 0)
        takeOver(shown->output, timer);
}

} // namespace opentalk::certbot
