// Which services run behind the proxy, and under which names.
#pragma once

#include "wizard/pages/page.h"

class QComboBox;
class QLineEdit;
class QTreeView;

namespace opentalk::wizard {

class MessageArea;
class ServicesModel;

class ServicesPage final : public Page {
    Q_OBJECT

public:
    explicit ServicesPage(Session &session);

    bool isComplete() const override;
    QString help() const override;
    void goTo(const QString &place) override;

signals:
    /// The admin looks at this service: its file is worth showing.
    void serviceShown(const QString &id);

protected:
    void refresh() override;

private:
    void buildForm();
    void buildTable();
    void showDomain();
    void showRelease();
    void showProblems();
    bool hasDomain() const;

    QLineEdit *m_domain;
    MessageArea *m_domainMessage;
    QComboBox *m_release;
    ServicesModel *m_model;
    QTreeView *m_table;
    MessageArea *m_messages;
};

} // namespace opentalk::wizard
