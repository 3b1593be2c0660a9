// Another language is chosen on Start: the window speaks it at once, in the same place, and what
// was typed stays. The next start speaks it too.
#include "checkrows.h"
#include "fakehelper.h"
#include "nginx/surveyjson.h"
#include "openwindow.h"
#include "wizard/checktext.h"
#include "wizard/checkup.h"
#include "wizard/languages.h"
#include "wizard/pages/checkspage.h"
#include "wizard/pages/startpage.h"
#include "wizard/pages/targetchoice.h"
#include "wizard/windowkeeper.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class LanguageChoiceTest final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowSpeaksItAtOnce_data();
    void theWindowSpeaksItAtOnce();
    void whatWasCheckedStays();
    void theOtherMachineStays_data();
    void theOtherMachineStays();
    void aLanguageThatIsUnknownIsEnglish();

private:
    void begin();
    void choose(WindowKeeper &keeper, const QString &name);

    QTemporaryDir m_home;
};

bool shows(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
}

} // namespace

void LanguageChoiceTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    useLanguage(QLocale(QLocale::English));
}

void LanguageChoiceTest::begin()
{
    m_session = std::make_unique<Session>();
    m_session->showLocal(FakeHelper::survey());
    m_helper = std::make_unique<Helper>(QString(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_session->change([](Profile &profile) {
        profile.domain = "example.com";
        profile.release = Release::Classic;
        profile.certificates.source = CertificateSource::Placeholder;
    });
}

void LanguageChoiceTest::choose(WindowKeeper &keeper, const QString &name)
{
    auto *box = keeper.window().findChild<StartPage *>()->findChild<QComboBox *>(
        QStringLiteral("languages"));
    box->setFocus();
    box->setCurrentText(name);
    emit box->activated(box->currentIndex());
}

void LanguageChoiceTest::theWindowSpeaksItAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("question");
    const auto row = [](const char *name, const char *code, const char *question) {
        QTest::newRow(code) << QString::fromUtf8(name) << QString::fromLatin1(code)
                            << QString::fromUtf8(question);
    };
    row("Deutsch", "de", "OpenTalk hinter NGINX");
    row("Español", "es", "OpenTalk detrás de NGINX");
    row("Français", "fr", "OpenTalk derrière NGINX");
    row("Italiano", "it", "OpenTalk dietro NGINX");
    row("Nederlands", "nl", "OpenTalk achter NGINX");
    row("Polski", "pl", "OpenTalk za NGINX");
    row("English", "en", "OpenTalk behind NGINX");
}

void LanguageChoiceTest::theWindowSpeaksItAtOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(QString, question);
    begin();
    WindowKeeper keeper([this] {
        return std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0));
    });
    keeper.open();
    keeper.window().resize(900, 640);
    const auto place = keeper.window().geometry();
    choose(keeper, name);
    QTRY_VERIFY(shows(keeper.window(), question));
    QCOMPARE(keeper.window().geometry(), place);
    QVERIFY(QTest::qWaitForWindowActive(&keeper.window()));
    QCOMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), name);
    QCOMPARE(m_session->profile().domain, std::string("example.com"));
    QCOMPARE(QString::fromLatin1(spoken(preferredLocale())), code);
    m_session->open(Profile {}, {});
}

void LanguageChoiceTest::whatWasCheckedStays()
{
    useLanguage(QLocale(QLocale::English));
    begin();
    HeldChecks held;
    Checkup checkup(*m_session, nullptr, nullptr, nullptr,
                    [&](const checks::Context &context) { return held.make(context); });
    WindowKeeper keeper([&] {
        return std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0), &checkup);
    });
    keeper.open();
    checkup.setPublicAddresses(QStringLiteral("192.0.2.7"));
    checkup.start();
    QTRY_VERIFY(held.waiting() > 0);
    held.answerAll(fine());
    QVERIFY(checkup.isDone());
    const auto *old = &keeper.window();
    choose(keeper, QStringLiteral("Deutsch"));
    QTRY_VERIFY(&keeper.window() != old);
    QVERIFY(checkup.isDone());
    const auto summary = StartPage::tr("Last checks: %1").arg(summaryOf(checkup.entries()).text);
    QVERIFY(shows(keeper.window(), summary));
    keeper.window().goTo(ChecksPageId);
    const auto fields = keeper.window().findChild<ChecksPage *>()->findChildren<QLineEdit *>();
    QVERIFY(std::ranges::any_of(fields, [](const QLineEdit *field) {
        return field->text() == QLatin1String("192.0.2.7");
    }));
    m_session->open(Profile {}, {});
}

void LanguageChoiceTest::theOtherMachineStays_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("its survey") << QStringLiteral("shop");
    QTest::newRow("from the list") << QStringLiteral("Alpine");
}

void LanguageChoiceTest::theOtherMachineStays()
{
    QFETCH(QString, chosen);
    useLanguage(QLocale(QLocale::English));
    begin();
    auto survey = FakeHelper::survey();
    survey.distribution.name = "shop";
    QFile file(m_home.filePath(QStringLiteral("survey.json")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray::fromStdString(nginx::toJson(survey).dump()));
    file.close();
    WindowKeeper keeper([&] {
        return std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0));
    });
    keeper.open();
    const auto machines
        = [&] { return keeper.window().findChild<TargetChoice *>()->findChild<QComboBox *>(); };
    keeper.window().findChild<TargetChoice *>()->open(file.fileName());
    const int count = machines()->count();
    machines()->setCurrentIndex(machines()->findText(chosen, Qt::MatchStartsWith));
    emit machines()->activated(machines()->currentIndex());
    const auto before = m_session->survey();
    const auto *old = &keeper.window();
    choose(keeper, QStringLiteral("Deutsch"));
    QTRY_VERIFY(&keeper.window() != old);
    QCOMPARE(machines()->count(), count);
    QVERIFY(machines()->currentText().startsWith(chosen));
    QVERIFY(keeper.window().findChild<TargetChoice *>()->survey() == before);
    m_session->open(Profile {}, {});
}

void LanguageChoiceTest::aLanguageThatIsUnknownIsEnglish()
{
    QCOMPARE(spoken(QLocale(QLocale::Japanese)), "en");
    QCOMPARE(spoken(QLocale(QLocale::German, QLocale::Austria)), "de");
}

QTEST_MAIN(LanguageChoiceTest)
#include "languagechoice.moc"
