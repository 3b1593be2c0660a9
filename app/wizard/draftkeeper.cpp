#include "wizard/draftkeeper.h"

#include "wizard/helper/job.h"
#include "wizard/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace opentalk::wizard {

namespace {

constexpr int pause = 300; ///< milliseconds from the first key to the file

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
    if (!m_isAlone || (!m_applying.empty() && isEndOpen()))
        return;
    if (!m_found)
        QFile::remove(m_fileName);
    else if (const auto kept = writeDraft(m_fileName, *m_found); !kept)
        qWarning("%s", sentence(kept.error().front()).c_str());
}

void DraftKeeper::take()
{
    const auto draft = *std::exchange(m_found, {});
    m_session.open(Profile {}, {}); // another file is not theirs to be saved to
    m_session.import(draft.profile);
    emit changed();
}

void DraftKeeper::forget()
{
    m_found.reset();
    write();
    emit changed();
}

/// Whoever types on and on is kept as well: the time runs from the first key.
void DraftKeeper::follow()
{
    if (!m_pause.isActive())
        m_pause.start();
}

/// The other window may have ended since; where its answers went with it, they are wanted no more.
bool DraftKeeper::mayWrite()
{
    if (m_isAlone || !m_lock.tryLock())
        return m_isAlone;
    m_isAlone = true;
    if (!QFile::exists(m_fileName))
        m_found.reset();
    emit changed();
    return true;
}

/// What is still to be offered stays until something new is typed.
void DraftKeeper::write()
{
    m_pause.stop();
    if (!mayWrite())
        return;
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
    const bool isWorking = m_job.phase() == Job::Phase::Working;
    const bool begins = isWorking && !m_isWorking;
    m_isWorking = isWorking;
    if (!begins || m_session.target() != Target::ThisMachine || !m_job.plan())
        return;
    m_applying = placementsOf(*m_job.plan());
    write();
}

bool DraftKeeper::isEndOpen() const
{
    return m_job.phase() == Job::Phase::Working || isUnfinished(m_job.aftermath());
}

/// Not when it ends: a window whose line has gone dead shows that to nobody.
void DraftKeeper::endWasSeen()
{
    if (m_applying.empty() || isEndOpen())
        return;
    m_applying.clear();
    write();
}

} // namespace opentalk::wizard
