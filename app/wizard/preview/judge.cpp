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
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longest);
    connect(&session, &Session::changed, this, &Judge::follow);
    connect(&m_pause, &QTimer::timeout, this, &Judge::launch);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        cancel();
        machine::Judgement verdict;
        verdict.explanation
            = problem(machine::programTimedOut, {}, std::to_string(longest.count()));
        settle(verdict);
    });
    follow();
}

Judge::~Judge()
{
    cancel();
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
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &Judge::take);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            take();
    });
    m_limit.start();
    m_process->start(m_program, {QStringLiteral("judge")});
    if (!m_process)
        return;
    m_process->write(QByteArray::fromStdString(writeProfile(m_profile)));
    m_process->closeWriteChannel();
}

/// With its process everything that it started and mounted goes. It is waited for elsewhere.
void Judge::cancel()
{
    m_pause.stop();
    m_limit.stop();
    if (!m_process)
        return;
    auto *process = m_process.release();
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void Judge::take()
{
    m_limit.stop();
    const auto answer = m_process->read(largestAnswer);
    m_process.release()->deleteLater(); // this runs inside one of its signals
    JsonLimits limits;
    limits.bytes = largestAnswer;
    limits.allowControlCharacters = true;
    const auto json = parseJson({answer.constData(), size_t(answer.size())}, "judge", limits);
    const auto verdict = json ? machine::judgementFromJson(*json) : std::unexpected(json.error());
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
