// A report on all certificates of the machine, and on the hosts of a profile.
#pragma once

#include "machine/certificatereport.h"
#include "machine/root.h"
#include "model/profile.h"

#include <optional>

namespace opentalk::certbot {

/// Looks only. What this account may not read is said as a warning.
Result<machine::CertificateReport> reportOf(const machine::Root &root,
                                            const std::optional<Profile> &profile);

} // namespace opentalk::certbot
