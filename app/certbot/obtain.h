// Certificates, from none to renewed: names on port 80, certbot's order, names on port 443, the
// hook, a test of renewing. One flow under one lock; every part of it is repeated without harm.
#pragma once

#include "machine/outcome.h"
#include "machine/root.h"
#include "transaction/apply.h"

namespace opentalk::certbot {

/// Ends with all hosts of the profile on HTTPS, by certificates that certbot keeps. What is there
/// and fits is used: only what is missing is ordered. Before anything is ordered, nginx serves the
/// challenge's path and a file of ours was fetched there through every name; where Let's Encrypt is
/// to sign, its staging has signed first, and its limits leave room for one more try.
/// On failure, and when cancelled, the machine is as before; certificates that were made stay. A
/// run that is killed leaves a machine whose nginx serves, and the next one goes on.
/// `digest` is that of the plan with all certificates (see `planObtaining`).
Result<machine::Outcome> obtain(const machine::Root &root, const transaction::Request &request,
                                const machine::Watcher &watch);

/// What `obtain` would do. `wanted` says what certbot will be asked for. Changes nothing.
Result<transaction::Planned> planObtaining(const machine::Root &root, const Profile &profile,
                                           const std::vector<std::string> &takeOver);

/// A dry run of what the timer will do, for every lineage that serves the profile's hosts.
Result<machine::Outcome> testRenewal(const machine::Root &root, const Profile &profile,
                                     const machine::Watcher &watch);

} // namespace opentalk::certbot
