// How the window is put together, and how its parts share the room.
#include "wizard/mainwindow.h"
#include "wizard/pages/page.h"
#include "wizard/preview/previewpane.h"
#include "wizard/session.h"
#include "wizard/steplist.h"
#include "wizard/tone.h"
#include "wizard/wizardpane.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace opentalk::wizard {

void MainWindow::buildPanes()
{
    m_steps = new StepList({tr("Start"), tr("Services"), tr("Certificates"), tr("Options"),
                            tr("Checks"), tr("Review"), tr("Apply"), tr("Done")});
    connect(m_steps, &StepList::chosen, this, &MainWindow::goTo);
    m_help->setAccessibleName(tr("Help"));
    m_help->setFrameShape(QFrame::Box); // seen only with the focus
    m_help->document()->setDocumentMargin(fontMetrics().height());
    m_previewRoom->setFrameShape(QFrame::NoFrame);
    m_previewRoom->setFocusPolicy(Qt::NoFocus);
    m_previewRoom->setWidgetResizable(true);
    m_previewRoom->setWidget(m_preview);
    m_side->addWidget(m_previewRoom);
    m_side->addWidget(m_help);
    m_wizard->setAutoFillBackground(true);
    layPaper();
    m_splitter->addWidget(m_wizard);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });

    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_steps);
    panes->addWidget(m_splitter, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(line);
    column->addWidget(buildButtons());
}

void MainWindow::layPaper()
{
    // In the dark, fields are told from the page by being darker than it.
    QPalette paper;
    if (!isDark(palette()))
        paper.setColor(QPalette::Window, palette().color(QPalette::Base));
    m_wizard->setPalette(paper);
}

QWidget *MainWindow::buildButtons()
{
    const int unit = fontMetrics().height();
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 2 / 3);
    row->setSpacing(unit / 2);
    row->addWidget(m_helpButton);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(unit / 2);
    row->addWidget(m_cancel);
    m_helpButton->setObjectName(QStringLiteral("help"));
    m_helpButton->setCheckable(true);
    m_next->setDefault(true);
    connect(m_helpButton, &QPushButton::toggled, this, &MainWindow::showHelp);
    connect(m_back, &QPushButton::clicked, m_wizard, &QWizard::back);
    connect(m_next, &QPushButton::clicked, this, &MainWindow::advance);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Open, [this] { openProfile(); });
    add(QKeySequence::Save, [this] { saveProfile(); });
    add(QKeySequence::HelpContents, [this] { m_helpButton->toggle(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { goTo(ReviewPageId); });
    add(QKeySequence(Qt::Key_F6), [this] { switchSides(); });
}

/// From the page to what stands beside it, and back.
void MainWindow::switchSides()
{
    const bool wasBeside = m_side->isAncestorOf(focusWidget());
    if (wasBeside) {
        m_side->setVisible(m_helpButton->isChecked()
                           || (!m_isTight && m_wizard->currentId() < ReviewPageId));
        m_wizard->page()->focusFirst();
        return;
    }
    m_side->show();
    if (m_helpButton->isChecked())
        m_help->setFocus();
    else
        m_preview->focusText();
}

void MainWindow::fitToScreen()
{
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    const auto room = screen()->availableSize();
    resize(std::min(letter * 205, room.width() * 95 / 100),
           std::min(line * 50, room.height() * 90 / 100));
}

/// The preview gives way first: the page is what is worked on. A split by hand is left alone.
void MainWindow::shareRoom()
{
    const int letter = fontMetrics().averageCharWidth();
    tighten(width() < letter * 106 || height() < fontMetrics().lineSpacing() * 25);
    const int room = width() - m_steps->width() - m_splitter->handleWidth();
    const int page = std::min(std::max(letter * 97, room * 11 / 20), room - m_side->minimumWidth());
    if (m_isTight)
        m_splitter->setSizes({height() * 3, height() * 2});
    else if (!m_isSplitByHand)
        m_splitter->setSizes({page, std::max(0, room - page)});
}

/// Large letters on a small screen: the page has the room.
void MainWindow::tighten(bool isTight)
{
    m_isTight = isTight;
    m_steps->setCompact(isTight);
    m_splitter->setOrientation(isTight ? Qt::Vertical : Qt::Horizontal);
    m_side->setMinimumWidth(isTight ? 0 : m_preview->minimumWidth());
    for (auto *button : {m_helpButton, m_back, m_next, m_cancel})
        button->setMinimumWidth(isTight ? 0 : fontMetrics().averageCharWidth() * 16);
    if (m_wizard->currentPage())
        showHelp(m_helpButton->isChecked());
}

} // namespace opentalk::wizard
