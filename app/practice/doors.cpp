#include "practice/doors.h"

#include <cstdio>
#include <fstream>
#include <netinet/in.h>
#include <sys/socket.h>

namespace opentalk::practice {

using machine::Descriptor;

namespace {

/// Bound and never listening: whoever sets SO_REUSEADDR, as nginx does, may listen there, and the
/// kernel gives the port to nobody who asks for any.
Descriptor boundAnywhere()
{
    Descriptor made(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    if (!made
        || ::bind(made.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::setsockopt(made.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0)
        return {};
    return made;
}

std::uint16_t portOf(const Descriptor &socket)
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    if (!socket || ::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

} // namespace

std::optional<std::uint16_t> reach(const DoorList &doors, const Spot &spot)
{
    const Address all {spot.address.isV6 ? "::" : "0.0.0.0", spot.address.isV6};
    for (const auto &address : {spot.address, all})
        if (const auto found = doors.find({address, spot.port}); found != doors.end())
            return found->second;
    return {};
}

DoorList readDoors(const std::string &file)
{
    DoorList doors;
    std::ifstream lines(file);
    std::string address;
    std::uint16_t port = 0;
    std::uint16_t door = 0;
    while (lines >> address >> port >> door)
        if (auto parsed = Address::parse(address, file))
            doors[{std::move(*parsed), port}] = door;
    return doors;
}

std::uint16_t Doors::of(const Spot &spot)
{
    if (const auto known = m_list.find(spot); known != m_list.end())
        return known->second;
    const auto door = reserve();
    if (door == 0)
        return 0;
    m_list[spot] = door;
    return save() ? door : 0;
}

std::uint16_t Doors::closed()
{
    if (m_closed == 0)
        m_closed = reserve();
    return m_closed;
}

std::uint16_t Doors::reserve()
{
    auto socket = boundAnywhere();
    const auto port = portOf(socket);
    if (port != 0)
        m_reserved.push_back(std::move(socket));
    return port;
}

/// Renamed into place: a reader sees the old list or the new one.
bool Doors::save() const
{
    const auto staged = m_file + ".new";
    std::ofstream out(staged);
    for (const auto &[spot, door] : m_list)
        out << spot.address.text << ' ' << spot.port << ' ' << door << '\n';
    out.close();
    return out && std::rename(staged.c_str(), m_file.c_str()) == 0;
}

} // namespace opentalk::practice
