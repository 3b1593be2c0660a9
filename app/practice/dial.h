// The door into the practice network: whoever may open the socket's folder asks for a connection to
// an address inside and gets it as a descriptor.
#pragma once

#include "machine/descriptor.h"

#include <string>
#include <sys/types.h>

namespace opentalk::practice {

/// A listening socket at `path`, or none with errno set.
machine::Descriptor listenForDialing(const std::string &path);

/// Answers the request `line` on `client`: one byte with the connected socket, or a line that says
/// why there is none.
void dial(int client, const std::string &line);

} // namespace opentalk::practice
