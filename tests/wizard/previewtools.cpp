// Beside the text of the preview: what is said about a line, searching in all files, copying, and
// the way from change to change, each by keyboard.
#include "openwindow.h"
#include "wizard/languages.h"
#include "wizard/preview/explanationarea.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/finder.h"
#include "wizard/preview/previewdocument.h"
#include "wizard/preview/previewpane.h"
#include "wizard/preview/searchrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr auto controllerFile = "/etc/nginx/sites-available/opentalk-controller.conf";

/// Counts how often a widget is painted.
class Paints final : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

class PreviewTools final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void theExplanationFollowsTheCursor();
    void theGuideIsQuotedWhereItDiffers();
    void aCommentLeadsToItsLine();
    void linesWithoutMeaningSaySo();
    void everyLineWithAReasonIsExplainedInGerman();
    void theExplanationStaysStillWhileTyping();
    void theExplanationCanBeLarge();
    void hitsAreFoundInAllFiles();
    void theSearchGoesThroughTheFiles();
    void theSearchFollowsChanges();
    void escapeEndsTheSearch();
    void nothingFoundIsSaid();
    void theWholeFileIsCopied();
    void changesAreVisitedBothWays();
    void toolsHaveNames();
    void theHelpNamesTheKeys();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    FileView &view() { return m_window->preview().view(); }
    Finder &finder() { return m_window->preview().finder(); }
    ExplanationArea &area() { return m_window->preview().explanation(); }
    QComboBox &files() { return *m_window->preview().findChild<QComboBox *>(); }
    QLineEdit &field()
    {
        return *m_window->preview().findChild<SearchRow *>()->findChild<QLineEdit *>();
    }
    void goTo(const QString &text);
};

void PreviewTools::init()
{
    open();
    enlarge();
    showPage(ServicesPageId);
    m_window->preview().refresh();
    m_window->preview().showSite(QStringLiteral("controller"));
}

void PreviewTools::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
}

void PreviewTools::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
}

void PreviewTools::goTo(const QString &text)
{
    for (auto block = view().document()->begin(); block.isValid(); block = block.next())
        if (block.text().contains(text))
            return view().goToLine(block.blockNumber());
    QFAIL(qPrintable(text + QStringLiteral(" is not in the file")));
}

void PreviewTools::theExplanationFollowsTheCursor()
{
    goTo(QStringLiteral("proxy_read_timeout"));
    const auto first = area().explanation();
    QCOMPARE(first.name, QStringLiteral("proxy_read_timeout"));
    QVERIFY(first.reason.contains(QStringLiteral("an hour")));
    QVERIFY(first.reference.contains(QStringLiteral("silent")));
    QVERIFY2(first.place.contains(QStringLiteral("http, server, location"))
                 && first.place.contains(QStringLiteral("60s")),
             qPrintable(first.place));
    QCOMPARE(first.guide, QStringLiteral("The guide has no such line here."));
    for (const auto &part : {first.name, first.reason, first.reference, first.guide})
        QVERIFY2(area().toPlainText().contains(part), qPrintable(part));
    view().setFocus();
    press(Qt::Key_Down);
    QCOMPARE(area().explanation().name, QStringLiteral("proxy_send_timeout"));
}

void PreviewTools::theGuideIsQuotedWhereItDiffers()
{
    goTo(QStringLiteral("client_max_body_size"));
    QVERIFY(area().explanation().guide.contains(QStringLiteral("client_max_body_size 1G")));
    QVERIFY(area().explanation().guide.contains(QStringLiteral("Controller API Configuration")));
    QVERIFY(
        area().explanation().guide.endsWith(QStringLiteral("1G – The limit is the profile's.")));
    goTo(QStringLiteral("proxy_set_header X-Real-IP"));
    QCOMPARE(area().explanation().guide,
             QStringLiteral("The guide has the same line, in “Controller API Configuration”."));
    QCOMPARE(area().explanation().variables,
             QStringList {QStringLiteral("$remote_addr: the client's address")});
    goTo(QStringLiteral("add_header Strict"));
    QCOMPARE(area().explanation().versions.last(), QStringLiteral("always: from NGINX 1.7.5 on."));
}

void PreviewTools::aCommentLeadsToItsLine()
{
    goTo(QStringLiteral("# Meetings:"));
    QCOMPARE(area().explanation().name, QStringLiteral("location"));
}

void PreviewTools::linesWithoutMeaningSaySo()
{
    goTo(QStringLiteral("}"));
    QVERIFY(area().explanation().isEmpty());
    QVERIFY(area().toPlainText().startsWith(QStringLiteral("Choose a line")));
    view().goToLine(0);
    QVERIFY(area().explanation().isEmpty());
}

/// Nothing of the engine's own English is left, on any line of any file.
void PreviewTools::everyLineWithAReasonIsExplainedInGerman()
{
    const auto files = m_session->files();
    int explained = 0;
    for (const auto &entry : files.entries)
        for (int block = 0; block < static_cast<int>(entry.reasons.size()); ++block) {
            useLanguage(QLocale(QLocale::English));
            const auto english = explanationOf(entry, block);
            useLanguage(QLocale(QLocale::German));
            const auto german = explanationOf(entry, block);
            useLanguage(QLocale(QLocale::English));
            QCOMPARE(german.isEmpty(), english.isEmpty());
            if (english.name.isEmpty())
                continue;
            ++explained;
            for (const auto part : {&Explanation::reference, &Explanation::guide})
                QVERIFY2(german.*part != english.*part && !(english.*part).isEmpty(),
                         qPrintable(english.name + (english.*part)));
        }
    QVERIFY(explained > 200);
}

void PreviewTools::theExplanationStaysStillWhileTyping()
{
    goTo(QStringLiteral("proxy_read_timeout"));
    QTest::qWait(50);
    Paints paints(area().viewport());
    const auto place = area().geometry();
    m_session->change([](Profile &p) { p.domain = "much-longer-name.example.org"; });
    m_window->preview().refresh();
    QVERIFY(view().toPlainText().contains(QStringLiteral("much-longer-name")));
    QTest::qWait(100);
    QCOMPARE(area().geometry(), place);
    QCOMPARE(paints.count, 0);
}

void PreviewTools::theExplanationCanBeLarge()
{
    const int usual = area().height();
    press(Qt::Key_F7);
    QTRY_VERIFY(area().height() > 2 * usual);
    QCOMPARE(QApplication::focusWidget(), &area());
    press(Qt::Key_F7);
    QTRY_COMPARE(area().height(), usual);
    QVERIFY(view().isVisible());
    QCOMPARE(QApplication::focusWidget(), &view());
}

void PreviewTools::hitsAreFoundInAllFiles()
{
    nginx::FileSet set;
    const auto add = [&](const char *path, const char *text) {
        nginx::Entry entry;
        entry.path = path;
        entry.content = text;
        set.entries.push_back(entry);
    };
    add("/a", "One one\nnone\n");
    add("/b", "two\n");
    add("/c", "  äöü ONE\n");
    set.entries.push_back({nginx::EntryKind::Link, "/one", 0, "/one", {}});
    const std::vector<Hit> wanted {
        {"/a", 0, 0, 3}, {"/a", 0, 4, 3}, {"/a", 1, 1, 3}, {"/c", 0, 6, 3}};
    QCOMPARE(hitsIn(set, QStringLiteral("one")), wanted);
    QVERIFY(hitsIn(set, {}).empty());
    QVERIFY(hitsIn(set, QStringLiteral("three")).empty());
    QCOMPARE(hitsIn({}, QStringLiteral("one")).size(), std::size_t(0));
    QCOMPARE(hitFrom(wanted, set, "/a", 0, 0), 0);
    QCOMPARE(hitFrom(wanted, set, "/a", 0, 1), 1);
    QCOMPARE(hitFrom(wanted, set, "/b", 0, 0), 3);
    QCOMPARE(hitFrom(wanted, set, "/c", 1, 0), 0);
    QCOMPARE(hitFrom({}, set, "/a", 0, 0), -1);
    nginx::FileSet same;
    nginx::Entry entry;
    entry.path = "/x";
    entry.content = "aaaa";
    same.entries = {entry};
    QCOMPARE(hitsIn(same, QStringLiteral("aa")).size(), std::size_t(2));
}

void PreviewTools::theSearchGoesThroughTheFiles()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &field());
    type(QStringLiteral("PROXY_read"));
    const auto all = finder().hits();
    QVERIFY(all.size() >= 2);
    QVERIFY(finder().current() >= 0);
    const auto shown = [&] {
        const auto &hit = all[static_cast<std::size_t>(finder().current())];
        QCOMPARE(files().currentData().toString().toStdString(), hit.path);
        QCOMPARE(view().textCursor().selectedText().toLower(), QStringLiteral("proxy_read"));
        QCOMPARE(view().textCursor().blockNumber(), hit.block);
    };
    shown();
    QVERIFY(all[static_cast<std::size_t>(finder().current())].path == controllerFile);
    std::set<QString> seen;
    for (std::size_t step = 0; step < all.size(); ++step) {
        press(Qt::Key_F3);
        shown();
        seen.insert(files().currentData().toString());
    }
    QVERIFY2(seen.size() >= 2, "every file with a hit is visited");
    const int here = finder().current();
    press(Qt::Key_F3);
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(finder().current(), here);
    QCOMPARE(QApplication::focusWidget(), &field());
    press(Qt::Key_Return);
    shown();
    const auto labels = m_window->preview().findChild<SearchRow *>()->findChildren<QLabel *>();
    QCOMPARE(labels.first()->text(),
             QStringLiteral("%1 of %2").arg(finder().current() + 1).arg(all.size()));
}

void PreviewTools::theSearchFollowsChanges()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("example.com"));
    QVERIFY(!finder().hits().empty());
    m_session->change([](Profile &p) { p.domain = "example.org"; });
    m_window->preview().refresh();
    QVERIFY(finder().hits().empty());
    const auto tints = view().extraSelections();
    QVERIFY(
        std::ranges::none_of(tints, [](const auto &each) { return each.format.fontUnderline(); }));
}

void PreviewTools::escapeEndsTheSearch()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("gzip"));
    QVERIFY(view().extraSelections().size() > 1);
    press(Qt::Key_Escape);
    QVERIFY(field().parentWidget()->isHidden());
    QVERIFY(m_window->isVisible());
    QVERIFY(finder().hits().empty());
    QCOMPARE(QApplication::focusWidget(), &view());
    press(Qt::Key_F3);
    QCOMPARE(QApplication::focusWidget(), &field());
    QCOMPARE(field().selectedText(), QStringLiteral("gzip"));
}

void PreviewTools::nothingFoundIsSaid()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("nowhere"));
    const auto labels = m_window->preview().findChild<SearchRow *>()->findChildren<QLabel *>();
    QCOMPARE(labels.first()->text(), QStringLiteral("Not found"));
    press(Qt::Key_F3);
    QCOMPARE(finder().current(), -1);
}

void PreviewTools::theWholeFileIsCopied()
{
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *entry = m_session->files().find(controllerFile);
    QVERIFY(entry);
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), entry->content);
    QVERIFY(entry->content.ends_with('\n'));
}

void PreviewTools::changesAreVisitedBothWays()
{
    view().setMarks({3, 4, 10, 20, 21}, {});
    view().goToLine(0);
    const auto steps = [&](std::initializer_list<int> wanted, Qt::KeyboardModifiers modifiers) {
        for (const int line : wanted) {
            press(Qt::Key_F8, modifiers);
            QCOMPARE(view().textCursor().blockNumber(), line);
        }
    };
    steps({3, 10, 20, 3}, Qt::NoModifier);
    steps({20, 10, 3, 20}, Qt::ShiftModifier);
}

void PreviewTools::toolsHaveNames()
{
    press(Qt::Key_F, Qt::ControlModifier);
    for (const auto *button : m_window->preview().findChildren<QToolButton *>())
        if (button->isVisible() && button->objectName().isEmpty())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->toolTip()));
    QVERIFY(!area().accessibleName().isEmpty());
    QVERIFY(!field().accessibleName().isEmpty());
}

void PreviewTools::theHelpNamesTheKeys()
{
    press(Qt::Key_F1);
    const auto text = m_window->findChild<QTextBrowser *>()->toPlainText();
    for (const auto *key : {"F3", "F6", "F7", "F8", "Ctrl+F", "Ctrl+Shift+C"})
        QVERIFY2(text.contains(QLatin1String(key)), key);
}

} // namespace

QTEST_MAIN(PreviewTools)
#include "previewtools.moc"
