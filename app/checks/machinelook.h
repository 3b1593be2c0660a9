// What only somebody on the machine can see: who holds a port, what the firewall says, our logs.
// The window asks through the helper, `--check` as whoever runs it.
#pragma once

#include "model/logfacts.h"
#include "model/portfacts.h"
#include "model/problem.h"

#include <functional>

class QObject;

namespace opentalk::checks {

class MachineLook {
public:
    virtual ~MachineLook() = default;

    /// Both call `told` once, later, and never after `owner` is gone.
    virtual void ports(const std::vector<PortRange> &ports, QObject *owner,
                       const std::function<void(const Result<PortFacts> &)> &told)
        = 0;
    /// The last lines of the logs of one site, by its id.
    virtual void logs(const std::string &site, QObject *owner,
                      const std::function<void(const Result<LogFacts> &)> &told)
        = 0;
};

} // namespace opentalk::checks
