// The pages Services and Certificates: the release is found or chosen, the tables are edited by
// keyboard, and nothing in them is cut off.
#include "wizard/findingtext.h"
#include "wizard/languages.h"
#include "wizard/messagearea.h"
#include "wizard/problemtext.h"

#include "../checks/fakeserver.h"
#include "openwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class TablesTest final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void theReleaseHasToBeChosen();
    void theReleaseThatIsFoundIsShown();
    void aFileOfAnotherReleaseIsWarnedAbout();
    void typingInTheTableReachesTheSession();
    void escapeEndsEditingAndNothingElse();
    void aServiceIsAddedAndRemovedByKeyboard();
    void aLongTableLeavesRoomForTheRest();
    void noCellIsCutOff();
    void theCertificateOfTheSelectedNameIsWrittenOut();
    // Last: the language stays.
    void everyFindingHasRoom_data();
    void everyFindingHasRoom();
};

void TablesTest::theReleaseHasToBeChosen()
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

void TablesTest::theReleaseThatIsFoundIsShown()
{
    checks::FakeServer server(checks::proxyingController());
    QVERIFY(server.start());
    m_session->open(withController(QString::fromStdString(server.backend().text())), {});
    m_window->wizard().next();
    QTRY_COMPARE(releaseBox()->currentIndex(), int(Release::ClassicLivekitProxied));
    QTRY_VERIFY(releaseBox()->accessibleDescription().contains(QStringLiteral("rtc: 403")));
    QVERIFY(!m_session->isModified());
}

void TablesTest::aFileOfAnotherReleaseIsWarnedAbout()
{
    checks::FakeServer server(checks::internalController());
    QVERIFY(server.start());
    auto profile = withController(QString::fromStdString(server.backend().text()));
    profile.domain = "example.com";
    profile.release = Release::Classic;
    m_session->open(profile, QStringLiteral("x.json"));
    m_window->wizard().next();
    const auto other = wizard::title(Release::RoomserverInternal);
    QTRY_VERIFY(releaseBox()->accessibleDescription().contains(other));
    QCOMPARE(releaseBox()->currentIndex(), int(Release::Classic));
    QVERIFY(m_window->wizard().currentPage()->isComplete());
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

void TablesTest::everyFindingHasRoom_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void TablesTest::everyFindingHasRoom()
{
    QFETCH(QLocale, locale);
    close();
    useLanguage(locale);
    open();
    enlarge();
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

void TablesTest::typingInTheTableReachesTheSession()
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

void TablesTest::escapeEndsEditingAndNothingElse()
{
    m_window->wizard().next();
    auto *table = m_window->wizard().currentPage()->findChild<QTreeView *>();
    table->setFocus();
    for (const int column : {1, 2}) {
        const auto cell = table->model()->index(1, column);
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor && table->isAncestorOf(editor));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), table);
        QVERIFY(!table->isPersistentEditorOpen(cell));
        QVERIFY(m_window->isVisible());
    }
}

void TablesTest::aServiceIsAddedAndRemovedByKeyboard()
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

void TablesTest::aLongTableLeavesRoomForTheRest()
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

void TablesTest::noCellIsCutOff()
{
    enlarge();
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

void TablesTest::theCertificateOfTheSelectedNameIsWrittenOut()
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
    QVERIFY(texts.contains(QStringLiteral("controller.example.com will use "
                                          "/etc/letsencrypt/live/example.com/fullchain.pem")));
    m_session->change([](Profile &p) { p.certificates.source = CertificateSource::Files; });
    QVERIFY(!m_session->deployment());
    QCOMPARE(table->model()->rowCount(), rows);
    QVERIFY(table->model()->index(1, 1).data().toString().isEmpty());
}

} // namespace

QTEST_MAIN(TablesTest)
#include "servicespage.moc"
