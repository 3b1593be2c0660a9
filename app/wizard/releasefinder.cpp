#include "wizard/releasefinder.h"

namespace opentalk::wizard {

namespace {

std::optional<Backend> firstBackend(const Session &session, ServiceId id)
{
    const auto backends = session.backendsOf(id);
    if (backends.isEmpty())
        return std::nullopt;
    const auto parsed = Backend::parse(backends.front().toStdString(), {});
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

ReleaseFinder::ReleaseFinder(Session &session, std::shared_ptr<checks::Dialler> dialler,
                             std::chrono::milliseconds pause)
    : m_session(session)
    , m_dialler(dialler)
    , m_probe(std::move(dialler))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&session, &Session::changed, this, &ReleaseFinder::sessionChanged);
    connect(&m_pause, &QTimer::timeout, this, &ReleaseFinder::ask);
    connect(&m_probe, &checks::ReleaseProbe::finished, this, &ReleaseFinder::take);
}

void ReleaseFinder::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    if (isWatching)
        lookAgain();
}

void ReleaseFinder::lookAgain()
{
    sessionChanged();
    if (m_isWatching && !isAsking() && !(m_finding && m_finding->release))
        ask();
}

std::optional<ReleaseFinder::Question> ReleaseFinder::questionNow() const
{
    const auto controller = firstBackend(m_session, ServiceId::Controller);
    const auto roomserver = firstBackend(m_session, ServiceId::Roomserver);
    if (m_session.target() == Target::Another || !m_dialler->isReady()
        || !m_session.isEnabled(ServiceId::Controller) || !controller)
        return std::nullopt;
    return Question {m_session.target(), *controller, roomserver.value_or(*controller)};
}

void ReleaseFinder::sessionChanged()
{
    // What was found on one machine says nothing about another.
    if (m_source && m_source->target != m_session.target()) {
        m_source.reset();
        m_session.findRelease({});
    }
    if (const auto question = questionNow(); question != m_question) {
        m_question = question;
        m_finding.reset();
        m_probe.stop();
        if (m_isWatching)
            m_pause.start();
        emit changed();
    }
    if (m_finding && m_finding->release && !m_session.profile().release)
        m_session.findRelease(m_finding->release);
}

void ReleaseFinder::ask()
{
    m_pause.stop();
    if (m_isWatching && m_question)
        m_probe.start(m_question->controller, m_question->roomserver);
    emit changed();
}

void ReleaseFinder::take(const checks::Finding &finding)
{
    m_finding = finding;
    if (finding.release)
        m_source = m_question;
    // A controller that was found and is down for a moment is still the same one.
    if (finding.release || m_source != m_question)
        m_session.findRelease(finding.release);
    emit changed();
}

} // namespace opentalk::wizard
