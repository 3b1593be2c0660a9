// The tree that practice begins with: nginx as Debian ships it, and empty folders.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace opentalk::practice {

/// Below `world`, with paths as on a machine. Throws filesystem_error.
void furnish(const std::filesystem::path &world);

/// What of it is to be seen in place of the machine's own.
std::vector<std::string> furnished();

} // namespace opentalk::practice
