// What OpenTalk's own .env (of its set-up repository) says about hosts, ports and services.
#pragma once

#include "model/problem.h"
#include "model/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace opentalk {

/// Problems and lists name keys and lines, never a value: the file is full of secrets.
struct EnvImport {
    Profile profile;
    std::vector<std::string> taken;  ///< keys whose values are in the profile now
    std::vector<std::string> others; ///< keys that the wizard does not read, by name
    Problems notes;                  ///< what was not carried over, and what to look at: warnings

    bool operator==(const EnvImport &) const = default;
};

/// `file` names the text in problems. What the file does not speak of stays as it is in `profile`.
Result<EnvImport> importEnv(std::string_view text, const std::string &file,
                            const Profile &profile = {});

/// The key under which the set-up repository publishes a service's port; empty where it has none.
std::string_view publishingKey(ServiceId service);

} // namespace opentalk
