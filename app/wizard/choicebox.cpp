#include "wizard/choicebox.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

namespace opentalk::wizard {

namespace {

bool isInWindow = false;

/// Ends when it loses the focus, as a list of Qt's does; Escape keeps the choice as it was.
class ChoiceList final : public QListView {
public:
    ChoiceList(QComboBox &box, std::function<void(int)> choose)
        : QListView(box.window())
        , m_box(box)
        , m_choose(std::move(choose))
    {
        setModel(box.model());
        setRootIndex(box.rootModelIndex());
        setModelColumn(box.modelColumn());
        setCurrentIndex(box.model()->index(box.currentIndex(), box.modelColumn(), rootIndex()));
        setEditTriggers(NoEditTriggers);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setIconSize(box.iconSize());
        setFont(box.font());
        setAccessibleName(box.accessibleName());
        setAutoFillBackground(true);
        connect(this, &QListView::clicked, this,
                [this](const QModelIndex &item) { m_choose(item.row()); });
    }

    void place()
    {
        const int rows = std::min(m_box.count(), m_box.maxVisibleItems());
        const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
        const int width = sizeHintForColumn(modelColumn()) + 2 * frameWidth()
            + (rows < m_box.count() ? verticalScrollBar()->sizeHint().width() : 0);
        const auto room = parentWidget()->rect();
        QRect area(m_box.mapTo(parentWidget(), m_box.rect().bottomLeft()),
                   QSize(std::max(width, m_box.width()), std::min(height, room.height())));
        if (area.bottom() > room.bottom())
            area.moveBottom(
                std::max(m_box.mapTo(parentWidget(), QPoint()).y() - 1, area.height() - 1));
        if (area.right() > room.right())
            area.moveRight(room.right());
        setGeometry(area);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            m_choose(currentIndex().row());
            break;
        case Qt::Key_Escape:
        case Qt::Key_F4:
            m_box.hidePopup();
            break;
        default:
            QListView::keyPressEvent(event);
        }
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QListView::focusOutEvent(event);
        // A click on the box itself comes to `showPopup` next, and closes the list there.
        const bool isOnBox = event->reason() == Qt::MouseFocusReason && m_box.underMouse();
        if (event->reason() != Qt::ActiveWindowFocusReason && !isOnBox)
            m_box.hidePopup();
    }

private:
    QComboBox &m_box;
    std::function<void(int)> m_choose;
};

} // namespace

void ChoiceBox::openInWindow()
{
    isInWindow = true;
}

void ChoiceBox::showPopup()
{
    if (!isInWindow)
        return QComboBox::showPopup();
    if (m_list || count() == 0)
        return hidePopup();
    auto *list = new ChoiceList(*this, [this](int row) { choose(row); });
    m_list = list;
    list->place();
    list->show();
    list->setFocus(Qt::PopupFocusReason);
}

void ChoiceBox::hidePopup()
{
    if (!m_list)
        return QComboBox::hidePopup();
    auto *list = m_list.data();
    m_list.clear(); // the list loses the focus below, and would come here again
    const bool hadFocus = list->hasFocus();
    list->hide();
    list->deleteLater();
    if (hadFocus)
        setFocus(Qt::PopupFocusReason);
}

void ChoiceBox::choose(int row)
{
    hidePopup();
    if (row < 0)
        return;
    setCurrentIndex(row);
    emit activated(row);
    emit textActivated(itemText(row));
}

} // namespace opentalk::wizard
