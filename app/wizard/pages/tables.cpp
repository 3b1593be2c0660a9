#include "wizard/pages/tables.h"

#include "wizard/icon.h"
#include "wizard/toned.h"

#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace opentalk::wizard {

int widthNeeded(const QTreeView &table, int column)
{
    const QAbstractItemView &view = table;
    return std::max(view.sizeHintForColumn(column), table.header()->sectionSizeHint(column));
}

QTreeWidget *smallTable(const QStringList &headers, const QString &accessibleName, int rows)
{
    auto *table = new QTreeWidget;
    table->setHeaderLabels(headers);
    for (int column = 0; column < headers.size(); ++column)
        table->headerItem()->setToolTip(column, headers[column]);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(accessibleName);
    table->header()->setSectionsMovable(false);
    const int row = table->fontMetrics().height() * 9 / 5;
    table->setFixedHeight(row * rows + table->header()->sizeHint().height()
                          + 2 * table->frameWidth());
    return table;
}

void setRowCount(QTreeWidget *table, int rows)
{
    while (table->topLevelItemCount() > rows)
        delete table->takeTopLevelItem(table->topLevelItemCount() - 1);
    while (table->topLevelItemCount() < rows) {
        auto *item = new QTreeWidgetItem(table);
        item->setSizeHint(0, QSize(0, table->fontMetrics().height() * 9 / 5));
    }
}

void setRow(QTreeWidget *table, int row, const QStringList &cells)
{
    auto *item = table->topLevelItem(row);
    for (int column = 0; column < cells.size(); ++column) {
        if (item->text(column) != cells[column])
            item->setText(column, cells[column]);
        item->setToolTip(column, cells[column]);
    }
}

void setResult(QTreeWidget *table, int row, const QString &icon, Tone tone, const QString &text)
{
    auto *item = table->topLevelItem(row);
    const int last = table->columnCount() - 1;
    item->setText(last, text);
    item->setToolTip(last, text);
    item->setIcon(last, icon.isEmpty() ? QIcon() : wizard::icon(icon, tone));
    setTone(*item, last, tone);
}

} // namespace opentalk::wizard
