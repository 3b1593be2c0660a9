#include "model/address.h"

#include "model/hostname.h"
#include "model/problems.h"
#include "model/text.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace opentalk {

namespace {

// Network byte order; an IPv4 address fills the first four.
using Bytes = std::array<unsigned char, 16>;

Bytes bytesOf(const Address &address)
{
    Bytes bytes {};
    inet_pton(address.isV6 ? AF_INET6 : AF_INET, address.text.c_str(), bytes.data());
    return bytes;
}

std::string textOf(const Bytes &bytes, bool isV6)
{
    char text[INET6_ADDRSTRLEN] = "";
    inet_ntop(isV6 ? AF_INET6 : AF_INET, bytes.data(), text, sizeof text);
    return text;
}

std::optional<Address> read(std::string_view text)
{
    // Only these characters, so that no NUL hides the rest from inet_pton.
    constexpr std::string_view possible = "0123456789abcdefABCDEF.:";
    if (text.size() >= INET6_ADDRSTRLEN || text.find_first_not_of(possible) != text.npos)
        return std::nullopt;
    const bool isV6 = text.find(':') != text.npos;
    Bytes bytes {};
    if (inet_pton(isV6 ? AF_INET6 : AF_INET, std::string(text).c_str(), bytes.data()) != 1)
        return std::nullopt;
    return Address {textOf(bytes, isV6), isV6};
}

// ::ffff:0:0/96 reaches IPv4 hosts: left in, it would slip past every rule about IPv4 addresses.
bool isMapped(const Address &address)
{
    const auto bytes = bytesOf(address);
    return address.isV6 && std::all_of(bytes.begin(), bytes.begin() + 10, [](auto b) { return !b; })
        && bytes[10] == 0xFF && bytes[11] == 0xFF;
}

Bytes masked(Bytes bytes, int prefix)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const int kept = std::clamp(prefix - static_cast<int>(at) * 8, 0, 8);
        bytes[at] = static_cast<unsigned char>(bytes[at] & (0xFF00 >> kept));
    }
    return bytes;
}

int longestPrefix(const Address &address)
{
    return address.isV6 ? 128 : 32;
}

Result<Backend> backendAt(const Address &address, std::uint16_t port, std::string_view text,
                          const std::string &place)
{
    if (address.isLinkLocal() || address.isMulticast() || address.isUnspecified())
        return refuse(problems::backendAddress, place, text);
    return Backend {address.text, port, address.isV6, false};
}

} // namespace

Result<Address> Address::parse(std::string_view text, const std::string &place)
{
    const auto address = read(text);
    if (!address)
        return refuse(problems::addressSyntax, place, text);
    if (isMapped(*address))
        return refuse(problems::addressMapped, place, text);
    return *address;
}

bool Address::isLoopback() const
{
    return isV6 ? text == "::1" : text.starts_with("127.");
}

bool Address::isUnspecified() const
{
    return isV6 ? text == "::" : text.starts_with("0.");
}

bool Address::isLinkLocal() const
{
    const auto bytes = bytesOf(*this);
    return isV6 ? bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80 : text.starts_with("169.254.");
}

bool Address::isMulticast() const
{
    const auto bytes = bytesOf(*this);
    return isV6 ? bytes[0] == 0xFF : (bytes[0] & 0xF0) == 0xE0 || text == "255.255.255.255";
}

bool Address::isPrivate() const
{
    const auto bytes = bytesOf(*this);
    if (isV6)
        return (bytes[0] & 0xFE) == 0xFC;
    return bytes[0] == 10 || (bytes[0] == 172 && (bytes[1] & 0xF0) == 16)
        || (bytes[0] == 192 && bytes[1] == 168);
}

bool Address::isShared() const
{
    const auto bytes = bytesOf(*this);
    return !isV6 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
}

std::string Address::bracketed() const
{
    return isV6 ? "[" + text + "]" : text;
}

Result<Network> Network::parse(std::string_view text, const std::string &place)
{
    const auto slash = text.find('/');
    const auto address = read(text.substr(0, slash));
    if (!address)
        return refuse(problems::networkSyntax, place, text);
    if (isMapped(*address))
        return refuse(problems::addressMapped, place, text);
    const int longest = longestPrefix(*address);
    const auto prefix
        = slash == text.npos ? longest : wholeNumber(text.substr(slash + 1), 0, longest);
    if (!prefix)
        return refuse(problems::networkSyntax, place, text);
    const Address start {textOf(masked(bytesOf(*address), *prefix), address->isV6), address->isV6};
    const Network network {start, *prefix};
    if (start != *address)
        return refuse(problems::networkHostBits, place, text, network.text());
    return network;
}

std::string Network::text() const
{
    return prefix == longestPrefix(address) ? address.text
                                            : address.text + "/" + std::to_string(prefix);
}

Result<Backend> Backend::parse(std::string_view text, const std::string &place)
{
    const auto colon = text.rfind(':');
    if (text.empty() || colon == 0)
        return refuse(problems::backendSyntax, place, text);
    if (read(text) && text.find(':') != text.npos)
        return refuse(problems::backendBrackets, place, text);
    const auto port
        = colon == text.npos ? std::nullopt : wholeNumber(text.substr(colon + 1), 1, 65535);
    if (!port)
        return refuse(problems::backendPort, place, text);
    const auto number = static_cast<std::uint16_t>(*port);
    auto host = text.substr(0, colon);
    const bool isBracketed = host.size() > 2 && host.starts_with('[') && host.ends_with(']');
    if (isBracketed)
        host = host.substr(1, host.size() - 2);
    if (const auto address = read(host)) {
        if (address->isV6 != isBracketed)
            return refuse(isBracketed ? problems::backendSyntax : problems::backendBrackets, place,
                          text);
        if (isMapped(*address))
            return refuse(problems::addressMapped, place, text);
        return backendAt(*address, number, text, place);
    }
    if (isBracketed || !HostName::isNameOfAnyDepth(host))
        return refuse(problems::backendSyntax, place, text);
    return Backend {lowered(host), number, false, true};
}

std::string Backend::text() const
{
    return (isV6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

} // namespace opentalk
