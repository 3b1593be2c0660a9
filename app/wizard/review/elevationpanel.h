// Getting administrator rights within the page: says why, asks for the password in the window, and
// says plainly what went wrong.
#pragma once

#include "wizard/helper/helper.h"
#include "wizard/tone.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace opentalk::wizard {

class ElevationPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ElevationPanel(Helper &helper, QWidget *parent = nullptr);

    /// What an admin types in a terminal where no way of ours leads to root. Empty: it has to be
    /// saved first what it would read.
    void setTerminalCommand(const QString &command);

    /// Gives the focus to what can be typed or pressed now.
    void takeFocus();

signals:
    /// The admin wants to try again after a refusal.
    void retried();

private:
    void refresh();
    void showFields();
    void showSentence();
    void showText(const QString &icon, Tone tone, const QString &text);
    void sendPassword();
    bool needsTerminal() const;
    QString passwordLabel() const;
    QString passwordText() const;
    QString refusedText() const;
    QString consentText() const;

    Helper &m_helper;
    QString m_terminalCommand;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLineEdit *m_command;
    QPushButton *m_go;
    QPushButton *m_cancel;
};

} // namespace opentalk::wizard
