// The named steps of a transaction, each with its result in words.
#pragma once

#include "machine/outcome.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace opentalk::wizard {

class StepsView final : public QWidget {
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

    enum class Flow { Apply, Obtain };

    /// One entry a step; steps that are not named are still to come, or after the end of a run
    /// that failed were never begun.
    void show(const std::vector<machine::Progress> &steps, Flow flow = Flow::Apply,
              bool hasFailed = false);

    /// All rows as plain text, for accessibility and tests.
    QString text() const;

private:
    void tellNewest(const std::vector<machine::Progress> &steps);
    struct Row {
        machine::Step step;
        QLabel *icon;
        QLabel *name;
        QLabel *detail;
    };

    void addRow(QGridLayout *grid, machine::Step step);
    void showRow(const Row &row, const machine::Progress *progress);
    QString detailOf(const machine::Progress &progress) const;

    std::vector<Row> m_rows;
    Flow m_flow = Flow::Apply;
    bool m_hasFailed = false;
};

} // namespace opentalk::wizard
