// The row above the file in which text is searched for in all files.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace opentalk::wizard {

class SearchRow final : public QWidget {
    Q_OBJECT

public:
    explicit SearchRow(QWidget *parent = nullptr);

    /// Shown, with the focus in the field and its text chosen.
    void open();
    QString wanted() const;

    /// `current` from 0; -1 where none was gone to yet.
    void showCount(int current, int hits, int files);

signals:
    void wantedChanged();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &drawing, const QString &name);
    void placeSide(bool below);

    QWidget *m_side; ///< count and buttons
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace opentalk::wizard
