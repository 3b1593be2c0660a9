// What OpenTalk's services say about one another, against where nginx has them.
#pragma once

#include "checks/identity.h"
#include "model/deployment.h"

namespace opentalk::checks {

/// The issuer that a controller names in `/v1/auth/login`; empty where it names none.
std::string issuerNamed(const ByPath &ofController);

inline constexpr const char *loginPath = "/v1/auth/login";

/// For a site whose backend was recognised. `named` is the issuer that the controller names, or
/// empty.
Problems crossChecked(const Deployment &deployment, const Site &site, const Backend &backend,
                      const ByPath &answers, const std::string &named);

} // namespace opentalk::checks
