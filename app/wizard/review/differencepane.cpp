#include "wizard/review/differencepane.h"

#include "machine/octal.h"
#include "wizard/problemtext.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace opentalk::wizard {

namespace {

constexpr int lettersOfASide = 56; ///< fewer are too narrow to compare
constexpr int context = 3;         ///< equal lines around a change

bool isText(machine::NodeKind kind)
{
    return kind == machine::NodeKind::File || kind == machine::NodeKind::Link;
}

machine::NodeKind kindOf(nginx::EntryKind kind)
{
    return kind == nginx::EntryKind::File ? machine::NodeKind::File
        : kind == nginx::EntryKind::Link  ? machine::NodeKind::Link
                                          : machine::NodeKind::Folder;
}

/// A link is its target.
std::string textOf(machine::NodeKind kind, const std::string &content)
{
    return kind == machine::NodeKind::Link ? content + '\n' : content;
}

/// Empty where text is not what changes.
std::vector<machine::DiffRow> rowsOf(const machine::Change &change)
{
    const auto wanted = kindOf(change.wanted.kind);
    const bool isNew = change.action == machine::Action::Create;
    const bool isGone = change.action == machine::Action::Delete;
    if (change.action == machine::Action::Keep || !isText(wanted)
        || (!isNew && change.before.kind != wanted))
        return {};
    return machine::diffRows(isNew ? std::string() : textOf(wanted, change.before.content),
                             isGone ? std::string() : textOf(wanted, change.wanted.content),
                             context);
}

QString headOf(const machine::Change &change)
{
    if (kindOf(change.wanted.kind) != machine::NodeKind::File)
        return {};
    const auto mode = qt(machine::octal(change.wanted.mode));
    if (change.action == machine::Action::Create)
        return DifferencePane::tr("A new file, mode %1.").arg(mode);
    if (change.action == machine::Action::Delete)
        return DifferencePane::tr("This file is removed.");
    if (change.before.kind == machine::NodeKind::File && change.before.mode != change.wanted.mode)
        return DifferencePane::tr("Mode %1 becomes %2.")
            .arg(qt(machine::octal(change.before.mode)), mode);
    return {};
}

} // namespace

DifferencePane::DifferencePane(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel)
    , m_newTitle(new QLabel(tr("As it will be")))
    , m_old(makeSheet())
    , m_new(makeSheet())
    , m_oldSide(titled(new QLabel(tr("As it is now")), m_old))
{
    auto *sheets = new QHBoxLayout;
    sheets->setSpacing(fontMetrics().averageCharWidth());
    sheets->addWidget(m_oldSide, 1);
    sheets->addWidget(titled(m_newTitle, m_new), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addLayout(sheets, 1);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->hide();
    m_old->setAccessibleName(tr("As it is now"));
    m_oldSide->hide();
    m_newTitle->hide();
    m_new->setAccessibleName(tr("Difference of the chosen entry"));
    m_new->setPlaceholderText(tr("Choose an entry to read how it changes."));
    setFocusProxy(m_new);
    linkBars(m_old, m_new);
    linkBars(m_new, m_old);
}

QPlainTextEdit *DifferencePane::makeSheet()
{
    auto *sheet = new QPlainTextEdit;
    sheet->setReadOnly(true);
    sheet->setUndoRedoEnabled(false);
    sheet->setLineWrapMode(QPlainTextEdit::NoWrap);
    sheet->setTabChangesFocus(true);
    sheet->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    sheet->setTabStopDistance(4.0 * sheet->fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    sheet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sheet->installEventFilter(this);
    return sheet;
}

QWidget *DifferencePane::titled(QLabel *title, QPlainTextEdit *sheet)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(title);
    column->addWidget(sheet, 1);
    return side;
}

/// Both show the same lines and the same columns.
void DifferencePane::linkBars(QPlainTextEdit *from, QPlainTextEdit *to)
{
    // The shorter side stops before the longer one, and must not pull it back.
    const auto link = [this](QScrollBar *own, QScrollBar *other) {
        connect(own, &QScrollBar::valueChanged, other, [this, other](int value) {
            if (std::exchange(m_isLinking, true))
                return;
            other->setValue(value);
            m_isLinking = false;
        });
    };
    link(from->verticalScrollBar(), to->verticalScrollBar());
    link(from->horizontalScrollBar(), to->horizontalScrollBar());
}

void DifferencePane::show(const machine::Change &change)
{
    m_rows = rowsOf(change);
    m_paper.clear();
    if (m_rows.empty()) {
        const auto text = machine::unifiedDiff(change);
        m_paper = paperOfText(text.empty() ? tr("Nothing changes here.") : qt(text));
    }
    m_head->setText(m_rows.empty() ? QString() : headOf(change));
    m_head->setVisible(!m_head->text().isEmpty());
    lay();
    write();
}

void DifferencePane::clear()
{
    m_rows.clear();
    m_paper.clear();
    m_head->hide();
    write();
}

/// Lines on one side only need no second sheet.
void DifferencePane::lay()
{
    const auto isTwoSided = [](const machine::DiffRow &row) {
        return row.kind == machine::RowKind::Same || row.kind == machine::RowKind::Changed;
    };
    const int letter = m_new->fontMetrics().averageCharWidth();
    m_isSideBySide
        = width() >= 2 * lettersOfASide * letter && std::ranges::any_of(m_rows, isTwoSided);
    m_oldSide->setVisible(m_isSideBySide);
    m_newTitle->setVisible(m_isSideBySide);
    m_new->setAccessibleName(m_isSideBySide ? tr("As it will be")
                                            : tr("Difference of the chosen entry"));
}

void DifferencePane::write()
{
    const auto paper = m_rows.empty() ? m_paper
        : m_isSideBySide              ? newPaperOf(m_rows)
                                      : paperOf(m_rows);
    m_changes = changesIn(paper);
    wizard::write(m_isSideBySide ? oldPaperOf(m_rows) : Paper {}, *m_old);
    wizard::write(paper, *m_new);
}

void DifferencePane::goToNextChange()
{
    const auto next = std::ranges::upper_bound(m_changes, m_new->textCursor().blockNumber());
    if (!m_changes.empty())
        goToLine(next == m_changes.end() ? m_changes.front() : *next);
}

void DifferencePane::goToPreviousChange()
{
    const auto here = std::ranges::lower_bound(m_changes, m_new->textCursor().blockNumber());
    if (!m_changes.empty())
        goToLine(here == m_changes.begin() ? m_changes.back() : *std::prev(here));
}

/// The line is chosen, so that it is seen where nothing has to scroll.
void DifferencePane::goToLine(int line)
{
    for (auto *sheet : {m_old, m_new}) {
        QTextCursor cursor(sheet->document()->findBlockByNumber(line));
        if (cursor.isNull())
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        sheet->setTextCursor(cursor);
        sheet->centerCursor();
    }
}

void DifferencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool was = m_isSideBySide;
    lay();
    if (was != m_isSideBySide)
        write();
}

/// A sheet learns of the palette after this pane does.
bool DifferencePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewColours();
    return QWidget::eventFilter(watched, event);
}

/// What is read stays in sight.
void DifferencePane::renewColours()
{
    const int line = m_new->textCursor().blockNumber();
    const int down = m_new->verticalScrollBar()->value();
    const int right = m_new->horizontalScrollBar()->value();
    write();
    m_new->setTextCursor(QTextCursor(m_new->document()->findBlockByNumber(line)));
    m_new->verticalScrollBar()->setValue(down);
    m_new->horizontalScrollBar()->setValue(right);
}

} // namespace opentalk::wizard
