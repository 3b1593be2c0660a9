// The families of checks, one file (or several) each; `checksOf` puts them together.
#pragma once

#include "checks/context.h"

namespace opentalk::checks {

std::vector<Check> nameChecks(const Context &context);
std::vector<Check> backendChecks(const Context &context);
std::vector<Check> releaseChecks(const Context &context);
std::vector<Check> exposureChecks(const Context &context);
std::vector<Check> portChecks(const Context &context);
std::vector<Check> doorChecks(const Context &context);
std::vector<Check> logChecks(const Context &context);
std::vector<Check> containerChecks(const Context &context);

} // namespace opentalk::checks
