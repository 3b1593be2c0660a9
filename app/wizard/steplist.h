// The list of steps at the left edge: what is done, where we are, what is to come.
#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace opentalk::wizard {

class StepList final : public QWidget {
    Q_OBJECT

public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);

    /// The steps that are gone through; the others are left out, and cannot be chosen.
    void setWay(const QList<int> &steps);

    /// Signs alone, where the window has no room for words.
    void setCompact(bool isCompact);

    /// Facts about the target, below the steps.
    void setFacts(const QStringList &facts);

signals:
    /// With the mouse; for the keyboard the window has keys.
    void chosen(int step);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void addStep(QGridLayout *grid, const QString &step);
    void showAll();
    void show(int row);

    struct Row {
        QLabel *icon;
        QLabel *text;
    };
    std::vector<Row> m_rows;
    QLabel *m_facts;
    QGridLayout *m_grid;
    bool m_isCompact = false;
    int m_current = -1; ///< none yet
    QList<int> m_way;
};

} // namespace opentalk::wizard
