// Which release a controller is of, from what it answers to a stranger.
//
// Read in OpenTalk's sources (github.com/opentalk-mirrors/controller):
//   crates/opentalk-controller-core/src/lib.rs, the routes and the API description, whose
//       `info.version` is the controller's own (api/controller/frontend_api.yaml); 08a40b25 has
//       `/signaling` and no `/livekit`; f70b0565, from 0.34 on, has `/livekit` and no `/signaling`
//   …/src/api/signaling/ws/http.rs: without a protocol, `/signaling` answers 400
//   …/src/api/livekit_proxy/mod.rs (11e8098e): without a token, `/livekit/rtc` answers 403, and 422
//       where meetings are not the controller's
//   …/src/api/livekit/rtc/mod.rs (2d44db34), from 0.34 on: without a token 401; 404 with "LiveKit
//       proxy not available" where the room server is a service of its own
//   docs/admin/core/livekit.md: `/livekit` came with 0.32.7 and 0.31.4
//   docs/admin/migration/v0.34.0.md: from there on there is always a room server
#pragma once

#include "checks/httpget.h"
#include "model/catalogue.h"

#include <optional>
#include <string>

namespace opentalk::checks {

/// The replies so far; one that is not there proves nothing.
struct ReleaseEvidence {
    std::optional<Reply> identity;    ///< of `/.well-known/opentalk/api`
    std::optional<Reply> signaling;   ///< of `/signaling`
    std::optional<Reply> livekit;     ///< of `/livekit/rtc`
    std::optional<Reply> description; ///< of `/v1/openapi.json`; large, so only its beginning
    std::optional<Reply> roomserver;  ///< of an unknown path at the room server's own backend
};

struct Finding {
    enum class Kind {
        NoAnswer,      ///< `reached` says how; with Yes: it was no HTTP, or not in time
        NotController, ///< something else answers there
        Unclear,       ///< a controller, but its answers fit no release, or several
        Found,
    };

    Kind kind = Kind::NoAnswer;
    Backend backend = {}; ///< of the controller
    Reached reached = Reached::Yes;
    std::optional<Release> release = {}; ///< exactly where it was found
    std::string version = {};            ///< what the controller says; empty where it does not
    int signaling = 0;                   ///< status; 0: no answer
    int livekit = 0;

    bool operator==(const Finding &) const = default;
};

bool isController(const Reply &identity);

/// The version that an API description begins with; empty where there is none.
std::string versionOf(const QByteArray &description);

/// For a backend that answered over HTTP.
Finding judge(const Backend &backend, const ReleaseEvidence &evidence);

/// Whether only the room server itself can tell whether it is inside the controller.
bool needsRoomserver(const ReleaseEvidence &evidence);

} // namespace opentalk::checks
