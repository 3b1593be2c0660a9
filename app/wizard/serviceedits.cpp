#include "wizard/serviceedits.h"

#include "model/deployment.h"

#include <algorithm>

namespace opentalk::wizard {

namespace {

std::string usualHost(const Profile &profile, const std::string &id)
{
    return profile.domain.empty() || id.empty() ? std::string() : id + "." + profile.domain;
}

std::string freeId(const Profile &profile)
{
    std::string id = "service";
    for (int number = 2;
         std::ranges::find(profile.extra, id, &ExtraService::id) != profile.extra.end(); ++number)
        id = "service-" + std::to_string(number);
    return id;
}

/// Of one service; an empty choice is taken out of the profile.
template <class Edit> void edit(Profile &profile, ServiceId id, const Edit &change)
{
    auto &choice = profile.services[id];
    change(choice);
    if (choice == ServiceChoice {})
        profile.services.erase(id);
}

template <class T> std::optional<T> unless(bool isUsual, const T &value)
{
    return isUsual ? std::nullopt : std::optional(value);
}

} // namespace

void setEnabled(Profile &profile, ServiceId id, bool enabled)
{
    const bool isUsual = isDefault(id, profile.release.value_or(Release::Classic)) == enabled;
    edit(profile, id, [&](ServiceChoice &choice) { choice.enabled = unless(isUsual, enabled); });
}

void setHost(Profile &profile, ServiceId id, const std::string &host)
{
    const bool isUsual = host.empty() || host == defaultHost(id, profile.domain);
    edit(profile, id, [&](ServiceChoice &choice) { choice.host = unless(isUsual, host); });
}

void setBackends(Profile &profile, ServiceId id, const std::vector<std::string> &backends)
{
    const auto usual = "127.0.0.1:" + std::to_string(service(id).port);
    const bool isUsual = backends.empty() || backends == std::vector {usual};
    edit(profile, id, [&](ServiceChoice &choice) { choice.backends = unless(isUsual, backends); });
}

void setUploadLimit(Profile &profile, ServiceId id, int limit)
{
    const bool isUsual = limit == service(id).uploadLimitMiB;
    edit(profile, id,
         [&](ServiceChoice &choice) { choice.uploadLimitMiB = unless(isUsual, limit); });
}

void setBalance(Profile &profile, ServiceId id, Balance balance)
{
    const bool isUsual = balance == Balance::RoundRobin;
    edit(profile, id, [&](ServiceChoice &choice) { choice.balance = unless(isUsual, balance); });
}

void addExtra(Profile &profile)
{
    ExtraService extra;
    extra.id = freeId(profile);
    extra.host = usualHost(profile, extra.id);
    profile.extra.push_back(extra);
}

void renameExtra(Profile &profile, std::size_t index, const std::string &id)
{
    auto &extra = profile.extra.at(index);
    if (extra.host.empty() || extra.host == usualHost(profile, extra.id))
        extra.host = usualHost(profile, id);
    extra.id = id;
}

} // namespace opentalk::wizard
