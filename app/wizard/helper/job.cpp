#include "wizard/helper/job.h"

namespace opentalk::wizard {

Job::Job(Session &session, Helper &helper, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_helper(helper)
{
    connect(&m_helper, &Helper::stateChanged, this, &Job::helperChanged);
    connect(&m_helper, &Helper::recovered, this, [this](const machine::Outcome &outcome) {
        m_recovered = outcome;
        emit changed();
    });
    connect(
        &m_helper, &Helper::planned, this,
        [this](const nginx::Survey &survey, const machine::Plan &plan, const Problems &warnings) {
            // Outdated: the answer to a newer question is under way.
            if (m_helper.state() == Helper::State::Busy)
                return;
            m_plan = plan;
            m_warnings = warnings;
            setPhase(Phase::Reviewed);
            m_session.setTarget(m_session.target(), survey, Sight::Helper);
        });
    connect(&m_helper, &Helper::historyRead, this,
            [this](const std::vector<machine::Checkpoint> &history) {
                if (m_helper.state() == Helper::State::Busy)
                    return;
                m_history = history;
                setPhase(Phase::Reviewed);
            });
    connect(&m_helper, &Helper::progressed, this, &Job::note);
    connect(&m_helper, &Helper::finished, this, [this](const machine::Outcome &outcome) {
        m_outcome = outcome;
        setPhase(Phase::Succeeded);
    });
    connect(&m_helper, &Helper::problemsFound, this, &Job::fail);
}

void Job::setTakeOver(const QString &path, bool takeOver)
{
    if (m_takeOver.contains(path) == takeOver)
        return;
    if (takeOver)
        m_takeOver.append(path);
    else
        m_takeOver.removeAll(path);
    review();
}

void Job::setStartsNginx(bool starts)
{
    m_startsNginx = starts;
    emit changed();
}

void Job::review()
{
    if (m_phase == Phase::Working || m_session.endsInExport())
        return;
    m_outcome.reset();
    m_steps.clear();
    m_problems.clear();
    m_wantsReview = true;
    if (m_helper.state() == Helper::State::Ready)
        ask();
    else if (m_helper.state() == Helper::State::Off || m_helper.state() == Helper::State::Refused)
        m_helper.start();
    else
        emit changed();
}

void Job::helperChanged()
{
    if (m_helper.state() == Helper::State::Ready && m_wantsReview)
        return ask();
    if (m_helper.state() == Helper::State::Refused && m_phase == Phase::Working)
        setPhase(Phase::Failed);
    else if (m_helper.state() == Helper::State::Refused)
        setPhase(Phase::Idle);
    else
        emit changed();
}

void Job::ask()
{
    m_wantsReview = false;
    m_phase = Phase::Comparing;
    if (m_session.intent() == Intent::SetUp) {
        m_reviewed = m_session.profile();
        m_helper.plan(m_reviewed, m_takeOver);
    } else {
        m_plan.reset();
        m_helper.history();
    }
}

bool Job::canApply() const
{
    if (m_phase != Phase::Reviewed || m_helper.state() != Helper::State::Ready)
        return false;
    if (m_session.intent() != Intent::SetUp)
        return !m_history.empty();
    return m_plan && !hasErrors(m_plan->problems) && m_reviewed == m_session.profile();
}

void Job::apply()
{
    if (!canApply())
        return;
    m_steps.clear();
    m_problems.clear();
    m_outcome.reset();
    m_phase = Phase::Working;
    switch (m_session.intent()) {
    case Intent::SetUp:
        m_helper.apply(m_reviewed, m_plan->digest, m_takeOver, m_startsNginx);
        break;
    case Intent::Undo:
        m_helper.undo({});
        break;
    case Intent::Remove:
        m_helper.remove();
        break;
    }
}

void Job::note(const machine::Progress &progress)
{
    const auto same = [&](const machine::Progress &seen) { return seen.step == progress.step; };
    const auto found = std::ranges::find_if(m_steps, same);
    if (found == m_steps.end())
        m_steps.push_back(progress);
    else
        *found = progress;
    emit changed();
}

void Job::fail(const Problems &problems)
{
    m_problems = problems;
    if (m_phase == Phase::Working)
        setPhase(Phase::Failed);
    else
        setPhase(Phase::Idle);
}

void Job::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace opentalk::wizard
