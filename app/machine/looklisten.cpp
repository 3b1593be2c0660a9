#include "machine/lookparts.h"

#include "machine/problems.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace opentalk::machine {

namespace {

using nginx::Listener;
using Addresses = std::vector<Address>;

const Address everyV4 {"0.0.0.0", false};
const Address everyV6 {"::", true};

struct Ports {
    unsigned first = 80;
    unsigned last = 80;
};

std::optional<unsigned> port(std::string_view text)
{
    unsigned number = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number == 0 || number > 65535)
        return std::nullopt;
    return number;
}

/// `80`, and since 1.15.10 `8080-8090`.
std::optional<Ports> ports(std::string_view text)
{
    const auto dash = text.find('-');
    const auto first = port(text.substr(0, dash));
    const auto last = dash == text.npos ? first : port(text.substr(dash + 1));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Ports {*first, *last};
}

std::optional<Addresses> addresses(std::string_view text)
{
    if (text == "*")
        return Addresses {everyV4};
    if (text == "localhost")
        return Addresses {{"127.0.0.1", false}};
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    if (auto address = Address::parse(text, {}))
        return Addresses {*address};
    return std::nullopt;
}

struct Point {
    Addresses addresses;
    Ports ports;
};

std::optional<Point> point(std::string_view text)
{
    if (const auto only = ports(text))
        return Point {{everyV4}, *only};
    const auto bracket = text.rfind(']');
    const auto colon = text.find(':', bracket == text.npos ? 0 : bracket);
    const auto where = addresses(text.substr(0, colon));
    const auto which = colon == text.npos ? Ports {} : ports(text.substr(colon + 1));
    if (!where || !which)
        return std::nullopt;
    return Point {*where, *which};
}

} // namespace

Result<std::vector<Listener>> readListen(nginx::Words words, const nginx::Place &place)
{
    const auto has = [&](std::string_view word) { return std::ranges::count(words, word) > 0; };
    std::vector<Listener> listeners;
    if (words.empty() || words.front().starts_with("unix:") || has("quic"))
        return listeners;
    auto found = point(words.front());
    if (!found)
        return refuse(listenUnknown, place.text(), escaped(words.front()));
    if (has("ipv6only=off") && found->addresses.front() == everyV6)
        found->addresses.push_back(everyV4);
    for (const auto &address : found->addresses)
        for (auto port = found->ports.first; port <= found->ports.last; ++port)
            listeners.push_back({address, static_cast<std::uint16_t>(port),
                                 has("default_server") || has("default"), has("ssl"), place});
    return listeners;
}

Result<std::vector<Listener>> readListen(const nginx::Directive &directive,
                                         const nginx::Place &place)
{
    const std::vector<std::string_view> words(directive.arguments.begin(),
                                              directive.arguments.end());
    return readListen(words, place);
}

} // namespace opentalk::machine
