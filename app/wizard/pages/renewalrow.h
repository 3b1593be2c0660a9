// A button that tries a renewal, and beside it what it will do, does, or has found.
#pragma once

#include "wizard/pages/fact.h"

#include <QWidget>

class QPushButton;

namespace opentalk::wizard {

class FactLine;
class RenewalTest;

class RenewalRow final : public QWidget {
    Q_OBJECT

public:
    explicit RenewalRow(const RenewalTest &test, QWidget *parent = nullptr);

    /// Where there is nothing to try, it is shown only while it has something to tell.
    void refresh(bool isOffered);

signals:
    void pressed(); ///< to begin, or to stop

private:
    QString buttonText() const;
    Fact fact() const;

    const RenewalTest &m_test;
    QPushButton *m_button;
    FactLine *m_fact;
};

} // namespace opentalk::wizard
