// The deploy hook, run once as certbot would run it.
#pragma once

#include "machine/root.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::certbot {

/// It is there, ours byte for byte, and may be run.
Result<void> requireHook(const machine::Root &root);

/// Done when new workers stand under the same master. It is our own file, byte for byte, or it is
/// not run.
Result<void> runHook(const machine::Root &root, const nginx::Survey &survey,
                     const std::string &lineage, const std::vector<std::string> &hosts);

} // namespace opentalk::certbot
