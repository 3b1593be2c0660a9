#include "machine/nftablesrule.h"

#include <algorithm>
#include <array>
#include <optional>

namespace opentalk::machine {

namespace {

using Verdict = NftRule::Verdict;

const Json *memberOf(const Json &json, const char *key)
{
    return json.is_object() && json.contains(key) ? &json[key] : nullptr;
}

std::string textOf(const Json *json)
{
    return json && json->is_string() ? json->get<std::string>() : std::string();
}

/// The values of a right-hand side: one, a list or a set.
std::vector<const Json *> valuesOf(const Json &right)
{
    const auto *const set = memberOf(right, "set");
    const Json &list = set ? *set : right;
    std::vector<const Json *> values;
    if (list.is_array())
        for (const auto &value : list)
            values.push_back(&value);
    else
        values.push_back(&list);
    return values;
}

std::optional<std::uint16_t> portIn(const Json &json)
{
    const bool isPort = json.is_number_integer() && json >= 0 && json <= 65535;
    return isPort ? std::optional(json.get<std::uint16_t>()) : std::nullopt;
}

using Range = std::pair<std::uint16_t, std::uint16_t>;

std::optional<Range> rangeIn(const Json &json)
{
    const auto *const element = memberOf(json, "elem");
    if (element)
        if (const auto *const value = memberOf(*element, "val"))
            return rangeIn(*value);
    const auto *const range = memberOf(json, "range");
    const bool isPair = range && range->is_array() && range->size() == 2;
    const auto first = isPair ? portIn((*range)[0]) : portIn(json);
    const auto last = isPair ? portIn((*range)[1]) : first;
    return first && last && *first <= *last ? std::optional(Range(*first, *last)) : std::nullopt;
}

class Reader {
public:
    Reader(const NamedSets &sets, IpFamily family)
        : m_sets(sets)
        , m_family(family)
    { }

    void take(const Json &expression)
    {
        static constexpr std::array harmless {"counter", "log", "mangle", "notrack"};
        if (!expression.is_object() || expression.size() != 1)
            return doubt();
        const auto key = expression.begin().key();
        const auto &value = expression.begin().value();
        if (key == "match")
            takeMatch(value);
        else if (key == "vmap")
            takeMap(value);
        else if (!takeVerdict(key, value) && std::ranges::count(harmless, key) == 0)
            doubt();
    }

    NftRule rule;

private:
    void doubt() { rule.isCertain = false; }
    void keepOut() { rule.applies = false; }

    bool takeVerdict(const std::string &key, const Json &value)
    {
        static const std::map<std::string, Verdict> verdicts {
            {"accept", Verdict::Accept}, {"drop", Verdict::Drop}, {"reject", Verdict::Drop},
            {"return", Verdict::Return}, {"jump", Verdict::Jump}, {"goto", Verdict::Goto}};
        const auto found = verdicts.find(key);
        if (found == verdicts.end())
            return false;
        rule.verdict = found->second;
        rule.target = textOf(memberOf(value, "target"));
        return true;
    }

    /// One about the state of connections that says nothing of new ones is not about them.
    void takeMap(const Json &map)
    {
        const auto *const key = memberOf(map, "key");
        const auto *const data = memberOf(map, "data");
        const auto *const ct = key ? memberOf(*key, "ct") : nullptr;
        const bool isState = ct && textOf(memberOf(*ct, "key")) == "state";
        const bool isList = data && memberOf(*data, "set") && (*data)["set"].is_array();
        if (!isState || !isList)
            return doubt();
        for (const auto &pair : (*data)["set"])
            if (!pair.is_array() || pair.empty() || textOf(&pair[0]) == "new")
                return doubt();
        keepOut();
    }

    void takeMatch(const Json &match)
    {
        const auto *const left = memberOf(match, "left");
        const auto *const right = memberOf(match, "right");
        const auto operation = textOf(memberOf(match, "op"));
        if (!left || !right)
            return doubt();
        const bool isPositive = operation == "==" || operation == "in";
        if (const auto *const payload = memberOf(*left, "payload"))
            takePayload(*payload, *right, isPositive);
        else if (const auto *const meta = memberOf(*left, "meta"))
            takeMeta(textOf(memberOf(*meta, "key")), *right, isPositive);
        else if (const auto *const ct = memberOf(*left, "ct"))
            takeState(textOf(memberOf(*ct, "key")), *right, isPositive);
        else
            doubt();
    }

    void takePayload(const Json &payload, const Json &right, bool isPositive)
    {
        const auto protocol = textOf(memberOf(payload, "protocol"));
        const auto field = textOf(memberOf(payload, "field"));
        const bool isPorts = protocol == "tcp" || protocol == "udp" || protocol == "th";
        if (isPorts && field == "dport" && isPositive)
            return takePorts(protocol, right);
        if (isPorts) {
            narrow(protocol);
            return doubt();
        }
        const bool isV4 = m_family == IpFamily::V4;
        if (protocol == (isV4 ? "ip6" : "ip") || protocol == "icmp" || protocol == "icmpv6"
            || protocol == "arp")
            return keepOut();
        const bool isOurs = protocol == (isV4 ? "ip" : "ip6") && isPositive;
        if (isOurs && field == "saddr")
            return isEverybody(right) ? void() : keepOut();
        if (isOurs && field == (isV4 ? "protocol" : "nexthdr"))
            return takeProtocols(right);
        doubt();
    }

    /// `::/0`
    static bool isEverybody(const Json &right)
    {
        const auto *const prefix = memberOf(right, "prefix");
        const auto *const length = prefix ? memberOf(*prefix, "len") : nullptr;
        return length && *length == 0;
    }

    void narrow(const std::string &protocol)
    {
        if (protocol == "tcp")
            rule.ports.udp.reset();
        if (protocol == "udp")
            rule.ports.tcp.reset();
    }

    void takePorts(const std::string &protocol, const Json &right)
    {
        PortSet set;
        const auto name = textOf(&right);
        const auto named = name.starts_with('@') ? m_sets.find(name.substr(1)) : m_sets.end();
        narrow(protocol);
        for (const auto *value : valuesOf(named == m_sets.end() ? right : *named->second)) {
            const auto range = rangeIn(*value);
            if (!range)
                return doubt();
            set |= PortSet::of({Transport::Tcp, range->first, range->second});
            set |= PortSet::of({Transport::Udp, range->first, range->second});
        }
        rule.ports &= set;
    }

    void takeProtocols(const Json &right)
    {
        PortSet kept;
        for (const auto *value : valuesOf(right)) {
            if (!value->is_string())
                return doubt();
            if (*value == "tcp")
                kept.tcp.set();
            if (*value == "udp")
                kept.udp.set();
        }
        rule.ports &= kept;
    }

    void takeMeta(const std::string &key, const Json &right, bool isPositive)
    {
        if (key == "l4proto" && isPositive)
            return takeProtocols(right);
        if (key == "nfproto" && isPositive && right.is_string())
            return right == (m_family == IpFamily::V4 ? "ipv4" : "ipv6") ? void() : keepOut();
        if (key != "iif" && key != "iifname")
            return doubt();
        const bool isLoopback = right.is_string() && right == "lo";
        if (isLoopback && isPositive)
            return keepOut();
        if (!isLoopback)
            doubt();
    }

    void takeState(const std::string &key, const Json &right, bool isPositive)
    {
        if (key != "state" || !isPositive)
            return doubt();
        const auto states = valuesOf(right);
        const bool hasNew = std::ranges::any_of(
            states, [](const Json *state) { return state->is_string() && *state == "new"; });
        if (!hasNew)
            keepOut();
    }

    const NamedSets &m_sets;
    IpFamily m_family;
};

} // namespace

NftRule readNftRule(const Json &expressions, const NamedSets &sets, IpFamily family)
{
    Reader reader(sets, family);
    if (!expressions.is_array())
        reader.rule.isCertain = false;
    else
        for (const auto &expression : expressions)
            reader.take(expression);
    return std::move(reader.rule);
}

} // namespace opentalk::machine
