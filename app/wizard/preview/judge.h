// The verdict while typing: has this machine's nginx judge the files of the session, in a process
// of its own for each verdict. Whatever is outdated is killed; nothing here waits.
#pragma once

#include "machine/judgement.h"
#include "model/profile.h"
#include "wizard/enquiry.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace opentalk::wizard {

class Session;

class Judge final : public QObject {
    Q_OBJECT

public:
    /// `program` is opentalk-proxy; empty: nobody judges. `pause` is how long typing must rest.
    Judge(Session &session, QString program, std::chrono::milliseconds pause,
          QObject *parent = nullptr);

    /// The last one on this machine; while another is under way, the one before.
    const std::optional<machine::Judgement> &verdict() const { return m_verdict; }
    bool isUnderWay() const { return m_isUnderWay; }

    /// How many processes were started so far.
    int started() const { return m_started; }

signals:
    void changed();

private:
    bool mayJudge() const;
    void follow();
    void launch();
    void cancel();
    void take(const Result<Json> &answer);
    void settle(std::optional<machine::Judgement> verdict);

    Session &m_session;
    QString m_program;
    QTimer m_pause;
    Enquiry m_enquiry;
    Profile m_profile;      ///< the last one that was right
    std::string m_digest;   ///< of its files
    nginx::Survey m_survey; ///< the machine that they were made for
    std::optional<machine::Judgement> m_verdict;
    bool m_isUnderWay = false;
    int m_started = 0;
};

} // namespace opentalk::wizard
