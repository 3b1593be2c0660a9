// Finds out which release the controller is of, while the page that asks for it is shown, and again
// when another controller is named.
#pragma once

#include "checks/releaseprobe.h"
#include "wizard/session.h"

#include <QTimer>

namespace opentalk::wizard {

class ReleaseFinder final : public QObject {
    Q_OBJECT

public:
    /// `pause` goes by after the last keystroke before anybody is asked.
    ReleaseFinder(Session &session, std::shared_ptr<checks::Dialler> dialler,
                  std::chrono::milliseconds pause);

    /// The page is shown, or not any more. Asks at once, unless the answer is known.
    void setWatching(bool isWatching);

    /// What can be reached may have changed: practice has started.
    void lookAgain();

    /// About the controller that is named now; none while it has not been asked, or cannot be.
    const std::optional<checks::Finding> &finding() const { return m_finding; }
    bool isAsking() const { return m_probe.isRunning(); }

signals:
    void changed();

private:
    struct Question {
        Target target;
        Backend controller;
        Backend roomserver;

        bool operator==(const Question &) const = default;
    };

    std::optional<Question> questionNow() const;
    void sessionChanged();
    void ask();
    void take(const checks::Finding &finding);

    Session &m_session;
    std::shared_ptr<checks::Dialler> m_dialler;
    checks::ReleaseProbe m_probe;
    QTimer m_pause;
    bool m_isWatching = false;
    std::optional<Question> m_question; ///< none where nobody can be asked
    std::optional<Question> m_source;   ///< whose answer is in the session
    std::optional<checks::Finding> m_finding;
};

} // namespace opentalk::wizard
