// A row that goes on below where the room ends, so that large letters and long words make a page
// longer instead of wider.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace opentalk::wizard {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);

    /// All as wide as the widest, so that rows below one another have columns.
    void setUniform(bool isUniform) { m_isUniform = isUniform; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return lay({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &place) override;

private:
    /// Returns the height that is needed; moves the items only if `isReal`.
    int lay(const QRect &place, bool isReal) const;
    std::vector<QSize> sizesWithin(int width) const;
    /// Puts items `[first, end)` side by side, the low ones in the middle of the row.
    void place(std::size_t first, std::size_t end, const std::vector<QSize> &sizes,
               const QRect &row) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isUniform = false;
};

} // namespace opentalk::wizard
