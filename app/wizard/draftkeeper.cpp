#include "wizard/draftkeeper.h"

#include "wizard/helper/job.h"
#include "wizard/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace opentalk::wizard {

namespace {

constexpr int pause = 300;   ///< milliseconds from the first key to the file
constexpr int glance = 2000; ///< milliseconds until it is seen that another window has ended

} // namespace

DraftKeeper::DraftKeeper(Session &session, Job &job, const QString &fileName)
    : m_session(session)
    , m_job(job)
    , m_fileName(fileName)
    , m_lock(fileName + QStringLiteral(".lock"))
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    m_lock.setStaleLockTime(0); // a window may be open for days
    m_isAlone = isLocked();
    if (auto draft = readDraft(fileName))
        m_found = std::move(*draft);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&session, &Session::changed, this, &DraftKeeper::follow);
    connect(&job, &Job::changed, this, &DraftKeeper::followJob);
    connect(&m_otherWindow, &QTimer::timeout, this, &DraftKeeper::write);
    if (!m_isAlone)
        m_otherWindow.start(glance);
}

DraftKeeper::~DraftKeeper()
{
    if (!m_isAlone || (!m_applying.empty() && m_isEndOpen))
        return;
    if (!m_found)
        QFile::remove(m_fileName);
    else if (const auto kept = writeDraft(m_fileName, *m_found); !kept)
        qWarning("%s", sentence(kept.error().front()).c_str());
}

void DraftKeeper::take()
{
    m_taken = std::exchange(m_found, {});
    m_session.open(Profile {}, {}); // another file is not theirs to be saved to
    m_session.import(m_taken->profile);
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

/// Where no lock can be made at all, nothing can be kept either, and no other window is the reason.
bool DraftKeeper::isLocked()
{
    return m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
}

/// The other window may have ended since. What it closed with is wanted no more; what it lost is
/// offered, unless it was gone on with here.
bool DraftKeeper::isOwner()
{
    if (m_isAlone || !isLocked())
        return m_isAlone;
    m_isAlone = true;
    m_otherWindow.stop();
    m_found.reset();
    if (auto left = readDraft(m_fileName); left && *left != m_taken)
        m_found = std::move(*left);
    emit changed();
    return true;
}

/// What is still to be offered stays until something new is typed.
void DraftKeeper::write()
{
    m_pause.stop();
    if (!isOwner())
        return;
    if (!m_session.isModified() && m_applying.empty()) {
        if (!m_found)
            QFile::remove(m_fileName);
        return;
    }
    // Where nothing can be kept, the work itself goes on: it is only the safety net that is
    // missing.
    if (const auto written = writeDraft(m_fileName, draft()); !written)
        qWarning("%s", sentence(written.error().front()).c_str());
}

/// Whoever only takes something back has typed nothing that could be lost. The note of a job that
/// was found goes on beside new answers: nobody has seen yet how it ended.
Draft DraftKeeper::draft() const
{
    const bool hasAnswers = m_session.isModified() || m_intent == Intent::SetUp;
    Draft made {hasAnswers ? m_session.profile() : Profile {}, QDateTime::currentDateTimeUtc(),
                m_applying, m_intent, m_isObtaining};
    if (m_applying.empty() && m_found) {
        made.applying = m_found->applying;
        made.intent = m_found->intent;
        made.isObtaining = m_found->isObtaining;
    }
    return made;
}

/// An end that is not known stays open until a helper has looked again: it finishes first what was
/// left.
void DraftKeeper::followJob()
{
    if (m_session.target() != Target::ThisMachine) { // practice tells nothing of this machine
        m_isWorking = false;
        return;
    }
    const auto phase = m_job.phase();
    const bool isWorking = phase == Job::Phase::Working;
    const bool isFailed = phase == Job::Phase::Failed;
    if (isWorking || (isFailed && isUnfinished(m_job.aftermath())))
        m_isEndOpen = true;
    else if (isFailed || phase == Job::Phase::Reviewed || phase == Job::Phase::Succeeded)
        m_isEndOpen = false;
    if (!std::exchange(m_isWorking, isWorking) && isWorking)
        noteJob();
}

/// Written at once: what follows may be the last that is heard of this window.
void DraftKeeper::noteJob()
{
    if (!m_job.plan())
        return;
    const auto intent = m_session.intent();
    m_applying = placementsOf(*m_job.plan());
    m_intent = intent == Intent::Check ? Intent::SetUp : intent;
    m_isObtaining = m_job.isObtaining();
    write();
}

/// Not when it ends: a window whose line has gone dead shows that to nobody.
void DraftKeeper::endWasSeen()
{
    if (m_applying.empty() || m_isEndOpen)
        return;
    m_applying.clear();
    m_intent = Intent::SetUp;
    m_isObtaining = false;
    write();
}

} // namespace opentalk::wizard
