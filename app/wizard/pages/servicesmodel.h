// The table of services over the session: on or off, host name, backends.
#pragma once

#include "model/catalogue.h"

#include <QAbstractTableModel>

namespace opentalk::wizard {

class Session;

class ServicesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ServiceColumn, HostColumn, BackendsColumn, ColumnCount };

    explicit ServicesModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The cell of a profile key; invalid where the key belongs to no row.
    QModelIndex indexOf(const QString &place) const;

    ServiceId serviceAt(int row) const;

private:
    QString cellText(const Service &service, int column) const;
    QString complaint(const QModelIndex &index) const;
    QVariant decoration(const QModelIndex &index) const;
    void setEnabled(ServiceId id, bool enabled);
    void setHost(ServiceId id, const QString &typed);
    void setBackends(ServiceId id, const QString &typed);
    bool isAllowedNow(ServiceId id) const;

    Session &m_session;
};

} // namespace opentalk::wizard
