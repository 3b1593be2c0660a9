// A test of renewing from the Certificates page: what is said before, during and after it.
#include "certbot/flowproblems.h"
#include "certbot/nameproblems.h"
#include "jobrig.h"
#include "reports.h"
#include "transaction/problems.h"
#include "wizard/languages.h"
#include "wizard/pages/renewalrow.h"
#include "wizard/problems.h"
#include "wizard/problemtext.h"

#include <QPushButton>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

QString begin()
{
    return RenewalRow::tr("Test rene&wing");
}

QString stop()
{
    return RenewalRow::tr("&Stop");
}

Problems refused()
{
    return {problem(certbot::notRenewable, lineagePath("example.com"), "example.com"),
            problem(certbot::nameUnresolved, "pad.example.com", "pad.example.com",
                    "NXDOMAIN looking up A")};
}

} // namespace

class RenewalTests final : public QObject, private JobRig {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { JobRig::cleanup(); }
    void whatItWillDoIsSaidBefore();
    void nothingServedIsNothingToTry();
    void whatWasTriedIsTold();
    void certbotsWordsAreShownWhileItRuns();
    void reasonsAreToldWithRemedies();
    void stoppingAsksTheHelperAndForgetsItsAnswer();
    void aLateAnswerToAStoppedTestIsNotTold();
    void whoeverGoesOnStopsIt();
    void anotherProfileIsNotWhatWasTried();
    void aPlanIsNotDisturbed();
    void aHelperThatEndsIsToldOf();
    void administratorRightsComeFirst();
    void lettersAreUnique_data();
    void lettersAreUnique();

private:
    void showPage(const machine::CertificateReport &report);
    void showPage() { showPage(allServed(m_session->profile(), days(70))); }
    QPushButton *button(const QString &text) const;
    void press(const QString &text);
    void pressSoon(const QString &text);
    int asked(const char *request) const;
};

void RenewalTests::init()
{
    JobRig::init();
    m_session->open(withCertbot(whole()), {});
    m_fake->on("cancel", m_fake->refusing({problem(transaction::cancelled, "")}));
}

void RenewalTests::showPage(const machine::CertificateReport &report)
{
    m_fake->on("certificates", m_fake->reporting(report));
    openWindow();
    m_helper->start();
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    QTRY_VERIFY_WITH_TIMEOUT(asked("certificates") > 0 && m_helper->state() == Helper::State::Ready,
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("it last ran on")), patience);
}

QPushButton *RenewalTests::button(const QString &text) const
{
    for (auto *button : m_window->wizard().currentPage()->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

/// By its letter, as a keyboard does.
void RenewalTests::press(const QString &text)
{
    QVERIFY2(button(text), qPrintable(text));
    const auto keys = QKeySequence::mnemonic(text);
    QTest::keyClick(m_window->windowHandle(), keys[0].key(), Qt::AltModifier);
}

void RenewalTests::pressSoon(const QString &text)
{
    QTRY_VERIFY2_WITH_TIMEOUT(button(text), qPrintable(text), patience);
    press(text);
}

int RenewalTests::asked(const char *request) const
{
    const auto words = QByteArray("\"request\":\"") + request + '"';
    return int(std::ranges::count_if(m_fake->requests(),
                                     [&](const QByteArray &line) { return line.contains(words); }));
}

void RenewalTests::whatItWillDoIsSaidBefore()
{
    showPage();
    QVERIFY(button(begin()));
    QVERIFY(shows(QStringLiteral("A dry run of what the timer does")));
    QVERIFY(shows(QStringLiteral("Nothing is changed.")));
    QCOMPARE(asked("test_renewal"), 0);
}

void RenewalTests::nothingServedIsNothingToTry()
{
    showPage(nothingThere(m_session->profile()));
    QVERIFY(!button(begin()));
    QVERIFY(!shows(QStringLiteral("A dry run")));
}

void RenewalTests::whatWasTriedIsTold()
{
    showPage();
    machine::Outcome outcome;
    outcome.notes = {warning(certbot::nginxStoppedByHooks, "/etc/letsencrypt/renewal-hooks")};
    m_fake->on("test_renewal",
               m_fake->saying({{"id", 0}, {"result", {{"outcome", toJson(outcome)}}}}));
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(
        shows(QStringLiteral("Renewable: certbot's dry run for example.com went well")), patience);
    QCOMPARE(asked("test_renewal"), 1);
    QVERIFY(lastRequest().contains("\"domain\":\"example.com\""));
    QVERIFY(shows(reasonText(outcome.notes.front())));
    QVERIFY(button(begin()));
}

void RenewalTests::certbotsWordsAreShownWhileItRuns()
{
    showPage();
    m_fake->on("test_renewal",
               m_fake->progressing({machine::Step::TestRenewal, machine::StepState::Running,
                                    "Simulating <renewal> of example.com"}));
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Simulating &lt;renewal&gt; of example.com")),
                             patience);
    QVERIFY(shows(QStringLiteral("Testing a renewal")));
    QVERIFY(shows(QStringLiteral("certbot tries to renew example.com")));
    QVERIFY(m_job->words().isEmpty() && m_job->steps().empty());
    QVERIFY(button(stop()));
    QVERIFY(!button(begin()));
}

void RenewalTests::reasonsAreToldWithRemedies()
{
    showPage();
    m_fake->on("test_renewal", m_fake->refusing(refused()));
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Not renewable as it is")), patience);
    for (const auto &each : refused()) {
        QVERIFY(shows(reasonText(each)));
        QVERIFY(shows(remedyText(each)));
    }
    QVERIFY(shows(QStringLiteral("certbot's words: NXDOMAIN looking up A")));
    m_fake->on("test_renewal", m_fake->done(machine::Did::Nothing));
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Renewable:")), patience);
    QVERIFY(!shows(QStringLiteral("NXDOMAIN")));
}

void RenewalTests::stoppingAsksTheHelperAndForgetsItsAnswer()
{
    showPage();
    press(begin());
    QTRY_COMPARE_WITH_TIMEOUT(asked("test_renewal"), 1, patience);
    press(stop());
    QTRY_COMPARE_WITH_TIMEOUT(asked("cancel"), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(button(begin()), patience);
    QVERIFY(!shows(reasonText(problem(transaction::cancelled, ""))));
    QVERIFY(shows(QStringLiteral("A dry run of what the timer does")));
}

void RenewalTests::aLateAnswerToAStoppedTestIsNotTold()
{
    showPage();
    m_fake->on("cancel", "sleep 0.5; " + m_fake->done(machine::Did::Nothing));
    press(begin());
    QTRY_COMPARE_WITH_TIMEOUT(asked("test_renewal"), 1, patience);
    press(stop());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("certbot is being stopped")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(button(begin()), patience);
    QVERIFY(!shows(QStringLiteral("Renewable:")));
    m_fake->on("test_renewal", m_fake->refusing(refused()));
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Not renewable as it is")), patience);
}

/// Review must not wait for certbot.
void RenewalTests::whoeverGoesOnStopsIt()
{
    showPage();
    press(begin());
    QTRY_COMPARE_WITH_TIMEOUT(asked("test_renewal"), 1, patience);
    while (m_window->wizard().currentId() < ReviewPageId)
        m_window->wizard().next();
    QTRY_VERIFY_WITH_TIMEOUT(m_job->canApply(), patience);
    QCOMPARE(asked("cancel"), 1);
    while (m_window->wizard().currentId() > CertificatesPageId)
        m_window->wizard().back();
    QTRY_VERIFY_WITH_TIMEOUT(button(begin()), patience);
    QVERIFY(!shows(QStringLiteral("Not renewable")));
}

void RenewalTests::anotherProfileIsNotWhatWasTried()
{
    showPage();
    m_fake->on("test_renewal", m_fake->done(machine::Did::Nothing));
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Renewable:")), patience);
    m_session->change([](Profile &profile) { profile.certificates.lineage = Lineage::PerHost; });
    QVERIFY(!shows(QStringLiteral("Renewable:")));
}

void RenewalTests::aPlanIsNotDisturbed()
{
    showReview();
    m_helper->testRenewal(m_session->profile());
    m_helper->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::Ready, patience);
    QVERIFY(m_job->canApply());
    m_fake->on("test_renewal", m_fake->refusing(refused()));
    m_helper->testRenewal(m_session->profile());
    QTRY_COMPARE_WITH_TIMEOUT(m_helper->state(), Helper::State::Ready, patience);
    QVERIFY(m_job->canApply());
    QVERIFY(m_job->problems().empty() && !m_job->outcome());
}

void RenewalTests::aHelperThatEndsIsToldOf()
{
    showPage();
    m_fake->on("test_renewal", "exit 1");
    press(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(reasonText(problem(helperEnded, ""))), patience);
    m_fake->on("test_renewal", m_fake->done(machine::Did::Nothing));
    pressSoon(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Renewable:")), patience);
}

/// Below with-fake-sudo, as an account that sudo lets in once it has agreed.
void RenewalTests::administratorRightsComeFirst()
{
    if (!qEnvironmentVariableIsSet("OPENTALK_FAKE_SUDO"))
        QSKIP("needs with-fake-sudo");
    m_session->setTarget(Target::ThisMachine, FakeHelper::survey(), Sight::Account);
    m_helper = std::make_unique<Helper>(m_fake->program(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_fake->on("test_renewal", m_fake->done(machine::Did::Nothing));
    openWindow();
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    const auto report = allServed(m_session->profile(), days(70));
    m_fake->on("certificates", m_fake->reporting(report));
    QTest::qWait(50); // this account sees nothing
    emit m_helper->certificatesRead(report);
    pressSoon(begin());
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Renewable: certbot's dry run for example.com")),
                             patience);
    QCOMPARE(asked("test_renewal"), 1);
}

void RenewalTests::lettersAreUnique_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

/// With everything unfolded, and whether it runs or not.
void RenewalTests::lettersAreUnique()
{
    QFETCH(QLocale, locale);
    useLanguage(locale);
    m_session->change([](Profile &profile) { profile.certificates.staging = true; });
    m_fake->on("certificates", m_fake->reporting(allServed(m_session->profile(), days(70))));
    openWindow();
    m_helper->start();
    while (m_window->wizard().currentId() < CertificatesPageId)
        m_window->wizard().next();
    for (const auto &text : {begin(), stop()}) {
        QTRY_VERIFY2_WITH_TIMEOUT(button(text), qPrintable(text), patience);
        const auto letter = QKeySequence::mnemonic(text);
        QVERIFY(!letter.isEmpty());
        for (const auto *other : m_window->findChildren<QAbstractButton *>())
            QVERIFY2(!other->isVisible() || other->text() == text
                         || QKeySequence::mnemonic(other->text()) != letter,
                     qPrintable(other->text()));
        for (const auto *label : m_window->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->buddy()
                         || QKeySequence::mnemonic(label->text()) != letter,
                     qPrintable(label->text()));
        if (text == begin())
            press(text);
    }
    useLanguage(QLocale(QLocale::English));
}

QTEST_MAIN(RenewalTests)
#include "renewaltest.moc"
