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
    struct Row {
        QLabel *name;
        QSpinBox *limit;
        QComboBox *balance; ///< nullptr for a further service
    };

    Row addRow(const QString &name);
    void addServiceRow(const Service &service);
    void addExtraRow();
    void matchExtras();
    void refreshService(ServiceId id, const Row &row);
    void refreshExtra(std::size_t number, const Row &row);

    Session &m_session;
    QGridLayout *m_grid;
    std::vector<Row> m_services; ///< in the order of the catalogue
    std::vector<Row> m_extras;
    MessageArea *m_messages;
};

} // namespace opentalk::wizard
