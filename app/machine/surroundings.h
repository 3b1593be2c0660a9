// What a configuration needs around it when nginx tests it: certificates, keys, folders and names
// of hosts that it asks the network for.
#pragma once

#include "machine/root.h"
#include "nginx/fileset.h"
#include "nginx/survey.h"

#include <string>
#include <vector>

namespace opentalk::machine {

enum class NeedKind {
    Certificate, ///< and its key below: they come in pairs
    Key,
    Trust, ///< certificates of others
    TicketKey,
    Password,
    Folder, ///< made by nginx where it is missing
    Host,   ///< looked up when the configuration is read
};

struct Need {
    NeedKind kind = NeedKind::Host;
    std::string name; ///< absolute path, or host name
    nginx::Place place;
    bool ours = false;

    bool operator==(const Need &) const = default;
};

struct Surroundings {
    std::vector<Need> needs;
    Problems hidden; ///< files of the configuration that this account may not read
};

/// Of the neighbours' configuration on the tree, and of `puts`, which are ours.
Surroundings surroundingsOf(const Root &root, const nginx::Survey &survey,
                            const std::vector<nginx::Entry> &puts);

/// The host in `name:80`, `http://name/path` or `syslog:server=name`; empty where nothing has to be
/// looked up: an address, a port, a socket file, something with a variable.
std::string hostIn(std::string_view target);

} // namespace opentalk::machine
