// Which files on this machine the wizard wrote before, as far as this account can see.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::wizard {

/// By place and first line: a normal user cannot read the record of what was written.
std::vector<std::string> filesOfOurs(const machine::Root &root, const nginx::Survey &survey);

} // namespace opentalk::wizard
