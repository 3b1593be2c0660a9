// The stand-ins on their ports, and the dial socket, all in one loop.
#pragma once

#include "machine/descriptor.h"
#include "model/catalogue.h"
#include "model/problem.h"
#include "practice/dial.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace opentalk::practice {

struct StandIn {
    ServiceId service;
    machine::Descriptor listener;
};

/// Every service of the catalogue on 127.0.0.1, on the port that `doorOf` has for its default one.
Result<std::vector<StandIn>>
listenForAll(const std::function<std::uint16_t(std::uint16_t)> &doorOf);

/// Answers until the process ends.
[[noreturn]] void serveStandIns(std::vector<StandIn> standIns, machine::Descriptor dialSocket,
                                const Reach &reach);

} // namespace opentalk::practice
