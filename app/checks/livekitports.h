// The ports of LiveKit, from its own `livekit.yaml`.
#pragma once

#include "model/portfacts.h"

#include <string>
#include <vector>

namespace opentalk::checks {

struct LivekitPorts {
    std::uint16_t signalling = 7880;
    std::vector<PortRange> media; ///< sound and picture, straight from browsers
    std::vector<PortRange> turn;  ///< where it is switched on

    bool operator==(const LivekitPorts &) const = default;
};

/// As OpenTalk's set-up repository writes them.
LivekitPorts usualLivekitPorts();

/// Of an empty text the usual ones. What the file leaves out is LiveKit's own default.
Result<LivekitPorts> livekitPorts(const std::string &yaml);

} // namespace opentalk::checks
