// The helper as the window sees it: one privileged `opentalk-proxy serve` a run of the wizard, got
// in the first way that works, and its typed requests.
#pragma once

#include "machine/certificatereport.h"
#include "machine/outcome.h"
#include "machine/plan.h"
#include "model/logfacts.h"
#include "model/portfacts.h"
#include "model/profile.h"
#include "nginx/survey.h"
#include "wizard/helper/carriedhelper.h"
#include "wizard/helper/passworddoor.h"
#include "wizard/helper/question.h"
#include "wizard/helper/ways.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace opentalk::wizard {

/// Why no way led to root.
enum class Refusal {
    Cancelled,     ///< the password was not given
    WrongPassword, ///< three times
    NoRights,      ///< the password was right, but this account may not become root
    NoWay,         ///< neither sudo nor pkexec can be used here: a terminal is needed
    Broken,        ///< the helper did not start or ended
};

class Helper final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Off,              ///< nothing runs
        Starting,         ///< a way is being tried that needs nobody
        NeedsConsent,     ///< the silent ways are used up: ask the admin, then `elevate`
        Elevating,        ///< pkexec or sudo is at work
        AwaitingPassword, ///< sudo asked; `givePassword` or `cancelPassword`
        Ready,
        Busy,    ///< a request runs
        Refused, ///< see `refusal`
    };

    /// `program` is opentalk-proxy; `practice` starts the private machine instead of elevating.
    Helper(QString program, bool practice, bool displayIsLocal, QObject *parent = nullptr);
    ~Helper() override;

    State state() const { return m_state; }
    bool isPractice() const { return m_practice; }
    /// Another machine to work on: a helper that runs for the other one is stopped.
    void setPractice(bool practice);
    Refusal refusal() const { return m_refusal; }
    /// One worked before, and ended because nothing was asked of it for long.
    bool hasRested() const { return m_hasRested; }
    const Question &question() const { return m_question; } ///< while a password is awaited
    QString words() const { return m_words; }               ///< what the refused program said
    QString dialSocket() const { return m_dialSocket; }     ///< practice: reaches its network
    /// Practice: what is not as on a machine.
    const Problems &practiceWarnings() const { return m_practiceWarnings; }

    /// Tries the ways that need nobody. Does nothing while a helper runs.
    void start();
    /// Goes on with the ways that ask the admin.
    void elevate();
    void givePassword(const QByteArray &password);
    void cancelPassword();
    void stop();

    /// Where the profile has certbot's certificates, of the end with all of them there: what has to
    /// be ordered for it comes with the plan.
    void plan(const Profile &profile, const QStringList &takeOver);
    void apply(const Profile &profile, const std::string &digest, const QStringList &takeOver,
               bool startNginx);
    /// As `apply`, and orders before it what the plan came with.
    void obtain(const Profile &profile, const std::string &digest, const QStringList &takeOver,
                bool startNginx);
    /// What is there of certificates, and what the hosts of the profile are served by.
    void certificates(const std::optional<Profile> &profile);
    /// Who listens at these ports, and what firewalls do with them.
    void ports(const std::vector<PortRange> &ports);
    /// The end of one site's logs.
    void logs(const std::string &site);
    /// A dry run of renewing what serves the hosts of the profile.
    void testRenewal(const Profile &profile);
    void history();
    /// What taking back everything from checkpoint `number` on would do; answered by `planned`.
    void planUndo(int number);
    void planRemove();
    /// `digest` is of the plan that was shown.
    void undo(int number, const std::string &digest);
    void remove(const std::string &digest);
    /// Asks the running request to stop; a transaction puts everything back.
    void cancel();

signals:
    void stateChanged();
    void recovered(const opentalk::machine::Outcome &outcome);
    void planned(const opentalk::nginx::Survey &survey, const opentalk::machine::Plan &plan,
                 const opentalk::Problems &warnings,
                 const std::vector<opentalk::machine::WantedLineage> &wanted = {});
    void progressed(const opentalk::machine::Progress &progress);
    void finished(const opentalk::machine::Outcome &outcome);
    void historyRead(const std::vector<opentalk::machine::Checkpoint> &history);
    void certificatesRead(const opentalk::machine::CertificateReport &report);
    void certificatesRefused(const opentalk::Problems &problems);
    void portsRead(const opentalk::PortFacts &facts);
    void logsRead(const opentalk::LogFacts &facts);
    void factsRefused(const opentalk::Problems &problems); ///< about ports or logs
    void renewalProgressed(const opentalk::machine::Progress &progress);
    void renewalTested(const opentalk::machine::Outcome &outcome);
    void renewalRefused(const opentalk::Problems &problems);
    /// The running request was refused; the machine is as before.
    void problemsFound(const opentalk::Problems &problems);

private:
    /// Whom the answer to the running request is for.
    enum class Asked { Work, Certificates, Facts, RenewalTest };

    void tryNextWay();
    void launch(Way way);
    void run(const QStringList &command, const QProcessEnvironment &environment);
    void setState(State state);
    void refuse(Refusal refusal);
    void wayFailed(int exitCode);
    void leave();
    void distrust(const Problems &problems);
    void readLines();
    void readLine(const QByteArray &line);
    void meetPractice(const nlohmann::ordered_json &about);
    void greet(const nlohmann::ordered_json &hello);
    void take(const nlohmann::ordered_json &answer);
    void takeProblems(Asked asked, const nlohmann::ordered_json &list);
    void takeResult(Asked asked, const nlohmann::ordered_json &result);
    void send(nlohmann::ordered_json request);
    void ask(Asked what, nlohmann::ordered_json request);
    void carryOut(const char *request, const Profile &profile, const std::string &digest,
                  const QStringList &takeOver, bool startNginx);

    QString m_program;
    bool m_practice;
    bool m_displayIsLocal;
    State m_state = State::Off;
    Refusal m_refusal = Refusal::NoWay;
    std::deque<Way> m_ways; ///< still to be tried; the front one is being tried
    std::unique_ptr<QProcess> m_process;
    PasswordDoor m_door;
    CarriedHelper m_carried; ///< until it runs
    QByteArray m_unread;
    Questions m_questions;
    Question m_question;
    QString m_words;
    QString m_dialSocket;
    Problems m_practiceWarnings;
    bool m_cancelled = false;
    bool m_hasRested = false;
    Asked m_asked = Asked::Work;
    int m_request = 0;
};

} // namespace opentalk::wizard
