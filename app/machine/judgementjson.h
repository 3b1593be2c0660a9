// A judgement as JSON: `opentalk-proxy judge` writes, the window reads.
#pragma once

#include "machine/judgement.h"

#include <nlohmann/json_fwd.hpp>

namespace opentalk::machine {

/// {"verdict","nginx","digest","file","line","words","explanation"}; the last may be missing.
nlohmann::ordered_json toJson(const Judgement &judgement);
Result<Judgement> judgementFromJson(const nlohmann::ordered_json &json);

} // namespace opentalk::machine
