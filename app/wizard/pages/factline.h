// A fact as a line of a page: icon and sentence. Hidden while there is none.
#pragma once

#include "wizard/pages/fact.h"

#include <QWidget>

class QLabel;

namespace opentalk::wizard {

class FactLine final : public QWidget {
    Q_OBJECT

public:
    explicit FactLine(QWidget *parent = nullptr);

    void show(const Fact &fact);

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace opentalk::wizard
