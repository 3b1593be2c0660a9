// Who holds nginx's ports, and whether firewall and SELinux let everything through that has to be.
#include "checks/doorask.h"
#include "checks/families.h"
#include "checks/livekitports.h"
#include "checks/portjudge.h"
#include "checks/portproblems.h"
#include "checks/portsonce.h"
#include "checks/subject.h"
#include "model/contains.h"

#include <QTimer>

#include <algorithm>

namespace opentalk::checks {

namespace {

using Judge = std::function<Outcome(const PortFacts &)>;
/// Where something else has to be asked first.
using Judging = std::function<void(const PortFacts &, QObject *, const Told &)>;
using Look = std::shared_ptr<PortsOnce>;

constexpr PortRange http {Transport::Tcp, 80, 80};
constexpr PortRange https {Transport::Tcp, 443, 443};
constexpr PortRange http3 {Transport::Udp, 443, 443};

PortRange tcp(std::uint16_t port)
{
    return {Transport::Tcp, port, port};
}

/// Where it is no site, the controller passes its signalling on: it may run beside that one.
bool mayHaveLivekit(const Context &context)
{
    const auto *site = context.deployment.site(ServiceId::Livekit);
    if (!site)
        site = context.deployment.site(ServiceId::Controller);
    return site && std::ranges::any_of(site->backends, [&](const Backend &backend) {
               return isHere(backend, context.ownAddresses);
           });
}

std::uint16_t signallingPort(const Context &context, const LivekitPorts &ports)
{
    const auto *site = context.deployment.site(ServiceId::Livekit);
    return site ? site->backends.front().port : ports.signalling;
}

Check checkOf(const Look &look, std::string subject, Text asked, const Judging &judge)
{
    return {Kind::Port, std::move(subject),
            [look, asked = std::move(asked), judge](QObject *owner, const Told &told) {
                const auto unseen = skipped(asked, problem(portsUnseen, {}));
                if (!look->canLook()) {
                    QTimer::singleShot(0, owner, [told, unseen] { told(unseen); });
                    return;
                }
                look->ask(owner, [told, asked, judge, owner](const Result<PortFacts> &facts) {
                    if (facts)
                        judge(*facts, owner, told);
                    else
                        told(skipped(asked, facts.error().front()));
                });
            }};
}

Check checkOf(const Look &look, std::string subject, Text asked, const Judge &judge)
{
    return checkOf(look, std::move(subject), std::move(asked),
                   Judging([judge](const PortFacts &facts, QObject *, const Told &told) {
                       told(judge(facts));
                   }));
}

Check holderCheck(const Look &look, std::uint16_t port, bool isPractice)
{
    return checkOf(
        look, std::to_string(port) + "/tcp",
        said(QT_TRANSLATE_NOOP("Check", "Who listens on TCP port %1"), std::to_string(port)),
        Judge([port, isPractice](const PortFacts &facts) {
            return judgeHolder(port, facts, isPractice);
        }));
}

bool isHeld(std::uint16_t port, const PortFacts &facts)
{
    return std::ranges::any_of(facts.holders, [port](const PortHolder &holder) {
        return holder.transport == Transport::Tcp && holder.port == port;
    });
}

Text firewallQuestion(const PortRange &range)
{
    return said(QT_TRANSLATE_NOOP("Check", "Does the firewall let everybody reach %1"),
                range.text());
}

/// `signalling`: of LiveKit, where its being here is to be seen by that alone; else 0.
Check mediaCheck(const Look &look, const PortRange &range, std::uint16_t signalling)
{
    return checkOf(look, filled(subjectFirewall, {range.text()}), firewallQuestion(range),
                   Judge([look, range, signalling](const PortFacts &facts) {
                       if (signalling != 0 && !isHeld(signalling, facts))
                           return skipped(
                               firewallQuestion(range),
                               problem(livekitElsewhere, {}, std::to_string(signalling)));
                       return judgeFirewall(range, Use::Media, facts, look->ports());
                   }));
}

/// Tells the first host that has an IPv6 address of this machine; empty where none has.
void findHostOverV6(const Context &context, QObject *owner,
                    const std::function<void(const std::string &)> &told)
{
    struct Round {
        std::size_t open = 0;
        std::string host;
    };
    const auto round = std::make_shared<Round>();
    round->open = context.deployment.sites.size();
    for (const auto &site : context.deployment.sites)
        findAddresses(site.host.text(), context.nameServers, owner,
                      [=, own = context.ownAddresses,
                       host = site.host.text()](const std::vector<Address> &addresses) {
                          for (const auto &address : addresses)
                              if (address.isV6 && contains(own, address) && round->host.empty())
                                  round->host = host;
                          if (--round->open == 0)
                              told(round->host);
                      });
}

bool mayBeReachedOverV6(const Context &context)
{
    return context.deployment.ipv6.value_or(true) && !context.deployment.sites.empty()
        && std::ranges::any_of(context.ownAddresses, &Address::isV6);
}

Check webCheck(const Look &look, const Context &context, const PortRange &range)
{
    const auto judge = [=](const PortFacts &facts, QObject *owner, const Told &told) {
        const auto over4 = judgeFirewall(range, Use::Web, facts, look->ports());
        if (over4.state != State::Good || !mayBeReachedOverV6(context)
            || !isClosedToV6(range, facts, look->ports()))
            return told(over4);
        findHostOverV6(context, owner, [=](const std::string &host) {
            told(host.empty() ? over4 : judgeClosedToV6(range, facts, look->ports(), host));
        });
    };
    return checkOf(look, filled(subjectFirewall, {range.text()}), firewallQuestion(range),
                   Judging(judge));
}

Check fileCheck(const Problems &problems)
{
    auto why = problems.front();
    why.severity = Severity::Warning;
    return {Kind::Port, "livekit.yaml", [why](QObject *owner, const Told &told) {
                QTimer::singleShot(0, owner, [told, why] {
                    told(outcome(said(QT_TRANSLATE_NOOP("Check", "LiveKit's own settings")),
                                 said("%1", why.arguments.front()), {why}));
                });
            }};
}

std::vector<PortRange> webOf(const Deployment &deployment)
{
    std::vector<PortRange> ranges {http, https};
    if (deployment.http3)
        ranges.push_back(http3);
    return ranges;
}

std::vector<PortRange> mediaOf(const LivekitPorts &ports)
{
    auto ranges = ports.media;
    std::ranges::copy(ports.turn, std::back_inserter(ranges));
    return ranges;
}

} // namespace

std::vector<Check> portChecks(const Context &context)
{
    const auto read = livekitPorts(context.livekitFile);
    const auto livekit = read.value_or(usualLivekitPorts());
    const auto web = webOf(context.deployment);
    const auto media = mayHaveLivekit(context) ? mediaOf(livekit) : std::vector<PortRange>();
    const auto signalling = signallingPort(context, livekit);
    std::vector<PortRange> asked {tcp(signalling)};
    for (const auto *list : {&web, &media})
        std::ranges::copy(*list, std::back_inserter(asked));
    const auto look = std::make_shared<PortsOnce>(context.machine, asked);
    std::vector<Check> checks {holderCheck(look, 80, context.isPractice),
                               holderCheck(look, 443, context.isPractice)};
    if (context.isPractice)
        return checks;
    for (const auto &range : web)
        checks.push_back(webCheck(look, context, range));
    const bool isSite = context.deployment.site(ServiceId::Livekit) != nullptr;
    for (const auto &range : media)
        checks.push_back(mediaCheck(look, range, isSite ? 0 : signalling));
    if (!read)
        checks.push_back(fileCheck(read.error()));
    checks.push_back(checkOf(
        look, "SELinux", said(QT_TRANSLATE_NOOP("Check", "Does SELinux keep nginx from something")),
        Judge(judgeSelinux)));
    return checks;
}

} // namespace opentalk::checks
