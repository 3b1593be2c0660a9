// What renews certificates by itself: a timer of systemd or an entry of cron that runs certbot.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

#include <chrono>
#include <optional>
#include <string>

namespace opentalk::certbot {

struct Schedule {
    enum class By { Nothing, Timer, Cron };

    By by = By::Nothing;
    std::string name;    ///< `certbot.timer`, `/etc/cron.d/certbot`, …
    bool active = false; ///< it will run, also after the next boot
    std::optional<std::chrono::sys_seconds> lastRan; ///< of the timer itself
    std::optional<std::chrono::sys_seconds> next;    ///< of a timer while systemd runs
    std::string command;                             ///< what it runs, for people
    std::string changedBy; ///< a drop-in of the service that the command comes from
    /// When certbot last wrote to its log, whoever had started it.
    std::optional<std::chrono::sys_seconds> lastLogged;

    bool operator==(const Schedule &) const = default;
};

/// What is active comes before what is not, and a timer before cron. What this account may not
/// read is not seen: root's crontab, as a rule.
Schedule scheduleOf(const machine::Root &root, const nginx::Survey &survey);

} // namespace opentalk::certbot
