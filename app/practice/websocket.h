// The server's side of a WebSocket (RFC 6455) that sends back what it gets.
#pragma once

#include "practice/standin.h"

#include <string>

namespace opentalk::practice {

bool asksForWebSocket(const Request &request);

/// The answer that opens the connection.
std::string opened(ServiceId service, const Request &request);

/// Takes whole frames from the front of `received` and returns the frames to send; `done` after a
/// close or anything that breaks the protocol.
struct Echo {
    std::string send;
    bool done = false;
};
Echo echo(std::string &received);

} // namespace opentalk::practice
