#include "certbot/orders.h"

#include "certbot/problems.h"
#include "machine/lineages.h"
#include "model/text.h"
#include "nginx/generate.h"

#include <algorithm>
#include <ctime>
#include <set>

namespace opentalk::certbot {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;
using std::chrono::sys_seconds;

/// One less than Let's Encrypt's: the last one is for an emergency.
constexpr std::size_t usable = 4;

/// A clock that was wrong must not forbid orders for ever.
constexpr auto tolerance = hours(1);

std::set<std::string> setOf(const std::vector<std::string> &names)
{
    std::set<std::string> all;
    for (const auto &name : names)
        all.insert(lowered(name));
    return all;
}

bool isWithin(const Order &order, sys_seconds now, seconds span)
{
    return order.server == nginx::letsEncrypt && order.time > now - span
        && order.time <= now + tolerance;
}

/// When only as many of `times` are left within `span` that one more is allowed.
sys_seconds freeAt(std::vector<sys_seconds> times, seconds span)
{
    std::ranges::sort(times);
    return times[times.size() - usable] + span;
}

std::string textOf(sys_seconds time)
{
    const std::time_t count = time.time_since_epoch().count();
    std::tm fields {};
    ::gmtime_r(&count, &fields);
    char text[32];
    const auto size = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", &fields);
    return {text, size};
}

std::vector<sys_seconds> issuedFor(const std::vector<Order> &all,
                                   const std::vector<std::string> &names, sys_seconds now)
{
    std::vector<sys_seconds> times;
    const auto wanted = setOf(names);
    for (const auto &order : all)
        if (order.ended == Ended::Issued && isWithin(order, now, days(7))
            && setOf(order.names) == wanted)
            times.push_back(order.time);
    return times;
}

std::vector<sys_seconds> failuresOf(const std::vector<Order> &all, const std::string &name,
                                    sys_seconds now)
{
    std::vector<sys_seconds> times;
    for (const auto &order : all)
        if (isWithin(order, now, hours(1)) && setOf(order.failed).contains(name))
            times.push_back(order.time);
    return times;
}

} // namespace

std::vector<Order> together(std::vector<Order> noted, const std::vector<Order> &archived)
{
    std::vector<bool> isTaken(noted.size());
    for (const auto &found : archived) {
        std::size_t same = 0;
        while (same < isTaken.size()
               && (isTaken[same] || noted[same].ended != Ended::Issued
                   || setOf(noted[same].names) != setOf(found.names)
                   || std::chrono::abs(noted[same].time - found.time) > hours(3)))
            ++same;
        if (same < isTaken.size())
            isTaken[same] = true;
        else
            noted.push_back(found);
    }
    std::ranges::sort(noted, {}, &Order::time);
    return noted;
}

Problems overLimit(const std::vector<Order> &all, const std::vector<std::string> &names,
                   sys_seconds now)
{
    Problems problems;
    const auto issued = issuedFor(all, names, now);
    if (issued.size() >= usable)
        problems.push_back(
            problem(setUsedUp, "", std::to_string(issued.size()), textOf(freeAt(issued, days(7)))));
    for (const auto &name : setOf(names)) {
        const auto failures = failuresOf(all, name, now);
        if (failures.size() >= usable)
            problems.push_back(problem(failuresUsedUp, name, name, std::to_string(failures.size()),
                                       textOf(freeAt(failures, hours(1)))));
    }
    return problems;
}

} // namespace opentalk::certbot
