// What Review shows before something is undone, removed or started, and what is asked of the helper
// then.
#include "jobrig.h"
#include "wizard/pages/reviewpage.h"
#include "wizard/review/differenceview.h"

using namespace opentalk;
using namespace opentalk::wizard;

class TakingBack final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init() { JobRig::init(); }
    void cleanup() { JobRig::cleanup(); }
    void theChangeThatWasShownIsTakenBack();
    void whatWasShownIsRemoved();
    void nothingToTakeBackIsSaid();
    void anotherIntentForgetsThePlan();
    void startingNginxIsAmongTheCommands();
};

void TakingBack::theChangeThatWasShownIsTakenBack()
{
    m_fake->on("history", m_fake->telling({checkpoint(3), checkpoint(7)}));
    m_fake->on("plan_undo", m_fake->planning(plan("back")));
    m_fake->on("undo", m_fake->done(machine::Did::Undone));
    showReview(Intent::Undo);
    QVERIFY(lastRequest().contains("\"number\":7"));
    QVERIFY(shows(QStringLiteral("change 7")));
    QVERIFY(shows(QStringLiteral("Digest back")));
    QVERIFY(m_window->wizard().currentPage()->findChild<DifferenceView *>()->isVisible());
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    QVERIFY(lastRequest().contains("\"request\":\"undo\",\"number\":7,\"digest\":\"back\""));
}

void TakingBack::whatWasShownIsRemoved()
{
    m_fake->on("history", m_fake->telling({checkpoint(7)}));
    m_fake->on("plan_remove", m_fake->planning(plan("none")));
    m_fake->on("remove", m_fake->done(machine::Did::Removed));
    showReview(Intent::Remove);
    QVERIFY(shows(QStringLiteral("Digest none")));
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    QVERIFY(lastRequest().contains("\"request\":\"remove\",\"digest\":\"none\""));
}

void TakingBack::nothingToTakeBackIsSaid()
{
    m_fake->on("history", m_fake->telling({}));
    showReview(Intent::Undo);
    QVERIFY(shows(ReviewPage::tr("The history is empty: there is nothing to take back.")));
    QVERIFY(!m_job->canApply());
}

/// Until the new question is answered, nothing of the old one may be applied.
void TakingBack::anotherIntentForgetsThePlan()
{
    showReview();
    QVERIFY(m_job->canApply());
    m_session->setIntent(Intent::Undo);
    QVERIFY(!m_job->canApply());
    m_fake->on("history", "sleep 0.5; " + m_fake->telling({checkpoint(7)}));
    m_fake->on("plan_undo", m_fake->planning(plan("back")));
    m_job->review();
    QVERIFY(!shows(QStringLiteral("Digest")));
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Digest back")), patience);
    QVERIFY(m_job->canApply());
}

void TakingBack::startingNginxIsAmongTheCommands()
{
    auto stopped = FakeHelper::survey();
    stopped.running = false;
    stopped.init = nginx::InitSystem::Systemd;
    m_fake->on("plan", m_fake->planning(plan("one"), stopped));
    showReview();
    QVERIFY(!shows(QStringLiteral("systemctl")));
    m_job->setStartsNginx(true);
    QVERIFY(shows(QStringLiteral("nginx -t, then systemctl start nginx.service")));
}

QTEST_MAIN(TakingBack)
#include "takingback.moc"
