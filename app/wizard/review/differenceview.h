// A plan, readable: the list of what changes, and the difference of the chosen entry.
#pragma once

#include "machine/plan.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QTreeWidget;

namespace opentalk::wizard {

class DifferencePane;

class DifferenceView final : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const machine::Plan &plan);
    void clear();

    QWidget *list() const;
    DifferencePane &pane() { return *m_pane; }

signals:
    /// A file that is not as we left it may be replaced, or no longer.
    void takeOverChanged(const QString &path, bool takeOver);

private:
    void addRow(const machine::Change &change);
    void showChange(int row);
    const machine::Change *changeAt(int row) const;

    std::optional<machine::Plan> m_plan;
    QTreeWidget *m_list;
    DifferencePane *m_pane;
    QCheckBox *m_takeOver;
};

} // namespace opentalk::wizard
