// A survey as JSON (`survey --json`), so that one machine can prepare files for another.
#pragma once

#include "nginx/survey.h"

#include <nlohmann/json_fwd.hpp>

namespace opentalk::nginx {

nlohmann::ordered_json toJson(const Survey &survey);

/// The same as text, for people and programs. A survey with thousands of neighbours is no matter.
std::string write(const Survey &survey);

/// The longest text that `readSurvey` takes: what 100 000 server blocks make.
inline constexpr std::size_t longestSurvey = std::size_t {64} << 20;

/// Strict like the profile: size, types, unknown keys and nesting are checked; never trusted as
/// root (the helper surveys for itself).
Result<Survey> readSurvey(std::string_view json);

} // namespace opentalk::nginx
