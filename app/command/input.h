// Reads what a user names: a profile or a survey from a file or standard input, within a limit.
#pragma once

#include "model/deployment.h"
#include "model/problem.h"

#include <cstddef>
#include <string>

namespace opentalk::command {

/// `path` may be `-`. Reads no more than `limit` bytes and refuses what is longer. A named pipe is
/// not waited for when nobody writes to it, and not for long when its writer is silent.
Result<std::string> readInput(const std::string &path, std::size_t limit);

/// The profile at `path`, at most 1 MiB.
Result<Profile> readProfileAt(const std::string &path);

} // namespace opentalk::command
