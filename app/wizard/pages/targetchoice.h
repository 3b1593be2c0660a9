// Another machine: a distribution from a list, or its own survey from a file.
#pragma once

#include "nginx/survey.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace opentalk::wizard {

class TargetChoice final : public QWidget {
    Q_OBJECT

public:
    explicit TargetChoice(QWidget *parent = nullptr);

    nginx::Survey survey() const;

    /// Another machine's survey from a file, or the reason why not.
    void open(const QString &fileName);

signals:
    void changed();

private:
    void openSurvey();

    QComboBox *m_machines;
    std::optional<nginx::Survey> m_opened;
};

} // namespace opentalk::wizard
