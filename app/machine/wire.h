// Plan, progress, outcome and history as JSON: the helper writes, the window reads.
#pragma once

#include "machine/outcome.h"
#include "machine/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace opentalk::machine {

nlohmann::ordered_json toJson(const Plan &plan);
nlohmann::ordered_json toJson(const Progress &progress);
nlohmann::ordered_json toJson(const Outcome &outcome);
nlohmann::ordered_json toJson(const Checkpoint &checkpoint);

Result<Plan> planFromJson(const nlohmann::ordered_json &json);
Result<Progress> progressFromJson(const nlohmann::ordered_json &json);
Result<Outcome> outcomeFromJson(const nlohmann::ordered_json &json);
Result<Checkpoint> checkpointFromJson(const nlohmann::ordered_json &json);

} // namespace opentalk::machine
