// A path of a file on this machine: typed, or chosen in a dialogue.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace opentalk::wizard {

class PathLine final : public QWidget {
    Q_OBJECT

public:
    /// `chooser` is what the button is for, where it is only heard.
    explicit PathLine(const QString &chooser);

    QLineEdit *line() const { return m_line; }
    /// Leads to the field, and names it.
    void setLabel(QLabel *label);
    void setPath(const QString &path);

signals:
    void edited(const QString &path);

private:
    void choose();

    QLineEdit *m_line;
};

} // namespace opentalk::wizard
