// The end of one site's own logs (rule 8 of the border): by its id alone, so that nobody can name
// a file.
#pragma once

#include "machine/root.h"
#include "model/logfacts.h"

#include <string>

namespace opentalk::machine {

inline constexpr std::size_t mostLogBytes = 64u << 10;

/// Refused where no site of ours with that id is on the machine.
Result<LogFacts> siteLogs(const Root &root, const std::string &site);

/// The last bytes of one file, as lines: without the first one where it is not whole. A link, a
/// pipe or anything else that is no file is refused.
Result<LogFile> endOfLog(const Root &root, const std::string &path);

} // namespace opentalk::machine
