// What the facts about ports mean. Pure.
#pragma once

#include "checks/check.h"
#include "model/deployment.h"
#include "model/portfacts.h"

#include <vector>

namespace opentalk::checks {

/// What a port is for, as far as a firewall that closes it matters.
enum class Use { Web, Media };

/// Whether a backend is one of this machine's: of a name nobody knows.
bool isHere(const Backend &backend, const std::vector<Address> &ownAddresses);

Outcome judgeHolder(std::uint16_t port, const PortFacts &facts, bool isPractice);

/// `asked`: what the facts are about, in their order.
Outcome judgeFirewall(const PortRange &range, Use use, const PortFacts &facts,
                      const std::vector<PortRange> &asked);

/// Whether some firewall refuses the range over IPv6.
bool isClosedToV6(const PortRange &range, const PortFacts &facts,
                  const std::vector<PortRange> &asked);
/// Where one does, and a host has an IPv6 address of this machine.
Outcome judgeClosedToV6(const PortRange &range, const PortFacts &facts,
                        const std::vector<PortRange> &asked, const std::string &host);

Outcome judgeSelinux(const PortFacts &facts);

/// The command that opens the range, or the rule that does.
std::string commandToOpen(FirewallKind kind, const PortRange &range);
/// The command, or the rule, that closes a port.
std::string commandToClose(FirewallKind kind, std::uint16_t tcpPort);

} // namespace opentalk::checks
