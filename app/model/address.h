// Addresses and the backends behind them, as typed: `127.0.0.1:8080`, `[::1]:8080`, `name:8080`.
#pragma once

#include "model/problem.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace opentalk {

/// An IPv4 or IPv6 address in canonical text form (inet_ntop), without brackets.
struct Address {
    std::string text;
    bool isV6 = false;

    static Result<Address> parse(std::string_view text, const std::string &place);

    bool isLoopback() const;
    bool isUnspecified() const;
    bool isLinkLocal() const;
    bool isMulticast() const;
    bool isPrivate() const; ///< a network's own: RFC 1918, RFC 4193
    bool isShared() const;  ///< behind a provider's router: RFC 6598, 100.64.0.0/10

    /// As nginx wants it before a port: `[::1]` for IPv6, unchanged for IPv4.
    std::string bracketed() const;

    auto operator<=>(const Address &) const = default;
};

/// An address with a prefix length: `10.0.0.0/8`, or a single address.
struct Network {
    Address address;
    int prefix = 0;

    static Result<Network> parse(std::string_view text, const std::string &place);
    std::string text() const;

    auto operator<=>(const Network &) const = default;
};

/// Where a service listens. Link-local, multicast and unspecified addresses are refused.
struct Backend {
    std::string host; ///< canonical address without brackets, or a lower-case name
    std::uint16_t port = 0;
    bool isV6 = false;
    bool isName = false; ///< only nginx 1.27.3 and later resolves it at run time

    static Result<Backend> parse(std::string_view text, const std::string &place);

    /// `127.0.0.1:8080`, `[::1]:8080`, `name:8080`.
    std::string text() const;

    auto operator<=>(const Backend &) const = default;
};

} // namespace opentalk
