// Who holds nginx's ports, and whether firewall and SELinux let everything through that has to be.
#include "checks/families.h"
#include "checks/livekitports.h"
#include "checks/portjudge.h"
#include "checks/portproblems.h"
#include "checks/portsonce.h"
#include "checks/subject.h"

#include <QTimer>

#include <algorithm>

namespace opentalk::checks {

namespace {

using Judge = std::function<Outcome(const PortFacts &)>;
using Look = std::shared_ptr<PortsOnce>;

constexpr PortRange http {Transport::Tcp, 80, 80};
constexpr PortRange https {Transport::Tcp, 443, 443};
constexpr PortRange http3 {Transport::Udp, 443, 443};

struct Wanted {
    PortRange range;
    Use use;
};

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

Check checkOf(const Look &look, std::string subject, Text asked, const Judge &judge)
{
    return {Kind::Port, std::move(subject),
            [look, asked = std::move(asked), judge](QObject *owner, const Told &told) {
                const auto unseen = skipped(asked, problem(portsUnseen, {}));
                if (!look->canLook()) {
                    QTimer::singleShot(0, owner, [told, unseen] { told(unseen); });
                    return;
                }
                look->ask(owner, [told, asked, judge](const Result<PortFacts> &facts) {
                    told(facts ? judge(*facts) : skipped(asked, facts.error().front()));
                });
            }};
}

Check holderCheck(const Look &look, std::uint16_t port, bool isPractice)
{
    return checkOf(
        look, std::to_string(port) + "/tcp",
        said(QT_TRANSLATE_NOOP("Check", "Who listens on TCP port %1"), std::to_string(port)),
        [port, isPractice](const PortFacts &facts) {
            return judgeHolder(port, facts, isPractice);
        });
}

bool isHeld(std::uint16_t port, const PortFacts &facts)
{
    return std::ranges::any_of(facts.holders, [port](const PortHolder &holder) {
        return holder.transport == Transport::Tcp && holder.port == port;
    });
}

/// `signalling`: of LiveKit, where its being here is to be seen by that alone; else 0.
Check firewallCheck(const Look &look, const Wanted &wanted, std::uint16_t signalling)
{
    const auto asked = said(QT_TRANSLATE_NOOP("Check", "Does the firewall let everybody reach %1"),
                            wanted.range.text());
    return checkOf(look, filled(subjectFirewall, {wanted.range.text()}), asked,
                   [look, wanted, signalling, asked](const PortFacts &facts) {
                       if (signalling != 0 && !isHeld(signalling, facts))
                           return skipped(
                               asked, problem(livekitElsewhere, {}, std::to_string(signalling)));
                       return judgeFirewall(wanted.range, wanted.use, facts, look->ports());
                   });
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

std::vector<Wanted> wantedOf(const Deployment &deployment)
{
    std::vector<Wanted> wanted {{http, Use::Web}, {https, Use::Web}};
    if (deployment.http3)
        wanted.push_back({http3, Use::Web});
    return wanted;
}

std::vector<Wanted> mediaOf(const LivekitPorts &ports)
{
    std::vector<Wanted> wanted;
    for (const auto *list : {&ports.media, &ports.turn})
        for (const auto &range : *list)
            wanted.push_back({range, Use::Media});
    return wanted;
}

} // namespace

std::vector<Check> portChecks(const Context &context)
{
    const auto read = livekitPorts(context.livekitFile);
    const auto livekit = read.value_or(usualLivekitPorts());
    const auto web = wantedOf(context.deployment);
    const auto media = mayHaveLivekit(context) ? mediaOf(livekit) : std::vector<Wanted>();
    const auto signalling = signallingPort(context, livekit);
    std::vector<PortRange> asked {tcp(signalling)};
    for (const auto *list : {&web, &media})
        for (const auto &wanted : *list)
            asked.push_back(wanted.range);
    const auto look = std::make_shared<PortsOnce>(context.machine, asked);
    std::vector<Check> checks {holderCheck(look, 80, context.isPractice),
                               holderCheck(look, 443, context.isPractice)};
    if (context.isPractice)
        return checks;
    for (const auto &wanted : web)
        checks.push_back(firewallCheck(look, wanted, 0));
    const bool isSite = context.deployment.site(ServiceId::Livekit) != nullptr;
    for (const auto &wanted : media)
        checks.push_back(firewallCheck(look, wanted, isSite ? 0 : signalling));
    if (!read)
        checks.push_back(fileCheck(read.error()));
    checks.push_back(checkOf(
        look, "SELinux", said(QT_TRANSLATE_NOOP("Check", "Does SELinux keep nginx from something")),
        judgeSelinux));
    return checks;
}

} // namespace opentalk::checks
