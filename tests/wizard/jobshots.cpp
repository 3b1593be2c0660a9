// Pictures of Review, Apply and Done in practice, and of the ways to administrator rights.
//   OPENTALK_HELPER        the command (opentalk-proxy)
//   OPENTALK_FAKE_SUDO     set below with-fake-sudo: the password is asked for, and never right
#include "nginx/warnings.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/pages/page.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include "album.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr int patience = 20000; // milliseconds

class JobShots final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeJob_data() { Album::addLooks(); }
    void theWholeJob();
    void thePassword_data() { Album::addLooks(); }
    void thePassword();

private:
    void open(bool isPractice);
    void close();
    void goTo(PageId id);
    void take(const char *name) { m_album.take(*m_window, QString::fromLatin1(name)); }
    void shootReview();
    void shootWarnings();
    void shootApply();
    void shootFailure();

    Album m_album;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
};

void JobShots::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("OPENTALK_HELPER"), "OPENTALK_HELPER names the command");
    m_album.open();
}

void JobShots::open(bool isPractice)
{
    const auto program = qEnvironmentVariable("OPENTALK_HELPER");
    m_session = std::make_unique<Session>();
    m_helper = std::make_unique<Helper>(program, isPractice, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    survey.running = true;
    m_session->showLocal(survey);
    if (isPractice)
        m_session->practise();
    m_session->open(example(), {});
    m_window
        = std::make_unique<MainWindow>(*m_session, *m_job, program, std::chrono::milliseconds(0));
    m_album.fit(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void JobShots::close()
{
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

void JobShots::goTo(PageId id)
{
    while (m_window->wizard().currentId() < id && m_window->wizard().currentPage()->isComplete())
        m_window->wizard().next();
    QCOMPARE(m_window->wizard().currentId(), int(id));
}

void JobShots::shootReview()
{
    take("6-review-comparing");
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QTest::qWait(50);
    take("6-review");
}

/// As they would come from the helper of a machine that has the reasons for them.
void JobShots::shootWarnings()
{
    auto survey = m_session->survey();
    survey.runningProgram = nginx::RunningProgram::Replaced;
    survey.selinux = {nginx::SelinuxMode::Enforcing, false};
    survey.listeners = {{{"0.0.0.0", false}, 80, false, false, {"/etc/nginx/nginx.conf", 39}},
                        {{"::", true}, 80, false, false, {"/etc/nginx/nginx.conf", 40}}};
    const auto plan = *m_job->plan();
    const auto before = m_job->warnings();
    emit m_helper->planned(survey, plan, nginx::warnings(*m_session->deployment(), survey));
    take("6-review-warnings");
    emit m_helper->planned(survey, plan, before);
}

/// What the helper reports is not read before the event loop runs: the picture is of these steps.
void JobShots::shootApply()
{
    using enum machine::StepState;
    emit m_helper->progressed({machine::Step::Prepare, Done, {}});
    emit m_helper->progressed({machine::Step::TryOut, Done, {}});
    emit m_helper->progressed({machine::Step::BackUp, Done, {}});
    emit m_helper->progressed({machine::Step::Place, Running, {}});
    take("7-apply-working");
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    QTest::qWait(50);
    take("7-apply-succeeded");
}

void JobShots::shootFailure()
{
    using enum machine::StepState;
    for (const auto step : {machine::Step::Prepare, machine::Step::TryOut, machine::Step::BackUp,
                            machine::Step::Place, machine::Step::Test})
        emit m_helper->progressed({step, Done, {}});
    emit m_helper->progressed({machine::Step::Reload, Failed, "The old workers are still there."});
    emit m_helper->progressed({machine::Step::PutBack, Done, {}});
    Problem problem;
    problem.code = "reload-not-seen";
    problem.kind = ProblemKind::Machine;
    problem.reasonText = "nginx was told to reload, but no new workers came within 20 seconds.";
    problem.remedyText = "Look into its error log: /var/log/nginx/error.log.";
    emit m_helper->problemsFound({problem});
    take("7-apply-failed");
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
}

void JobShots::theWholeJob()
{
    if (qEnvironmentVariableIsSet("OPENTALK_FAKE_SUDO"))
        QSKIP("only the password is asked for here");
    QFETCH(QString, look);
    m_album.putOn(look);
    open(true);
    goTo(ReviewPageId);
    shootReview();
    shootWarnings();
    goTo(ApplyPageId);
    shootApply();
    goTo(DonePageId);
    take("8-done");
    m_session->setIntent(Intent::Undo);
    while (m_window->wizard().currentId() != ReviewPageId)
        m_window->wizard().back();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QTest::qWait(50);
    take("6-review-undo");
    goTo(ApplyPageId);
    shootFailure();
    close();
}

void JobShots::thePassword()
{
    if (!qEnvironmentVariableIsSet("OPENTALK_FAKE_SUDO"))
        QSKIP("needs with-fake-sudo");
    QFETCH(QString, look);
    m_album.putOn(look);
    open(false);
    goTo(ReviewPageId);
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::NeedsConsent, patience);
    take("6-review-consent");
    m_helper->elevate();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_VERIFY_WITH_TIMEOUT(m_helper->state() == Helper::State::AwaitingPassword
                                     && m_helper->question().attempt == attempt,
                                 patience);
        QTest::qWait(50);
        take(attempt == 1 ? "6-review-password" : "6-review-password-again");
        m_helper->givePassword("wrong");
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::Refused, patience);
    QCOMPARE(m_helper->refusal(), Refusal::WrongPassword);
    QTest::qWait(50);
    take("6-review-refused");
    close();
}

} // namespace

QTEST_MAIN(JobShots)
#include "jobshots.moc"
