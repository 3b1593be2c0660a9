// Certificates in the window: what is asked of the helper and when, what is ordered, and what is
// told of it.
#include "jobrig.h"
#include "reports.h"
#include "transaction/problems.h"
#include "wizard/helper/certificatelook.h"
#include "wizard/pages/applypage.h"
#include "wizard/problemtext.h"
#include "wizard/review/ordertext.h"
#include "wizard/review/stepsview.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

Problem unresolved()
{
    Problem made;
    made.code = "name-unresolved";
    made.kind = ProblemKind::Machine;
    made.arguments = {"pad.example.com", "NXDOMAIN looking up A"};
    made.reasonText = "%1 has no address in the public DNS.";
    made.remedyText = "Add an A record.";
    return made;
}

} // namespace

class CertificatesTest final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { JobRig::cleanup(); }
    void whatIsMissingIsObtained();
    void whatIsThereIsApplied();
    void aPlaceholderIsPlannedWithoutOrders();
    void certbotsWordsAreAtHandAndNotInTheWay();
    void reasonsStandAboveCertbotsWords();
    void afterHttpsNothingIsPutBack();
    void doneTellsWhatWasObtained();
    void whoIsAskedIsSaid_data();
    void whoIsAskedIsSaid();
    void theTableTellsEachState_data();
    void theTableTellsEachState();
    void whatIsWrongIsToldBelowTheTable();
    void certbotsInstallCommandCanBeCopied();
    void theHelperIsAskedOnlyWhenItMatters();
    void whoeverGoesOnWaitsForNoLook();
    void aLookThatIsRefusedLeavesThePlanAlone();

private:
    void showCertificates(const machine::CertificateReport &report);
    void clickOn(const QString &text);
    int looks() const;
    QString state(int row) const;
};

void CertificatesTest::init()
{
    JobRig::init();
    m_session->open(withCertbot(whole()), {});
    const auto report = nothingThere(withCertbot(whole()));
    m_fake->on("plan", m_fake->planning(plan("one"), FakeHelper::survey(), {}, report.wanted));
    m_fake->on("certificates", m_fake->reporting(report));
    m_fake->on("cancel", m_fake->refusing({problem(transaction::cancelled, "")}));
}

void CertificatesTest::showCertificates(const machine::CertificateReport &report)
{
    m_fake->on("certificates", m_fake->reporting(report));
    openWindow();
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    QTRY_VERIFY_WITH_TIMEOUT(!state(0).isEmpty(), patience);
    QTest::qWait(50);
}

QString CertificatesTest::state(int row) const
{
    const auto *table = m_window->wizard().currentPage()->findChild<QTreeWidget *>();
    const auto *item = table->topLevelItem(row);
    return item ? item->text(2) : QString();
}

void CertificatesTest::clickOn(const QString &text)
{
    for (auto *button : m_window->wizard().currentPage()->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button->click();
    QFAIL(qPrintable(text));
}

int CertificatesTest::looks() const
{
    return int(std::ranges::count_if(m_fake->requests(), [](const QByteArray &line) {
        return line.contains("\"request\":\"certificates\"");
    }));
}

void CertificatesTest::whatIsMissingIsObtained()
{
    m_fake->on("obtain", m_fake->done(machine::Did::Applied));
    showReview();
    QVERIFY(lastRequest().contains("\"obtain\":true"));
    QVERIFY(
        shows(QStringLiteral("certbot will ask Let's Encrypt for one certificate with 4 name")));
    QVERIFY(shows(QStringLiteral("accounts.example.com")));
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    QVERIFY(lastRequest().contains("\"request\":\"obtain\""));
    QVERIFY(lastRequest().contains("\"digest\":\"one\""));
}

void CertificatesTest::whatIsThereIsApplied()
{
    m_fake->on("plan", m_fake->planning(plan("one")));
    m_fake->on("apply", m_fake->done(machine::Did::Applied));
    showReview();
    QVERIFY(!shows(QStringLiteral("certbot will ask")));
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    QVERIFY(lastRequest().contains("\"request\":\"apply\""));
}

void CertificatesTest::aPlaceholderIsPlannedWithoutOrders()
{
    m_session->open(whole(), {});
    showReview();
    QVERIFY(lastRequest().contains("\"obtain\":false"));
}

void CertificatesTest::certbotsWordsAreAtHandAndNotInTheWay()
{
    using enum machine::StepState;
    showReview();
    startApplying();
    int repaints = 0;
    connect(m_job.get(), &Job::changed, this, [&] { ++repaints; });
    emit m_helper->progressed({machine::Step::Order, Running, {}});
    emit m_helper->progressed({machine::Step::Order, Running, "Requesting a certificate"});
    emit m_helper->progressed({machine::Step::Order, Running, "Waiting for verification"});
    QCOMPARE(repaints, 1);
    const auto *page = m_window->wizard().currentPage();
    QVERIFY(!page->findChild<StepsView *>()->text().contains(QStringLiteral("Requesting")));
    QVERIFY(!page->findChild<StepsView *>()->text().contains(QStringLiteral("Try out")));
    auto *words = page->findChild<QPlainTextEdit *>();
    QVERIFY(words->isReadOnly() && !words->isVisible());
    emit m_helper->progressed({machine::Step::Order, Done, {}});
    clickOn(ApplyPage::tr("&What certbot says"));
    QVERIFY(words->isVisible());
    QCOMPARE(words->toPlainText(),
             QStringLiteral("Requesting a certificate\nWaiting for verification"));
}

void CertificatesTest::reasonsStandAboveCertbotsWords()
{
    m_fake->on("obtain", m_fake->refusing({unresolved()}));
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Failed, patience);
    QVERIFY(shows(
        QStringLiteral("pad.example.com has no address in the public DNS. Add an A record.")));
    QVERIFY(shows(QStringLiteral("certbot's words: NXDOMAIN looking up A")));
    QVERIFY(shows(QStringLiteral("The machine is as it was before.")));
}

void CertificatesTest::afterHttpsNothingIsPutBack()
{
    using enum machine::StepState;
    showReview();
    startApplying();
    emit m_helper->progressed({machine::Step::ServeTls, Running, "verify"});
    clickOn(ApplyPage::tr("&Stop and put everything back"));
    QVERIFY(!m_job->isPastPuttingBack());
    emit m_helper->progressed({machine::Step::ServeTls, Done, "8"});
    emit m_helper->progressed({machine::Step::RunHook, Running, {}});
    QVERIFY(m_job->isPastPuttingBack());
    QVERIFY(shows(QStringLiteral("Nothing is put back any more")));
}

void CertificatesTest::doneTellsWhatWasObtained()
{
    machine::Outcome outcome;
    outcome.did = machine::Did::Applied;
    outcome.obtained = {"example.com"};
    outcome.notes = {warning(transaction::cancelled, "")};
    m_fake->on("obtain", m_fake->saying({{"id", 0}, {"result", {{"outcome", toJson(outcome)}}}}));
    m_fake->on("certificates", m_fake->reporting(allServed(withCertbot(whole()), days(89))));
    showReview();
    startApplying();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->phase() == Job::Phase::Succeeded, patience);
    emit m_helper->progressed({machine::Step::TestRenewal, machine::StepState::Done, {}});
    m_window->wizard().next();
    QVERIFY(shows(QStringLiteral("example.com.")));
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("89 day")), patience);
    QVERIFY(shows(QStringLiteral("A test of renewing them went well.")));
    QVERIFY(shows(QStringLiteral("certbot.timer renews certificates; it last ran on")));
    QVERIFY(shows(text(outcome.notes.front())));
}

void CertificatesTest::whoIsAskedIsSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("staging");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("note");
    QTest::newRow("usual") << "" << false << "ask Let's Encrypt for"
                           << "become public";
    QTest::newRow("trial") << "" << true << "ask Let's Encrypt's staging server for"
                           << "a trial";
    QTest::newRow("own") << "https://acme.example.org/directory" << false
                         << "ask the directory https://acme.example.org/directory for"
                         << "";
}

void CertificatesTest::whoIsAskedIsSaid()
{
    QFETCH(QString, url);
    QFETCH(QString, note);
    QFETCH(QString, who);
    CertificateChoice choice;
    choice.directoryUrl = url.toStdString();
    QFETCH(bool, staging);
    choice.staging = staging;
    const auto said = orderText(choice, {{"a", {"a.example.com"}}, {"b", {"b.example.com"}}});
    QVERIFY2(said.contains(who), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("a.example.com, b.example.com")), qPrintable(said));
    QCOMPARE(said.contains(QStringLiteral("become public")), url.isEmpty() && !staging);
    QVERIFY(note.isEmpty() || said.contains(note));
    QVERIFY(orderText(choice, {}).isEmpty());
}

void CertificatesTest::theTableTellsEachState_data()
{
    const auto profile = withCertbot(whole());
    auto withPlaceholder = nothingThere(profile);
    for (auto &host : withPlaceholder.hosts) {
        host.certificate = "/etc/opentalk-proxy/placeholder/1/certificate.pem";
        host.isPlaceholder = true;
        host.findings.clear();
    }
    auto forRoot = nothingThere(profile);
    forRoot.wanted.clear();
    for (auto &host : forRoot.hosts)
        host.findings = {problem(machine::notPermitted, "/etc/letsencrypt/live")};
    QTest::addColumn<machine::CertificateReport>("report");
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing") << nothingThere(profile) << "none yet; Apply obtains it";
    QTest::newRow("good") << allServed(profile, days(68)) << "68 day";
    QTest::newRow("partly") << partlyServed(profile) << "68 day";
    QTest::newRow("expired") << expired(profile) << "expired; Apply obtains a new one";
    QTest::newRow("no certbot") << withoutCertbot(profile) << "missing; needs certbot";
    QTest::newRow("placeholder") << withPlaceholder << "placeholder; Apply obtains one";
    QTest::newRow("for root") << forRoot << "only root may look";
}

void CertificatesTest::theTableTellsEachState()
{
    QFETCH(machine::CertificateReport, report);
    QFETCH(QString, state);
    showCertificates(report);
    QTRY_VERIFY2_WITH_TIMEOUT(this->state(0).contains(state), qPrintable(this->state(0)), patience);
}

void CertificatesTest::whatIsWrongIsToldBelowTheTable()
{
    auto report = allServed(withCertbot(whole()), days(13));
    report.renewal.active = false;
    showCertificates(report);
    QTRY_VERIFY_WITH_TIMEOUT(shows(text(report.hosts.front().findings.front())), patience);
    QVERIFY(shows(QStringLiteral("does not run by itself")));
}

void CertificatesTest::certbotsInstallCommandCanBeCopied()
{
    showCertificates(withoutCertbot(withCertbot(whole())));
    const auto lines = m_window->wizard().currentPage()->findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(lines, [](const QLineEdit *line) {
        return line->isVisible() && line->isReadOnly()
            && line->text() == QStringLiteral("sudo apt-get install certbot");
    }));
}

void CertificatesTest::theHelperIsAskedOnlyWhenItMatters()
{
    showCertificates(nothingThere(withCertbot(whole())));
    const auto before = looks();
    m_session->change([](Profile &profile) { profile.certificates.email = "a@example.com"; });
    m_session->change([](Profile &profile) { profile.compression = false; });
    QTest::qWait(100);
    QCOMPARE(looks(), before);
    m_session->change([](Profile &profile) { profile.certificates.lineage = Lineage::PerHost; });
    m_session->change([](Profile &profile) { profile.certificates.staging = true; });
    QTRY_COMPARE_WITH_TIMEOUT(looks(), before + 1, patience);
    QTest::qWait(100);
    QCOMPARE(looks(), before + 1);
    QVERIFY(lastRequest().contains("\"staging\":true"));
    m_window->wizard().next();
    m_window->wizard().back();
    QTRY_COMPARE_WITH_TIMEOUT(looks(), before + 2, patience);
}

/// Apply must not be locked by a question that nobody waits for any more.
void CertificatesTest::whoeverGoesOnWaitsForNoLook()
{
    m_fake->on("certificates", "sleep 0.3; " + m_fake->reporting(machine::CertificateReport {}));
    openWindow();
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    QTRY_COMPARE_WITH_TIMEOUT(looks(), 1, patience);
    m_session->change([](Profile &profile) { profile.certificates.staging = true; });
    while (m_window->wizard().currentId() < ReviewPageId)
        m_window->wizard().next();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QTest::qWait(400);
    QCOMPARE(looks(), 1);
}

void CertificatesTest::aLookThatIsRefusedLeavesThePlanAlone()
{
    m_fake->on("certificates", m_fake->refusing({problem(transaction::cancelled, "")}));
    showReview();
    QVERIFY(m_job->canApply());
    m_helper->certificates(m_session->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::Ready, patience);
    QVERIFY(m_job->canApply());
    QVERIFY(shows(QStringLiteral("Digest one")));
}

QTEST_MAIN(CertificatesTest)
#include "certificates.moc"
