// Keeps what is typed while it is typed, so that a line which drops costs nothing, and holds what
// an earlier window left. One window at a time: another one beside it keeps nothing.
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

    /// Goes on with the answers that were found.
    void take();
    void forget();

signals:
    void changed();

private:
    void follow();
    void write();
    void noteApply();

    Session &m_session;
    Job &m_job;
    QString m_fileName;
    QLockFile m_lock;
    bool m_isAlone = false;
    std::optional<Draft> m_found;
    std::vector<Placement> m_applying; ///< on this machine, until its end was seen
    QTimer m_pause;
};

} // namespace opentalk::wizard
