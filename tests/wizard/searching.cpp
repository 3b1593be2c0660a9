// Searching while the files change under it, and how it ends: wherever the focus is in the preview,
// and nowhere else.
#include "openwindow.h"
#include "wizard/choicebox.h"
#include "wizard/languages.h"
#include "wizard/preview/explanationarea.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/finder.h"
#include "wizard/preview/previewpane.h"
#include "wizard/preview/searchrow.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class Searching final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void initTestCase() { useLanguage(QLocale(QLocale::English)); }
    void init();
    void cleanup() { close(); }
    void escapeEndsItFromEverywhereInThePreview();
    void escapeIsNotTakenFromAList();
    void theCountFollowsWhatGoesAndComesBack();
    void stepsBeginAtTheCursorAgain();
    void theHitStaysTheSameWhileLinesComeAboveIt();
    void theHitStaysTheSameWhileOthersGoBeforeIt();
    void endingItLeavesTheFocusInSight();
    void theOtherSideIsInSight();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), key, modifiers);
    }
    void search(const QString &text);
    void rename(const std::string &domain);
    SearchRow &row() { return *m_window->preview().findChild<SearchRow *>(); }
    QString count() { return row().findChild<QLabel *>()->text(); }
    FileView &view() { return m_window->preview().view(); }
    Finder &finder() { return m_window->preview().finder(); }
    ExplanationArea &area() { return m_window->preview().explanation(); }
    Hit current() { return finder().hits()[static_cast<std::size_t>(finder().current())]; }
};

void Searching::init()
{
    open();
    enlarge();
    showPage(ServicesPageId);
    m_window->preview().refresh();
    m_window->preview().showSite(QStringLiteral("controller"));
}

void Searching::search(const QString &text)
{
    press(Qt::Key_F, Qt::ControlModifier);
    for (const QChar letter : text)
        QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
}

void Searching::rename(const std::string &domain)
{
    m_session->change([&](Profile &profile) { profile.domain = domain; });
    m_window->preview().refresh();
}

void Searching::escapeEndsItFromEverywhereInThePreview()
{
    for (QWidget *place : {static_cast<QWidget *>(&view()), static_cast<QWidget *>(&area()),
                           static_cast<QWidget *>(m_window->preview().findChild<QComboBox *>())}) {
        search(QStringLiteral("gzip"));
        QVERIFY(!finder().hits().empty());
        place->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(row().isHidden());
        QVERIFY(finder().hits().empty());
        QCOMPARE(QApplication::focusWidget(), &view());
        QVERIFY(m_window->isVisible());
    }
    press(Qt::Key_Escape);
    QVERIFY2(m_window->isVisible(), "nothing is left to end");
}

/// A list inside the window, as over a line.
void Searching::escapeIsNotTakenFromAList()
{
    ChoiceBox::openInWindow();
    search(QStringLiteral("gzip"));
    auto *box = m_window->preview().findChild<QComboBox *>();
    box->setFocus();
    box->showPopup();
    QVERIFY(qobject_cast<QListView *>(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), box);
    QVERIFY2(!row().isHidden(), "the list took the key");
    press(Qt::Key_Escape);
    QVERIFY(row().isHidden());
}

void Searching::theCountFollowsWhatGoesAndComesBack()
{
    search(QStringLiteral("example.com"));
    const auto all = static_cast<int>(finder().hits().size());
    QVERIFY(all > 4);
    QCOMPARE(count(), QStringLiteral("%1 of %2").arg(finder().current() + 1).arg(all));
    rename("example.org");
    QCOMPARE(count(), QStringLiteral("Not found"));
    rename("example.com");
    QCOMPARE(count(), QStringLiteral("%1 hits").arg(all));
    press(Qt::Key_F3);
    QCOMPARE(count(), QStringLiteral("%1 of %2").arg(finder().current() + 1).arg(all));
}

/// Forwards to the next one behind the cursor, backwards to the one before it.
void Searching::stepsBeginAtTheCursorAgain()
{
    for (const bool isForwards : {true, false}) {
        search(QStringLiteral("example.com"));
        rename("example.org");
        rename("example.com");
        m_window->preview().showSite(QStringLiteral("controller"));
        const auto here = std::ranges::find(
            finder().hits(), std::string("/etc/nginx/sites-available/opentalk-controller.conf"),
            &Hit::path);
        const auto &first = *std::next(here);
        const auto &second = *std::next(here, 2);
        QVERIFY(second.block > first.block + 1);
        view().goToLine(first.block + 1);
        QCOMPARE(finder().current(), -1);
        press(Qt::Key_F3, isForwards ? Qt::NoModifier : Qt::ShiftModifier);
        QCOMPARE(current(), isForwards ? second : first);
        press(Qt::Key_Escape);
    }
}

void Searching::theHitStaysTheSameWhileLinesComeAboveIt()
{
    search(QStringLiteral("proxy_read_timeout"));
    const auto before = current();
    const auto index = finder().current();
    m_session->change([](Profile &profile) { profile.rateLimit.enabled = true; });
    m_window->preview().refresh();
    QCOMPARE(finder().current(), index);
    QVERIFY2(current().block > before.block, "lines came above it");
    QCOMPARE(view().textCursor().blockNumber(), current().block);
}

/// In a file above, where nobody looks.
void Searching::theHitStaysTheSameWhileOthersGoBeforeIt()
{
    search(QStringLiteral("add_header"));
    const auto before = current();
    const auto index = finder().current();
    m_session->change([](Profile &profile) { profile.securityHeaders = false; });
    m_window->preview().refresh();
    QCOMPARE(current(), before);
    QVERIFY(finder().current() < index);
    QCOMPARE(count(),
             QStringLiteral("%1 of %2").arg(finder().current() + 1).arg(finder().hits().size()));
}

/// Nothing was found, so that the explanation stayed large.
void Searching::endingItLeavesTheFocusInSight()
{
    press(Qt::Key_F7);
    press(Qt::Key_F, Qt::ControlModifier);
    row().findChild<QLineEdit *>()->setText(QStringLiteral("nowhere"));
    QVERIFY(!view().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(row().isHidden());
    QCOMPARE(QApplication::focusWidget(), &area());
}

void Searching::theOtherSideIsInSight()
{
    press(Qt::Key_F7);
    QCOMPARE(QApplication::focusWidget(), &area());
    press(Qt::Key_F6);
    QVERIFY(!m_window->preview().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &area());
}

} // namespace

QTEST_MAIN(Searching)
#include "searching.moc"
