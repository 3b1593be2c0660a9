// Whether a page with these policies can still be OpenTalk's web application.
#pragma once

#include "model/deployment.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk::checks {

/// The headers of a reply, each as it came.
struct PolicyHeaders {
    std::vector<std::string> enforced;
    std::vector<std::string> reported; ///< Content-Security-Policy-Report-Only
};

/// What the frontend's policies would keep from working, and what the profile wants of them.
Problems judgePolicies(const PolicyHeaders &headers, const Deployment &deployment,
                       const std::string &place);

/// Whether all policies let a page of the origin `outer` show this one in a frame. None of them
/// says anything about it: nullopt.
std::optional<bool> letsFrame(const PolicyHeaders &headers, const std::string &host,
                              const std::string &outer);

} // namespace opentalk::checks
