// Problems on the wire and in `--json` output.
#pragma once

#include "model/problem.h"

#include <nlohmann/json_fwd.hpp>

namespace opentalk {

/// {"code","kind","severity","place","arguments","reason","remedy"}; texts with their %1 … %9.
nlohmann::ordered_json toJson(const Problem &problem);
nlohmann::ordered_json toJson(const Problems &problems);

/// Strict: unknown keys and wrong types are a problem of their own.
Result<Problem> problemFromJson(const nlohmann::ordered_json &json);
Result<Problems> problemsFromJson(const nlohmann::ordered_json &json);

} // namespace opentalk
