#include "checks/exposurejudge.h"

#include "checks/exposureproblems.h"
#include "checks/portjudge.h"
#include "checks/portproblems.h"
#include "checks/portsonce.h"
#include "model/contains.h"
#include "model/envimport.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::checks {

namespace {

std::string listOf(const std::vector<Address> &addresses)
{
    std::vector<std::string> texts;
    for (const auto &address : addresses)
        texts.push_back(address.text);
    return joined(texts).substr(0, 200);
}

/// Of networks that are not routed, and of containers' bridges. Behind a provider's router others
/// may be neighbours.
bool isInner(const Address &address)
{
    return address.isPrivate() || address.isLinkLocal() || address.isLoopback();
}

/// Over the families at which it answers to strangers: what one of them lets in is open.
Passes passesTo(const Exposed &exposed, const Firewall &firewall,
                const std::vector<PortRange> &asked)
{
    const PortRange range {Transport::Tcp, exposed.port, exposed.port};
    const auto over4 = passes(firewall, asked, range);
    const bool isOver6 = std::ranges::any_of(
        exposed.reached, [](const Address &address) { return address.isV6 && !isInner(address); });
    const auto over6 = isOver6 ? passes(firewall, asked, range, IpFamily::V6) : over4;
    if (over4 == over6)
        return over4;
    return over4 == Passes::Open || over6 == Passes::Open ? Passes::Open : Passes::Unknown;
}

class Judge {
public:
    Judge(const Exposed &exposed, const PortFacts &facts, const std::vector<PortRange> &asked)
        : m_exposed(exposed)
        , m_facts(facts)
        , m_port(std::to_string(exposed.port))
    {
        for (const auto &firewall : facts.firewalls) {
            const auto found = passesTo(exposed, firewall, asked);
            if (found == Passes::Closed)
                m_closing = &firewall;
            if (found == Passes::Unknown)
                m_isUnclear = true;
        }
        m_isUnclear = m_isUnclear || !facts.seesFirewall;
        for (const auto &holder : facts.holders)
            if (holder.port == exposed.port && holder.transport == Transport::Tcp
                && !holder.address.isLoopback())
                m_holders.push_back(holder);
    }

    Outcome judge(const Text &question, const Text &answer) const
    {
        const bool isLivekit = m_exposed.service == ServiceId::Livekit;
        if (isOnPrivateAlone())
            return good(question, answer,
                        problem(backendOnPrivate, {}, m_port, listOf(m_exposed.reached)));
        if (isPastFirewall() && !isLivekit)
            return outcome(question, answer, {published()});
        if (isUnnamed() && !isLivekit && (m_closing || m_isUnclear))
            return skipped(question, unnamed());
        if (m_closing && !isPastFirewall())
            return good(question, answer,
                        problem(backendShielded, {}, m_port, name(m_closing->kind)));
        const bool mustNot = isLivekit && m_exposed.release != Release::Classic;
        if (m_isUnclear && !isPastFirewall())
            return skipped(question, unclear());
        if (isLivekit)
            return outcome(question, answer, {livekit(mustNot)});
        return outcome(question, answer, {warning(backendOpen, {}, m_port, program())});
    }

private:
    /// Docker's own rules send packets on before the firewall sees them; without its proxy nobody
    /// holds the port at all.
    bool isPastFirewall() const
    {
        return m_holders.empty() || contains(m_holders, "docker-proxy", &PortHolder::program);
    }

    /// A container or a program: this account may not see. LiveKit's container has the machine's
    /// own network.
    bool isUnnamed() const { return contains(m_holders, "", &PortHolder::program); }

    Problem unnamed() const
    {
        return m_closing ? problem(exposureUnnamed, {}, m_port, name(m_closing->kind))
                         : problem(exposureUnseen, {}, m_port, listOf(m_exposed.reached));
    }

    Problem unclear() const
    {
        static constexpr const ProblemType *types[]
            = {&exposureUnclear, &exposureUnclearNoNft, &exposureUnclearOld};
        const auto why = m_facts.seesFirewall ? Unseen::Rights : m_facts.unseen;
        return problem(*types[static_cast<std::size_t>(why)], {}, m_port, program());
    }

    bool isOnPrivateAlone() const
    {
        if (m_holders.empty())
            return m_exposed.reached.size() < m_exposed.dialled.size()
                && std::ranges::all_of(m_exposed.reached, isInner);
        return std::ranges::all_of(m_holders, [](const PortHolder &holder) {
            return !holder.address.isUnspecified() && isInner(holder.address);
        });
    }

    std::string program() const
    {
        for (const auto &holder : m_holders)
            if (!holder.program.empty())
                return escaped(holder.program);
        return QT_TRANSLATE_NOOP("Argument", "Somebody");
    }

    Problem published() const
    {
        const auto key = m_exposed.service ? publishingKey(*m_exposed.service) : std::string_view();
        return key.empty()
            ? problem(backendPublishedOther, {}, m_port)
            : problem(backendPublished, {}, m_port, std::string(key) + "=127.0.0.1:" + m_port);
    }

    Problem livekit(bool mustNot) const
    {
        const bool hasFirewall = !m_facts.firewalls.empty() && !m_isUnclear;
        const auto &type = mustNot ? (hasFirewall ? livekitPublishedFirewall : livekitPublished)
                                   : (hasFirewall ? livekitOpenFirewall : livekitOpen);
        auto found = hasFirewall
            ? problem(type, {}, m_port,
                      commandToClose(m_facts.firewalls.front().kind, m_exposed.port))
            : problem(type, {}, m_port);
        if (!mustNot)
            found.severity = Severity::Warning;
        return found;
    }

    const Exposed &m_exposed;
    const PortFacts &m_facts;
    std::string m_port;
    std::vector<PortHolder> m_holders; ///< beyond loopback
    const Firewall *m_closing = nullptr;
    bool m_isUnclear = false;
};

} // namespace

Outcome judgeExposure(const Exposed &exposed, const std::optional<PortFacts> &facts,
                      const std::vector<PortRange> &asked)
{
    const auto port = std::to_string(exposed.port);
    const auto question = said(
        QT_TRANSLATE_NOOP("Check", "A connection to port %1 at this machine's own addresses"),
        port);
    if (exposed.reached.empty())
        return good(question, said(QT_TRANSLATE_NOOP("Check", "refused")),
                    problem(backendNotPublished, {}, port));
    const auto where = listOf(exposed.reached);
    const auto answer = said(QT_TRANSLATE_NOOP("Check", "answered on %1"), where);
    if (!facts)
        return skipped(question, problem(exposureUnseen, {}, port, where));
    return Judge(exposed, *facts, asked).judge(question, answer);
}

} // namespace opentalk::checks
