// The door into the practice network: whoever may open the socket's folder asks for a connection to
// an address inside and gets it as a descriptor.
#pragma once

#include "machine/descriptor.h"
#include "model/address.h"

#include <functional>
#include <optional>
#include <string>
#include <sys/types.h>

namespace opentalk::practice {

/// Only loopback is reached: this either succeeds or fails at once.
machine::Descriptor connectTo(const Backend &target);

/// A listening socket at `path`, or none with errno set.
machine::Descriptor listenForDialing(const std::string &path);

/// Where an address of the practice network is to be found; none: nowhere.
using Reach = std::function<std::optional<Backend>(const Backend &)>;

/// Answers the request `line` on `client`: one byte with the connected socket, or a line that says
/// why there is none.
void dial(int client, const std::string &line, const Reach &reach);

} // namespace opentalk::practice
