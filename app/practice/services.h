// The stand-ins on their ports, and the dial socket, all in one loop.
#pragma once

#include "machine/descriptor.h"
#include "model/catalogue.h"
#include "model/problem.h"

#include <vector>

namespace opentalk::practice {

struct StandIn {
    ServiceId service;
    machine::Descriptor listener;
};

/// Every service of the catalogue on its default port of 127.0.0.1.
Result<std::vector<StandIn>> listenForAll();

/// Answers until the process ends.
[[noreturn]] void serveStandIns(std::vector<StandIn> standIns, machine::Descriptor dialSocket);

} // namespace opentalk::practice
