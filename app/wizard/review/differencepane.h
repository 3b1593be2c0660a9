// A difference to be read: side by side where there is room, else one above the other.
#pragma once

#include "machine/plan.h"
#include "wizard/review/differencepaper.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace opentalk::wizard {

class DifferencePane final : public QWidget {
    Q_OBJECT

public:
    explicit DifferencePane(QWidget *parent = nullptr);

    void show(const machine::Change &change);
    void clear();

    bool isSideBySide() const { return m_isSideBySide; }
    QPlainTextEdit &oldSheet() { return *m_old; }
    /// The only one where both are one above the other.
    QPlainTextEdit &sheet() { return *m_new; }

    /// Round again at the end.
    void goToNextChange();
    void goToPreviousChange();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *makeSheet();
    QWidget *titled(QLabel *title, QPlainTextEdit *sheet);
    void linkBars(QPlainTextEdit *from, QPlainTextEdit *to);
    void lay();
    void write();
    void renewColours();
    void goToLine(int line);

    QLabel *m_head;
    QLabel *m_newTitle; ///< where there are two
    QPlainTextEdit *m_old;
    QPlainTextEdit *m_new;
    QWidget *m_oldSide;
    std::vector<machine::DiffRow> m_rows;
    bool m_isLinking = false;
    Paper m_paper; ///< of what has no rows
    std::vector<int> m_changes;
    bool m_isSideBySide = false;
};

} // namespace opentalk::wizard
