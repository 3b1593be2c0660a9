// Every text stands out from what is really behind it by 4.5 to 1 at least, in light, in dark and
// in high contrast, and nothing is said by a colour alone. Disabled texts are excepted.
#include "gallery.h"
#include "palettes.h"
#include "wizard/icon.h"
#include "wizard/languages.h"
#include "wizard/preview/syntaxhighlighter.h"
#include "wizard/tone.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTreeView>

#include <cstdio>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr double least = 4.5;
constexpr Tone tones[] {Tone::Plain, Tone::Muted,   Tone::Accent,
                        Tone::Good,  Tone::Warning, Tone::Bad};

class ContrastTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void coloursOfOurs_data() { addPalettes(); }
    void coloursOfOurs();
    void everyText_data() { addPalettes(); }
    void everyText();
    void signsDifferInShape();

private:
    static void addPalettes();
    void look(QWidget &window);
    void lookAtWidget(const QWidget &widget);
    void lookAtTree(const QTreeView &tree);
    void lookAtDocument(const QTextDocument &document, const QWidget &widget);
    void judge(const QColor &ink, const QColor &paper, const QString &what);
    bool hasSign(const QWidget &label) const;

    QString m_scene;
    QStringList m_found;
};

void ContrastTest::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
    useLanguage(QLocale(QLocale::English));
}

void ContrastTest::addPalettes()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : paletteNames)
        QTest::newRow(name) << QString::fromLatin1(name);
}

QColor over(const QColor &ink, const QColor &paper)
{
    const auto mix = [&](float a, float b) { return b + (a - b) * ink.alphaF(); };
    return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                            mix(ink.blueF(), paper.blueF()));
}

void ContrastTest::judge(const QColor &ink, const QColor &paper, const QString &what)
{
    const double seen = contrast(over(ink, paper), paper);
    if (seen >= least)
        return;
    m_found << QStringLiteral("%1: %2 on %3 is %4: %5")
                   .arg(m_scene, ink.name(), paper.name())
                   .arg(seen, 0, 'f', 2)
                   .arg(what.left(50));
}

/// Tones and tokens on everything that they are written on.
void ContrastTest::coloursOfOurs()
{
    QFETCH(QString, name);
    const auto palette = paletteNamed(name);
    m_found.clear();
    m_scene = name;
    const QColor papers[] {palette.color(QPalette::Window), palette.color(QPalette::Base),
                           tint(Tone::Good, palette), tint(Tone::Accent, palette),
                           tint(Tone::Bad, palette)};
    for (const auto &paper : papers) {
        for (const auto tone : tones)
            judge(colour(tone, palette), paper, QStringLiteral("tone %1").arg(int(tone)));
        for (const auto token : {Token::Directive, Token::Variable, Token::String, Token::Comment})
            judge(tokenColour(token, palette), paper, QStringLiteral("token %1").arg(int(token)));
    }
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(QLatin1Char('\n'))));
}

/// What the widget stands on.
QColor paperOf(const QWidget &widget)
{
    const auto *holder = &widget;
    while (!holder->isWindow() && !holder->autoFillBackground()
           && !qobject_cast<const QAbstractScrollArea *>(holder->parentWidget()))
        holder = holder->parentWidget();
    return holder->palette().color(holder->backgroundRole());
}

void ContrastTest::everyText()
{
    QFETCH(QString, name);
    QApplication::setPalette(paletteNamed(name));
    m_found.clear();
    Gallery().walk([this](const QString &scene, QWidget &shown) {
        m_scene = scene;
        look(shown);
    });
    m_found.removeDuplicates();
    for (const auto &line : m_found)
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(line));
    QCOMPARE(m_found.size(), 0);
}

void ContrastTest::look(QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled())
            continue;
        lookAtWidget(*widget);
        if (const auto *tree = qobject_cast<const QTreeView *>(widget))
            lookAtTree(*tree);
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            lookAtDocument(*text->document(), *text);
    }
}

void ContrastTest::lookAtWidget(const QWidget &widget)
{
    const auto &palette = widget.palette();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && !label->text().isEmpty()) {
        const auto paper = paperOf(widget);
        const auto ink = palette.color(widget.foregroundRole());
        judge(ink, paper, label->text());
        if (Qt::mightBeRichText(label->text())) {
            QTextDocument document;
            document.setHtml(label->text());
            lookAtDocument(document, widget);
            if (label->text().contains(QLatin1String("<a ")))
                judge(palette.color(QPalette::Link), paper, label->text());
        }
        for (const auto tone : {Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
            if (ink == colour(tone, palette) && !hasSign(widget))
                m_found << m_scene + QStringLiteral(": only its colour says it: ") + label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isBox = button->inherits("QCheckBox") || button->inherits("QRadioButton");
        judge(palette.color(isBox ? QPalette::WindowText : QPalette::ButtonText),
              isBox ? paperOf(widget) : palette.color(QPalette::Button), button->text());
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        judge(palette.color(QPalette::Text), palette.color(QPalette::Base), line->text());
        judge(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base),
              line->placeholderText());
        judge(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
              QStringLiteral("what is selected"));
    }
    judge(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase),
          QStringLiteral("a tool tip"));
}

/// An icon stands beside it, or it is a word that says the same.
bool ContrastTest::hasSign(const QWidget &label) const
{
    if (label.accessibleDescription() == PreviewPane::tr("State of the file"))
        return true; // "new", "changed"
    for (const auto *beside : label.parentWidget()->findChildren<QLabel *>()) {
        const bool isBeside = std::abs(beside->y() - label.y()) < label.fontMetrics().height();
        if (isBeside && beside->isVisible() && !beside->pixmap().isNull())
            return true;
    }
    return false;
}

void ContrastTest::lookAtTree(const QTreeView &tree)
{
    for (auto row = tree.indexAt({2, 2}); row.isValid(); row = tree.indexBelow(row)) {
        for (int column = 0; column < tree.model()->columnCount(); ++column) {
            const auto cell = row.siblingAtColumn(column);
            const auto text = cell.data().toString();
            const auto brush = cell.data(Qt::ForegroundRole);
            if (text.isEmpty())
                continue;
            const auto ink = brush.isNull()  ? tree.palette().color(QPalette::Text)
                : brush.canConvert<QBrush>() ? brush.value<QBrush>().color()
                                             : brush.value<QColor>();
            judge(ink, tree.palette().color(QPalette::Base), text);
            for (const auto tone : {Tone::Good, Tone::Warning, Tone::Bad})
                if (ink == colour(tone, tree.palette())
                    && cell.data(Qt::DecorationRole).value<QIcon>().isNull())
                    m_found << m_scene + QStringLiteral(": only its colour says it: ") + text;
        }
    }
    judge(tree.palette().color(QPalette::HighlightedText),
          tree.palette().color(QPalette::Highlight), QStringLiteral("the chosen row"));
}

/// In the colours that its highlighter or its tags give it.
void ContrastTest::lookAtDocument(const QTextDocument &document, const QWidget &widget)
{
    const auto paper = qobject_cast<const QLabel *>(&widget)
        ? paperOf(widget)
        : widget.palette().color(QPalette::Base);
    const auto look = [&](const QTextCharFormat &format, const QString &text) {
        if (format.foreground().style() != Qt::NoBrush && !text.isEmpty())
            judge(format.foreground().color(),
                  format.background().style() == Qt::NoBrush ? paper : format.background().color(),
                  text);
    };
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (const auto &range : block.layout()->formats()) {
            look(range.format, block.text().mid(range.start, range.length));
            const auto first = block.text().left(1);
            for (const auto tone : {Tone::Good, Tone::Bad})
                if (range.format.foreground().color() == colour(tone, widget.palette())
                    && widget.accessibleName().startsWith(QLatin1String("Difference"))
                    && first != QLatin1String("+") && first != QLatin1String("-"))
                    m_found << m_scene + QStringLiteral(": only its colour says it: ")
                            + block.text();
        }
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (!part.fragment().charFormat().isAnchor())
                look(part.fragment().charFormat(), part.fragment().text());
    }
}

/// Who sees no colours tells one from another all the same.
void ContrastTest::signsDifferInShape()
{
    QList<QImage> seen;
    for (const auto *name :
         {"good", "warning", "error", "info", "waiting", "step-open", "step-done", "step-current",
          "file-new", "file-changed", "file-same"}) {
        const auto drawn = icon(QLatin1String(name)).pixmap(16, 16).toImage();
        QVERIFY2(!seen.contains(drawn), name);
        seen << drawn;
    }
}

} // namespace

QTEST_MAIN(ContrastTest)
#include "contrast.moc"
