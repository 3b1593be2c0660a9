// An address in somebody else's answer, fit to be asked, shown and copied into a file.
#pragma once

#include <QString>

#include <string>

namespace opentalk::checks {

/// What has no place in an address is percent-encoded: it can end no line, no quotes and no path.
/// One that is longer than any is none.
std::string saidUrl(const QString &said);

} // namespace opentalk::checks
