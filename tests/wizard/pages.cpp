// The window by keyboard alone, and what a screen reader finds in it.
#include "wizard/commandline.h"
#include "wizard/findingtext.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/job.h"
#include "wizard/languages.h"
#include "wizard/mainwindow.h"
#include "wizard/messagearea.h"
#include "wizard/pages/optionspage.h"
#include "wizard/pages/page.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"
#include "wizard/wizardpane.h"

#include "../checks/fakeserver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

/// Nobody listens on port 1: whatever runs on the machine of the test is left alone.
Profile withController(const QString &backend)
{
    Profile profile;
    profile.services[ServiceId::Controller].backends = {backend.toStdString()};
    return profile;
}

class PagesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyInputHasANameOnEveryPage();
    void theCommonCaseIsWalkedByKeyboard();
    void aWrongDomainStopsTheWalk();
    void theReleaseHasToBeChosen();
    void theReleaseThatIsFoundIsShown();
    void aFileOfAnotherReleaseIsWarnedAbout();
    void escapeClosesTheWindowAndNotOnlyThePage();
    void typingInTheTableReachesTheSession();
    void aServiceIsAddedAndRemovedByKeyboard();
    void aLongTableLeavesRoomForTheRest();
    void noCellIsCutOff();
    void theCertificateOfTheSelectedNameIsWrittenOut();
    void optionsAreReadAsPromised_data();
    void optionsAreReadAsPromised();
    void badOptionsAreRefused();
    // Last: the language stays.
    void mnemonicsAreUniqueOnEachPage_data();
    void mnemonicsAreUniqueOnEachPage();
    void everyFindingHasRoom_data() { mnemonicsAreUniqueOnEachPage_data(); }
    void everyFindingHasRoom();

private:
    void open();
    void showPage(PageId id);
    QComboBox *releaseBox() const;
    void chooseClassic();
    QString doubledMnemonics() const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Helper> m_helper;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<MainWindow> m_window;
};

void PagesTest::init()
{
    open();
}

void PagesTest::open()
{
    auto survey = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                 *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
    survey.installed = true;
    survey.running = true;
    m_session = std::make_unique<Session>();
    m_session->showLocal(survey);
    m_session->open(withController(QStringLiteral("127.0.0.1:1")), {});
    m_helper = std::make_unique<Helper>(QString(), false, false);
    m_job = std::make_unique<Job>(*m_session, *m_helper);
    m_window
        = std::make_unique<MainWindow>(*m_session, *m_job, QString(), std::chrono::milliseconds(0));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PagesTest::cleanup()
{
    m_session->open(Profile {}, {}); // else the window asks whether to keep the answers
    m_window.reset();
    m_job.reset();
    m_helper.reset();
    m_session.reset();
}

void PagesTest::showPage(PageId id)
{
    m_session->change([](Profile &p) {
        p.domain = "example.com";
        p.release = Release::Classic;
        p.certificates.source = CertificateSource::Placeholder;
    });
    while (m_window->wizard().currentId() < id)
        m_window->wizard().next();
    QCOMPARE(m_window->wizard().currentId(), int(id));
}

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

QComboBox *PagesTest::releaseBox() const
{
    for (auto *box : m_window->wizard().currentPage()->findChildren<QComboBox *>()) {
        if (box->count() == int(releases().size()))
            return box;
    }
    return nullptr;
}

void PagesTest::chooseClassic()
{
    QTest::keyClick(m_window->windowHandle(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), releaseBox());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Down);
    QVERIFY(m_session->profile().release == Release::Classic);
}

void PagesTest::theReleaseHasToBeChosen()
{
    m_window->wizard().next();
    m_session->change([](Profile &p) { p.domain = "example.com"; });
    const auto *box = releaseBox();
    QCOMPARE(box->currentIndex(), -1);
    QTRY_VERIFY(box->accessibleDescription().contains(QStringLiteral("127.0.0.1:1 ")));
    const auto place = box->geometry();
    QVERIFY(!m_window->wizard().currentPage()->isComplete());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_N, Qt::AltModifier);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QCOMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    chooseClassic();
    QVERIFY(m_window->wizard().currentPage()->isComplete());
    QCOMPARE(box->geometry(), place);
}

void PagesTest::theReleaseThatIsFoundIsShown()
{
    checks::FakeServer server(checks::proxyingController());
    QVERIFY(server.start());
    m_session->open(withController(qt(server.backend().text())), {});
    m_window->wizard().next();
    QTRY_COMPARE(releaseBox()->currentIndex(), int(Release::ClassicLivekitProxied));
    QTRY_VERIFY(releaseBox()->accessibleDescription().contains(QStringLiteral("rtc: 403")));
    QVERIFY(!m_session->isModified());
}

void PagesTest::aFileOfAnotherReleaseIsWarnedAbout()
{
    checks::FakeServer server(checks::internalController());
    QVERIFY(server.start());
    auto profile = withController(qt(server.backend().text()));
    profile.domain = "example.com";
    profile.release = Release::Classic;
    m_session->open(profile, QStringLiteral("x.json"));
    m_window->wizard().next();
    const auto other = wizard::title(Release::RoomserverInternal);
    QTRY_VERIFY(releaseBox()->accessibleDescription().contains(other));
    QCOMPARE(releaseBox()->currentIndex(), int(Release::Classic));
    QVERIFY(m_window->wizard().currentPage()->isComplete());
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

void PagesTest::mnemonicsAreUniqueOnEachPage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void PagesTest::mnemonicsAreUniqueOnEachPage()
{
    QFETCH(QLocale, locale);
    cleanup();
    useLanguage(locale);
    open();
    for (int id = StartPageId; id <= ChecksPageId; ++id) {
        showPage(static_cast<PageId>(id));
        QVERIFY2(doubledMnemonics().isEmpty(),
                 qPrintable(QStringLiteral("page %1: %2").arg(id).arg(doubledMnemonics())));
        auto *options = qobject_cast<OptionsPage *>(m_window->wizard().currentPage());
        for (int tab = 0; options && tab < options->tabs().count(); ++tab) {
            options->tabs().setCurrentIndex(tab);
            QVERIFY2(doubledMnemonics().isEmpty(),
                     qPrintable(QStringLiteral("tab %1: %2").arg(tab).arg(doubledMnemonics())));
        }
    }
}

/// The longest sentence of each kind, for a backend with a long address.
QStringList findingTexts()
{
    using checks::Finding;
    Finding finding {.kind = Finding::Kind::Found,
                     .backend = *Backend::parse("192.168.100.100:18090", {})};
    finding.version = "0.34.10";
    finding.signaling = 404;
    finding.livekit = 404;
    QStringList texts {foundText(finding)};
    for (const auto release : releases()) {
        finding.release = release;
        texts << otherText(finding);
    }
    for (const auto kind : {Finding::Kind::Unclear, Finding::Kind::NotController}) {
        finding.kind = kind;
        texts << unknownText(finding);
    }
    finding.kind = Finding::Kind::NoAnswer;
    for (const auto reached : {checks::Reached::Yes, checks::Reached::Refused,
                               checks::Reached::Unreachable, checks::Reached::NoSuchName}) {
        finding.reached = reached;
        texts << unknownText(finding);
    }
    return texts;
}

void PagesTest::everyFindingHasRoom()
{
    QFETCH(QLocale, locale);
    cleanup();
    useLanguage(locale);
    open();
    const auto metrics = m_window->fontMetrics();
    m_window->resize(metrics.averageCharWidth() * 205, metrics.lineSpacing() * 50);
    showPage(ServicesPageId);
    QApplication::processEvents();
    auto *area = m_window->wizard().currentPage()->findChildren<MessageArea *>().at(1);
    auto *label = area->findChildren<QLabel *>().at(1);
    for (const auto &text : findingTexts()) {
        area->showWarning(text);
        QApplication::processEvents();
        QVERIFY2(label->heightForWidth(label->width()) <= area->height(), qPrintable(text));
    }
}

void PagesTest::typingInTheTableReachesTheSession()
{
    showPage(ServicesPageId);
    auto *page = m_window->wizard().page();
    page->goTo(QStringLiteral("services.controller.host"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("api.example.com"));
    QCOMPARE(*m_session->profile().services.at(ServiceId::Controller).host,
             std::string("api.example.com"));
    QCOMPARE(editor->text(), QStringLiteral("api.example.com"));
}

void PagesTest::aServiceIsAddedAndRemovedByKeyboard()
{
    showPage(ServicesPageId);
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    };
    const auto type = [](const QString &text) {
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    };
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(m_session->profile().extra.size(), std::size_t(1));
    type(QStringLiteral("wiki"));
    QVERIFY(!m_window->wizard().currentPage()->isComplete());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_F2);
    type(QStringLiteral("127.0.0.1:3000"));
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    const ExtraService wiki {"wiki", "wiki.example.com", {"127.0.0.1:3000"}, true, 1};
    QCOMPARE(m_session->profile().extra.size(), std::size_t(1));
    QVERIFY(m_session->profile().extra[0] == wiki);
    QCOMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    QVERIFY(m_window->wizard().currentPage()->isComplete());
    press(Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(m_session->profile().extra.empty());
    press(Qt::Key_M, Qt::AltModifier);
    QVERIFY(m_session->profile().extra.empty());
}

void PagesTest::aLongTableLeavesRoomForTheRest()
{
    showPage(ServicesPageId);
    const auto place = m_window->size();
    m_session->change([](Profile &p) {
        for (int number = 1; number <= 12; ++number)
            p.extra.push_back({"s" + std::to_string(number),
                               "s" + std::to_string(number) + ".example.com",
                               {"127.0.0.1:" + std::to_string(3000 + number)}});
    });
    QApplication::processEvents();
    QCOMPARE(m_window->size(), place);
    auto *page = m_window->wizard().currentPage();
    auto *table = page->findChild<QAbstractItemView *>();
    QVERIFY(table->height() < page->height() * 2 / 3);
    page->setFocus();
    m_window->wizard().page()->goTo(QStringLiteral("extra[11].host"));
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
}

void PagesTest::noCellIsCutOff()
{
    // As large as it opens on a screen that has the room; the one of the test is small.
    const auto metrics = m_window->fontMetrics();
    m_window->resize(metrics.averageCharWidth() * 205, metrics.lineSpacing() * 50);
    m_session->change([](Profile &p) {
        p.domain = "meet.example.org";
        p.services[ServiceId::Whiteboard].enabled = true;
        p.extra = {{"wiki", "wiki.meet.example.org", {"127.0.0.1:3000"}}};
    });
    for (const auto id : {ServicesPageId, CertificatesPageId}) {
        showPage(id);
        m_session->change([](Profile &p) {
            p.domain = "meet.example.org";
            p.certificates.source = CertificateSource::LetsEncrypt;
        });
        QApplication::processEvents();
        auto *table = m_window->wizard().currentPage()->findChild<QTreeView *>();
        QVERIFY(table->model()->rowCount() > 4);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const auto cell = table->model()->index(row, column);
                QVERIFY2(table->sizeHintForIndex(cell).width() <= table->columnWidth(column),
                         qPrintable(QStringLiteral("page %1: %2 in %3")
                                        .arg(id)
                                        .arg(cell.data().toString())
                                        .arg(table->columnWidth(column))));
            }
        }
    }
}

void PagesTest::theCertificateOfTheSelectedNameIsWrittenOut()
{
    showPage(CertificatesPageId);
    m_session->change([](Profile &p) { p.certificates.source = CertificateSource::LetsEncrypt; });
    auto *page = m_window->wizard().currentPage();
    auto *table = page->findChild<QTreeView *>();
    const auto rows = table->model()->rowCount();
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("example.com"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    QStringList texts;
    for (const auto *label : page->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("controller.example.com uses "
                                          "/etc/letsencrypt/live/example.com/fullchain.pem")));
    m_session->change([](Profile &p) { p.certificates.source = CertificateSource::Files; });
    QVERIFY(!m_session->deployment());
    QCOMPARE(table->model()->rowCount(), rows);
    QVERIFY(table->model()->index(1, 1).data().toString().isEmpty());
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
    for (const auto &arguments :
         {QStringList {"--nonsense"}, {"--check"}, {"--json"}, {"a", "b"}, {"--root"}}) {
        const auto read = readCommandLine(QStringList {"wizard"} + arguments);
        QVERIFY(!read.options && !read.error.isEmpty());
    }
    QVERIFY(!readCommandLine({"wizard", "--version"}).output.isEmpty());
    QVERIFY(readCommandLine({"wizard", "--help"}).output.contains(QStringLiteral("--practice")));
}

} // namespace

QTEST_MAIN(PagesTest)
#include "pages.moc"
