// Who listens, from the kernel's tables of sockets and from what processes have open.
#pragma once

#include "machine/root.h"
#include "model/portfacts.h"

#include <string_view>
#include <vector>

namespace opentalk::machine {

struct Socket {
    PortHolder holder; ///< without its program
    unsigned long long inode = 0;

    bool operator==(const Socket &) const = default;
};

/// Listening TCP and bound UDP sockets from the text of /proc/net/tcp, tcp6, udp or udp6.
std::vector<Socket> socketsIn(std::string_view table, Transport transport);

/// At one of `ports`, with their programs where this account may see them; each once, and of very
/// many the first hundreds.
Result<std::vector<PortHolder>> holdersOf(const Root &root, const std::vector<PortRange> &ports);

} // namespace opentalk::machine
