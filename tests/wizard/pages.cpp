// The window by keyboard alone, and what a screen reader finds in it.
#include "wizard/commandline.h"
#include "wizard/languages.h"
#include "wizard/pages/optionspage.h"

#include "openwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class PagesTest final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void everyInputHasANameOnEveryPage();
    void theCommonCaseIsWalkedByKeyboard();
    void aWrongDomainStopsTheWalk();
    void escapeClosesTheWindowAndNotOnlyThePage();
    void optionsAreReadAsPromised_data();
    void optionsAreReadAsPromised();
    void badOptionsAreRefused();
    // Last: the language stays.
    void mnemonicsAreUniqueOnEachPage_data();
    void mnemonicsAreUniqueOnEachPage();

private:
    QString doubledMnemonics() const;
    void sourcesHaveMnemonicsOfTheirOwn();
};

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    for (const auto *label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == widget)
            return label->text();
    }
    return {};
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || (qobject_cast<const QLineEdit *>(widget)
            && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            && !qobject_cast<const QComboBox *>(widget->parentWidget()));
}

void PagesTest::everyInputHasANameOnEveryPage()
{
    for (int id = StartPageId; id <= ChecksPageId; ++id) {
        showPage(static_cast<PageId>(id));
        for (const auto *widget : m_window->wizard().currentPage()->findChildren<QWidget *>()) {
            const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"));
            if (isInput(widget) && widget->focusPolicy() != Qt::NoFocus && !isPart
                && !widget->inherits("QComboBoxListView"))
                QVERIFY2(!nameOf(widget).isEmpty(),
                         qPrintable(QStringLiteral("page %1: %2 has no name")
                                        .arg(id)
                                        .arg(QLatin1String(widget->metaObject()->className()))));
        }
    }
}

void PagesTest::theCommonCaseIsWalkedByKeyboard()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("example.com"));
    QCOMPARE(m_session->profile().domain, std::string("example.com"));
    chooseClassic();
    for (int id = CertificatesPageId; id <= ChecksPageId; ++id) {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_N, Qt::AltModifier);
        QTRY_COMPARE(m_window->wizard().currentId(), id);
    }
    QTest::keyClick(m_window->windowHandle(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(m_window->wizard().currentId(), int(OptionsPageId));
}

void PagesTest::aWrongDomainStopsTheWalk()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto *field = QApplication::focusWidget();
    QTest::keyClicks(field, QStringLiteral("exa mple"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.release = Release::Classic;
    });
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->wizard().currentId(), int(CertificatesPageId));
}

void PagesTest::escapeClosesTheWindowAndNotOnlyThePage()
{
    QTest::keyClick(&m_window->wizard(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

QString PagesTest::doubledMnemonics() const
{
    static const QRegularExpression marked(QStringLiteral("&([^&\\s])"));
    QStringList texts;
    for (const auto *button : m_window->findChildren<QAbstractButton *>())
        texts << (button->isVisible() ? button->text() : QString());
    for (const auto *label : m_window->findChildren<QLabel *>())
        texts << (label->isVisible() && label->buddy() ? label->text() : QString());
    QString letters;
    QString doubled;
    for (const auto &text : texts) {
        const auto letter = marked.match(text).captured(1).toLower();
        if (!letter.isEmpty() && letters.contains(letter))
            doubled += letter;
        letters += letter;
    }
    return doubled;
}

/// Each source has fields of its own; Let's Encrypt's are unfolded by what is set.
void PagesTest::sourcesHaveMnemonicsOfTheirOwn()
{
    for (const auto source : {CertificateSource::Files, CertificateSource::LetsEncrypt}) {
        m_session->change([source](Profile &p) {
            p.certificates.source = source;
            p.certificates.staging = true;
        });
        QVERIFY2(doubledMnemonics().isEmpty(), qPrintable(doubledMnemonics()));
    }
    m_session->change([](Profile &p) { p.certificates.source = CertificateSource::Placeholder; });
}

void PagesTest::mnemonicsAreUniqueOnEachPage_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const auto &language : languages())
        QTest::newRow(language.code) << QLocale(QLatin1String(language.code));
}

void PagesTest::mnemonicsAreUniqueOnEachPage()
{
    QFETCH(QLocale, locale);
    close();
    useLanguage(locale);
    open();
    for (int id = StartPageId; id <= ChecksPageId; ++id) {
        showPage(static_cast<PageId>(id));
        QVERIFY2(doubledMnemonics().isEmpty(),
                 qPrintable(QStringLiteral("page %1: %2").arg(id).arg(doubledMnemonics())));
        if (id == CertificatesPageId)
            sourcesHaveMnemonicsOfTheirOwn();
        auto *options = qobject_cast<OptionsPage *>(m_window->wizard().currentPage());
        for (int tab = 0; options && tab < options->tabs().count(); ++tab) {
            options->tabs().setCurrentIndex(tab);
            QVERIFY2(doubledMnemonics().isEmpty(),
                     qPrintable(QStringLiteral("tab %1: %2").arg(tab).arg(doubledMnemonics())));
        }
    }
}

void PagesTest::optionsAreReadAsPromised_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<bool>("check");
    QTest::newRow("none") << QStringList {} << "" << false << false;
    QTest::newRow("profile") << QStringList {"a.json"} << "a.json" << false << false;
    QTest::newRow("practice") << QStringList {"--practice"} << "" << true << false;
    QTest::newRow("check") << QStringList {"--check", "a.json"} << "a.json" << false << true;
    QTest::newRow("stdin") << QStringList {"--check", "-", "--json"} << "-" << false << true;
}

void PagesTest::optionsAreReadAsPromised()
{
    QFETCH(QStringList, arguments);
    const auto read = readCommandLine(QStringList {"wizard"} + arguments);
    QVERIFY(read.options.has_value());
    QTEST(read.options->profile, "profile");
    QTEST(read.options->practice, "practice");
    QTEST(read.options->check, "check");
}

void PagesTest::badOptionsAreRefused()
{
    for (const auto &arguments : {QStringList {"--nonsense"},
                                  {"--check"},
                                  {"--json"},
                                  {"a", "b"},
                                  {"--root"},
                                  {"--masked"},
                                  {"--livekit", "x"},
                                  {"--public-address", "192.0.2.1"},
                                  {"--check", "a", "--livekit"}}) {
        const auto read = readCommandLine(QStringList {"wizard"} + arguments);
        QVERIFY(!read.options && !read.error.isEmpty());
    }
    QVERIFY(!readCommandLine({"wizard", "--version"}).output.isEmpty());
    QVERIFY(readCommandLine({"wizard", "--help"}).output.contains(QStringLiteral("--practice")));
}

} // namespace

QTEST_MAIN(PagesTest)
#include "pages.moc"
