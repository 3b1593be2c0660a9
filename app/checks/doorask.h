// Asks a front door: the site over TLS, port 80, a WebSocket handshake, all at once.
#pragma once

#include "checks/doorjudge.h"

#include <memory>

namespace opentalk::checks {

/// Calls `told` once, later; never after `owner` is gone.
void askDoor(const std::shared_ptr<Dialler> &dialler, const Address &address, const Site &site,
             Release release, QObject *owner, const std::function<void(const DoorAnswers &)> &told);

/// Over TLS, with the host as SNI.
void askPath(const std::shared_ptr<Dialler> &dialler, const Address &address,
             const std::string &host, const QByteArray &path, QObject *owner,
             const std::function<void(const Answer &)> &told);

/// The addresses of a name, as this machine or `nameServers` have it: at most one of each family.
void findAddresses(const std::string &host, const std::vector<Address> &nameServers, QObject *owner,
                   const std::function<void(const std::vector<Address> &)> &told);

} // namespace opentalk::checks
