// A survey as JSON (`survey --json`), so that one machine can prepare files for another.
#pragma once

#include "nginx/survey.h"

#include <nlohmann/json_fwd.hpp>

namespace opentalk::nginx {

nlohmann::ordered_json toJson(const Survey &survey);

/// Strict like the profile: size, types, unknown keys and nesting are checked; never trusted as
/// root (the helper surveys for itself).
Result<Survey> readSurvey(std::string_view json);

} // namespace opentalk::nginx
