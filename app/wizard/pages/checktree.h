// The checks as a tree: one branch for each kind, with a summary of its own; branches with
// something wrong open by themselves when a run ends.
#pragma once

#include "wizard/pages/fact.h"

#include <QTreeWidget>

#include <vector>

namespace opentalk::wizard {

class Checkup;

class CheckTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit CheckTree(Checkup &checkup, QWidget *parent = nullptr);

    /// The check of the current row; -1 on a branch, and where there is none.
    int currentCheck() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void renew();
    void showCheck(int index);
    void showBranch(QTreeWidgetItem *branch);
    void showEnd();
    void setCell(QTreeWidgetItem *item, const Fact &fact);

    Checkup &m_checkup;
    std::vector<QTreeWidgetItem *> m_rows; ///< by check
};

} // namespace opentalk::wizard
