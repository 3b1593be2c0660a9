#include "checks/portsonce.h"

#include "checks/run.h"

#include <utility>

namespace opentalk::checks {

/// All checks of a run begin within this time.
static constexpr std::chrono::seconds freshFor {1};

PortsOnce::PortsOnce(std::shared_ptr<MachineLook> machine, std::vector<PortRange> ports)
    : m_machine(std::move(machine))
    , m_ports(std::move(ports))
{ }

void PortsOnce::ask(QObject *owner, const Told &told)
{
    const auto since = std::chrono::milliseconds(m_since.isValid() ? m_since.elapsed() : 1 << 30);
    if (m_facts && since < freshFor) {
        QTimer::singleShot(0, owner, [told, facts = *m_facts] { told(facts); });
        return;
    }
    m_waiting.emplace_back(owner, told);
    if (m_asking && since < longestCheck)
        return;
    m_facts.reset();
    m_asking = std::make_unique<QObject>();
    m_since.start();
    m_machine->ports(m_ports, m_asking.get(),
                     [this](const Result<PortFacts> &facts) { take(facts); });
}

void PortsOnce::take(const Result<PortFacts> &facts)
{
    m_facts = facts;
    m_since.start();
    // Not here: what owns this call may still be at work.
    m_asking.release()->deleteLater();
    for (const auto &[owner, told] : std::exchange(m_waiting, {}))
        if (owner)
            told(facts);
}

Passes passes(const Firewall &firewall, const std::vector<PortRange> &asked, const PortRange &range,
              IpFamily family)
{
    const auto &ports = family == IpFamily::V4 ? firewall.ports : firewall.ports6;
    for (std::size_t i = 0; i < asked.size() && i < ports.size(); ++i)
        if (asked[i] == range)
            return ports[i];
    return Passes::Unknown;
}

} // namespace opentalk::checks
