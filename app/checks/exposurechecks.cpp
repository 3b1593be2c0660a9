// Services on this machine that are reached past nginx.
#include "checks/exposurejudge.h"
#include "checks/families.h"
#include "checks/livekitports.h"
#include "checks/outside.h"
#include "checks/portjudge.h"
#include "checks/portsonce.h"

#include <QObject>

#include <algorithm>

namespace opentalk::checks {

namespace {

using Look = std::shared_ptr<PortsOnce>;

struct Subject {
    std::string name;
    std::uint16_t port = 0;
    std::optional<ServiceId> service;
};

/// Of one check that is under way: it ends when all addresses have been dialled and the facts are
/// there.
class Asking final : public QObject {
public:
    Asking(Exposed exposed, Look look, Told told, QObject *owner)
        : QObject(owner)
        , m_exposed(std::move(exposed))
        , m_look(std::move(look))
        , m_told(std::move(told))
    { }

    void start(Dialler &dialler)
    {
        m_open = static_cast<int>(m_exposed.dialled.size()) + 1;
        for (const auto &address : std::vector(m_exposed.dialled))
            dialler.dial({address.text, m_exposed.port, address.isV6, false}, this,
                         [this, address](Reached reached) {
                             if (reached == Reached::Yes)
                                 m_exposed.reached.push_back(address);
                             end();
                         });
        if (m_look->canLook())
            m_look->ask(this, [this](const Result<PortFacts> &facts) {
                if (facts)
                    m_facts = *facts;
                end();
            });
        else
            end();
    }

private:
    void end()
    {
        if (--m_open > 0)
            return;
        std::ranges::sort(m_exposed.reached);
        m_told(judgeExposure(m_exposed, m_facts, m_look->ports()));
    }

    Exposed m_exposed;
    Look m_look;
    Told m_told;
    std::optional<PortFacts> m_facts;
    int m_open = 0;
};

std::vector<Subject> subjectsOf(const Context &context)
{
    std::vector<Subject> subjects;
    for (const auto &site : context.deployment.sites)
        for (const auto &backend : site.backends)
            if (isHere(backend, context.ownAddresses))
                subjects.push_back({site.id + " " + backend.text(), backend.port, site.service});
    const auto *controller = context.deployment.site(ServiceId::Controller);
    const bool mayBeHere
        = controller && std::ranges::any_of(controller->backends, [&](const Backend &backend) {
              return isHere(backend, context.ownAddresses);
          });
    if (mayBeHere && !context.deployment.site(ServiceId::Livekit)) {
        const auto port
            = livekitPorts(context.livekitFile).value_or(usualLivekitPorts()).signalling;
        subjects.push_back({"livekit 127.0.0.1:" + std::to_string(port), port, ServiceId::Livekit});
    }
    return subjects;
}

/// Past nginx.
std::vector<Check> insideChecks(const Context &context)
{
    if (context.isPractice || context.ownAddresses.empty())
        return {};
    const auto subjects = subjectsOf(context);
    std::vector<PortRange> asked;
    for (const auto &subject : subjects)
        asked.push_back({Transport::Tcp, subject.port, subject.port});
    std::ranges::sort(asked);
    const auto twice = std::ranges::unique(asked);
    asked.erase(twice.begin(), twice.end());
    const auto look = std::make_shared<PortsOnce>(context.machine, asked);
    std::vector<Check> checks;
    for (const auto &subject : subjects)
        checks.push_back(
            {Kind::Exposure, subject.name,
             [look, dialler = context.dialler, addresses = context.ownAddresses,
              release = context.deployment.release, subject](QObject *owner, const Told &told) {
                 auto *asking = new Asking({subject.port, subject.service, release, addresses, {}},
                                           look, told, owner);
                 asking->start(*dialler);
             }});
    return checks;
}

} // namespace

std::vector<Check> exposureChecks(const Context &context)
{
    auto checks = insideChecks(context);
    std::ranges::move(outsideChecks(context), std::back_inserter(checks));
    return checks;
}

} // namespace opentalk::checks
