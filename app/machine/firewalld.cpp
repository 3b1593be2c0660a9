#include "machine/firewalld.h"

#include "machine/words.h"

#include <algorithm>
#include <array>

namespace opentalk::machine {

namespace {

struct Service {
    std::string_view name;
    std::string_view ports; ///< those that may matter here
};

/// As firewalld's own files have them.
constexpr std::array services {
    Service {"http", "80/tcp"},
    Service {"https", "443/tcp"},
    Service {"http3", "443/udp"},
    Service {"turn", "3478/tcp 3478/udp"},
    Service {"stun", "3478/tcp 3478/udp"},
    Service {"turns", "5349/tcp 5349/udp"},
    Service {"stuns", "5349/tcp 5349/udp"},
    Service {"sip", "5060/tcp 5060/udp"},
    Service {"sips", "5061/tcp 5061/udp"},
    Service {"ssh", "22/tcp"},
    Service {"cockpit", "9090/tcp"},
    Service {"dhcpv6-client", ""},
    Service {"mdns", "5353/udp"},
    Service {"samba-client", "137/udp 138/udp"},
    Service {"dns", "53/tcp 53/udp"},
};

bool isBridge(std::string_view interface)
{
    static constexpr std::array fronts {"lo",  "docker", "br-", "virbr", "podman",
                                        "cni", "veth",   "lxc", "lxd"};
    return std::ranges::any_of(fronts, [&](const char *front) {
        return interface.starts_with(front)
            && (interface == "lo" || std::string_view(front) != "lo");
    });
}

/// What stands behind `key:`, with the lines below that are indented further.
std::vector<std::string_view> listOf(std::string_view zone, std::string_view key)
{
    std::vector<std::string_view> found;
    bool isInside = false;
    for (const auto line : linesOf(zone)) {
        const auto text = trimmed(line);
        const bool isDeeper = line.starts_with("\t") || line.starts_with("    ");
        if (!isDeeper)
            isInside = text.starts_with(key) && text.substr(key.size(), 1) == ":";
        else if (isInside && !text.empty())
            found.push_back(text);
        if (isInside && !isDeeper)
            std::ranges::copy(wordsOf(text.substr(key.size() + 1)), std::back_inserter(found));
    }
    return found;
}

/// `7881/tcp`, `20000-39999/udp`; nothing for other protocols.
PortSet portsIn(const std::vector<std::string_view> &words)
{
    PortSet set;
    for (const auto word : words)
        if (const auto range = PortRange::parse(word, {}))
            set |= PortSet::of(*range);
    return set;
}

/// Sent on to somewhere else: `port=80:proto=tcp:toport=8080:toaddr=`.
PortSet forwarded(std::string_view zone)
{
    PortSet set;
    for (const auto word : listOf(zone, "forward-ports")) {
        std::string text;
        for (const auto part : splitAt(word, ':'))
            text += part.starts_with("port=") ? std::string(part.substr(5))
                : part.starts_with("proto=")  ? "/" + std::string(part.substr(6))
                                              : "";
        if (const auto range = PortRange::parse(text, {}))
            set |= PortSet::of(*range);
    }
    return set;
}

/// False where a service is not known here.
bool openServices(std::string_view zone, PortVerdicts &verdicts)
{
    bool isKnown = true;
    for (const auto word : listOf(zone, "services")) {
        const auto *const found = std::ranges::find(services, word, &Service::name);
        if (found != services.end())
            verdicts.decide(portsIn(wordsOf(found->ports)), Passes::Open);
        isKnown = isKnown && found != services.end();
    }
    return isKnown;
}

bool canRefuse(std::string_view rule)
{
    return rule.contains("drop") || rule.contains("reject");
}

} // namespace

bool isZoneName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && name.front() != '-'
        && std::ranges::all_of(name,
                               [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; });
}

std::vector<std::string> outerZones(std::string_view activeZones)
{
    std::vector<std::string> zones;
    std::string_view zone;
    for (const auto line : linesOf(activeZones)) {
        const auto words = wordsOf(line);
        if (words.empty())
            continue;
        if (line.front() != ' ' && line.front() != '\t')
            zone = words.front();
        else if (words.front() == "interfaces:" && isZoneName(zone)
                 && !std::ranges::all_of(words.begin() + 1, words.end(), isBridge))
            zones.emplace_back(zone);
    }
    return zones;
}

PortVerdicts zoneVerdicts(std::string_view zone)
{
    PortVerdicts verdicts;
    const auto rich = listOf(zone, "rich rules");
    const bool isRich = !rich.empty();
    if (isRich && canRefuse(zone.substr(zone.find("rich rules:"))))
        verdicts.decideRest(Passes::Unknown);
    verdicts.decide(forwarded(zone), Passes::Unknown);
    verdicts.decide(portsIn(listOf(zone, "ports")), Passes::Open);
    const bool knowsAll = openServices(zone, verdicts);
    const auto target = listOf(zone, "target");
    const auto isTarget
        = [&](std::string_view word) { return std::ranges::find(target, word) != target.end(); };
    const bool isClosed
        = isTarget("default") || isTarget("%%REJECT%%") || isTarget("DROP") || isTarget("REJECT");
    verdicts.decideRest(isTarget("ACCEPT")                    ? Passes::Open
                            : isClosed && knowsAll && !isRich ? Passes::Closed
                                                              : Passes::Unknown);
    return verdicts;
}

} // namespace opentalk::machine
