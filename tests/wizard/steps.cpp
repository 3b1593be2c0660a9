// Where the steps at the edge of the window lead: not past what was carried out, and to no page
// that is left out.
#include "jobrig.h"
#include "wizard/pages/donepage.h"
#include "wizard/steplist.h"

#include <QPushButton>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class Steps final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init() { JobRig::init(); }
    void cleanup() { JobRig::cleanup(); }
    void aStepLeadsToItsPage();
    void whatWasCarriedOutIsNotGoneBackFrom();
    void undoIsReachedFromDone();
    void anExportCarriesNothingOut();
    void whatIsLeftOutCannotBeChosen_data();
    void whatIsLeftOutCannotBeChosen();

private:
    QLabel *label(PageId step) const;
    void click(PageId step);
    int current() const { return m_window->wizard().currentId(); }
    QPushButton *back() const;
    void showDone();
};

} // namespace

QLabel *Steps::label(PageId step) const
{
    static constexpr const char *names[] {"Start",  "Services", "Certificates", "Options",
                                          "Checks", "Review",   "Apply",        "Done"};
    for (auto *each : m_window->findChild<StepList *>()->findChildren<QLabel *>()) {
        if (each->text() == QLatin1String(names[step]))
            return each;
    }
    return nullptr;
}

void Steps::click(PageId step)
{
    QTest::mouseClick(m_window->findChild<StepList *>(), Qt::LeftButton, {},
                      label(step)->geometry().center());
}

QPushButton *Steps::back() const
{
    for (auto *each : m_window->findChildren<QPushButton *>()) {
        if (each->text() == MainWindow::tr("&Back"))
            return each;
    }
    return nullptr;
}

void Steps::showDone()
{
    m_fake->on("apply", m_fake->done(machine::Did::Applied));
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    m_window->wizard().next();
    QCOMPARE(current(), int(DonePageId));
}

void Steps::aStepLeadsToItsPage()
{
    openWindow();
    for (const auto step : {ServicesPageId, ChecksPageId, CertificatesPageId, StartPageId}) {
        click(step);
        QCOMPARE(current(), int(step));
    }
}

/// The steps, the key for Review and the button alike.
void Steps::whatWasCarriedOutIsNotGoneBackFrom()
{
    showDone();
    QVERIFY(!back()->isEnabled());
    for (const auto step : {StartPageId, ServicesPageId, ChecksPageId, ReviewPageId, ApplyPageId}) {
        click(step);
        QCOMPARE(current(), int(DonePageId));
    }
    QTest::keyClick(m_window->windowHandle(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(current(), int(DonePageId));
    QVERIFY(m_job->outcome());
    QVERIFY(shows(QStringLiteral("nginx")));
}

void Steps::undoIsReachedFromDone()
{
    m_fake->on("history", m_fake->telling({checkpoint(7)}));
    m_fake->on("plan_undo", m_fake->planning(plan("back")));
    showDone();
    for (auto *each : m_window->wizard().currentPage()->findChildren<QPushButton *>()) {
        if (each->text() == DonePage::tr("&Undo this"))
            each->click();
    }
    QCOMPARE(current(), int(ReviewPageId));
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Digest back")), patience);
    QVERIFY(back()->isEnabled());
}

void Steps::anExportCarriesNothingOut()
{
    m_session->setTarget(Target::Another, FakeHelper::survey(), Sight::Told);
    openWindow();
    while (current() < DonePageId && m_window->wizard().currentPage()->isComplete())
        m_window->wizard().next();
    QCOMPARE(current(), int(DonePageId));
    QVERIFY(back()->isEnabled());
    click(ServicesPageId);
    QCOMPARE(current(), int(ServicesPageId));
}

void Steps::whatIsLeftOutCannotBeChosen_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QList<PageId>>("leftOut");
    QTest::addColumn<PageId>("first");
    QTest::newRow("undo") << Intent::Undo
                          << QList {ServicesPageId, CertificatesPageId, OptionsPageId, ChecksPageId}
                          << ReviewPageId;
    QTest::newRow("check") << Intent::Check
                           << QList {ServicesPageId, CertificatesPageId, OptionsPageId}
                           << ChecksPageId;
}

void Steps::whatIsLeftOutCannotBeChosen()
{
    QFETCH(Intent, intent);
    QFETCH(QList<PageId>, leftOut);
    QFETCH(PageId, first);
    openWindow();
    m_session->setIntent(intent);
    const auto refuses = [&](PageId step) {
        const int before = current();
        click(step);
        return current() == before && !label(step)->isEnabled()
            && label(step)->accessibleDescription() == StepList::tr("left out");
    };
    QVERIFY(std::ranges::all_of(leftOut, refuses));
    QVERIFY(label(first)->isEnabled());
    click(first);
    QCOMPARE(current(), int(first));
    QVERIFY(std::ranges::all_of(leftOut, refuses));
    click(StartPageId);
    QCOMPARE(current(), int(StartPageId));
    m_session->setIntent(Intent::SetUp);
    QVERIFY(label(ServicesPageId)->isEnabled());
}

QTEST_MAIN(Steps)
#include "steps.moc"
