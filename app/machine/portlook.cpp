#include "machine/portlook.h"

#include "machine/firewalld.h"
#include "machine/holders.h"
#include "machine/labels.h"
#include "machine/look.h"
#include "machine/lookparts.h"
#include "machine/nftables.h"
#include "machine/run.h"
#include "machine/ufw.h"
#include "machine/words.h"

#include <unistd.h>

namespace opentalk::machine {

namespace {

constexpr std::size_t longest = 4u << 20;

RunOptions quickly()
{
    RunOptions options;
    options.limit = std::chrono::seconds(3);
    options.outputLimit = 16u << 20;
    return options;
}

/// No verdicts: nothing is refused.
std::vector<Passes> of(const std::optional<PortVerdicts> &verdicts,
                       const std::vector<PortRange> &ports)
{
    std::vector<Passes> all;
    for (const auto &range : ports)
        all.push_back(verdicts ? verdicts->of(range) : Passes::Open);
    return all;
}

Firewall unknown(FirewallKind kind, const std::vector<PortRange> &ports)
{
    const auto all = std::vector(ports.size(), Passes::Unknown);
    return {kind, all, all};
}

/// What firewall-cmd said; none where it failed.
std::optional<std::string> said(const std::vector<std::string> &arguments)
{
    const auto ran = run(Tool::FirewallCmd, arguments, quickly());
    return ran && ran->status == 0 ? std::optional(ran->output) : std::nullopt;
}

class FirewallLook {
public:
    FirewallLook(const Root &root, const std::vector<PortRange> &ports)
        : m_root(root)
        , m_ports(ports)
    { }

    void into(PortFacts &facts)
    {
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            askNft();
        lookAtUfw(facts);
        if (isRoot && !pathOf(Tool::FirewallCmd).empty())
            lookAtFirewalld(facts);
        else if (!isRoot && isFirewalldActive())
            facts.firewalls.push_back(unknown(FirewallKind::Firewalld, m_ports));
        if (m_ruleset && (m_ruleset->verdicts || m_verdicts6))
            facts.firewalls.push_back({FirewallKind::Nftables, of(m_ruleset->verdicts, m_ports),
                                       of(m_verdicts6, m_ports)});
        facts.seesFirewall = m_ruleset.has_value() && !hasOldRules();
        if (isRoot && !m_ruleset && pathOf(Tool::Nft).empty())
            facts.unseen = Unseen::NoNft;
        else if (m_ruleset && !facts.seesFirewall)
            facts.unseen = Unseen::OldRules;
    }

private:
    void askNft()
    {
        const auto ran = run(Tool::Nft, {"-j", "list", "ruleset"}, quickly());
        const auto ruleset = ran && ran->status == 0
            ? readNftRuleset(ran->output)
            : Result<NftRuleset>(std::unexpected(Problems {}));
        if (!ruleset)
            return;
        m_ruleset = *ruleset;
        if (const auto over6 = readNftRuleset(ran->output, IpFamily::V6))
            m_verdicts6 = over6->verdicts;
    }

    /// iptables of before nftables filters as well; its rules are not to be seen.
    bool hasOldRules() const
    {
        const auto tables = m_root.read("/proc/net/ip_tables_names", longest);
        return tables && tables->contains("filter");
    }

    /// Enabled says what the next start does; its chains say that it is at work.
    bool isUfwAtWork() const
    {
        const auto configuration = m_root.read("/etc/ufw/ufw.conf", longest);
        return configuration && isUfwEnabled(*configuration)
            && (!m_ruleset || m_ruleset->holdsUfw || hasOldRules());
    }

    void lookAtUfw(PortFacts &facts) const
    {
        if (!isUfwAtWork())
            return;
        auto firewall = unknown(FirewallKind::Ufw, m_ports);
        if (const auto verdicts = ufw(IpFamily::V4))
            firewall.ports = of(verdicts, m_ports);
        if (const auto verdicts = ufw(IpFamily::V6))
            firewall.ports6 = of(verdicts, m_ports);
        facts.firewalls.push_back(std::move(firewall));
    }

    std::optional<PortVerdicts> ufw(IpFamily family) const
    {
        const bool isV4 = family == IpFamily::V4;
        const auto user
            = m_root.read(isV4 ? "/etc/ufw/user.rules" : "/etc/ufw/user6.rules", longest);
        const auto before
            = m_root.read(isV4 ? "/etc/ufw/before.rules" : "/etc/ufw/before6.rules", longest);
        const auto defaults = m_root.read("/etc/default/ufw", longest);
        return user && before && defaults
            ? std::optional(ufwVerdicts(*defaults, *before, *user, family))
            : std::nullopt;
    }

    /// To others firewall-cmd would answer only after a password.
    static bool isFirewalldActive()
    {
        const auto ran = run(Tool::Systemctl, {"is-active", "--quiet", "firewalld"}, quickly());
        return ran && ran->status == 0;
    }

    void lookAtFirewalld(PortFacts &facts) const
    {
        const auto state = said({"--state"});
        const bool isRunning = state && trimmed(*state) == "running";
        if (isRunning)
            facts.firewalls.push_back(firewalld());
        else if (m_ruleset && m_ruleset->holdsFirewalld)
            facts.firewalls.push_back(unknown(FirewallKind::Firewalld, m_ports));
    }

    /// Where packets come in through several zones, all of them have to agree. A zone is the same
    /// for both families: rich rules, which may be for one alone, make nothing closed.
    Firewall firewalld() const
    {
        auto zones = outerZones(said({"--get-active-zones"}).value_or(""));
        const auto usual = said({"--get-default-zone"});
        if (zones.empty() && usual && isZoneName(trimmed(*usual)))
            zones.emplace_back(trimmed(*usual));
        std::optional<Firewall> found;
        for (const auto &zone : zones) {
            const auto text = said({"--list-all", "--zone=" + zone});
            const auto next = text
                ? Firewall {FirewallKind::Firewalld, of(zoneVerdicts(*text), m_ports), {}}
                : unknown(FirewallKind::Firewalld, m_ports);
            for (std::size_t i = 0; found && i < m_ports.size(); ++i)
                if (found->ports[i] != next.ports[i])
                    found->ports[i] = Passes::Unknown;
            if (!found)
                found = next;
        }
        if (!found)
            return unknown(FirewallKind::Firewalld, m_ports);
        found->ports6 = found->ports;
        return *found;
    }

    const Root &m_root;
    const std::vector<PortRange> &m_ports;
    std::optional<NftRuleset> m_ruleset; ///< none: this account may not read it, or nft is missing
    std::optional<PortVerdicts> m_verdicts6;
};

void lookAtSelinux(const Root &root, PortFacts &facts)
{
    nginx::Survey host;
    lookAtHost(root, host);
    if (host.selinux.mode == nginx::SelinuxMode::Off)
        return;
    facts.enforcesSelinux = host.selinux.mode == nginx::SelinuxMode::Enforcing;
    facts.nginxMayConnect = host.selinux.canConnect;
    if (const auto survey = look(root))
        facts.labels = wrongLabels(root, *survey);
}

} // namespace

Result<PortFacts> lookAtPorts(const Root &root, const std::vector<PortRange> &ports)
{
    auto holders = holdersOf(root, ports);
    if (!holders)
        return std::unexpected(holders.error());
    PortFacts facts;
    facts.holders = std::move(*holders);
    if (root.isMachine())
        FirewallLook(root, ports).into(facts);
    lookAtSelinux(root, facts);
    return facts;
}

} // namespace opentalk::machine
