// Getting certbot, and which one is there.
#pragma once

#include "model/problem.h"
#include "nginx/survey.h"

#include <optional>
#include <string>
#include <string_view>

namespace opentalk::certbot {

/// How an admin installs certbot here; empty where the distribution is not known.
std::string installCommand(const nginx::Distribution &distribution);

/// That certbot is missing, with that command.
Problem missing(const nginx::Distribution &distribution);

struct Version {
    int major = 0;
    int minor = 0;

    auto operator<=>(const Version &) const = default;
};

/// From both streams of `certbot --version`: "certbot 2.1.0".
std::optional<Version> versionOf(std::string_view output);

} // namespace opentalk::certbot
