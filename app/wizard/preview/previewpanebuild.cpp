// How the preview is put together, and how its parts share the room.
#include "wizard/icon.h"
#include "wizard/preview/explanationarea.h"
#include "wizard/preview/fileview.h"
#include "wizard/preview/finder.h"
#include "wizard/preview/previewpane.h"
#include "wizard/preview/searchrow.h"
#include "wizard/preview/verdictstrip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace opentalk::wizard {

namespace {

constexpr int leastLetters = 34; ///< of a line; the pane is not narrower
constexpr int lowLines = 36;     ///< below that height, the file needs the room

} // namespace

void PreviewPane::build()
{
    const int unit = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3 / 4, unit * 3 / 4, unit * 3 / 4, unit / 2);
    column->setSpacing(unit / 2);
    column->addWidget(buildTop());
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_verdict);
    setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    m_view->setAccessibleName(tr("Text of the file"));
    m_view->setPlaceholderText(
        tr("Type the domain, and the files that will be written appear here."));
}

QWidget *PreviewPane::buildTop()
{
    auto *top = new QWidget;
    m_top = new QGridLayout(top);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setColumnStretch(0, 1);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(8);
    m_files->setMaxVisibleItems(20);
    m_files->setAccessibleName(tr("File"));
    m_files->setPlaceholderText(tr("No file yet"));
    m_state->setAccessibleDescription(tr("State of the file"));
    m_state->setMinimumWidth(std::max({fontMetrics().horizontalAdvance(tr("new")),
                                       fontMetrics().horizontalAdvance(tr("changed")),
                                       fontMetrics().horizontalAdvance(tr("unchanged"))}));
    m_next->setText(tr("Next chan&ge"));
    m_next->setToolTip(m_next->text().remove(QLatin1Char('&')) + QStringLiteral(" (F8)"));
    m_next->setIcon(icon(QStringLiteral("next-change")));
    m_next->setFocusPolicy(Qt::StrongFocus);
    m_top->addWidget(m_files, 0, 0);
    m_tools = buildTools();
    placeTools(false);
    return top;
}

QWidget *PreviewPane::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addStretch(); // the word is painted, not the room beside it
    m_find->setIcon(icon(QStringLiteral("search")));
    m_find->setToolTip(tr("Search in all files (Ctrl+F)"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy this file (Ctrl+Shift+C)"));
    for (auto *button : {m_find, m_copy}) {
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addWidget(m_next);
    return tools;
}

/// Beside the name of the file, or below it.
void PreviewPane::placeTools(bool below)
{
    m_top->removeWidget(m_tools);
    m_top->addWidget(m_tools, below ? 1 : 0, below ? 0 : 1);
}

void PreviewPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto *object, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, object, act);
        return shortcut;
    };
    add(Qt::CTRL | Qt::Key_F, m_finder, &Finder::open);
    add(Qt::Key_F3, m_finder, &Finder::goToNext);
    add(Qt::SHIFT | Qt::Key_F3, m_finder, &Finder::goToPrevious);
    m_changeKeys = {add(Qt::Key_F8, m_view, &FileView::goToNextMark),
                    add(Qt::SHIFT | Qt::Key_F8, m_view, &FileView::goToPreviousMark)};
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_C, this, &PreviewPane::copyFile);
    add(Qt::Key_F7, this, &PreviewPane::toggleExplanation);
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / fontMetrics().averageCharWidth();
    placeTools(letters < leastLetters * 3 / 2);
    const bool isLow = height() < fontMetrics().lineSpacing() * lowLines;
    m_explanation->setLines(isLow ? 5 : 8);
    m_next->setToolButtonStyle(letters < leastLetters * 5 / 2 ? Qt::ToolButtonIconOnly
                                                              : Qt::ToolButtonTextBesideIcon);
}

} // namespace opentalk::wizard
