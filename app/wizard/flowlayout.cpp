#include "wizard/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace opentalk::wizard {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto at = m_items.begin() + index;
    auto *item = at->release();
    m_items.erase(at);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize wanted;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        const int gap = wanted.width() > 0 ? spacing() : 0;
        wanted = {wanted.width() + gap + size.width(), std::max(wanted.height(), size.height())};
    }
    return wanted;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    lay(place, true);
}

int FlowLayout::lay(const QRect &place, bool isReal) const
{
    int x = place.x();
    int y = place.y();
    int row = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(),
                                   std::max(place.width(), item->minimumSize().width()));
        if (x > place.x() && x + width > place.x() + place.width()) {
            x = place.x();
            y += row + spacing();
            row = 0;
        }
        const int height
            = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (isReal)
            item->setGeometry({x, y, width, height});
        x += width + spacing();
        row = std::max(row, height);
    }
    return y + row - place.y();
}

} // namespace opentalk::wizard
