// The table of services over the session: on or off, host name, backends. Further services follow
// below OpenTalk's own; their names and their use of WebSocket can be edited too.
#pragma once

#include "model/catalogue.h"

#include <QAbstractTableModel>

namespace opentalk {
struct ExtraService;
}

namespace opentalk::wizard {

class Session;

class ServicesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ServiceColumn, HostColumn, BackendsColumn, WebSocketColumn, ColumnCount };

    explicit ServicesModel(Session &session, QObject *parent = nullptr);

    /// Tells the view of the cells that differ from what it was told before, one by one: it paints
    /// a single cell alone, and all of itself for more.
    void showChanges();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The cell of a profile key; invalid where the key belongs to no row.
    QModelIndex indexOf(const QString &place) const;

    /// The row's site: the catalogue's name, or the id of a further service.
    QString idAt(int row) const;

    bool isExtra(int row) const;
    bool hasExtras() const { return m_extras > 0; }

    /// Below all others; returns the cell of its name.
    QModelIndex addExtra();
    void removeExtra(int row);

private:
    void followSession();
    QVariantList seen(const QModelIndex &cell) const;
    ServiceId serviceAt(int row) const;
    const ExtraService *extraAt(int row) const; ///< nullptr for OpenTalk's own
    std::string placeOf(const QModelIndex &index) const;
    static QString yesOrNo(bool yes);
    QString cellText(const QModelIndex &index) const;
    QString serviceText(const Service &service, int column) const;
    QString extraText(const ExtraService &extra, int column, int role) const;
    QVariant checkState(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString description(const QModelIndex &index) const;
    QVariant decoration(const QModelIndex &index) const;
    bool isOn(int row) const;
    bool editService(ServiceId id, int column, const QString &typed);
    bool editExtra(int row, int column, const QString &typed);
    bool isAllowedNow(ServiceId id) const;

    Session &m_session;
    int m_extras = 0;                                   ///< rows that the view knows of
    std::map<std::pair<int, int>, QVariantList> m_told; ///< by row and column
};

} // namespace opentalk::wizard
