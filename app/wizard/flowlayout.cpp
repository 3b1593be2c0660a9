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

/// Empty for what is hidden.
std::vector<QSize> FlowLayout::sizesWithin(int width) const
{
    const auto widthOf = [&](const auto &item) {
        return std::min(item->sizeHint().width(), std::max(width, item->minimumSize().width()));
    };
    int widest = 0;
    for (const auto &item : m_items)
        widest = std::max(widest, m_isUniform && !item->isEmpty() ? widthOf(item) : 0);
    std::vector<QSize> sizes;
    for (const auto &item : m_items) {
        const int wide = std::max(widest, widthOf(item));
        const int high
            = item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height();
        sizes.push_back(item->isEmpty() ? QSize() : QSize(wide, high));
    }
    return sizes;
}

int FlowLayout::lay(const QRect &room, bool isReal) const
{
    const auto sizes = sizesWithin(room.width());
    QRect row(room.topLeft(), QSize());
    std::size_t first = 0;
    for (std::size_t at = 0; at < sizes.size(); ++at) {
        if (!sizes[at].isValid())
            continue;
        const int gap = row.width() > 0 ? spacing() : 0;
        if (row.width() > 0 && row.width() + gap + sizes[at].width() > room.width()) {
            if (isReal)
                place(first, at, sizes, row);
            first = at;
            row = QRect(room.x(), row.y() + row.height() + spacing(), sizes[at].width(),
                        sizes[at].height());
            continue;
        }
        row.setSize(
            {row.width() + gap + sizes[at].width(), std::max(row.height(), sizes[at].height())});
    }
    if (isReal)
        place(first, sizes.size(), sizes, row);
    return row.y() + row.height() - room.y();
}

void FlowLayout::place(std::size_t first, std::size_t end, const std::vector<QSize> &sizes,
                       const QRect &row) const
{
    int x = row.x();
    for (std::size_t at = first; at < end; ++at) {
        if (!sizes[at].isValid())
            continue;
        const int above = (row.height() - sizes[at].height()) / 2;
        m_items[at]->setGeometry(QRect(QPoint(x, row.y() + above), sizes[at]));
        x += sizes[at].width() + spacing();
    }
}

} // namespace opentalk::wizard
