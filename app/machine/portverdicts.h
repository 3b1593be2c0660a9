// What the rules of one firewall do with each port, noted rule by rule: the first that decides
// about a port counts.
#pragma once

#include "model/portfacts.h"

#include <bitset>

namespace opentalk::machine {

struct PortSet {
    using Ports = std::bitset<65536>;

    Ports tcp;
    Ports udp;

    static PortSet all();
    static PortSet of(const PortRange &range);

    bool any() const { return tcp.any() || udp.any(); }
    PortSet &operator|=(const PortSet &other);
    PortSet &operator&=(const PortSet &other);
    PortSet &operator-=(const PortSet &other);
};

class PortVerdicts {
public:
    /// Of those that no rule has decided yet.
    void decide(const PortSet &ports, Passes passes);
    void decideRest(Passes passes) { decide(PortSet::all(), passes); }

    /// A packet has to pass the other firewall as well.
    void narrow(const PortVerdicts &other);

    /// Closed where some of it is, else Unknown where some of it is.
    Passes of(const PortRange &range) const;

private:
    PortSet m_open;
    PortSet m_closed;
    PortSet m_unknown;
};

} // namespace opentalk::machine
