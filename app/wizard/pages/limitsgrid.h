// For each service, how large an upload may be and how several backends share the load.
#pragma once

#include "model/catalogue.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace opentalk::wizard {

class MessageArea;
class Session;

class LimitsGrid final : public QWidget {
    Q_OBJECT

public:
    explicit LimitsGrid(Session &session);

    void refresh();

private:
    void addRow(QGridLayout *grid, int row, const Service &service);
    void setLimit(ServiceId id, int limit);
    void setBalance(ServiceId id, int balance);

    struct Row {
        ServiceId id;
        QLabel *name;
        QSpinBox *limit;
        QComboBox *balance;
    };
    Session &m_session;
    std::vector<Row> m_rows;
    MessageArea *m_messages;
};

} // namespace opentalk::wizard
