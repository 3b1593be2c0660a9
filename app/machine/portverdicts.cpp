#include "machine/portverdicts.h"

namespace opentalk::machine {

PortSet PortSet::all()
{
    PortSet set;
    set.tcp.set();
    set.udp.set();
    return set;
}

PortSet PortSet::of(const PortRange &range)
{
    PortSet set;
    auto &ports = range.transport == Transport::Tcp ? set.tcp : set.udp;
    for (std::size_t port = range.first; port <= range.last; ++port)
        ports.set(port);
    return set;
}

PortSet &PortSet::operator|=(const PortSet &other)
{
    tcp |= other.tcp;
    udp |= other.udp;
    return *this;
}

PortSet &PortSet::operator&=(const PortSet &other)
{
    tcp &= other.tcp;
    udp &= other.udp;
    return *this;
}

PortSet &PortSet::operator-=(const PortSet &other)
{
    tcp &= ~other.tcp;
    udp &= ~other.udp;
    return *this;
}

void PortVerdicts::decide(const PortSet &ports, Passes passes)
{
    auto fresh = ports;
    ((fresh -= m_open) -= m_closed) -= m_unknown;
    auto &decided = passes == Passes::Open ? m_open
        : passes == Passes::Closed         ? m_closed
                                           : m_unknown;
    decided |= fresh;
}

void PortVerdicts::narrow(const PortVerdicts &other)
{
    m_closed |= other.m_closed;
    m_unknown |= other.m_unknown;
    m_unknown -= m_closed;
    (m_open -= m_closed) -= m_unknown;
}

Passes PortVerdicts::of(const PortRange &range) const
{
    const auto asked = PortSet::of(range);
    const auto meets = [&asked](PortSet set) { return (set &= asked).any(); };
    auto undecided = asked;
    ((undecided -= m_open) -= m_closed) -= m_unknown;
    if (meets(m_closed))
        return Passes::Closed;
    return meets(m_unknown) || undecided.any() ? Passes::Unknown : Passes::Open;
}

} // namespace opentalk::machine
