#include "wizard/helper/job.h"

#include <utility>

namespace opentalk::wizard {

Job::Job(Session &session, Helper &helper, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_helper(helper)
    , m_intent(session.intent())
{
    connect(&m_session, &Session::changed, this, &Job::sessionChanged);
    connect(&m_helper, &Helper::stateChanged, this, &Job::helperChanged);
    connect(&m_helper, &Helper::recovered, this, [this](const machine::Outcome &outcome) {
        m_recovered = outcome;
        emit changed();
    });
    connect(&m_helper, &Helper::planned, this,
            [this](const nginx::Survey &survey, const machine::Plan &plan, const Problems &warnings,
                   const std::vector<machine::WantedLineage> &wanted) {
                // Outdated: the answer to a newer question is under way.
                if (m_helper.state() == Helper::State::Busy)
                    return;
                m_plan = plan;
                m_warnings = warnings;
                m_wanted = wanted;
                setPhase(Phase::Reviewed);
                m_session.setTarget(m_session.target(), survey, Sight::Helper);
            });
    connect(&m_helper, &Helper::historyRead, this, &Job::takeHistory);
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
    m_phase = Phase::Comparing;
    m_wantsReview = true;
    // A helper finishes what was left when it starts. In practice its machine would end with it.
    if (isUnfinished(std::exchange(m_aftermath, Aftermath::AsBefore)) && !m_helper.isPractice())
        m_helper.stop();
    if (m_helper.state() == Helper::State::Ready)
        ask();
    else if (m_helper.state() == Helper::State::Off || m_helper.state() == Helper::State::Refused)
        m_helper.start();
    else
        emit changed();
}

void Job::helperChanged()
{
    const auto state = m_helper.state();
    if (state == Helper::State::Ready && m_wantsReview)
        ask();
    else if (state == Helper::State::Refused)
        helperRefused();
    else if (state == Helper::State::Off && m_isWatched && m_helper.hasRested())
        review();
    else
        emit changed();
}

void Job::helperRefused()
{
    forget();
    if (m_phase == Phase::Working) {
        m_aftermath = Aftermath::Unknown;
        m_phase = Phase::Failed;
    } else if (m_phase == Phase::Comparing || m_phase == Phase::Reviewed) {
        m_phase = Phase::Idle;
    }
    emit changed();
}

/// A question that is under way is asked again when its answer has come.
void Job::sessionChanged()
{
    if (m_intent != m_session.intent()) {
        m_intent = m_session.intent();
        forget();
        if (m_phase == Phase::Reviewed)
            m_phase = Phase::Idle;
    }
    const auto state = m_helper.state();
    const bool hasHelper = state == Helper::State::Ready || state == Helper::State::Busy;
    if (m_isWatched && hasHelper && m_session.intent() == Intent::SetUp
        && m_reviewed != m_session.profile())
        review();
}

void Job::ask()
{
    m_wantsReview = false;
    if (m_intent == Intent::SetUp) {
        // Whoever agreed to lose a file saw another plan.
        if (m_reviewed != m_session.profile())
            m_takeOver.clear();
        m_reviewed = m_session.profile();
        m_helper.plan(m_reviewed, m_takeOver);
    } else {
        m_helper.history();
    }
}

/// What was shown is no answer to the present question.
void Job::forget()
{
    m_plan.reset();
    m_warnings.clear();
    m_wanted.clear();
    m_history.clear();
}

void Job::takeHistory(const std::vector<machine::Checkpoint> &history)
{
    if (m_helper.state() == Helper::State::Busy)
        return;
    m_history = history;
    if (history.empty()) {
        forget();
        setPhase(Phase::Reviewed);
    } else if (m_intent == Intent::Undo) {
        m_helper.planUndo(history.back().number);
    } else {
        m_helper.planRemove();
    }
}

bool Job::canApply() const
{
    if (m_phase != Phase::Reviewed || m_helper.state() != Helper::State::Ready)
        return false;
    const bool isForThis = m_intent != Intent::SetUp || m_reviewed == m_session.profile();
    return isForThis && m_plan && !hasErrors(m_plan->problems);
}

void Job::begin()
{
    m_steps.clear();
    m_words.clear();
    m_problems.clear();
    m_outcome.reset();
    m_recovered.reset();
    m_isObtaining = m_intent == Intent::SetUp && !m_wanted.empty();
    m_phase = Phase::Working;
}

void Job::apply()
{
    if (!canApply())
        return;
    begin();
    switch (m_intent) {
    case Intent::Check:
    case Intent::SetUp:
        if (m_isObtaining)
            m_helper.obtain(m_reviewed, m_plan->digest, m_takeOver, m_startsNginx);
        else
            m_helper.apply(m_reviewed, m_plan->digest, m_takeOver, m_startsNginx);
        break;
    case Intent::Undo:
        m_helper.undo(m_history.back().number, m_plan->digest);
        break;
    case Intent::Remove:
        m_helper.remove(m_plan->digest);
        break;
    }
}

/// Steps in which certbot is at work; what they tell while they run is its own words.
static bool isCertbots(machine::Step step)
{
    using enum machine::Step;
    return step == Rehearse || step == Order || step == TestRenewal;
}

bool Job::isPastPuttingBack() const
{
    using enum machine::Step;
    return m_isObtaining && std::ranges::any_of(m_steps, [](const machine::Progress &seen) {
               return seen.step == RunHook || seen.step == TestRenewal;
           });
}

void Job::note(machine::Progress progress)
{
    if (progress.state == machine::StepState::Running && isCertbots(progress.step)
        && !progress.detail.empty()) {
        m_words << QString::fromStdString(progress.detail);
        emit said(m_words.last());
        progress.detail.clear();
    }
    const auto same = [&](const machine::Progress &seen) { return seen.step == progress.step; };
    const auto found = std::ranges::find_if(m_steps, same);
    if (found == m_steps.end())
        m_steps.push_back(progress);
    else if (*found == progress)
        return;
    else
        *found = progress;
    emit changed();
}

void Job::fail(const Problems &problems)
{
    // Outdated, as an answer would be.
    if (m_helper.state() == Helper::State::Busy)
        return;
    forget();
    m_problems = problems;
    if (m_phase == Phase::Working)
        m_aftermath = aftermathOf(problems);
    setPhase(m_phase == Phase::Working ? Phase::Failed : Phase::Idle);
}

void Job::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace opentalk::wizard
