#include "wizard/pages/servicesmodel.h"

#include "wizard/hostinput.h"
#include "wizard/icon.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QGuiApplication>

namespace opentalk::wizard {

namespace {

std::string placeOf(ServiceId id, int column)
{
    const auto place = std::string("services.") + service(id).name;
    if (column == ServicesModel::HostColumn)
        return place + ".host";
    if (column == ServicesModel::BackendsColumn)
        return place + ".backends";
    return place + ".enabled";
}

} // namespace

ServicesModel::ServicesModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int ServicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(catalogue().size());
}

int ServicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServicesModel::data(const QModelIndex &index, int role) const
{
    const auto id = serviceAt(index.row());
    const bool isOn = m_session.isEnabled(id) && isAllowedNow(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(service(id), index.column());
    case Qt::CheckStateRole:
        if (index.column() == ServiceColumn)
            return isOn ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        return isOn ? QVariant() : colour(Tone::Muted, QGuiApplication::palette());
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const auto said = complaint(index);
        return said.isEmpty() ? purpose(service(id)) : said;
    }
    default:
        return {};
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ServiceColumn:
        return tr("Service");
    case HostColumn:
        return tr("Host name");
    default:
        return tr("Backend");
    }
}

Qt::ItemFlags ServicesModel::flags(const QModelIndex &index) const
{
    const auto id = serviceAt(index.row());
    if (!isAllowedNow(id))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == ServiceColumn)
        return flags | Qt::ItemIsUserCheckable;
    return m_session.isEnabled(id) ? flags | Qt::ItemIsEditable : flags;
}

bool ServicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto id = serviceAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == ServiceColumn)
        setEnabled(id, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == HostColumn)
        setHost(id, value.toString());
    else if (role == Qt::EditRole && index.column() == BackendsColumn)
        setBackends(id, value.toString());
    else
        return false;
    return true;
}

QModelIndex ServicesModel::indexOf(const QString &place) const
{
    const auto parts = place.split(QLatin1Char('.'));
    const auto id = serviceByName(parts.value(1).toStdString());
    if (parts.value(0) != QLatin1String("services") || !id)
        return {};
    const int column = parts.value(2).startsWith(QLatin1String("host")) ? HostColumn
        : parts.value(2).startsWith(QLatin1String("backends"))          ? BackendsColumn
                                                                        : ServiceColumn;
    for (int row = 0; row < rowCount(); ++row) {
        if (serviceAt(row) == *id)
            return index(row, column);
    }
    return {};
}

ServiceId ServicesModel::serviceAt(int row) const
{
    return catalogue()[static_cast<std::size_t>(row)].id;
}

QString ServicesModel::cellText(const Service &service, int column) const
{
    if (column == ServiceColumn)
        return title(service);
    if (!isAllowedNow(service.id))
        return column == HostColumn ? tr("not part of this release") : QString();
    if (column == HostColumn)
        return readableName(m_session.hostOf(service.id).toStdString());
    return m_session.backendsOf(service.id).join(QStringLiteral(", "));
}

QString ServicesModel::complaint(const QModelIndex &index) const
{
    const auto problems = m_session.problemsFor(placeOf(serviceAt(index.row()), index.column()));
    return problems.empty() ? QString() : text(problems.front());
}

QVariant ServicesModel::decoration(const QModelIndex &index) const
{
    if (index.column() == ServiceColumn)
        return {};
    const auto place = placeOf(serviceAt(index.row()), index.column());
    if (m_session.hasErrorsFor(place))
        return icon(QStringLiteral("error"), Tone::Bad);
    if (!m_session.problemsFor(place).empty())
        return icon(QStringLiteral("warning"), Tone::Warning);
    return {};
}

void ServicesModel::setEnabled(ServiceId id, bool enabled)
{
    m_session.change([id, enabled](Profile &profile) {
        const bool isUsual = isDefault(id, profile.release.value_or(Release::Classic)) == enabled;
        auto &choice = profile.services[id];
        choice.enabled = isUsual ? std::nullopt : std::optional(enabled);
        if (choice == ServiceChoice {})
            profile.services.erase(id);
    });
}

void ServicesModel::setHost(ServiceId id, const QString &typed)
{
    m_session.change([id, host = asciiName(typed)](Profile &profile) {
        const bool isUsual = host.empty() || host == defaultHost(id, profile.domain);
        auto &choice = profile.services[id];
        choice.host = isUsual ? std::nullopt : std::optional(host);
        if (choice == ServiceChoice {})
            profile.services.erase(id);
    });
}

void ServicesModel::setBackends(ServiceId id, const QString &typed)
{
    m_session.change([id, backends = splitList(typed)](Profile &profile) {
        const auto usual = "127.0.0.1:" + std::to_string(service(id).port);
        const bool isUsual = backends.empty() || backends == std::vector {usual};
        auto &choice = profile.services[id];
        choice.backends = isUsual ? std::nullopt : std::optional(backends);
        if (choice == ServiceChoice {})
            profile.services.erase(id);
    });
}

bool ServicesModel::isAllowedNow(ServiceId id) const
{
    return isAllowed(id, m_session.profile().release.value_or(Release::Classic));
}

} // namespace opentalk::wizard
