#include "wizard/pages/checktree.h"

#include "wizard/checktext.h"
#include "wizard/checkup.h"
#include "wizard/emptytext.h"
#include "wizard/icon.h"
#include "wizard/pages/fact.h"
#include "wizard/pages/tables.h"
#include "wizard/problemtext.h"
#include "wizard/toned.h"

#include <QHeaderView>

#include <algorithm>

namespace opentalk::wizard {

namespace {

constexpr int checkRole = Qt::UserRole;

Fact waiting()
{
    return {QStringLiteral("waiting"), Tone::Muted, CheckTree::tr("waiting")};
}

Fact notAsked()
{
    return {{}, Tone::Muted, CheckTree::tr("not checked")};
}

} // namespace

CheckTree::CheckTree(Checkup &checkup, QWidget *parent)
    : QTreeWidget(parent)
    , m_checkup(checkup)
{
    setColumnCount(2);
    setHeaderLabels({tr("Check"), tr("Result")});
    for (const int column : {0, 1})
        headerItem()->setToolTip(column, headerItem()->text(column));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(fontMetrics().height());
    setAccessibleName(tr("Checks"));
    header()->setSectionsMovable(false);
    setEmptyText(*this, tr("The checks stand here as soon as the answers before are complete."));
    connect(&checkup, &Checkup::renewed, this, &CheckTree::renew);
    connect(&checkup, &Checkup::changed, this, &CheckTree::showCheck);
    connect(&checkup, &Checkup::finished, this, &CheckTree::showEnd);
    connect(this, &QTreeWidget::itemExpanded, this, &CheckTree::fitColumns);
    renew();
}

void CheckTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

/// Which check it is can be read in full where there is room; both columns stay in sight.
void CheckTree::fitColumns()
{
    const int usual = fontMetrics().averageCharWidth() * 34;
    setColumnWidth(0,
                   std::min(std::max(usual, widthNeeded(*this, 0)), viewport()->width() * 2 / 3));
}

int CheckTree::currentCheck() const
{
    const auto *item = currentItem();
    return item && item->parent() ? item->data(0, checkRole).toInt() : -1;
}

void CheckTree::renew()
{
    clear();
    m_rows.clear();
    QTreeWidgetItem *branch = nullptr;
    std::optional<checks::Kind> kind;
    for (const auto &check : m_checkup.run().checks()) {
        if (kind != check.kind) {
            kind = check.kind;
            branch = new QTreeWidgetItem(this, {title(check.kind)});
        }
        auto *row = new QTreeWidgetItem(branch, {subjectText(check.subject)});
        row->setData(0, checkRole, static_cast<int>(m_rows.size()));
        row->setToolTip(0, row->text(0));
        m_rows.push_back(row);
    }
    for (int index = 0; index < static_cast<int>(m_rows.size()); ++index)
        showCheck(index);
}

void CheckTree::showCheck(int index)
{
    auto *row = m_rows[static_cast<std::size_t>(index)];
    const auto &run = m_checkup.run();
    const auto &result = run.result(index);
    setCell(row, result ? factOf(*result) : run.isRunning(index) ? waiting() : notAsked());
    showBranch(row->parent());
}

void CheckTree::showBranch(QTreeWidgetItem *branch)
{
    std::vector<checks::Entry> entries;
    bool isRunning = false;
    for (int child = 0; child < branch->childCount(); ++child) {
        const int index = branch->child(child)->data(0, checkRole).toInt();
        const auto &check = m_checkup.run().checks()[static_cast<std::size_t>(index)];
        isRunning = isRunning || m_checkup.run().isRunning(index);
        if (const auto &result = m_checkup.run().result(index))
            entries.push_back({check.kind, check.subject, *result});
    }
    if (isRunning)
        setCell(branch,
                {QStringLiteral("waiting"), Tone::Muted,
                 tr("%1 of %2").arg(entries.size()).arg(branch->childCount())});
    else
        setCell(branch, entries.empty() ? notAsked() : summaryOf(entries));
}

void CheckTree::showEnd()
{
    QTreeWidgetItem *worst = nullptr;
    auto seen = checks::State::Good;
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const auto &result = m_checkup.run().result(static_cast<int>(index));
        if (!result || result->state <= checks::State::Good)
            continue;
        m_rows[index]->parent()->setExpanded(true);
        if (result->state > seen) {
            seen = result->state;
            worst = m_rows[index];
        }
    }
    if (worst && currentCheck() < 0)
        setCurrentItem(worst);
}

/// Only what differs is painted again.
void CheckTree::setCell(QTreeWidgetItem *item, const Fact &fact)
{
    if (item->text(1) == fact.text && !item->text(1).isEmpty())
        return;
    item->setText(1, fact.text);
    item->setToolTip(1, fact.text);
    item->setIcon(1, fact.icon.isEmpty() ? QIcon() : icon(fact.icon, fact.tone));
    setTone(*item, 1, fact.tone);
}

} // namespace opentalk::wizard
