#include "wizard/review/differenceview.h"

#include "nginx/includeline.h"
#include "wizard/emptytext.h"
#include "wizard/icon.h"
#include "wizard/review/differencepane.h"
#include "wizard/toned.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opentalk::wizard {

static bool isStranger(const machine::Change &change)
{
    return change.owner == machine::Owner::Edited || change.owner == machine::Owner::Other;
}

/// Whether it asks the admin for a word.
static bool asks(const machine::Change &change)
{
    return isStranger(change) && !change.takenOver && change.action != machine::Action::Keep;
}

/// The row to look at first: one that keeps Apply from going on, else the first file that changes.
static int tellingRow(const machine::Plan &plan)
{
    const auto isChange = [](const machine::Change &change) {
        return change.action != machine::Action::Keep
            && change.wanted.kind == nginx::EntryKind::File;
    };
    auto found = std::ranges::find_if(plan.changes, asks);
    if (found == plan.changes.end())
        found = std::ranges::find_if(plan.changes, isChange);
    return found == plan.changes.end() ? 0 : int(found - plan.changes.begin());
}

/// What was chosen stays chosen, wherever it stands now.
static int rowToShow(const machine::Plan &plan, const std::string &chosen)
{
    const auto found = std::ranges::find_if(
        plan.changes, [&](const machine::Change &change) { return change.wanted.path == chosen; });
    return found == plan.changes.end() ? tellingRow(plan) : int(found - plan.changes.begin());
}

static QString actionText(const machine::Change &change)
{
    if (asks(change))
        return DifferenceView::tr("not ours", "state of a file in the plan");
    switch (change.action) {
    case machine::Action::Create:
        return DifferenceView::tr("new", "state of a file in the plan");
    case machine::Action::Replace:
        return DifferenceView::tr("changed", "state of a file in the plan");
    case machine::Action::Delete:
        return DifferenceView::tr("removed", "state of a file in the plan");
    case machine::Action::Keep:
        break;
    }
    return DifferenceView::tr("unchanged", "state of a file in the plan");
}

static QString kindText(nginx::EntryKind kind)
{
    switch (kind) {
    case nginx::EntryKind::Folder:
        return DifferenceView::tr("folder");
    case nginx::EntryKind::File:
        return DifferenceView::tr("file");
    case nginx::EntryKind::Link:
        return DifferenceView::tr("link");
    case nginx::EntryKind::Placeholder:
        break;
    }
    return DifferenceView::tr("certificate");
}

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
    , m_pane(new DifferencePane)
    , m_takeOver(new QCheckBox)
{
    m_list->setHeaderLabels({tr("Path"), tr("Kind"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("What changes on this machine"));
    setEmptyText(*m_list, tr("No file, link or folder is written or removed."));

    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 7);
    m_pane->setMinimumHeight(fontMetrics().lineSpacing() * 5);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    column->addWidget(m_takeOver);
    m_takeOver->hide();

    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, m_pane,
            &DifferencePane::goToNextChange);
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F8, this), &QShortcut::activated, m_pane,
            &DifferencePane::goToPreviousChange);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { showChange(m_list->currentIndex().row()); });
    // Notices above and the question below come later, and leave the list less room.
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, m_list,
            [this] { m_list->scrollToItem(m_list->currentItem()); });
    connect(m_takeOver, &QCheckBox::toggled, this, [this](bool on) {
        if (const auto *change = changeAt(m_list->currentIndex().row()))
            emit takeOverChanged(QString::fromStdString(change->wanted.path), on);
    });
}

QWidget *DifferenceView::list() const
{
    return m_list;
}

void DifferenceView::show(const machine::Plan &plan)
{
    if (m_plan == plan)
        return;
    const auto *chosen = changeAt(m_list->currentIndex().row());
    const auto path = chosen ? chosen->wanted.path : std::string();
    m_plan = plan;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &change : plan.changes)
        addRow(change);
    m_list->resizeColumnToContents(1);
    m_list->resizeColumnToContents(2);
    const int wanted = rowToShow(plan, path);
    m_list->setCurrentItem(m_list->topLevelItem(wanted));
    m_pane->setVisible(!plan.changes.empty());
    showChange(wanted);
}

void DifferenceView::clear()
{
    m_plan.reset();
    m_list->clear();
    m_pane->clear();
    m_takeOver->hide();
}

void DifferenceView::addRow(const machine::Change &change)
{
    auto *item = new QTreeWidgetItem(m_list,
                                     {QString::fromStdString(change.wanted.path),
                                      kindText(change.wanted.kind), actionText(change)});
    item->setToolTip(0, item->text(0));
    if (asks(change))
        item->setIcon(0, icon(QStringLiteral("warning"), Tone::Warning));
    if (change.action == machine::Action::Keep)
        for (int column = 0; column < item->columnCount(); ++column)
            setTone(*item, column, Tone::Muted);
}

const machine::Change *DifferenceView::changeAt(int row) const
{
    return m_plan && row >= 0 && row < int(m_plan->changes.size()) ? &m_plan->changes[size_t(row)]
                                                                   : nullptr;
}

void DifferenceView::showChange(int row)
{
    const auto *change = changeAt(row);
    m_takeOver->setVisible(change && isStranger(*change)
                           && change->action != machine::Action::Keep);
    if (!change)
        return m_pane->clear();
    const QSignalBlocker quiet(m_takeOver);
    m_takeOver->setText(
        nginx::hasIncludeLine(change->wanted.content)
            ? tr("A&dd this line. Undo takes it out again and leaves everything else as it is.")
            : change->action == machine::Action::Delete
            ? tr("Re&move this file. What is there now is kept and comes back on undo.")
            : tr("&Replace this file. What is there now is kept and comes back on undo."));
    m_takeOver->setChecked(change->takenOver);
    m_pane->show(*change);
}

} // namespace opentalk::wizard
