#include "wizard/preview/judge.h"

#include "machine/judgementjson.h"
#include "machine/plan.h"
#include "machine/problems.h"
#include "model/json.h"
#include "model/profilejson.h"
#include "wizard/session.h"

namespace opentalk::wizard {

static constexpr std::chrono::seconds longest {10};
static constexpr qint64 largestAnswer = 2 << 20;

Judge::Judge(Session &session, QString program, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_program(std::move(program))
    , m_enquiry(longest, largestAnswer)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&session, &Session::changed, this, &Judge::follow);
    connect(&m_pause, &QTimer::timeout, this, &Judge::launch);
    connect(&m_enquiry, &Enquiry::answered, this, &Judge::take);
    connect(&m_enquiry, &Enquiry::tooLate, this, [this] {
        m_pause.stop();
        machine::Judgement verdict;
        verdict.explanation
            = problem(machine::programTimedOut, {}, std::to_string(longest.count()));
        settle(verdict);
    });
    follow();
}

bool Judge::mayJudge() const
{
    return !m_program.isEmpty() && m_session.target() == Target::ThisMachine && m_session.root()
        && m_session.tree().isEmpty() && m_session.survey().installed;
}

void Judge::follow()
{
    if (!mayJudge()) {
        const bool hadVerdict = m_verdict || m_isUnderWay;
        cancel();
        m_digest.clear();
        if (hadVerdict)
            settle({});
        return;
    }
    if (!m_session.isCurrent())
        return;
    const auto digest = machine::digestOf(m_session.files(), {});
    if (digest == m_digest && m_session.survey() == m_survey)
        return;
    cancel();
    m_digest = digest;
    if (m_session.survey() != m_survey) // thousands of neighbours are not copied at each letter
        m_survey = m_session.survey();
    m_profile = m_session.profile();
    m_isUnderWay = true;
    m_pause.start();
    emit changed();
}

void Judge::launch()
{
    ++m_started;
    m_enquiry.ask(m_program, {QStringLiteral("judge")},
                  QByteArray::fromStdString(writeProfile(m_profile)));
}

void Judge::cancel()
{
    m_pause.stop();
    m_enquiry.cancel();
}

void Judge::take(const Result<Json> &answer)
{
    const auto verdict
        = answer ? machine::judgementFromJson(*answer) : std::unexpected(answer.error());
    // It looks at the machine itself: other files than the ones that are shown say nothing.
    if (verdict && verdict->digest == m_digest)
        settle(*verdict);
    else
        settle({});
}

void Judge::settle(std::optional<machine::Judgement> verdict)
{
    m_verdict = std::move(verdict);
    m_isUnderWay = false;
    emit changed();
}

} // namespace opentalk::wizard
