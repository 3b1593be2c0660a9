// Whether what serves the hosts will be renewed: by a dry run of what the timer runs.
#pragma once

#include "certbot/call.h"
#include "machine/lineages.h"
#include "transaction/draft.h"
#include "transaction/reporter.h"

#include <map>
#include <string>
#include <vector>

namespace opentalk::certbot {

/// The hosts that each of certbot's lineages serves, by its name.
std::map<std::string, std::vector<std::string>>
lineagesInUse(const transaction::Certified &certified);

/// A problem for each lineage that would not be renewed, and its reasons behind it; one where the
/// hook is not in place, and one where nothing renews by itself.
Result<void> tryRenewing(const machine::Root &root, const nginx::Survey &survey,
                         const transaction::Certified &certified, Caller &caller,
                         transaction::Reporter &report);

} // namespace opentalk::certbot
