// Another language is chosen on Start: the window speaks it at once, in the same place, and what
// was typed stays. The next start speaks it too.
#include "openwindow.h"
#include "wizard/languages.h"
#include "wizard/pages/startpage.h"
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
    void aLanguageThatIsUnknownIsEnglish();

private:
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
    m_session = std::make_unique<Session>();
    m_helper = std::make_unique<Helper>(QString(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_session->change([](Profile &profile) { profile.domain = "example.com"; });
    WindowKeeper keeper([this] {
        return std::make_unique<MainWindow>(*m_session, *m_job, QString(),
                                            std::chrono::milliseconds(0));
    });
    keeper.open();
    keeper.window().resize(900, 640);
    const auto place = keeper.window().geometry();
    auto *box = keeper.window().findChild<StartPage *>()->findChild<QComboBox *>(
        QStringLiteral("languages"));
    box->setFocus();
    box->setCurrentText(name);
    emit box->activated(box->currentIndex());
    QTRY_VERIFY(shows(keeper.window(), question));
    QCOMPARE(keeper.window().geometry(), place);
    QVERIFY(QTest::qWaitForWindowActive(&keeper.window()));
    QCOMPARE(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText(), name);
    QCOMPARE(m_session->profile().domain, std::string("example.com"));
    QCOMPARE(QString::fromLatin1(spoken(preferredLocale())), code);
    m_session->open(Profile {}, {});
}

void LanguageChoiceTest::aLanguageThatIsUnknownIsEnglish()
{
    QCOMPARE(spoken(QLocale(QLocale::Japanese)), "en");
    QCOMPARE(spoken(QLocale(QLocale::German, QLocale::Austria)), "de");
}

QTEST_MAIN(LanguageChoiceTest)
#include "languagechoice.moc"
