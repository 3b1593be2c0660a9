// What an apply would do: from profile and survey to the plan. Changes nothing.
#pragma once

#include "transaction/apply.h"
#include "transaction/journal.h"

#include <string>
#include <vector>

namespace opentalk::transaction {

struct Draft {
    Planned planned;
    Deployment deployment;
};

Result<Draft> draft(const machine::Root &root, const nginx::Survey &survey, const Profile &profile,
                    const machine::Installed &installed, const std::vector<std::string> &takeOver);

/// The changes of a plan as steps of a record.
std::vector<Kept> stepsOf(const machine::Plan &plan);

/// What is ours as far as an account can see that may not read the records: by the first line.
machine::Installed installedBySight(const machine::Root &root, const nginx::Survey &survey);

/// The fact in which the two surveys differ first, in words.
std::string changedFact(const nginx::Survey &before, const nginx::Survey &now);

} // namespace opentalk::transaction
