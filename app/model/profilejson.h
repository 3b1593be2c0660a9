// The profile as JSON, version 1. Strict both ways: what is read is complete and known, what is
// written reads back equal and leaves defaults out.
#pragma once

#include "model/problem.h"
#include "model/profile.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace opentalk {

/// Refuses more than 1 MiB, text that is not UTF-8, control characters inside strings, duplicate
/// and unknown keys, wrong types and deep nesting; each problem names its place. Enumerations are
/// checked here, the meaning of the values in `examine`.
Result<Profile> readProfile(std::string_view json);

/// For a profile inside another JSON text, which went through `parseJson` as a whole.
Result<Profile> profileFromJson(const nlohmann::ordered_json &json);
nlohmann::ordered_json toJson(const Profile &profile);

/// Two-space indentation, stable key order, ends in a newline.
std::string writeProfile(const Profile &profile);

} // namespace opentalk
