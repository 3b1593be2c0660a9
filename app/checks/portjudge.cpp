#include "checks/portjudge.h"

#include "checks/portproblems.h"
#include "checks/portsonce.h"
#include "model/contains.h"

#include <algorithm>

namespace opentalk::checks {

namespace {

std::vector<PortHolder> holdersAt(std::uint16_t port, const PortFacts &facts)
{
    std::vector<PortHolder> found;
    std::ranges::copy_if(facts.holders, std::back_inserter(found), [port](const auto &holder) {
        return holder.transport == Transport::Tcp && holder.port == port;
    });
    return found;
}

std::string shown(const PortHolder &holder)
{
    const auto program = holder.program.empty() ? std::string("?") : holder.program;
    return escaped(program).substr(0, 40) + " " + holder.address.bracketed() + ":"
        + std::to_string(holder.port);
}

Text answerOf(const std::vector<PortHolder> &holders)
{
    std::string text;
    for (const auto &holder : holders)
        text += (text.empty() ? "" : ", ") + shown(holder);
    return text.empty() ? said(QT_TRANSLATE_NOOP("Check", "nobody"))
                        : said("%1", text.substr(0, 200));
}

/// `20000:39999/udp` as ufw writes it.
std::string withColon(const PortRange &range)
{
    auto text = range.text();
    std::ranges::replace(text, '-', ':');
    return text;
}

std::string ruleFor(const PortRange &range, const char *verdict)
{
    const auto text = range.text();
    const auto slash = text.find('/');
    return text.substr(slash + 1) + " dport " + text.substr(0, slash) + " " + verdict;
}

const char *commandToList(FirewallKind kind)
{
    static constexpr const char *commands[] = {
        "sudo ufw status verbose", "sudo firewall-cmd --list-all-zones", "sudo nft list ruleset"};
    return commands[static_cast<std::size_t>(kind)];
}

Problem closed(FirewallKind kind, const PortRange &range, Use use)
{
    const bool isRule = kind == FirewallKind::Nftables;
    const auto &type = use == Use::Web ? (isRule ? firewallRuleWeb : firewallClosesWeb)
                                       : (isRule ? firewallRuleMedia : firewallClosesMedia);
    return problem(type, {}, name(kind), range.text(), commandToOpen(kind, range));
}

const char *word(Passes passes)
{
    static constexpr const char *words[]
        = {QT_TRANSLATE_NOOP("Check", "%1: cannot be told"), QT_TRANSLATE_NOOP("Check", "%1: open"),
           QT_TRANSLATE_NOOP("Check", "%1: closed")};
    return words[static_cast<std::size_t>(passes)];
}

const ProblemType &unseen(Unseen why)
{
    static constexpr const ProblemType *types[]
        = {&firewallUnseen, &firewallUnseenNoNft, &firewallUnseenOld};
    return *types[static_cast<std::size_t>(why)];
}

const ProblemType &closedV6(FirewallKind kind)
{
    static constexpr const ProblemType *types[]
        = {&firewallClosesV6Ufw, &firewallClosesV6, &firewallClosesV6Rule};
    return *types[static_cast<std::size_t>(kind)];
}

/// restorecon knows what belongs where; in a folder of somebody's own it does not.
std::string relabel(const WrongLabel &label)
{
    const bool isKnown = label.path.starts_with("/etc/") || label.path.starts_with("/var/");
    const auto restore = "restorecon -Rv " + label.path;
    return isKnown
        ? restore
        : "semanage fcontext -a -t " + label.expected + " '" + label.path + "' && " + restore;
}

} // namespace

bool isHere(const Backend &backend, const std::vector<Address> &ownAddresses)
{
    const Address address {backend.host, backend.isV6};
    return !backend.isName && (address.isLoopback() || contains(ownAddresses, address));
}

Outcome judgeHolder(std::uint16_t port, const PortFacts &facts, bool isPractice)
{
    const auto number = std::to_string(port);
    const auto asked = said(QT_TRANSLATE_NOOP("Check", "Who listens on TCP port %1"), number);
    const auto holders = holdersAt(port, facts);
    if (holders.empty() && isPractice)
        return skipped(asked, problem(portNobodyYet, {}, number));
    if (holders.empty())
        return outcome(asked, answerOf(holders), {problem(portNobody, {}, number)});
    const auto isOther = [](const PortHolder &holder) {
        return !holder.program.empty() && holder.program != "nginx";
    };
    const bool hasNginx = std::ranges::any_of(
        holders, [](const auto &holder) { return holder.program == "nginx"; });
    const auto other = std::ranges::find_if(holders, [&](const PortHolder &holder) {
        return isOther(holder) && (!hasNginx || holder.address.isUnspecified());
    });
    if (other != holders.end()) {
        const auto pid = std::to_string(other->pid);
        return outcome(asked, answerOf(holders),
                       {other->program == "docker-proxy"
                            ? problem(portTakenByContainer, {}, number, pid)
                            : problem(portTaken, {}, escaped(other->program), pid, number)});
    }
    return hasNginx ? good(asked, answerOf(holders), problem(portNginxListens, {}, number))
                    : skipped(asked, problem(portHolderUnnamed, {}, number));
}

Outcome judgeFirewall(const PortRange &range, Use use, const PortFacts &facts,
                      const std::vector<PortRange> &asked)
{
    const auto question = said(
        QT_TRANSLATE_NOOP("Check", "Does the firewall let everybody reach %1"), range.text());
    if (facts.firewalls.empty())
        return facts.seesFirewall
            ? good(question, said(QT_TRANSLATE_NOOP("Check", "no firewall")),
                   problem(firewallNone, {}, range.text()))
            : skipped(question, problem(unseen(facts.unseen), {}, range.text()));
    Problems closing;
    const Firewall *unclear = nullptr;
    for (const auto &firewall : facts.firewalls) {
        const auto found = passes(firewall, asked, range);
        if (found == Passes::Closed)
            closing.push_back(closed(firewall.kind, range, use));
        if (found == Passes::Unknown)
            unclear = &firewall;
    }
    if (!closing.empty())
        return outcome(question, said(word(Passes::Closed), closing.front().arguments.front()),
                       closing);
    if (unclear)
        return skipped(question,
                       problem(firewallUnclear, {}, name(unclear->kind), range.text(),
                               commandToList(unclear->kind)));
    const auto kind = name(facts.firewalls.front().kind);
    return good(question, said(word(Passes::Open), kind),
                problem(firewallOpens, {}, kind, range.text()));
}

bool isClosedToV6(const PortRange &range, const PortFacts &facts,
                  const std::vector<PortRange> &asked)
{
    return std::ranges::any_of(facts.firewalls, [&](const Firewall &firewall) {
        return passes(firewall, asked, range, IpFamily::V6) == Passes::Closed;
    });
}

Outcome judgeClosedToV6(const PortRange &range, const PortFacts &facts,
                        const std::vector<PortRange> &asked, const std::string &host)
{
    const auto firewall = std::ranges::find_if(facts.firewalls, [&](const Firewall &each) {
        return passes(each, asked, range, IpFamily::V6) == Passes::Closed;
    });
    const auto kind = firewall->kind;
    return outcome(
        said(QT_TRANSLATE_NOOP("Check", "Does the firewall let everybody reach %1"), range.text()),
        said(QT_TRANSLATE_NOOP("Check", "%1: open over IPv4, closed over IPv6"), name(kind)),
        {problem(closedV6(kind), {}, name(kind), range.text(), commandToOpen(kind, range), host)});
}

Outcome judgeSelinux(const PortFacts &facts)
{
    const auto asked = said(QT_TRANSLATE_NOOP("Check", "Does SELinux keep nginx from something"));
    Problems found;
    if (facts.enforcesSelinux && facts.nginxMayConnect == false)
        found.push_back(problem(selinuxNoConnect, {}));
    for (const auto &label : facts.labels) {
        auto finding = problem(selinuxLabel, label.path, label.path, label.label, label.expected,
                               relabel(label));
        if (!facts.enforcesSelinux)
            finding.severity = Severity::Warning;
        found.push_back(std::move(finding));
    }
    if (found.empty())
        return good(asked, said(QT_TRANSLATE_NOOP("Check", "no")), problem(selinuxAllows, {}));
    return outcome(asked, said(QT_TRANSLATE_NOOP("Check", "yes")), std::move(found));
}

std::string commandToOpen(FirewallKind kind, const PortRange &range)
{
    switch (kind) {
    case FirewallKind::Ufw:
        return "ufw allow " + withColon(range);
    case FirewallKind::Firewalld:
        return "firewall-cmd --permanent --add-port=" + range.text() + " && firewall-cmd --reload";
    case FirewallKind::Nftables:
        break;
    }
    return ruleFor(range, "accept");
}

std::string commandToClose(FirewallKind kind, std::uint16_t tcpPort)
{
    const PortRange range {Transport::Tcp, tcpPort, tcpPort};
    switch (kind) {
    case FirewallKind::Ufw:
        return "ufw delete allow " + withColon(range);
    case FirewallKind::Firewalld:
        return "firewall-cmd --permanent --remove-port=" + range.text()
            + " && firewall-cmd --reload";
    case FirewallKind::Nftables:
        break;
    }
    return ruleFor(range, "drop");
}

} // namespace opentalk::checks
