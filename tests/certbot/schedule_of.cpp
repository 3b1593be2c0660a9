// Prints what renews on the machine that it runs on, as one JSON object.
#include "certbot/schedule.h"
#include "machine/look.h"
#include "model/json.h"

#include <iostream>

using namespace opentalk;

int main()
{
    const auto root = machine::Root::open("", machine::Trust::Anyone);
    const auto survey = root ? machine::look(*root) : std::unexpected(root.error());
    if (!survey)
        return 1;
    const auto schedule = certbot::scheduleOf(*root, *survey);
    const auto seconds = [](const std::optional<std::chrono::sys_seconds> &time) {
        return time ? time->time_since_epoch().count() : 0;
    };
    std::cout << Json {{"name", schedule.name},
                       {"active", schedule.active},
                       {"command", schedule.command},
                       {"last", seconds(schedule.lastRan)},
                       {"next", seconds(schedule.next)}}
              << '\n';
}
