// Small read-only tables: rows of a comfortable height, no frame around single cells.
#pragma once

#include "wizard/tone.h"

#include <QStringList>

class QTreeWidget;
class QTreeWidgetItem;

namespace opentalk::wizard {

/// What heading and cells of a column need, those that can be seen.
int widthNeeded(const QTreeView &table, int column);

/// As high as `rows` rows, with the last column taking the room that is left.
QTreeWidget *smallTable(const QStringList &headers, const QString &accessibleName, int rows);

/// Keeps rows that are there, so that only what differs is painted again.
void setRow(QTreeWidget *table, int row, const QStringList &cells);
void setRowCount(QTreeWidget *table, int rows);

/// The last cell: icon and colour as well as text.
void setResult(QTreeWidget *table, int row, const QString &icon, Tone tone, const QString &text);

} // namespace opentalk::wizard
