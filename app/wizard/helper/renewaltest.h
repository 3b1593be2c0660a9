// A dry run of renewing, asked of the helper: what is tried, how far it is, and what came of it. It
// waits for a helper that somebody else gets.
#pragma once

#include "machine/outcome.h"
#include "model/profile.h"

#include <QObject>
#include <QStringList>

namespace opentalk::wizard {

class Helper;

class RenewalTest final : public QObject {
    Q_OBJECT

public:
    enum class State {
        None,
        Waiting,  ///< for the helper
        Running,  ///< certbot is at work
        Stopping, ///< what comes of it is not told any more
        Passed,
        Failed, ///< `problems` says why
    };

    explicit RenewalTest(Helper &helper, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isUnderWay() const;
    const QStringList &lineages() const { return m_lineages; } ///< that are tried
    QString words() const { return m_words; } ///< certbot's last ones, while it is at work
    const Problems &problems() const { return m_problems; } ///< warnings, where it has passed

    /// `lineages` serve hosts of the profile. Nothing where one is under way.
    void begin(const Profile &profile, const QStringList &lineages);
    /// Ends what is under way, and forgets what came of an earlier one.
    void drop();
    /// The same, where it was about another profile.
    void keepTo(const Profile &profile);

signals:
    void changed();

private:
    void askWhenReady();
    void followHelper();
    void note(const machine::Progress &progress);
    void settle(State state, const Problems &problems);

    Helper &m_helper;
    State m_state = State::None;
    Profile m_profile;
    QStringList m_lineages;
    QString m_words;
    Problems m_problems;
};

} // namespace opentalk::wizard
