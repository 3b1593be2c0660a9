// Review, Apply and the window with a helper that refuses, ends, or says something unexpected.
#include "wizard/helper/job.h"
#include "jobrig.h"
#include "transaction/problems.h"
#include "wizard/pages/applypage.h"
#include "wizard/problemtext.h"
#include "wizard/review/differenceview.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace opentalk;
using namespace opentalk::wizard;

class JobTest final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init() { JobRig::init(); }
    void cleanup() { JobRig::cleanup(); }
    void aHelperThatRestedIsStartedAgain();
    void failuresAreToldByWhatIsKnown_data();
    void failuresAreToldByWhatIsKnown();
    void allReasonsAndTheirFilesAreShown();
    void theNextRunFinishesWhatIsLeft();
    void aRefusalLeavesNoPlanInSight();
    void anOutdatedRefusalIsForgotten();
    void whatWasRecoveredIsTold();
    void anotherProfileIsComparedAgain();
    void consentIsForThePlanThatWasShown();
    void leavingWhileApplyingIsAskedFirst_data();
    void leavingWhileApplyingIsAskedFirst();
    void theQuestionGoesWhenItIsDecided();

private:
    template <class Act> void whileAsked(Act act);
};

void JobTest::aHelperThatRestedIsStartedAgain()
{
    m_fake->on("plan", m_fake->planning(plan("one")) + "; test $(wc -l <starts) = 1 && exit 0");
    showReview();
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->starts(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
}

void JobTest::failuresAreToldByWhatIsKnown_data()
{
    using transaction::cancelled;
    using transaction::commitUncertain;
    using transaction::notPutBack;
    using transaction::oldNotServed;
    QTest::addColumn<Problems>("problems");
    QTest::addColumn<QByteArray>("otherwise");
    QTest::addColumn<Aftermath>("aftermath");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Problems &problems, Aftermath aftermath,
                        const char *words, const QByteArray &otherwise = {}) {
        QTest::newRow(name) << problems << otherwise << aftermath << QString::fromUtf8(words);
    };
    row("put back", {problem(cancelled, "")}, Aftermath::AsBefore,
        "It was not applied. The machine is as it was before.");
    row("in use", {problem(commitUncertain, "/x")}, Aftermath::NewInUse, "complete and in use");
    row("not put back", {problem(cancelled, ""), problem(notPutBack, "/x", "/y")},
        Aftermath::NotPutBack, "could not all be put back");
    row("both", {problem(notPutBack, "/x", "/y"), problem(oldNotServed, "", "why")},
        Aftermath::NotPutBack, "could not all be put back");
    row("not served", {problem(oldNotServed, "", "why")}, Aftermath::OldNotServed,
        "nginx has not gone back to them");
    const auto *unknown = "finishes the change or takes it back";
    row("killed", {}, Aftermath::Unknown, unknown, "kill -9 $$");
    row("ended", {}, Aftermath::Unknown, unknown, "exit 0");
    row("no JSON", {}, Aftermath::Unknown, unknown, "echo nonsense");
    row("no answer", {}, Aftermath::Unknown, unknown, "echo '{\"id\": 1, \"result\": {}}'");
    row("bad outcome", {}, Aftermath::Unknown, unknown,
        "echo '{\"id\": 1, \"result\": {\"outcome\": 7}}'");
}

void JobTest::failuresAreToldByWhatIsKnown()
{
    QFETCH(Problems, problems);
    QFETCH(QByteArray, otherwise);
    QFETCH(QString, words);
    m_fake->on("apply", problems.empty() ? otherwise : m_fake->refusing(problems));
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    QTEST(m_job->aftermath(), "aftermath");
    QVERIFY(shows(words));
    QCOMPARE(shows(QStringLiteral("as it was before")), m_job->aftermath() == Aftermath::AsBefore);
    const auto buttons = m_window->wizard().currentPage()->findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->hasFocus()
            && button->text() == ApplyPage::tr("Back to &Review");
    }));
}

void JobTest::allReasonsAndTheirFilesAreShown()
{
    const auto left = problem(transaction::notPutBack, "/etc/nginx/nginx.conf", "/var/lib/x");
    m_fake->on("apply", m_fake->refusing({problem(transaction::cancelled, ""), left}));
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    QVERIFY(shows(text(problem(transaction::cancelled, ""))));
    QVERIFY(shows(QStringLiteral("/etc/nginx/nginx.conf: ") + text(left)));
}

void JobTest::theNextRunFinishesWhatIsLeft()
{
    m_fake->on("apply", "kill -9 $$");
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    m_window->wizard().page()->goBackTo(ReviewPageId);
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QCOMPARE(m_fake->starts(), 2);
    QCOMPARE(m_job->aftermath(), Aftermath::AsBefore);
}

void JobTest::aRefusalLeavesNoPlanInSight()
{
    showReview();
    QVERIFY(shows(QStringLiteral("Digest one")));
    const auto why = problem(transaction::editedSince, "/etc/nginx/nginx.conf");
    m_fake->on("plan", m_fake->refusing({why}));
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(!m_job->problems().empty(), patience);
    QVERIFY(!m_job->plan());
    QVERIFY(!m_job->canApply());
    QVERIFY(!shows(QStringLiteral("Digest")));
    QVERIFY(!shows(QStringLiteral("nginx -t")));
    QVERIFY(!m_window->wizard().currentPage()->findChild<DifferenceView *>()->isVisible());
    QVERIFY(shows(QStringLiteral("/etc/nginx/nginx.conf")));
    m_fake->on("plan", m_fake->planning(plan("two")));
    m_job->review();
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Digest two")), patience);
    QVERIFY(m_window->wizard().currentPage()->findChild<DifferenceView *>()->isVisible());
}

void JobTest::anOutdatedRefusalIsForgotten()
{
    showReview();
    // The second question comes while the first is being answered.
    m_fake->on("plan", "sleep 0.5; " + m_fake->refusing({problem(transaction::cancelled, "")}));
    m_job->review();
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->requests().size(), 2, patience);
    m_job->review();
    m_fake->on("plan", m_fake->planning(plan("two")));
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() != Job::Phase::Comparing, patience);
    QCOMPARE(m_job->phase(), Job::Phase::Reviewed);
    QVERIFY(m_job->problems().empty());
    QCOMPARE(m_job->plan()->digest, std::string("two"));
}

void JobTest::whatWasRecoveredIsTold()
{
    const auto note = warning(transaction::interruptedPutBack, "");
    machine::Outcome outcome;
    outcome.did = machine::Did::Recovered;
    outcome.notes = {note};
    m_fake->greet({{"version", "0"}, {"protocol", 1}, {"uid", 0}, {"recovered", toJson(outcome)}});
    showReview();
    QVERIFY(shows(text(note)));
}

void JobTest::anotherProfileIsComparedAgain()
{
    showReview();
    m_fake->on("plan", m_fake->planning(plan("two")));
    auto other = whole();
    other.domain = "example.org";
    m_session->open(other, {});
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Digest two")), patience);
    QVERIFY(lastRequest().contains("example.org"));
    QVERIFY(m_job->canApply());
    QCOMPARE(m_fake->requests().size(), 2);
}

void JobTest::consentIsForThePlanThatWasShown()
{
    showReview();
    m_job->setTakeOver(QStringLiteral("/etc/nginx/sites-available/opentalk-frontend.conf"), true);
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QVERIFY(lastRequest().contains("\"take_over\":[\"/etc"));
    m_session->change([](Profile &profile) { profile.domain = "example.org"; });
    QTRY_VERIFY_WITH_TIMEOUT(lastRequest().contains("example.org"), patience);
    QVERIFY(lastRequest().contains("\"take_over\":[]"));
}

/// Runs `act` on the question as soon as it is there; without one the test fails.
template <class Act> void JobTest::whileAsked(Act act)
{
    auto *look = new QTimer(m_window.get());
    connect(look, &QTimer::timeout, look, [look, act] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            look->deleteLater();
            look->stop();
            act(box);
        }
    });
    look->start(20);
}

void JobTest::leavingWhileApplyingIsAskedFirst_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("stops");
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
    QTest::newRow("Return") << int(Qt::Key_Return) << false;
    QTest::newRow("Alt+S") << int(Qt::Key_S) << true;
}

void JobTest::leavingWhileApplyingIsAskedFirst()
{
    QFETCH(int, key);
    QFETCH(bool, stops);
    m_fake->on("cancel", m_fake->refusing({problem(transaction::cancelled, "")}));
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(lastRequest().contains("\"request\":\"apply\""), patience);
    int questions = 0;
    whileAsked([&](QMessageBox *box) {
        ++questions;
        QTest::keyClick(box, Qt::Key(key), stops ? Qt::AltModifier : Qt::NoModifier);
    });
    QTest::keyClick(&m_window->wizard(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(questions, 1, patience);
    QVERIFY(m_window->isVisible());
    if (stops)
        QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    QCOMPARE(lastRequest().contains("\"request\":\"cancel\""), stops);
    QCOMPARE(m_job->phase() == Job::Phase::Working, !stops);
}

void JobTest::theQuestionGoesWhenItIsDecided()
{
    m_fake->on("apply", "sleep 0.5; " + m_fake->done(machine::Did::Applied));
    showReview();
    startApplying();
    bool wasAsked = false;
    whileAsked([&](QMessageBox *) { wasAsked = true; });
    m_window->close();
    QVERIFY(wasAsked);
    QCOMPARE(m_job->phase(), Job::Phase::Succeeded);
    QVERIFY(m_window->isVisible());
}

QTEST_MAIN(JobTest)
#include "job.moc"
