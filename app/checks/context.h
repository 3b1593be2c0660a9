// What the checks of a profile have to go by.
#pragma once

#include "checks/check.h"
#include "checks/dialler.h"
#include "checks/machinelook.h"
#include "model/deployment.h"

#include <chrono>
#include <memory>
#include <vector>

namespace opentalk::checks {

struct Context {
    Deployment deployment;
    std::shared_ptr<Dialler> dialler;          ///< from the machine that is checked
    std::shared_ptr<MachineLook> machine = {}; ///< null: nobody can look there
    /// Of the machine, without loopback and link-local ones.
    std::vector<Address> ownAddresses = {};
    /// Typed by the admin: a router's, where the machine has only private ones.
    std::vector<Address> publicAddresses = {};
    std::vector<Address> nameServers = {}; ///< empty: the system's
    std::string livekitFile = {};          ///< text of LiveKit's `livekit.yaml`; empty: not given
    bool isPractice = false;               ///< a machine of its own, without DNS and firewall
    /// For one answer, from its connection on.
    std::chrono::milliseconds limit = std::chrono::seconds(3);
};

/// Every check of a deployment, in the order of `Kind`, within it in that of the sites.
std::vector<Check> checksOf(const Context &context);

} // namespace opentalk::checks
