// Whether a service is reached past nginx, and how to close that. Pure.
#pragma once

#include "checks/check.h"
#include "model/deployment.h"
#include "model/portfacts.h"

#include <optional>
#include <vector>

namespace opentalk::checks {

struct Exposed {
    std::uint16_t port = 0;
    std::optional<ServiceId> service; ///< none: an extra service
    Release release = Release::Classic;
    std::vector<Address> dialled; ///< this machine's own
    std::vector<Address> reached; ///< of these, where somebody answered
};

/// `facts`: about that port over TCP alone; none: nobody could look.
Outcome judgeExposure(const Exposed &exposed, const std::optional<PortFacts> &facts,
                      const std::vector<PortRange> &asked);

} // namespace opentalk::checks
