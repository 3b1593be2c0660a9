// TCP with a deadline: nothing here ever waits longer.
#pragma once

#include "machine/descriptor.h"

#include <chrono>
#include <string>

namespace opentalk::transaction {

using Clock = std::chrono::steady_clock;

/// False where the deadline came first.
bool waitFor(int socket, short events, Clock::time_point deadline);

/// A connected socket that does not block. None: `error` says why. `address` is numeric.
machine::Descriptor connected(const std::string &address, int port, Clock::time_point deadline,
                              std::string &error);

} // namespace opentalk::transaction
