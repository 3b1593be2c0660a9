#include "wizard/preview/fileview.h"

#include "wizard/preview/previewdocument.h"
#include "wizard/preview/syntaxhighlighter.h"
#include "wizard/tone.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace opentalk::wizard {

namespace {

class Margin final : public QWidget {
public:
    explicit Margin(FileView *view)
        : QWidget(view)
        , m_view(view)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    FileView *m_view;
};

} // namespace

FileView::FileView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_text(new PreviewDocument(this))
    , m_margin(new Margin(this))
{
    setDocument(m_text);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setDefaultFont(font());
    m_highlighter = new SyntaxHighlighter(m_text, palette());
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setTabStopDistance(4.0 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &FileView::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, &FileView::scrollMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &FileView::showTints);
    fitMargin();
}

void FileView::setMarks(std::set<int> differing, const std::vector<int> &touched)
{
    m_touched = std::set<int>(touched.begin(), touched.end());
    if (differing != m_differing) {
        m_differing = std::move(differing);
        m_margin->update();
    }
    showTints();
}

void FileView::goToNextMark()
{
    const auto &marks = m_touched.empty() ? m_differing : m_touched;
    if (marks.empty())
        return;
    auto next = textCursor().blockNumber() + 1;
    // A run of marked lines counts as one change.
    while (marks.contains(next) && marks.contains(next - 1))
        ++next;
    const auto found = marks.lower_bound(next);
    goToLine(found == marks.end() ? *marks.begin() : *found);
}

void FileView::goToPreviousMark()
{
    const auto &marks = m_touched.empty() ? m_differing : m_touched;
    if (marks.empty())
        return;
    const auto above = marks.lower_bound(textCursor().blockNumber());
    auto line = above == marks.begin() ? *marks.rbegin() : *std::prev(above);
    while (marks.contains(line - 1))
        --line;
    goToLine(line);
}

void FileView::setHits(const std::vector<Hit> &hits)
{
    if (hits == m_hits)
        return;
    m_hits = hits;
    showTints();
}

void FileView::goToHit(const Hit &hit)
{
    setTextCursor(cursorOf(hit));
    ensureCursorVisible();
}

QTextCursor FileView::cursorOf(const Hit &hit) const
{
    const auto block = m_text->findBlockByNumber(hit.block);
    QTextCursor cursor(m_text);
    // The files may have changed since they were searched.
    const int room = block.isValid() ? block.length() - 1 : 0;
    cursor.setPosition(block.position() + std::min(hit.column, room));
    cursor.setPosition(block.position() + std::min(hit.column + hit.length, room),
                       QTextCursor::KeepAnchor);
    return cursor;
}

void FileView::goToLine(int block)
{
    setTextCursor(QTextCursor(m_text->findBlockByNumber(block)));
    centerCursor();
}

void FileView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setPen(colour(Tone::Muted, palette()));
    painter.setFont(font());
    const int bar = std::max(2, fontMetrics().averageCharWidth() / 3);
    const int right = m_margin->width() - 3 * bar;
    if (m_text->isEmpty())
        return;
    auto block = firstVisibleBlock();
    auto area = blockBoundingGeometry(block).translated(contentOffset());
    while (block.isValid() && area.top() <= event->rect().bottom()) {
        const auto row = area.toRect();
        painter.drawText(0, row.top(), right - bar, row.height(), Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
        if (m_differing.contains(block.blockNumber()))
            painter.fillRect(right, row.top(), bar, row.height(), colour(Tone::Good, palette()));
        block = block.next();
        area = blockBoundingGeometry(block).translated(contentOffset());
    }
}

void FileView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Not over the scroll bar below: then it would be painted anew with every step of scrolling.
    const auto text = viewport()->geometry();
    m_margin->setGeometry(text.left() - marginWidth(), text.top(), marginWidth(), text.height());
}

void FileView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        showTints();
    }
}

int FileView::marginWidth() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * (digits + 2);
}

void FileView::fitMargin()
{
    if (viewportMargins().left() != marginWidth())
        setViewportMargins(marginWidth(), 0, 0, 0);
}

void FileView::scrollMargin(const QRect &rect, int dy)
{
    if (dy)
        m_margin->scroll(0, dy);
    else
        m_margin->update(0, rect.y(), m_margin->width(), rect.height());
}

void FileView::showTints()
{
    QList<QTextEdit::ExtraSelection> tints;
    if (m_text->isEmpty())
        return setExtraSelections(tints);
    const auto touched = tint(Tone::Good, palette());
    for (const int block : m_touched)
        tints << lineTint(QTextCursor(m_text->findBlockByNumber(block)), touched);
    if (!m_touched.contains(textCursor().blockNumber()))
        tints << lineTint(textCursor(), tint(Tone::Accent, palette()));
    for (const auto &hit : m_hits) {
        QTextEdit::ExtraSelection found;
        found.cursor = cursorOf(hit);
        found.format.setBackground(tint(Tone::Warning, palette()));
        found.format.setFontUnderline(true);
        tints << found;
    }
    setExtraSelections(tints);
}

QTextEdit::ExtraSelection FileView::lineTint(const QTextCursor &cursor, const QColor &colour) const
{
    QTextEdit::ExtraSelection line;
    line.cursor = cursor;
    line.cursor.clearSelection();
    line.format.setBackground(colour);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    return line;
}

} // namespace opentalk::wizard
