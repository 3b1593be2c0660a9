// A unit of systemd as its files say it: the unit's own, and what drop-ins change in it.
#pragma once

#include "machine/root.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::certbot {

struct Assignment {
    std::string key; ///< with its section: `Timer.OnCalendar`
    std::string value;
    std::string file;
};

struct Unit {
    std::string path;
    bool isMasked = false;
    std::vector<Assignment> assignments; ///< in the order in which systemd reads them
};

/// None where no folder of systemd's holds it; drop-ins alone make no unit.
std::optional<Unit> unitNamed(const machine::Root &root, const std::string &name);

/// What is left of a list: an empty assignment to one of `keys` takes away what all of them had.
std::vector<Assignment> listOf(const Unit &unit, const std::vector<std::string_view> &keys);

/// The last one of a key that holds a single value; empty where there is none.
std::string valueOf(const Unit &unit, std::string_view key);

/// Where admins put units of their own.
std::vector<std::string> ownUnits(const machine::Root &root);

} // namespace opentalk::certbot
