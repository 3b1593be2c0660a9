// Which services run behind the proxy, and under which names.
#pragma once

#include "wizard/pages/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QModelIndex;
class QTreeView;

namespace opentalk::wizard {

class MessageArea;
class NoticeList;
class ReleaseFinder;
class ServicesModel;

class ServicesPage final : public Page {
    Q_OBJECT

public:
    ServicesPage(Session &session, ReleaseFinder &finder);

    bool isComplete() const override;
    void goTo(const QString &place) override;

signals:
    /// The admin looks at this service: its file is worth showing.
    void serviceShown(const QString &id);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildForm();
    void buildTable();
    void layColumns();
    void buildButtons();
    void add();
    void remove();
    void fitTable();
    void fitColumns();
    void currentChanged(const QModelIndex &cell);
    void showDomain();
    void showRelease();
    void showFinding();
    void showProblems();
    bool hasDomain() const;

    ReleaseFinder &m_finder;
    QLineEdit *m_domain;
    MessageArea *m_domainMessage;
    QComboBox *m_release;
    MessageArea *m_releaseMessage;
    ServicesModel *m_model;
    QTreeView *m_table;
    QPushButton *m_remove;
    MessageArea *m_messages;
    NoticeList *m_notices;
};

} // namespace opentalk::wizard
