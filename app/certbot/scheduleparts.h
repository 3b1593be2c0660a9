// The parts of a look at schedules.
#pragma once

#include "certbot/schedule.h"

#include <string_view>
#include <vector>

namespace opentalk::certbot {

/// By unit files, links and stamps; in the order of looking.
std::vector<Schedule> timersByFiles(const machine::Root &root, const nginx::Survey &survey);

/// What the running systemd says of a timer.
void askSystemd(Schedule &timer);

/// The same from the output of `systemctl show`: `@1764158400` or local time.
void takeOver(const std::string &shown, Schedule &timer);

std::vector<Schedule> cronEntries(const machine::Root &root, const nginx::Survey &survey);

/// A command that renews, and not for a test, for one certificate alone or in another folder: that
/// renews nothing of ours.
bool renewsOurs(std::string_view command);

/// A line that is no comment and runs certbot to renew.
bool renews(std::string_view line);

/// When a file was last written; none where it cannot be opened.
std::optional<std::chrono::sys_seconds> writtenAt(const machine::Root &root,
                                                  const std::string &path);

/// Lines of a small text file, stripped; none where it cannot be read.
std::vector<std::string> linesOf(const machine::Root &root, const std::string &path);

} // namespace opentalk::certbot
