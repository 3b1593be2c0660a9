// Who listens on a machine, and what its firewall lets in. Facts only: what they mean is judged
// where they are shown.
#pragma once

#include "model/address.h"

#include <optional>
#include <string>
#include <vector>

namespace opentalk {

enum class Transport { Tcp, Udp };

/// From `first` to `last`, both included.
struct PortRange {
    Transport transport = Transport::Tcp;
    std::uint16_t first = 0;
    std::uint16_t last = 0;

    /// `443/tcp`, `20000-39999/udp`.
    static Result<PortRange> parse(std::string_view text, const std::string &place);
    std::string text() const;

    auto operator<=>(const PortRange &) const = default;
};

/// Somebody who listens at one of the ports that were asked for.
struct PortHolder {
    Transport transport = Transport::Tcp;
    Address address; ///< `0.0.0.0` and `::` for all
    std::uint16_t port = 0;
    std::string program; ///< the process's name; empty where this account may not see it
    int pid = 0;         ///< 0 where it may not be seen

    auto operator<=>(const PortHolder &) const = default;
};

enum class FirewallKind { Ufw, Firewalld, Nftables };

const char *name(FirewallKind kind); ///< `ufw`, `firewalld`, `nftables`

enum class Passes {
    Unknown, ///< the rules cannot be read, or say more than is understood
    Open,
    Closed,
};

enum class IpFamily { V4, V6 };

/// A firewall that is at work, and what it does with packets from anywhere.
struct Firewall {
    FirewallKind kind = FirewallKind::Nftables;
    std::vector<Passes> ports = {};  ///< of the ranges that were asked for, in their order
    std::vector<Passes> ports6 = {}; ///< the same over IPv6

    bool operator==(const Firewall &) const = default;
};

/// A file or folder that SELinux keeps nginx away from.
struct WrongLabel {
    std::string path;
    std::string label;    ///< type, as it is
    std::string expected; ///< type

    bool operator==(const WrongLabel &) const = default;
};

/// What keeps a firewall from being seen.
enum class Unseen {
    Rights,  ///< only root could have seen one
    NoNft,   ///< root looked, and the program that shows the rules is not installed
    OldRules ///< those of iptables from before nftables
};

struct PortFacts {
    std::vector<PortHolder> holders;
    std::vector<Firewall> firewalls; ///< empty: none was found, or none is at work
    bool seesFirewall = false;
    Unseen unseen = Unseen::Rights; ///< where none is seen
    std::vector<WrongLabel> labels;
    bool enforcesSelinux = false;           ///< what it forbids does not happen
    std::optional<bool> nginxMayConnect {}; ///< SELinux's boolean; none: off, or not to be seen

    bool operator==(const PortFacts &) const = default;
};

} // namespace opentalk
