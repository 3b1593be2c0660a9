// The address that the authority tried, in its words, and whether that can be this machine.
#pragma once

#include "model/address.h"

#include <optional>
#include <string_view>
#include <vector>

namespace opentalk::certbot {

/// Let's Encrypt writes it in front ("203.0.113.5: Fetching …") or in brackets behind the URL,
/// pebble as Go does ("dial tcp 127.0.0.1:80: …").
std::optional<Address> addressIn(std::string_view detail);

/// The port behind that address, where pebble names it.
std::optional<int> dialledPort(std::string_view detail);

/// Known to be no address of this machine. Behind a router that translates, a machine does not know
/// its public IPv4 address: then no public one is known to be another's.
bool isElsewhere(const Address &address, const std::vector<Address> &own);

} // namespace opentalk::certbot
