#include "wizard/helper/helperlook.h"

#include "checks/portproblems.h"

#include <QTimer>

#include <utility>

namespace opentalk::wizard {

HelperLook::HelperLook(Helper &helper, QObject *parent)
    : QObject(parent)
    , m_helper(helper)
{
    connect(&m_helper, &Helper::portsRead, this,
            [this](const PortFacts &facts) { answer<AboutPorts>(facts); });
    connect(&m_helper, &Helper::logsRead, this,
            [this](const LogFacts &facts) { answer<AboutLogs>(facts); });
    connect(&m_helper, &Helper::factsRefused, this, &HelperLook::refuse);
    // Later: whoever waits for the answer that made it ready takes it first.
    connect(&m_helper, &Helper::stateChanged, this, &HelperLook::goOn, Qt::QueuedConnection);
}

bool HelperLook::hasHelper() const
{
    return m_helper.state() == Helper::State::Ready || m_helper.state() == Helper::State::Busy;
}

void HelperLook::ports(const std::vector<PortRange> &ports, QObject *owner,
                       const std::function<void(const Result<PortFacts> &)> &told)
{
    put({owner, AboutPorts {ports, told}});
}

void HelperLook::logs(const std::string &site, QObject *owner,
                      const std::function<void(const Result<LogFacts> &)> &told)
{
    put({owner, AboutLogs {site, told}});
}

void HelperLook::put(Waiting waiting)
{
    m_waiting.push_back(std::move(waiting));
    QTimer::singleShot(0, this, &HelperLook::goOn);
}

/// What nobody waits for any more is not asked. A helper that ends leaves its question to this
/// account.
void HelperLook::goOn()
{
    if (m_isAsking && hasHelper())
        return;
    m_isAsking = false;
    std::erase_if(m_waiting, [](const Waiting &waiting) { return !waiting.owner; });
    if (!hasHelper()) {
        for (const auto &waiting : std::exchange(m_waiting, {}))
            if (waiting.owner)
                askAlone(waiting);
        return;
    }
    if (m_waiting.empty() || m_helper.state() != Helper::State::Ready)
        return;
    m_isAsking = true;
    if (const auto *ports = std::get_if<AboutPorts>(&m_waiting.front().what))
        m_helper.ports(ports->ports);
    else
        m_helper.logs(std::get<AboutLogs>(m_waiting.front().what).site);
}

/// Practice is another machine: without its helper nobody sees it.
void HelperLook::askAlone(const Waiting &waiting)
{
    const auto unseen = std::unexpected(Problems {problem(checks::portsUnseen, {})});
    const auto *ports = std::get_if<AboutPorts>(&waiting.what);
    const auto *logs = std::get_if<AboutLogs>(&waiting.what);
    if (m_helper.isPractice() && ports)
        ports->told(unseen);
    else if (m_helper.isPractice())
        logs->told(unseen);
    else if (ports)
        m_local.ports(ports->ports, waiting.owner, ports->told);
    else
        m_local.logs(logs->site, waiting.owner, logs->told);
}

template <class About, class Facts> void HelperLook::answer(const Facts &facts)
{
    if (!m_isAsking || !std::holds_alternative<About>(m_waiting.front().what))
        return;
    const auto asked = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_isAsking = false;
    QTimer::singleShot(0, this, &HelperLook::goOn);
    if (asked.owner)
        std::get<About>(asked.what).told(facts);
}

void HelperLook::refuse(const Problems &problems)
{
    if (!m_isAsking)
        return;
    if (std::holds_alternative<AboutPorts>(m_waiting.front().what))
        answer<AboutPorts>(Result<PortFacts>(std::unexpected(problems)));
    else
        answer<AboutLogs>(Result<LogFacts>(std::unexpected(problems)));
}

} // namespace opentalk::wizard
