// Keeps what is typed while it is typed, so that a line which drops costs nothing, and holds what
// an earlier window left. One window at a time: one beside it keeps nothing until the other has
// ended, which may take long where a line went dead without a word.
#pragma once

#include "wizard/draft.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <optional>

namespace opentalk::wizard {

class Job;
class Session;

class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Session &session, Job &job, const QString &fileName = draftFile());
    /// The window was closed by hand: what was to be kept has been saved.
    ~DraftKeeper() override;

    /// What an earlier window left, until it is taken or forgotten.
    const std::optional<Draft> &found() const { return m_found; }
    /// What was found belongs to a window that has not ended: it can be read, not forgotten.
    bool isAnothers() const { return !m_isAlone; }

    /// Goes on with the answers that were found.
    void take();
    void forget();
    /// Somebody has turned the page on which a job ended, or on which it was seen how it had.
    void endWasSeen();

signals:
    void changed();

private:
    void follow();
    bool isLocked();
    bool isOwner();
    void write();
    Draft draft() const;
    void followJob();
    void noteJob();

    Session &m_session;
    Job &m_job;
    QString m_fileName;
    QLockFile m_lock;
    bool m_isAlone = false;
    bool m_isWorking = false;
    std::optional<Draft> m_found;
    std::optional<Draft> m_taken;      ///< what was found, and gone on with
    std::vector<Placement> m_applying; ///< on this machine, until its end was seen
    Intent m_intent = Intent::SetUp;   ///< of `m_applying`
    bool m_isObtaining = false;        ///< the same
    bool m_isEndOpen = false;          ///< nobody can have seen an end
    QTimer m_pause;
    QTimer m_otherWindow; ///< looks whether it has ended
};

} // namespace opentalk::wizard
