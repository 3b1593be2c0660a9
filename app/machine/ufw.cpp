#include "machine/ufw.h"

#include "machine/words.h"

#include <algorithm>

namespace opentalk::machine {

namespace {

/// The value of a shell assignment; of several, the last.
std::string_view valueOf(std::string_view text, std::string_view key)
{
    std::string_view value;
    for (auto line : linesOf(text)) {
        line = trimmed(line);
        if (!line.starts_with(key) || line.substr(key.size(), 1) != "=")
            continue;
        value = trimmed(line.substr(key.size() + 1));
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\''))
            value = value.substr(1, value.find(value.front(), 1) - 1);
    }
    return value;
}

/// `80,443`, `20000:39999`, `any`.
PortSet portsOf(std::string_view list, std::string_view protocol)
{
    PortSet set;
    if (list == "any") {
        set = PortSet::all();
    } else {
        for (const auto part : splitAt(list, ',')) {
            if (const auto range = portsBetween(part, ':')) {
                set |= PortSet::of({Transport::Tcp, range->first, range->second});
                set |= PortSet::of({Transport::Udp, range->first, range->second});
            }
        }
    }
    if (protocol != "any" && protocol != "tcp")
        set.tcp.reset();
    if (protocol != "any" && protocol != "udp")
        set.udp.reset();
    return set;
}

Passes passesOf(std::string_view action)
{
    if (action.starts_with("allow") || action.starts_with("limit"))
        return Passes::Open;
    return action.starts_with("deny") || action.starts_with("reject") ? Passes::Closed
                                                                      : Passes::Unknown;
}

/// `allow tcp 80,443 0.0.0.0/0 any 0.0.0.0/0 Nginx%20Full - in`: action, protocol, port, to, port
/// and address of the sender, names of applications where there are some, direction.
void takeRule(std::string_view tuple, IpFamily family, PortVerdicts &verdicts)
{
    const std::string_view everybody = family == IpFamily::V4 ? "0.0.0.0/0" : "::/0";
    auto words = wordsOf(tuple);
    std::erase_if(words, [](std::string_view word) { return word.starts_with("comment="); });
    if (words.size() < 6 || words[0].starts_with("route:"))
        return;
    const auto hasDirection = words.size() % 2 == 1;
    const auto direction = hasDirection ? words.back() : std::string_view("in");
    if (!direction.starts_with("in") || words[5] != everybody)
        return;
    const bool isPlain = direction == "in" && words[3] == everybody && words[4] == "any";
    verdicts.decide(portsOf(words[2], words[1]), isPlain ? passesOf(words[0]) : Passes::Unknown);
}

/// Rules that an admin wrote into before.rules come first, and may say anything.
void takeByHand(std::string_view rules, IpFamily family, PortVerdicts &verdicts)
{
    const auto *const chain = family == IpFamily::V4 ? "ufw-before-input" : "ufw6-before-input";
    for (const auto line : linesOf(rules)) {
        const auto words = wordsOf(line);
        if (words.size() < 2 || words[0] != "-A" || words[1] != chain
            || std::ranges::find(words, "-d") != words.end())
            continue;
        for (std::size_t i = 2; i + 1 < words.size(); ++i)
            if (words[i] == "--dport" || words[i] == "--dports")
                verdicts.decide(portsOf(words[i + 1], "any"), Passes::Unknown);
    }
}

} // namespace

bool isUfwEnabled(std::string_view configuration)
{
    return valueOf(configuration, "ENABLED") == "yes";
}

PortVerdicts ufwVerdicts(std::string_view defaults, std::string_view beforeRules,
                         std::string_view userRules, IpFamily family)
{
    constexpr std::string_view mark = "### tuple ###";
    PortVerdicts verdicts;
    const auto ipv6 = valueOf(defaults, "IPV6");
    if (family == IpFamily::V6 && ipv6 != "yes") {
        verdicts.decideRest(ipv6 == "no" ? Passes::Closed : Passes::Unknown);
        return verdicts;
    }
    takeByHand(beforeRules, family, verdicts);
    for (const auto line : linesOf(userRules))
        if (line.starts_with(mark))
            takeRule(line.substr(mark.size()), family, verdicts);
    const auto policy = valueOf(defaults, "DEFAULT_INPUT_POLICY");
    verdicts.decideRest(policy == "ACCEPT"                           ? Passes::Open
                            : policy == "DROP" || policy == "REJECT" ? Passes::Closed
                                                                     : Passes::Unknown);
    return verdicts;
}

} // namespace opentalk::machine
