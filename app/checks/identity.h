// Which of OpenTalk's services a backend is, from what it answers to a stranger. A status alone
// proves nothing: the web frontend answers 200 to every path.
//
// Read in the services' own sources (see the README's list of facts): OpenTalk's web frontend
// (ci/entrypoint.sh), controller, room server; LiveKit pkg/service/{server,rtcservice}.go;
// Spacedeck routes/root.js; Etherpad src/node/hooks/express/specialpages.ts; Keycloak.
#pragma once

#include "checks/exchange.h"
#include "model/catalogue.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace opentalk::checks {

/// Paths that are asked, as one identity is looked for or all of them.
std::set<std::string> identityPaths(ServiceId id);
std::set<std::string> identityPaths();

/// The answers of one backend.
using ByPath = std::map<std::string, Answer>;

/// Whether these answers prove it.
bool isService(ServiceId id, const ByPath &answers);

/// None: not one of them, or it cannot be told.
std::optional<ServiceId> serviceOf(const ByPath &answers);

/// The paths where a Keycloak says who it is; the older one first.
std::array<std::string, 2> realmPaths(const std::string &realm);

/// The `issuer` of an OpenID configuration; empty where there is none.
std::string issuerIn(const Reply &reply);

/// Of `https://accounts.example.com/auth/realms/opentalk`: the last part.
std::string realmOf(const std::string &issuer);

} // namespace opentalk::checks
