// Doors: free ports of 127.0.0.1 that stand for the addresses which nginx and the services have on
// a machine of their own. A door stays reserved as long as it may be needed.
#pragma once

#include "machine/descriptor.h"
#include "model/address.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opentalk::practice {

struct Spot {
    Address address; ///< unspecified: all of its family
    std::uint16_t port = 0;

    auto operator<=>(const Spot &) const = default;
};

using DoorList = std::map<Spot, std::uint16_t>;

/// Where a connection to `spot` ends: as the kernel has it, an address goes before all of them.
std::optional<std::uint16_t> reach(const DoorList &doors, const Spot &spot);

/// What `Doors` keeps in its file; empty where there is none.
DoorList readDoors(const std::string &file);

class Doors {
public:
    /// The list is kept in `file` for other processes.
    explicit Doors(std::string file)
        : m_file(std::move(file))
    { }

    /// The door of `spot`, opened where there is none yet; 0 where that fails, which nginx refuses.
    std::uint16_t of(const Spot &spot);

    const DoorList &list() const { return m_list; }

    /// One behind which nobody is.
    std::uint16_t closed();

private:
    std::uint16_t reserve();
    bool save() const;

    std::string m_file;
    DoorList m_list;
    std::uint16_t m_closed = 0;
    std::vector<machine::Descriptor> m_reserved;
};

} // namespace opentalk::practice
