// What an apply would do: from profile and survey to the plan. Changes nothing.
#pragma once

#include "machine/choice.h"
#include "transaction/apply.h"
#include "transaction/journal.h"

#include <string>
#include <vector>

namespace opentalk::transaction {

/// A profile that was examined on this machine, and the certificates that there are for it.
struct Certified {
    Deployment deployment;
    machine::Choice certificates;
    Problems warnings; ///< of both
};

Result<Certified> certify(const machine::Root &root, const nginx::Survey &survey,
                          const Profile &profile);

struct Draft {
    Planned planned;
    Deployment deployment;
    nginx::CertificateFacts facts;
};

/// With the certificates that there are, whether or not they are all that is wanted.
Result<Draft> draft(const machine::Root &root, const nginx::Survey &survey,
                    const Certified &certified, const machine::Installed &installed,
                    const std::vector<std::string> &takeOver);

/// Refused where a host has no certificate yet.
Result<Draft> draft(const machine::Root &root, const nginx::Survey &survey, const Profile &profile,
                    const machine::Installed &installed, const std::vector<std::string> &takeOver);

/// As if certbot had made what is wanted.
Certified asIfObtained(Certified certified);

/// The changes of a plan as steps of a record.
std::vector<Kept> stepsOf(const machine::Plan &plan);

/// What is ours as far as an account can see that may not read the records: by the first line.
machine::Installed installedBySight(const machine::Root &root, const nginx::Survey &survey);

/// What is ours by the records; for an account that may not read them, by the first line.
Result<machine::Installed> installedOn(const machine::Root &root, const nginx::Survey &survey);

/// The fact in which the two surveys differ first, in words.
std::string changedFact(const nginx::Survey &before, const nginx::Survey &now);

} // namespace opentalk::transaction
