// What undo and remove would do: the steps of records backwards, held against the disk, and the
// same as a plan for people. Changes nothing.
#pragma once

#include "machine/plan.h"
#include "nginx/survey.h"
#include "transaction/journal.h"
#include "transaction/steps.h"

#include <optional>
#include <span>
#include <vector>

namespace opentalk::transaction {

struct TakingBack {
    Steps steps;
    machine::Plan plan;
    Problems notes; ///< folders that stay because there are files of others in them
};

/// The records from checkpoint `number` on; without a number only the last.
Result<std::span<const Record>> recordsFrom(const std::vector<Record> &records,
                                            std::optional<int> number);

/// Refused where something was edited by hand since.
Result<TakingBack> takingBack(const machine::Root &root, const nginx::Survey &survey,
                              std::span<const Record> records);

} // namespace opentalk::transaction
