// What an import took and what it did not, in words: HTML that wraps, for a page of its own.
#pragma once

#include "model/envimport.h"
#include "model/profile.h"
#include "nginx/adopt.h"

#include <QString>

namespace opentalk::wizard {

QString importText(const EnvImport &import);
QString importText(const nginx::Adoption &adoption);

/// Whether there is more to say than what the next pages ask for anyway.
bool hasLosses(const nginx::Adoption &adoption);

} // namespace opentalk::wizard
