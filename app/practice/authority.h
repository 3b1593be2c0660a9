// The small authority that plays Let's Encrypt in practice: pebble, and beside it a name server
// for which every name leads to the private machine.
#pragma once

#include "practice/practice.h"

#include <filesystem>
#include <string>
#include <vector>

namespace opentalk::practice {

/// Whether the programs are here that obtaining certificates in practice takes.
bool hasAuthority();

/// Its files below `world`, and its own certificate among the roots that programs inside trust.
/// Throws filesystem_error.
Result<void> furnishAuthority(const std::filesystem::path &world);

/// What of it is to be seen in place of the machine's own, beside `furnished`.
std::vector<std::string> furnishedForAuthority();

/// On a machine with its files. Costs nothing before it is first needed.
Result<Authority> authority();

} // namespace opentalk::practice
