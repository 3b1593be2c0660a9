// OpenTalk's containers, from the answer of Docker or Podman to `GET /containers/json?all=1`. Pure.
#pragma once

#include "checks/check.h"
#include "model/deployment.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace opentalk::checks {

struct Container {
    std::string name;
    std::string image;
    std::string service; ///< of its compose file; empty where it has none
    std::string project;
    std::string state;                ///< `running`, `restarting`, `exited`, …
    std::string status;               ///< `Up 2 hours (unhealthy)`, for people
    bool isOnHost = false;            ///< has the machine's own network: publishes nothing
    std::vector<std::uint16_t> ports; ///< published over TCP

    bool operator==(const Container &) const = default;
};

/// None: no such list.
std::optional<std::vector<Container>> readContainers(const QByteArray &json);

/// Those with an image of OpenTalk, and the others of the same compose files.
std::vector<Container> ofOpenTalk(const std::vector<Container> &all);

/// `here`: the sites whose backends are on this machine.
Outcome judgeContainers(const std::string &socket, const std::vector<Container> &all,
                        const std::vector<Site> &here);

} // namespace opentalk::checks
