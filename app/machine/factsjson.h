// The facts about ports and logs as JSON: the helper writes, the window reads.
#pragma once

#include "model/logfacts.h"
#include "model/portfacts.h"

#include <nlohmann/json_fwd.hpp>

namespace opentalk::machine {

nlohmann::ordered_json toJson(const PortFacts &facts);
nlohmann::ordered_json toJson(const LogFacts &facts);

/// Strict: an answer that says more, or something else, is refused.
Result<PortFacts> portFactsFromJson(const nlohmann::ordered_json &json);
Result<LogFacts> logFactsFromJson(const nlohmann::ordered_json &json);

} // namespace opentalk::machine
