#include "checks/run.h"

#include "checks/problems.h"
#include "model/contains.h"

#include <QPointer>

#include <algorithm>

namespace opentalk::checks {

namespace {

/// At the same time: enough that a dead network costs one time limit and not one a check.
constexpr std::size_t mostOpen = 24;

Outcome tooLong(std::chrono::milliseconds longest)
{
    return outcome({}, {}, {warning(checkTooLong, {}, std::to_string(longest.count() / 1000))});
}

} // namespace

Run::Run(std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent)
    , m_longest(longest)
{ }

Run::~Run()
{
    drop();
}

void Run::setChecks(std::vector<Check> checks)
{
    drop();
    m_checks = std::move(checks);
    m_results.assign(m_checks.size(), {});
}

void Run::startAll()
{
    drop();
    m_results.assign(m_checks.size(), {});
    for (int index = 0; index < static_cast<int>(m_checks.size()); ++index)
        m_waiting.push_back(index);
    QTimer::singleShot(0, this, &Run::goOn);
}

void Run::start(int index)
{
    if (isRunning(index))
        return;
    m_results[static_cast<std::size_t>(index)].reset();
    m_waiting.push_back(index);
    QTimer::singleShot(0, this, &Run::goOn);
    emit changed(index);
}

void Run::stop()
{
    std::vector<int> dropped(m_waiting.begin(), m_waiting.end());
    for (const auto &[index, owner] : m_open)
        dropped.push_back(index);
    drop();
    const QPointer<Run> alive(this);
    for (const int index : dropped) {
        if (alive && index < static_cast<int>(m_checks.size()))
            emit changed(index);
    }
    if (alive && !dropped.empty())
        emit finished();
}

bool Run::isRunning(int index) const
{
    return m_open.contains(index) || contains(m_waiting, index);
}

const std::optional<Outcome> &Run::result(int index) const
{
    return m_results[static_cast<std::size_t>(index)];
}

State Run::worst() const
{
    State worst = State::Skipped;
    for (const auto &result : m_results)
        worst = result ? std::max(worst, result->state) : worst;
    return worst;
}

void Run::goOn()
{
    const QPointer<Run> alive(this);
    while (alive && !m_waiting.empty() && m_open.size() < mostOpen) {
        const int next = m_waiting.front();
        m_waiting.pop_front();
        begin(next);
    }
}

void Run::begin(int index)
{
    auto *owner = new QObject(this);
    m_open[index] = owner;
    const auto told = [this, index, owner](const Outcome &outcome) {
        const auto found = m_open.find(index);
        if (found != m_open.end() && found->second == owner)
            take(index, outcome);
    };
    QTimer::singleShot(m_longest, owner, [this, told] { told(tooLong(m_longest)); });
    // A copy: whoever hears of its answer may set other checks before it returns.
    const auto start = m_checks[static_cast<std::size_t>(index)].start;
    const QPointer<QObject> alive(owner);
    start(owner, told);
    if (alive && isRunning(index))
        emit changed(index);
}

void Run::take(int index, const Outcome &outcome)
{
    // An answer comes inside a signal of one of the owner's sockets.
    m_open[index]->deleteLater();
    m_open.erase(index);
    m_results[static_cast<std::size_t>(index)] = outcome;
    const bool isLast = !isRunning();
    const QPointer<Run> alive(this);
    emit changed(index);
    if (alive)
        goOn();
    if (alive && isLast && !isRunning())
        emit finished();
}

void Run::drop()
{
    m_waiting.clear();
    for (const auto &[index, owner] : m_open)
        owner->deleteLater();
    m_open.clear();
}

} // namespace opentalk::checks
