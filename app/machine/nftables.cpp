#include "machine/nftables.h"

#include "machine/nftablesrule.h"

#include <algorithm>
#include <set>

namespace opentalk::machine {

namespace {

/// Lists of refused senders fill it; in memory it is many times that.
constexpr std::size_t largest = 16u << 20;
constexpr int deepest = 16; ///< jumps; the kernel's own limit

using TableKey = std::pair<std::string, std::string>; ///< family and name

struct Chain {
    std::string name;
    bool isBase = false; ///< filters what comes to this machine
    bool accepts = true; ///< its policy
    std::vector<const Json *> rules;
};

struct Table {
    std::map<std::string, Chain> chains;
    NamedSets sets;
};

std::string textAt(const Json &object, const char *key)
{
    return object.is_object() && object.contains(key) && object[key].is_string()
        ? object[key].get<std::string>()
        : std::string();
}

void takeChain(const Json &json, Table &table)
{
    auto &chain = table.chains[textAt(json, "name")];
    const auto hook = textAt(json, "hook");
    chain.name = textAt(json, "name");
    chain.isBase = textAt(json, "type") == "filter" && (hook == "input" || hook == "prerouting");
    chain.accepts = textAt(json, "policy") != "drop";
}

const char *tableFamily(IpFamily family)
{
    return family == IpFamily::V4 ? "ip" : "ip6";
}

/// Of those that see packets of the family.
std::map<TableKey, Table> tablesOf(const Json &list, IpFamily wanted)
{
    static const Json nothing = Json::array();
    std::map<TableKey, Table> tables;
    for (const auto &item : list) {
        if (!item.is_object() || item.size() != 1 || !item.begin().value().is_object())
            continue;
        const auto kind = item.begin().key();
        const auto &json = item.begin().value();
        const auto family = textAt(json, "family");
        if (family != tableFamily(wanted) && family != "inet")
            continue;
        if (kind == "chain")
            takeChain(json, tables[{family, textAt(json, "table")}]);
        else if (kind == "set")
            tables[{family, textAt(json, "table")}].sets[textAt(json, "name")]
                = json.contains("elem") ? &json["elem"] : &nothing;
        else if (kind == "rule" && json.contains("expr"))
            tables[{family, textAt(json, "table")}].chains[textAt(json, "chain")].rules.push_back(
                &json["expr"]);
    }
    return tables;
}

/// Follows packets to all ports through one base chain.
class Walk {
public:
    Walk(const Table &table, IpFamily family)
        : m_table(table)
        , m_family(family)
    { }

    PortVerdicts through(const Chain &base)
    {
        const auto rest = follow(base, PortSet::all(), 0);
        m_verdicts.decide(rest, base.accepts ? Passes::Open : Passes::Closed);
        return m_verdicts;
    }

private:
    using Verdict = NftRule::Verdict;

    /// Those that come out at the end of the chain undecided.
    PortSet follow(const Chain &chain, PortSet live, int depth)
    {
        PortSet returned;
        for (const auto *expressions : chain.rules) {
            auto rule = readNftRule(*expressions, m_table.sets, m_family);
            rule.ports &= live;
            const bool decides = rule.verdict != Verdict::None || mayDecide(*expressions);
            if (!rule.applies || !rule.ports.any() || !decides)
                continue;
            if (!rule.isCertain) {
                m_verdicts.decide(rule.ports, Passes::Unknown);
                live -= rule.ports;
                continue;
            }
            live -= rule.ports;
            if (rule.verdict == Verdict::Return)
                returned |= rule.ports;
            else if (rule.verdict == Verdict::Jump)
                live |= into(rule.target, rule.ports, depth);
            else if (rule.verdict == Verdict::Goto)
                returned |= into(rule.target, rule.ports, depth);
            else
                m_verdicts.decide(rule.ports,
                                  rule.verdict == Verdict::Accept ? Passes::Open : Passes::Closed);
        }
        returned |= live;
        return returned;
    }

    /// Maps of verdicts decide without a verdict of the rule's own; so does what iptables added.
    static bool mayDecide(const Json &expressions)
    {
        return std::ranges::any_of(expressions, [](const Json &expression) {
            return expression.is_object()
                && (expression.contains("vmap") || expression.contains("xt")
                    || expression.contains("queue") || expression.contains("tproxy")
                    || expression.contains("synproxy"));
        });
    }

    PortSet into(const std::string &target, const PortSet &ports, int depth)
    {
        const auto found = m_table.chains.find(target);
        if (found != m_table.chains.end() && depth < deepest && m_steps++ < mostSteps)
            return follow(found->second, ports, depth + 1);
        m_verdicts.decide(ports, Passes::Unknown);
        return {};
    }

    static constexpr int mostSteps = 2000;
    const Table &m_table;
    IpFamily m_family;
    PortVerdicts m_verdicts;
    int m_steps = 0;
};

bool isUfws(const Table &table)
{
    return std::ranges::any_of(table.chains,
                               [](const auto &chain) { return chain.first.starts_with("ufw-"); });
}

/// Written by iptables, whose matches are not all shown.
bool isOfIptables(const TableKey &key, const Chain &chain)
{
    return key.first != "inet" && (chain.name == "INPUT" || chain.name == "PREROUTING");
}

bool refusesNothing(const Chain &chain)
{
    return chain.accepts && chain.rules.empty();
}

} // namespace

Result<NftRuleset> readNftRuleset(std::string_view json, IpFamily family)
{
    const auto whole
        = parseJson(json, "nft", {.bytes = largest, .depth = 64, .allowControlCharacters = true});
    if (!whole)
        return std::unexpected(whole.error());
    NftRuleset ruleset;
    if (!whole->contains("nftables") || !(*whole)["nftables"].is_array())
        return ruleset;
    for (const auto &[key, table] : tablesOf((*whole)["nftables"], family)) {
        const bool isFirewalld = key.second == "firewalld";
        ruleset.holdsFirewalld = ruleset.holdsFirewalld || isFirewalld;
        ruleset.holdsUfw = ruleset.holdsUfw || isUfws(table);
        if (isFirewalld || isUfws(table))
            continue;
        for (const auto &[name, chain] : table.chains) {
            if (!chain.isBase || refusesNothing(chain))
                continue;
            PortVerdicts verdicts;
            if (isOfIptables(key, chain))
                verdicts.decideRest(Passes::Unknown);
            else
                verdicts = Walk(table, family).through(chain);
            if (ruleset.verdicts)
                ruleset.verdicts->narrow(verdicts);
            else
                ruleset.verdicts = verdicts;
        }
    }
    return ruleset;
}

} // namespace opentalk::machine
