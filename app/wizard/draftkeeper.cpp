#include "wizard/draftkeeper.h"

#include "wizard/helper/job.h"
#include "wizard/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace opentalk::wizard {

namespace {

constexpr int pause = 300; ///< milliseconds without a key

} // namespace

DraftKeeper::DraftKeeper(Session &session, Job &job, const QString &fileName)
    : m_session(session)
    , m_job(job)
    , m_fileName(fileName)
    , m_lock(fileName + QStringLiteral(".lock"))
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    m_lock.setStaleLockTime(0); // a window may be open for days
    m_isAlone = m_lock.tryLock();
    if (!m_isAlone)
        return;
    if (auto draft = readDraft(fileName))
        m_found = std::move(*draft);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&session, &Session::changed, this, &DraftKeeper::follow);
    connect(&job, &Job::changed, this, &DraftKeeper::noteApply);
}

DraftKeeper::~DraftKeeper()
{
    if (!m_isAlone || !m_applying.empty())
        return;
    if (!m_found)
        QFile::remove(m_fileName);
    else if (const auto kept = writeDraft(m_fileName, *m_found); !kept)
        qWarning("%s", sentence(kept.error().front()).c_str());
}

void DraftKeeper::take()
{
    const auto draft = *std::exchange(m_found, {});
    m_session.import(draft.profile);
    emit changed();
}

void DraftKeeper::forget()
{
    m_found.reset();
    write();
    emit changed();
}

void DraftKeeper::follow()
{
    m_pause.start();
}

/// What is still to be offered stays until something new is typed.
void DraftKeeper::write()
{
    m_pause.stop();
    if (!m_session.isModified() && m_applying.empty()) {
        if (!m_found)
            QFile::remove(m_fileName);
        return;
    }
    // Where nothing can be kept, the work itself goes on: it is only the safety net that is
    // missing.
    if (const auto written = writeDraft(
            m_fileName, {m_session.profile(), QDateTime::currentDateTimeUtc(), m_applying});
        !written)
        qWarning("%s", sentence(written.error().front()).c_str());
}

/// Written at once: what follows may be the last that is heard of this window.
void DraftKeeper::noteApply()
{
    const auto phase = m_job.phase();
    const bool isWorking = phase == Job::Phase::Working;
    const bool isUnknown = phase == Job::Phase::Failed && isUnfinished(m_job.aftermath());
    const bool isHere = m_session.target() == Target::ThisMachine && m_job.plan();
    if (isWorking == !m_applying.empty() || isUnknown || (isWorking && !isHere))
        return;
    m_applying = isWorking ? placementsOf(*m_job.plan()) : std::vector<Placement> {};
    write();
}

} // namespace opentalk::wizard
