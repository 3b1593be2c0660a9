// Looks at this machine as this account may, in a thread of its own: programs are asked that take
// a while.
#pragma once

#include "checks/machinelook.h"

#include <QThreadPool>

#include <memory>

namespace opentalk::wizard {

class LocalLook final : public checks::MachineLook {
public:
    LocalLook();
    /// Waits for what is being looked at: nothing may outlive the thread pool.
    ~LocalLook() override;

    void ports(const std::vector<PortRange> &ports, QObject *owner,
               const std::function<void(const Result<PortFacts> &)> &told) override;
    void logs(const std::string &site, QObject *owner,
              const std::function<void(const Result<LogFacts> &)> &told) override;

private:
    QThreadPool m_threads;
};

} // namespace opentalk::wizard
