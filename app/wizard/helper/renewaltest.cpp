#include "wizard/helper/renewaltest.h"

#include "wizard/helper/helper.h"
#include "wizard/problems.h"

namespace opentalk::wizard {

RenewalTest::RenewalTest(Helper &helper, QObject *parent)
    : QObject(parent)
    , m_helper(helper)
{
    connect(&m_helper, &Helper::stateChanged, this, &RenewalTest::followHelper);
    connect(&m_helper, &Helper::renewalProgressed, this, &RenewalTest::note);
    connect(&m_helper, &Helper::renewalTested, this,
            [this](const machine::Outcome &outcome) { settle(State::Passed, outcome.notes); });
    connect(&m_helper, &Helper::renewalRefused, this,
            [this](const Problems &problems) { settle(State::Failed, problems); });
}

bool RenewalTest::isUnderWay() const
{
    return m_state == State::Waiting || m_state == State::Running || m_state == State::Stopping;
}

void RenewalTest::begin(const Profile &profile, const QStringList &lineages)
{
    if (isUnderWay())
        return;
    m_profile = profile;
    m_lineages = lineages;
    m_words.clear();
    m_problems.clear();
    m_state = State::Waiting;
    askWhenReady();
    emit changed();
}

void RenewalTest::drop()
{
    if (m_state == State::None || m_state == State::Stopping)
        return;
    const bool wasRunning = m_state == State::Running;
    m_state = wasRunning ? State::Stopping : State::None;
    m_problems.clear();
    if (wasRunning)
        m_helper.cancel();
    emit changed();
}

void RenewalTest::keepTo(const Profile &profile)
{
    if (profile != m_profile)
        drop();
}

void RenewalTest::askWhenReady()
{
    if (m_state != State::Waiting || m_helper.state() != Helper::State::Ready)
        return;
    m_state = State::Running; // first: asking makes the helper tell its state again
    m_helper.testRenewal(m_profile);
}

/// A password that is not given, or wrong, may be given yet.
void RenewalTest::followHelper()
{
    const auto helper = m_helper.state();
    const bool isBroken = helper == Helper::State::Refused && m_helper.refusal() == Refusal::Broken;
    if (isBroken || (helper == Helper::State::Off && m_state != State::Waiting))
        return settle(State::Failed, {problem(helperEnded, "")});
    askWhenReady();
    if (m_state == State::Running)
        emit changed();
}

void RenewalTest::note(const machine::Progress &progress)
{
    if (m_state != State::Running || progress.state != machine::StepState::Running)
        return;
    m_words = QString::fromStdString(progress.detail);
    emit changed();
}

/// What was stopped has come to nothing.
void RenewalTest::settle(State state, const Problems &problems)
{
    if (!isUnderWay())
        return;
    const bool isWanted = m_state != State::Stopping;
    m_state = isWanted ? state : State::None;
    m_problems = isWanted ? problems : Problems {};
    emit changed();
}

} // namespace opentalk::wizard
