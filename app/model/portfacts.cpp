#include "model/portfacts.h"

#include "model/problems.h"

#include <charconv>

namespace opentalk {

namespace {

std::optional<std::uint16_t> portOf(std::string_view text)
{
    std::uint16_t port = 0;
    const auto *const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, port);
    return error == std::errc() && stopped == end && port > 0 ? std::optional(port) : std::nullopt;
}

} // namespace

Result<PortRange> PortRange::parse(std::string_view text, const std::string &place)
{
    const auto slash = text.find('/');
    const auto ports = text.substr(0, slash);
    const auto dash = ports.find('-');
    const auto first = portOf(ports.substr(0, dash));
    const auto last = dash == ports.npos ? first : portOf(ports.substr(dash + 1));
    const auto word = slash == text.npos ? std::string_view() : text.substr(slash + 1);
    if (!first || !last || *last < *first || (word != "tcp" && word != "udp"))
        return refuse(problems::notAPortRange, place, escaped(text.substr(0, 40)));
    return PortRange {word == "tcp" ? Transport::Tcp : Transport::Udp, *first, *last};
}

std::string PortRange::text() const
{
    const auto ports = first == last ? std::to_string(first)
                                     : std::to_string(first) + "-" + std::to_string(last);
    return ports + (transport == Transport::Tcp ? "/tcp" : "/udp");
}

const char *name(FirewallKind kind)
{
    static constexpr const char *names[] = {"ufw", "firewalld", "nftables"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace opentalk
