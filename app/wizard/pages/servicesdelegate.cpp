#include "wizard/pages/servicesdelegate.h"

#include <QLineEdit>

namespace opentalk::wizard {

/// Of which service, and what of it.
static QString nameOf(const QModelIndex &cell)
{
    const auto heading = cell.model()->headerData(cell.column(), Qt::Horizontal).toString();
    return cell.siblingAtColumn(0).data().toString() + QStringLiteral(", ") + heading;
}

int ServicesDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 2;
}

QWidget *ServicesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(nameOf(index));
    auto *self = const_cast<ServicesDelegate *>(this);
    connect(editor, &QLineEdit::textEdited, self,
            [self, editor] { emit self->commitData(editor); });
    return editor;
}

void ServicesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is being typed must not be rewritten under the cursor.
    if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

QSize ServicesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(rowHeight(option.fontMetrics));
    return size;
}

} // namespace opentalk::wizard
