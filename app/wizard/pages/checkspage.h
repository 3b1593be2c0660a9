// Checks on demand: for now, whether something listens at each backend.
#pragma once

#include "checks/reach.h"
#include "wizard/pages/page.h"
#include "wizard/session.h"

class QPushButton;
class QTreeWidget;

namespace opentalk::wizard {

class MessageArea;

class ChecksPage final : public Page {
    Q_OBJECT

public:
    ChecksPage(Session &session, std::shared_ptr<checks::Dialler> dialler);

    QString help() const override;

protected:
    void refresh() override;

private:
    struct Row {
        QString service;
        Backend backend;
        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rowsNow() const;
    void renew();
    void start();
    void showResult(int row, checks::Reached result);
    void showEnd();

    checks::Reach m_reach;
    std::vector<Row> m_rows;               ///< as in the table
    Target m_target = Target::ThisMachine; ///< where they were looked at
    int m_failed = 0;
    QTreeWidget *m_table;
    QPushButton *m_start;
    MessageArea *m_message;
};

} // namespace opentalk::wizard
