// What certbot will be asked for, in words.
#pragma once

#include "machine/choice.h"
#include "model/profile.h"

#include <QString>

namespace opentalk::wizard {

/// Empty where nothing is ordered.
QString orderText(const CertificateChoice &choice,
                  const std::vector<machine::WantedLineage> &wanted);

} // namespace opentalk::wizard
