// One look at the machine's ports for all checks that need it: firewalls are asked by programs that
// take a while. A check that is run again looks again.
#pragma once

#include "checks/machinelook.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace opentalk::checks {

class PortsOnce {
public:
    using Told = std::function<void(const Result<PortFacts> &)>;

    /// `machine` may be null: then nothing is to be asked.
    PortsOnce(std::shared_ptr<MachineLook> machine, std::vector<PortRange> ports);

    bool canLook() const { return m_machine != nullptr; }
    const std::vector<PortRange> &ports() const { return m_ports; }

    /// Calls `told` once, later; never after `owner` is gone.
    void ask(QObject *owner, const Told &told);

private:
    void take(const Result<PortFacts> &facts);

    std::shared_ptr<MachineLook> m_machine;
    std::vector<PortRange> m_ports;
    std::vector<std::pair<QPointer<QObject>, Told>> m_waiting;
    std::optional<Result<PortFacts>> m_facts;
    QElapsedTimer m_since; ///< they were asked for, or came
    std::unique_ptr<QObject> m_asking;
};

/// What a firewall does with the range; Unknown where it was not asked about it.
Passes passes(const Firewall &firewall, const std::vector<PortRange> &asked, const PortRange &range,
              IpFamily family = IpFamily::V4);

} // namespace opentalk::checks
