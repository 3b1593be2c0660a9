// The difference of a file on Review: lines, words inside them, both ways of showing it.
#include "darkpalette.h"
#include "wizard/review/differencepane.h"
#include "wizard/review/differenceview.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeWidget>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

machine::Change changed(const std::string &before, const std::string &after)
{
    machine::Change change;
    change.action = machine::Action::Replace;
    change.wanted = {nginx::EntryKind::File, "/etc/nginx/x.conf", 0644, after, {}};
    change.before = {machine::NodeKind::File, 0644, 0, 0, before};
    change.owner = machine::Owner::Us;
    return change;
}

const char *const before = "server {\n    listen 80;\n    root /var/www;\n}\n";
const char *const after = "server {\n    listen 443 ssl;\n    root /var/www;\n    gzip off;\n}\n";

class Differences final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void oneAboveTheOther();
    void sideBySide();
    void aNewFileNeedsOneSheet();
    void textsThatAreNoneAreShownAsTheyAre();
    void bothSheetsScrollTogether();
    void widthDecides();
    void changesAreVisitedBothWays();
    void keysWorkInTheView();
    void marksAreReadable_data();
    void marksAreReadable();
    void markedPartsAreUnderlined();
    void longFilesAreQuick();
    void anEmptyViewIsEmpty();
    void theChosenEntryStaysChosen();

private:
    QString textOf(QPlainTextEdit &sheet) const { return sheet.toPlainText(); }
    int wide() const { return 130 * m_pane->sheet().fontMetrics().averageCharWidth(); }
    void open(int width, const machine::Change &change);

    std::unique_ptr<DifferencePane> m_pane;
};

void Differences::init()
{
    m_pane = std::make_unique<DifferencePane>();
}

void Differences::open(int width, const machine::Change &change)
{
    m_pane->resize(width, 300);
    m_pane->QWidget::show();
    m_pane->show(change);
}

void Differences::oneAboveTheOther()
{
    open(400, changed(before, after));
    QVERIFY(!m_pane->isSideBySide());
    QVERIFY(!m_pane->oldSheet().isVisible());
    QCOMPARE(textOf(m_pane->sheet()),
             QStringLiteral("  server {\n-     listen 80;\n+     listen 443 ssl;\n"
                            "      root /var/www;\n+     gzip off;\n  }"));
}

void Differences::sideBySide()
{
    open(wide(), changed(before, after));
    QVERIFY(m_pane->isSideBySide());
    QCOMPARE(textOf(m_pane->oldSheet()),
             QStringLiteral("  server {\n-     listen 80;\n      root /var/www;\n\n  }"));
    QCOMPARE(textOf(m_pane->sheet()),
             QStringLiteral("  server {\n+     listen 443 ssl;\n      root /var/www;\n"
                            "+     gzip off;\n  }"));
}

void Differences::aNewFileNeedsOneSheet()
{
    auto change = changed("", after);
    change.action = machine::Action::Create;
    change.before = {};
    open(wide(), change);
    QVERIFY(!m_pane->isSideBySide());
    QVERIFY(textOf(m_pane->sheet()).startsWith(QStringLiteral("+ server {\n+ ")));
}

void Differences::textsThatAreNoneAreShownAsTheyAre()
{
    machine::Change change;
    change.action = machine::Action::Create;
    change.wanted = {nginx::EntryKind::Folder, "/var/www/letsencrypt", 0755, {}, {}};
    open(wide(), change);
    QCOMPARE(textOf(m_pane->sheet()), QStringLiteral("new folder /var/www/letsencrypt (mode 755)"));
    change.wanted = {nginx::EntryKind::Link, "/l", 0, "/target", {}};
    open(wide(), change);
    QCOMPARE(textOf(m_pane->sheet()), QStringLiteral("+ /target"));
    change = changed("a\n", "a\n");
    change.action = machine::Action::Keep;
    open(wide(), change);
    QCOMPARE(textOf(m_pane->sheet()), QStringLiteral("Nothing changes here."));
    change = changed("a", "b\n");
    open(wide(), change);
    QVERIFY(textOf(m_pane->oldSheet()).contains(QStringLiteral("no line break at the end")));
}

void Differences::bothSheetsScrollTogether()
{
    std::string old;
    std::string young;
    for (int i = 0; i < 200; ++i) {
        old += "listen " + std::to_string(i) + ";\n";
        young += "listen " + std::to_string(i) + " ssl;\n";
    }
    open(wide(), changed(old, young));
    m_pane->oldSheet().verticalScrollBar()->setValue(57);
    QCOMPARE(m_pane->sheet().verticalScrollBar()->value(), 57);
    m_pane->sheet().verticalScrollBar()->setValue(12);
    QCOMPARE(m_pane->oldSheet().verticalScrollBar()->value(), 12);
}

void Differences::widthDecides()
{
    open(400, changed(before, after));
    const auto narrow = textOf(m_pane->sheet());
    m_pane->resize(wide(), 300);
    QTRY_VERIFY(m_pane->isSideBySide());
    QVERIFY(textOf(m_pane->sheet()) != narrow);
    m_pane->resize(400, 300);
    QTRY_COMPARE(textOf(m_pane->sheet()), narrow);
}

void Differences::changesAreVisitedBothWays()
{
    for (const int width : {400, wide()}) {
        open(width, changed(before, after));
        const auto text = [&] { return m_pane->sheet().textCursor().block().text(); };
        m_pane->goToNextChange();
        const auto first = text();
        QVERIFY(first.contains(QStringLiteral("listen")));
        m_pane->goToNextChange();
        QVERIFY(text().contains(QStringLiteral("gzip")));
        m_pane->goToNextChange();
        QCOMPARE(text(), first);
        m_pane->goToPreviousChange();
        QVERIFY(text().contains(QStringLiteral("gzip")));
        m_pane->goToPreviousChange();
        QCOMPARE(text(), first);
    }
}

void Differences::keysWorkInTheView()
{
    DifferenceView view;
    machine::Plan plan;
    plan.changes = {changed(before, after)};
    view.resize(500, 400);
    view.QWidget::show();
    view.show(plan);
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(view.windowHandle(), Qt::Key_F8);
    QCOMPARE(view.pane().sheet().textCursor().blockNumber(), 1);
    QTest::keyClick(view.windowHandle(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(view.pane().sheet().textCursor().blockNumber(), 4);
}

void Differences::marksAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << darkPalette();
}

void Differences::marksAreReadable()
{
    QFETCH(QPalette, palette);
    const auto text = colour(Tone::Plain, palette);
    for (const auto tone : {Tone::Good, Tone::Bad}) {
        QVERIFY(contrast(text, markColour(tone, palette)) >= 4.5);
        QVERIFY(contrast(text, tint(tone, palette)) >= 4.5);
        QVERIFY2(contrast(markColour(tone, palette), tint(tone, palette)) > 1.1,
                 "a part is told from its line");
    }
    QVERIFY(contrast(colour(Tone::Muted, palette), palette.color(QPalette::Base)) >= 4.5);
}

void Differences::markedPartsAreUnderlined()
{
    open(400, changed(before, after));
    const auto line = m_pane->sheet().document()->findBlockByNumber(2);
    QString marked;
    for (auto part = line.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().fontUnderline())
            marked += part.fragment().text();
    QCOMPARE(marked, QStringLiteral("443 ssl"));
}

void Differences::longFilesAreQuick()
{
    std::string old;
    std::string young;
    for (int i = 0; i < 5000; ++i) {
        old += "    proxy_set_header X-Number-" + std::to_string(i) + " one;\n";
        young += "    proxy_set_header X-Number-" + std::to_string(i) + " two;\n";
    }
    QElapsedTimer since;
    since.start();
    open(wide(), changed(old, young));
    QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(m_pane->oldSheet().blockCount(), 5000);
}

void Differences::anEmptyViewIsEmpty()
{
    open(wide(), changed(before, after));
    m_pane->clear();
    QVERIFY(textOf(m_pane->sheet()).isEmpty());
    m_pane->goToNextChange();
    m_pane->goToPreviousChange();
}

/// By its path: entries come and go above it.
void Differences::theChosenEntryStaysChosen()
{
    const auto entry = [](const char *path) {
        auto change = changed(before, after);
        change.wanted.path = path;
        return change;
    };
    DifferenceView view;
    view.resize(500, 400);
    view.QWidget::show();
    machine::Plan plan;
    plan.changes = {entry("/a"), entry("/b"), entry("/c")};
    view.show(plan);
    auto *list = view.findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(1));
    const auto shown = [&] { return list->currentItem()->text(0); };
    plan.changes = {entry("/new"), entry("/a"), entry("/b"), entry("/c")};
    plan.changes[2].wanted.content = "root /b;\n";
    view.show(plan);
    QCOMPARE(shown(), QStringLiteral("/b"));
    QVERIFY(textOf(view.pane().sheet()).contains(QStringLiteral("root /b")));
    plan.changes = {entry("/b"), entry("/c")};
    view.show(plan);
    QCOMPARE(shown(), QStringLiteral("/b"));
    plan.changes = {entry("/c"), entry("/d")};
    view.show(plan);
    QCOMPARE(shown(), QStringLiteral("/c"));
}

} // namespace

QTEST_MAIN(Differences)
#include "differences.moc"
