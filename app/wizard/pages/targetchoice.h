// Another machine: a distribution from a list, or its own survey from a file.
#pragma once

#include "nginx/survey.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace opentalk::wizard {

class Session;

class TargetChoice final : public QWidget {
    Q_OBJECT

public:
    explicit TargetChoice(Session &session, QWidget *parent = nullptr);

    nginx::Survey survey() const;

    /// Another machine's survey from a file, or the reason why not.
    void open(const QString &fileName);

signals:
    void changed();

private:
    void openSurvey();
    void showOpened();
    void showChosen();

    Session &m_session;
    QComboBox *m_machines;
};

} // namespace opentalk::wizard
