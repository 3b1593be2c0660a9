// The work at hand: what the helper was asked to do and what came of it, for Review, Apply and
// Done.
#pragma once

#include "machine/outcome.h"
#include "machine/plan.h"
#include "wizard/helper/aftermath.h"
#include "wizard/helper/helper.h"
#include "wizard/session.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace opentalk::wizard {

class Job final : public QObject {
    Q_OBJECT

public:
    enum class Phase {
        Idle,      ///< nothing asked yet, or the profile changed since
        Comparing, ///< the helper makes its plan, or is waited for
        Reviewed,  ///< `plan` is there
        Working,   ///< a transaction runs
        Succeeded,
        Failed, ///< `aftermath` says how the machine stands, `problems` why
    };

    Job(Session &session, Helper &helper, QObject *parent = nullptr);

    Phase phase() const { return m_phase; }
    Helper &helper() { return m_helper; }

    const std::optional<machine::Plan> &plan() const { return m_plan; }
    const Problems &problems() const { return m_problems; } ///< why it could not be planned or done
    Aftermath aftermath() const { return m_aftermath; }     ///< of the last run that failed
    const Problems &warnings() const { return m_warnings; }
    /// The certificates that carrying out `plan` orders first.
    const std::vector<machine::WantedLineage> &wanted() const { return m_wanted; }
    /// Whether the run that was begun last orders certificates.
    bool isObtaining() const { return m_isObtaining; }
    /// Everything answers as it shall: what is still done changes nothing that could be put back.
    bool isPastPuttingBack() const;
    /// What certbot said in this run, line by line.
    const QStringList &words() const { return m_words; }
    const std::vector<machine::Progress> &steps() const { return m_steps; } ///< one a step, newest
    const std::optional<machine::Outcome> &outcome() const { return m_outcome; }
    /// Empty: there is nothing to undo or remove, and no plan for it.
    const std::vector<machine::Checkpoint> &history() const { return m_history; }
    /// What the helper did about an interrupted run when it started.
    const std::optional<machine::Outcome> &recovered() const { return m_recovered; }

    /// Files that may be taken over, once the admin has seen the difference.
    const QStringList &takeOver() const { return m_takeOver; }
    void setTakeOver(const QString &path, bool takeOver);

    bool startsNginx() const { return m_startsNginx; }
    void setStartsNginx(bool starts);

    /// Asks the helper for the plan; to undo or remove, for the history first. Gets the helper
    /// first where that needs nobody.
    void review();
    /// While somebody looks at Review, it follows: a profile that changes is compared again, and a
    /// helper that rested is started again.
    void setWatched(bool isWatched) { m_isWatched = isWatched; }

    /// Whether what is on Review may be carried out.
    bool canApply() const;
    void apply();
    void cancel() { m_helper.cancel(); }

signals:
    void changed();
    /// One more line of `words`; nothing else changes by it.
    void said(const QString &line);

private:
    void helperChanged();
    void helperRefused();
    void sessionChanged();
    void takeHistory(const std::vector<machine::Checkpoint> &history);
    void ask();
    void forget();
    void setPhase(Phase phase);
    void begin();
    void note(machine::Progress progress);
    void fail(const Problems &problems);

    Session &m_session;
    Helper &m_helper;
    Phase m_phase = Phase::Idle;
    bool m_isWatched = false;
    bool m_wantsReview = false;
    std::optional<machine::Plan> m_plan;
    Intent m_intent;    ///< that `m_plan` and `m_history` are for
    Profile m_reviewed; ///< the same, to set up
    Problems m_problems;
    Aftermath m_aftermath = Aftermath::AsBefore;
    Problems m_warnings;
    std::vector<machine::WantedLineage> m_wanted;
    bool m_isObtaining = false;
    std::vector<machine::Progress> m_steps;
    QStringList m_words;
    std::optional<machine::Outcome> m_outcome;
    std::optional<machine::Outcome> m_recovered;
    std::vector<machine::Checkpoint> m_history;
    QStringList m_takeOver;
    bool m_startsNginx = false;
};

} // namespace opentalk::wizard
