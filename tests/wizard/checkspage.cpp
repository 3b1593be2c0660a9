// The page Checks: answers belong to the checks that were asked, however late they come; what was
// found can be read, copied and taken over.
#include "wizard/pages/checkspage.h"

#include "checkrows.h"
#include "wizard/checkup.h"
#include "wizard/pages/checktree.h"
#include "wizard/session.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QWizard>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class ChecksPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void resultsComeAsTheyCome();
    void whatIsWrongOpensByItself();
    void allGoodStaysFolded();
    void aStopKeepsWhatIsThere();
    void aLateAnswerForAnotherProfileIsForgotten();
    void resultsStayWhileAFieldIsWrong();
    void anotherTargetIsCheckedAnew();
    void oneCheckIsAskedAgain();
    void theReleaseThatWasFoundIsTaken();
    void theReportIsCopied();
    void settingsAreShownToBeCopied();
    void addressesAreRead();
    void whatWasTypedIsKept();
    void anotherMachineIsToldWhatToRun();
    void nothingIsAskedByItself();

private:
    QPushButton *button(const QString &text) const;
    QTreeWidgetItem *branch(int row) const { return m_tree->topLevelItem(row); }
    QString resultOf(int row, int child) const { return branch(row)->child(child)->text(1); }
    void check();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<HeldChecks> m_checks;
    std::unique_ptr<Checkup> m_checkup;
    std::unique_ptr<QWizard> m_wizard;
    ChecksPage *m_page = nullptr;
    CheckTree *m_tree = nullptr;
};

Profile fourServices()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::Classic;
    profile.services[ServiceId::Livekit].enabled = false;
    profile.services[ServiceId::Whiteboard].enabled = true;
    return profile;
}

void ChecksPageTest::init()
{
    m_session = std::make_unique<Session>();
    m_checks = std::make_unique<HeldChecks>();
    m_checkup = std::make_unique<Checkup>(
        *m_session, nullptr, nullptr, nullptr,
        [this](const checks::Context &context) { return m_checks->make(context); });
    m_page = new ChecksPage(*m_session, *m_checkup);
    m_wizard = std::make_unique<QWizard>();
    m_wizard->addPage(new QWizardPage);
    m_wizard->addPage(m_page);
    m_tree = m_page->findChild<CheckTree *>();
    m_session->lookAtThisMachine();
    m_session->open(fourServices(), {});
    m_wizard->show();
    m_wizard->next();
    QVERIFY(m_page->isVisible());
    QCOMPARE(m_tree->topLevelItemCount(), 2);
    QCOMPARE(branch(0)->childCount(), 4);
}

void ChecksPageTest::cleanup()
{
    m_wizard.reset();
    m_checkup.reset();
    m_checks.reset();
    m_session.reset();
}

QPushButton *ChecksPageTest::button(const QString &text) const
{
    for (auto *each : m_page->findChildren<QPushButton *>()) {
        if (each->text().remove(QLatin1Char('&')) == text)
            return each;
    }
    return nullptr;
}

void ChecksPageTest::check()
{
    button(QStringLiteral("Check now"))->click();
    QTRY_COMPARE(m_checks->waiting(), 5u);
}

void ChecksPageTest::nothingIsAskedByItself()
{
    QTest::qWait(50);
    QCOMPARE(m_checks->waiting(), 0u);
    QCOMPARE(resultOf(0, 0), CheckTree::tr("not checked"));
    QVERIFY(!button(QStringLiteral("Stop"))->isEnabled());
    QVERIFY(!button(QStringLiteral("Copy report"))->isEnabled());
}

void ChecksPageTest::resultsComeAsTheyCome()
{
    check();
    QVERIFY(!button(QStringLiteral("Check now"))->isEnabled());
    QCOMPARE(branch(0)->text(1), CheckTree::tr("%1 of %2").arg(0).arg(4));
    m_checks->answer("controller 127.0.0.1:8090", fine());
    QCOMPARE(branch(0)->text(1), CheckTree::tr("%1 of %2").arg(1).arg(4));
    QCOMPARE(resultOf(0, 1), QStringLiteral("Controller answers at 127.0.0.1:8090."));
    QCOMPARE(resultOf(0, 0), CheckTree::tr("waiting"));
    QCOMPARE(branch(0)->child(1)->text(0), QStringLiteral("Controller, 127.0.0.1:8090"));
}

void ChecksPageTest::whatIsWrongOpensByItself()
{
    check();
    m_checks->answer("whiteboard 127.0.0.1:9666", refused());
    m_checks->answerAll(fine());
    QVERIFY(branch(0)->isExpanded());
    QVERIFY(!branch(1)->isExpanded());
    QVERIFY(branch(0)->text(1).startsWith(QLatin1String("1 wrong")));
    QCOMPARE(m_tree->currentItem(), branch(0)->child(3));
    const auto detail = m_page->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY(detail.contains(QLatin1String("Nothing listens at 127.0.0.1:9666")));
    QVERIFY(detail.contains(QLatin1String("docker compose ps")));
    QVERIFY(detail.contains(QLatin1String("GET /ping at 127.0.0.1:9666")));
    QVERIFY(detail.contains(QLatin1String("connection refused")));
}

void ChecksPageTest::allGoodStaysFolded()
{
    check();
    m_checks->answerAll(fine());
    QVERIFY(!branch(0)->isExpanded() && !branch(1)->isExpanded());
    QVERIFY(button(QStringLiteral("Check now"))->isEnabled());
    QVERIFY(branch(0)->text(1).startsWith(QLatin1String("4 good")));
}

void ChecksPageTest::aStopKeepsWhatIsThere()
{
    check();
    m_checks->answer("controller 127.0.0.1:8090", fine());
    button(QStringLiteral("Stop"))->click();
    QTest::qWait(0);
    QCOMPARE(m_checks->waiting(), 0u);
    QVERIFY(resultOf(0, 1).contains(QLatin1String("answers")));
    QCOMPARE(resultOf(0, 0), CheckTree::tr("not checked"));
    QVERIFY(button(QStringLiteral("Check now"))->isEnabled());
}

void ChecksPageTest::aLateAnswerForAnotherProfileIsForgotten()
{
    check();
    auto other = fourServices();
    other.services[ServiceId::Whiteboard].backends = {"127.0.0.1:9999"};
    m_session->open(other, {});
    m_checks->answerAll(fine());
    QCOMPARE(resultOf(0, 1), CheckTree::tr("not checked"));
    QVERIFY(button(QStringLiteral("Check now"))->isEnabled());
}

void ChecksPageTest::resultsStayWhileAFieldIsWrong()
{
    check();
    m_checks->answerAll(fine());
    m_session->change([](Profile &profile) { profile.domain = "not a domain"; });
    QVERIFY(!button(QStringLiteral("Check now"))->isEnabled());
    m_session->open(fourServices(), {});
    QVERIFY(resultOf(0, 1).contains(QLatin1String("answers")));
}

void ChecksPageTest::anotherTargetIsCheckedAnew()
{
    check();
    m_checks->answerAll(fine());
    m_session->practise();
    QCOMPARE(resultOf(0, 0), CheckTree::tr("not checked"));
}

void ChecksPageTest::oneCheckIsAskedAgain()
{
    check();
    m_checks->answerAll(refused());
    m_tree->setCurrentItem(branch(0)->child(2));
    button(QStringLiteral("Check this again"))->click();
    QTRY_COMPARE(m_checks->waiting(), 1u);
    m_checks->answerAll(fine());
    QVERIFY(resultOf(0, 2).contains(QLatin1String("answers")));
    QVERIFY(resultOf(0, 1).contains(QLatin1String("Nothing listens")));
    m_tree->setCurrentItem(branch(0));
    QVERIFY(!button(QStringLiteral("Check this again"))->isEnabled());
}

void ChecksPageTest::theReleaseThatWasFoundIsTaken()
{
    check();
    m_checks->answer("controller", otherRelease());
    m_checks->answerAll(fine());
    QCOMPARE(m_tree->currentItem(), branch(1)->child(0));
    auto *take = button(QStringLiteral("Take the release that was found"));
    QVERIFY(take->isVisible());
    take->click();
    QVERIFY(m_session->profile().release == Release::RoomserverInternal);
    QVERIFY(!take->isVisible());
}

void ChecksPageTest::theReportIsCopied()
{
    check();
    m_checks->answerAll(refused());
    button(QStringLiteral("Copy report"))->click();
    const auto open = QGuiApplication::clipboard()->text();
    QVERIFY(open.startsWith(QLatin1String("```text\n[failure] ")));
    QVERIFY(open.contains(QLatin1String("(backend-refused)")));
    QVERIFY(open.contains(QLatin1String("whiteboard.example.com")));
    m_page->findChild<QCheckBox *>()->click();
    button(QStringLiteral("Copy report"))->click();
    const auto masked = QGuiApplication::clipboard()->text();
    QVERIFY(!masked.contains(QLatin1String("example.com")));
    QVERIFY(masked.contains(QLatin1String("whiteboard.masked.example")));
}

void ChecksPageTest::settingsAreShownToBeCopied()
{
    check();
    m_checks->answer("keycloak 127.0.0.1:8087", keycloakOutside());
    m_checks->answerAll(fine());
    auto *detail = m_page->findChild<QTextBrowser *>();
    QVERIFY2(detail->toPlainText().contains(
                 QLatin1String("start Keycloak again:\n# Keycloak >= 24:\n"
                               "KC_PROXY_HEADERS: xforwarded\nKC_HTTP_ENABLED: \"true\"\n")),
             qPrintable(detail->toPlainText()));
    const auto cursor = detail->document()->find(QStringLiteral("KC_PROXY_HEADERS"));
    QCOMPARE(cursor.charFormat().font().family(), QStringLiteral("monospace"));
}

/// For the next check of this session, whatever is opened in between.
void ChecksPageTest::whatWasTypedIsKept()
{
    auto *addresses = m_page->findChildren<QLineEdit *>().at(0);
    QTest::keyClicks(addresses, QStringLiteral("192.0.2.1"));
    // By its letter, as a keyboard does: the field keeps the focus.
    button(QStringLiteral("Check now"))->click();
    QTRY_COMPARE(m_checks->waiting(), 5u);
    QCOMPARE(m_checkup->publicAddresses(), QStringLiteral("192.0.2.1"));
    m_wizard->back();
    m_session->open(Profile {}, {});
    m_session->open(fourServices(), {});
    m_wizard->next();
    QCOMPARE(m_page->findChildren<QLineEdit *>().at(0)->text(), QStringLiteral("192.0.2.1"));
    QCOMPARE(m_checkup->publicAddresses(), QStringLiteral("192.0.2.1"));
}

void ChecksPageTest::addressesAreRead()
{
    m_checkup->setPublicAddresses(QStringLiteral("192.0.2.1, 2001:db8::1"));
    QVERIFY(m_checkup->problems().empty());
    m_checkup->setPublicAddresses(QStringLiteral("my router"));
    QVERIFY(!m_checkup->problems().empty());
    m_session->setIntent(Intent::SetUp);
    QTRY_VERIFY(!button(QStringLiteral("Check now"))->isEnabled());
    m_checkup->setPublicAddresses({});
    m_checkup->setLivekitFile(QStringLiteral("/nowhere/livekit.yaml"));
    QVERIFY(!m_checkup->problems().empty());
}

void ChecksPageTest::anotherMachineIsToldWhatToRun()
{
    m_session->setTarget(Target::Another, m_session->survey(), Sight::Told);
    QVERIFY(!button(QStringLiteral("Check now"))->isEnabled());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(QStringLiteral("opentalk-proxy-wizard --check PROFILE"));
    }));
}

} // namespace

QTEST_MAIN(ChecksPageTest)
#include "checkspage.moc"
