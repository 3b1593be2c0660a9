// How the services of a profile are edited: what is as usual is left out of it. Further services,
// which OpenTalk does not know, are a list.
#pragma once

#include "model/profile.h"

namespace opentalk::wizard {

void setEnabled(Profile &profile, ServiceId id, bool enabled);

/// Empty: the usual one.
void setHost(Profile &profile, ServiceId id, const std::string &host);
void setBackends(Profile &profile, ServiceId id, const std::vector<std::string> &backends);
void setUploadLimit(Profile &profile, ServiceId id, int limit);
void setBalance(Profile &profile, ServiceId id, Balance balance);

/// Appends one with an id that is free and the host name that follows from it.
void addExtra(Profile &profile);

/// The host name follows the id as long as it is the one that follows from it.
void renameExtra(Profile &profile, std::size_t index, const std::string &id);

} // namespace opentalk::wizard
