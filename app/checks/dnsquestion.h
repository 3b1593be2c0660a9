// One question to the name servers, by the C library's resolver. Neither the file of hosts nor a
// search domain has a say in it.
#pragma once

#include "checks/dnsreply.h"

#include <chrono>
#include <functional>

class QObject;

namespace opentalk::checks {

/// Calls `told` once, later; never after `owner` is gone. `servers` empty: the system's. The thread
/// that waits for the answer holds up neither its owner nor the end of the program.
void askDns(const std::string &name, RecordType type, const std::vector<Address> &servers,
            QObject *owner, const std::function<void(const DnsReply &)> &told,
            std::chrono::milliseconds limit = std::chrono::seconds(3));

} // namespace opentalk::checks
