// The page Checks: answers belong to the rows that were asked about, however late they come.
#include "wizard/pages/checkspage.h"

#include "wizard/session.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QWizard>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

/// Answers when the test says so; like every dialler, not once the owner is gone.
class SlowDialler final : public checks::Dialler {
public:
    void connectTo(const Backend &, QObject *owner, const Connected &told) override
    {
        m_waiting.emplace_back(owner, told);
    }

    void answer(checks::Reached result)
    {
        for (const auto &[owner, told] : std::exchange(m_waiting, {})) {
            if (owner)
                told(result, nullptr);
        }
    }

    std::size_t waiting() const { return m_waiting.size(); }

private:
    std::vector<std::pair<QPointer<QObject>, Connected>> m_waiting;
};

class ChecksPageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_wizard.reset(); }
    void eachRowShowsItsAnswer();
    void aLateAnswerForARemovedRowIsForgotten();
    void aLateAnswerForAnotherProfileIsForgotten();
    void anotherTargetIsCheckedAnew();
    void aRunIsNotStartedTwice();
    void anotherMachineIsToldWhatToRun();

private:
    QString resultOf(int row) const;
    QStringList results() const;
    void check();

    Session m_session;
    std::shared_ptr<SlowDialler> m_dialler;
    std::unique_ptr<QWizard> m_wizard;
    ChecksPage *m_page = nullptr;
    QTreeWidget *m_table = nullptr;
};

Profile threeServices()
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = Release::RoomserverInternal;
    return profile;
}

void ChecksPageTest::init()
{
    m_dialler = std::make_shared<SlowDialler>();
    m_page = new ChecksPage(m_session, m_dialler);
    m_wizard = std::make_unique<QWizard>();
    m_wizard->addPage(new QWizardPage);
    m_wizard->addPage(m_page);
    m_table = m_page->findChild<QTreeWidget *>();
    m_session.lookAtThisMachine();
    auto profile = threeServices();
    profile.services[ServiceId::Pad].enabled = true;
    m_session.open(profile, {});
    m_wizard->show();
    m_wizard->next();
    QVERIFY(m_page->isVisible());
    QCOMPARE(m_table->topLevelItemCount(), 4);
}

QString ChecksPageTest::resultOf(int row) const
{
    return m_table->topLevelItem(row)->text(2);
}

QStringList ChecksPageTest::results() const
{
    QStringList texts;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        texts << resultOf(row);
    texts.removeDuplicates();
    return texts;
}

void ChecksPageTest::check()
{
    m_page->findChild<QPushButton *>()->click();
    QCOMPARE(m_dialler->waiting(), std::size_t(m_table->topLevelItemCount()));
    QCOMPARE(results(), QStringList(ChecksPage::tr("waiting")));
}

void ChecksPageTest::eachRowShowsItsAnswer()
{
    check();
    m_dialler->answer(checks::Reached::Yes);
    QCOMPARE(results(), QStringList(ChecksPage::tr("answers")));
}

void ChecksPageTest::aLateAnswerForARemovedRowIsForgotten()
{
    check();
    m_wizard->back();
    m_session.change([](Profile &p) { p.services.clear(); });
    m_wizard->next();
    QCOMPARE(m_table->topLevelItemCount(), 3);
    m_dialler->answer(checks::Reached::TimedOut);
    QCOMPARE(results(), QStringList(ChecksPage::tr("not checked")));
    QVERIFY(m_page->findChild<QPushButton *>()->isEnabled());
}

void ChecksPageTest::aLateAnswerForAnotherProfileIsForgotten()
{
    check();
    auto other = threeServices();
    other.services[ServiceId::Pad].enabled = true;
    other.services[ServiceId::Pad].backends = {"127.0.0.1:9999"};
    m_session.open(other, {});
    m_dialler->answer(checks::Reached::Yes);
    QCOMPARE(results(), QStringList(ChecksPage::tr("not checked")));
}

void ChecksPageTest::anotherTargetIsCheckedAnew()
{
    check();
    m_dialler->answer(checks::Reached::Yes);
    m_session.practise();
    QCOMPARE(results(), QStringList(ChecksPage::tr("not checked")));
}

void ChecksPageTest::aRunIsNotStartedTwice()
{
    check();
    m_session.change([](Profile &p) { p.http3 = true; });
    QVERIFY(!m_page->findChild<QPushButton *>()->isEnabled());
    m_dialler->answer(checks::Reached::Yes);
    QVERIFY(m_page->findChild<QPushButton *>()->isEnabled());
}

void ChecksPageTest::anotherMachineIsToldWhatToRun()
{
    m_session.setTarget(Target::Another, m_session.survey(), Sight::Told);
    QVERIFY(!m_page->findChild<QPushButton *>()->isEnabled());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(QStringLiteral("opentalk-proxy-wizard --check PROFILE"));
    }));
}

} // namespace

QTEST_MAIN(ChecksPageTest)
#include "checkspage.moc"
