#include "wizard/pages/servicesmodel.h"

#include "wizard/hostinput.h"
#include "wizard/icon.h"
#include "wizard/problemtext.h"
#include "wizard/serviceedits.h"
#include "wizard/session.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace opentalk::wizard {

namespace {

int columnOf(const QString &key)
{
    if (key.startsWith(QLatin1String("host")))
        return ServicesModel::HostColumn;
    if (key.startsWith(QLatin1String("backends")))
        return ServicesModel::BackendsColumn;
    return ServicesModel::ServiceColumn;
}

int ownRows()
{
    return static_cast<int>(catalogue().size());
}

} // namespace

ServicesModel::ServicesModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_extras(static_cast<int>(session.profile().extra.size()))
{
    connect(&session, &Session::changed, this, &ServicesModel::followSession);
}

void ServicesModel::followSession()
{
    const int extras = static_cast<int>(m_session.profile().extra.size());
    if (extras > m_extras) {
        beginInsertRows({}, ownRows() + m_extras, ownRows() + extras - 1);
        m_extras = extras;
        endInsertRows();
    } else if (extras < m_extras) {
        beginRemoveRows({}, ownRows() + extras, ownRows() + m_extras - 1);
        m_extras = extras;
        endRemoveRows();
    }
}

QVariantList ServicesModel::seen(const QModelIndex &cell) const
{
    return {data(cell, Qt::DisplayRole),    data(cell, Qt::CheckStateRole),
            data(cell, Qt::ForegroundRole), data(cell, Qt::AccessibleDescriptionRole),
            data(cell, Qt::ToolTipRole),    flags(cell).toInt()};
}

void ServicesModel::showChanges()
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            const auto cell = index(row, column);
            auto now = seen(cell);
            if (auto &told = m_told[{row, column}]; told != now) {
                told = std::move(now);
                emit dataChanged(cell, cell);
            }
        }
    }
}

int ServicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ownRows() + m_extras;
}

int ServicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *extra = extraAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return extra ? extraText(*extra, index.column(), role) : cellText(index);
    case Qt::CheckStateRole:
        return checkState(index);
    case Qt::ForegroundRole: {
        const bool isFixed = !extra && index.column() == WebSocketColumn;
        const bool isMissing = extra && extraText(*extra, index.column(), Qt::EditRole).isEmpty();
        return isOn(index.row()) && !isFixed && !isMissing
            ? QVariant()
            : colour(Tone::Muted, QGuiApplication::palette());
    }
    case Qt::DecorationRole:
        return decoration(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleDescriptionRole:
        return description(index);
    default:
        return {};
    }
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case ServiceColumn:
        return tr("Service");
    case HostColumn:
        return tr("Host name");
    case BackendsColumn:
        return tr("Backend");
    default:
        return tr("WebSocket");
    }
}

Qt::ItemFlags ServicesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isExtra(index.row()))
        return flags
            | (index.column() == WebSocketColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
    if (!isAllowedNow(serviceAt(index.row())))
        return Qt::NoItemFlags;
    if (index.column() == ServiceColumn)
        return flags | Qt::ItemIsUserCheckable;
    const bool isFixed = index.column() == WebSocketColumn || !isOn(index.row());
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

bool ServicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int row = index.row();
    if (role == Qt::EditRole)
        return isExtra(row) ? editExtra(row, index.column(), value.toString())
                            : editService(serviceAt(row), index.column(), value.toString());
    if (role != Qt::CheckStateRole)
        return false;
    const bool isChecked = value.toInt() == Qt::Checked;
    if (isExtra(row) && index.column() == WebSocketColumn) {
        const auto number = static_cast<std::size_t>(row - ownRows());
        m_session.change([=](Profile &profile) { profile.extra.at(number).webSocket = isChecked; });
        return true;
    }
    if (isExtra(row) || index.column() != ServiceColumn)
        return false;
    m_session.change(
        [=, id = serviceAt(row)](Profile &profile) { setEnabled(profile, id, isChecked); });
    return true;
}

QModelIndex ServicesModel::indexOf(const QString &place) const
{
    static const QRegularExpression ofExtra(QStringLiteral("^extra\\[(\\d{1,6})\\](?:\\.(.*))?$"));
    if (const auto match = ofExtra.match(place); match.hasMatch())
        return index(ownRows() + match.captured(1).toInt(), columnOf(match.captured(2)));
    const auto parts = place.split(QLatin1Char('.'));
    const auto id = serviceByName(parts.value(1).toStdString());
    if (parts.value(0) != QLatin1String("services") || !id)
        return {};
    return index(static_cast<int>(*id), columnOf(parts.value(2)));
}

QString ServicesModel::idAt(int row) const
{
    const auto *extra = extraAt(row);
    return extra ? qt(extra->id) : QLatin1String(service(serviceAt(row)).name);
}

bool ServicesModel::isExtra(int row) const
{
    return row >= ownRows();
}

QModelIndex ServicesModel::addExtra()
{
    m_session.change([](Profile &profile) { wizard::addExtra(profile); });
    return index(rowCount() - 1, ServiceColumn);
}

void ServicesModel::removeExtra(int row)
{
    if (extraAt(row))
        m_session.change([row](Profile &profile) {
            profile.extra.erase(profile.extra.begin() + (row - ownRows()));
        });
}

ServiceId ServicesModel::serviceAt(int row) const
{
    return catalogue()[static_cast<std::size_t>(row)].id;
}

const ExtraService *ServicesModel::extraAt(int row) const
{
    const auto &extras = m_session.profile().extra;
    const auto number = static_cast<std::size_t>(row - ownRows());
    return row >= ownRows() && number < extras.size() ? &extras[number] : nullptr;
}

std::string ServicesModel::placeOf(const QModelIndex &index) const
{
    const bool extra = isExtra(index.row());
    const auto place = extra ? "extra[" + std::to_string(index.row() - ownRows()) + "]"
                             : std::string("services.") + service(serviceAt(index.row())).name;
    switch (index.column()) {
    case HostColumn:
        return place + ".host";
    case BackendsColumn:
        return place + ".backends";
    case WebSocketColumn:
        return place + ".websocket";
    default:
        return place + (extra ? ".id" : ".enabled");
    }
}

QString ServicesModel::yesOrNo(bool yes)
{
    return yes ? tr("yes") : tr("no");
}

QString ServicesModel::cellText(const QModelIndex &index) const
{
    return index.row() < ownRows() ? serviceText(service(serviceAt(index.row())), index.column())
                                   : QString();
}

QString ServicesModel::serviceText(const Service &service, int column) const
{
    if (column == ServiceColumn)
        return title(service);
    if (!isAllowedNow(service.id) && column != HostColumn)
        return {};
    if (!isAllowedNow(service.id))
        return m_session.profile().release ? tr("not in this release")
                                           : tr("depends on the release");
    if (column == HostColumn)
        return readableName(m_session.hostOf(service.id).toStdString());
    if (column == WebSocketColumn)
        return yesOrNo(service.webSocket);
    return m_session.backendsOf(service.id).join(QStringLiteral(", "));
}

QString ServicesModel::extraText(const ExtraService &extra, int column, int role) const
{
    const auto text = column == ServiceColumn ? qt(extra.id)
        : column == HostColumn                ? readableName(extra.host)
        : column == BackendsColumn            ? joinList(extra.backends)
                                              : yesOrNo(extra.webSocket);
    return text.isEmpty() && role == Qt::DisplayRole ? tr("missing") : text;
}

QVariant ServicesModel::checkState(const QModelIndex &index) const
{
    const auto *extra = extraAt(index.row());
    const auto state = [](bool isChecked) { return isChecked ? Qt::Checked : Qt::Unchecked; };
    if (extra && index.column() == WebSocketColumn)
        return state(extra->webSocket);
    if (!extra && index.column() == ServiceColumn)
        return state(isOn(index.row()));
    return {};
}

QString ServicesModel::description(const QModelIndex &index) const
{
    const auto problems = m_session.problemsFor(placeOf(index));
    if (!problems.empty())
        return text(problems.front());
    if (!isExtra(index.row()))
        return purpose(service(serviceAt(index.row())));
    return index.column() == WebSocketColumn
        ? tr("Whether connections stay open and are switched over to WebSocket.")
        : tr("A further service of yours.");
}

/// A name that has no room in its column is whole here.
QString ServicesModel::toolTip(const QModelIndex &index) const
{
    const bool isCut = index.column() == HostColumn || index.column() == BackendsColumn;
    return isCut && m_session.problemsFor(placeOf(index)).empty()
        ? index.data(Qt::DisplayRole).toString()
        : description(index);
}

QVariant ServicesModel::decoration(const QModelIndex &index) const
{
    const bool extra = isExtra(index.row());
    if (index.column() == ServiceColumn && !extra)
        return {};
    const auto place = placeOf(index);
    if (m_session.hasErrorsFor(place))
        return icon(QStringLiteral("error"), Tone::Bad);
    if (!m_session.problemsFor(place).empty())
        return icon(QStringLiteral("warning"), Tone::Warning);
    if (index.column() == ServiceColumn)
        return icon(QStringLiteral("server"), Tone::Muted);
    return {};
}

bool ServicesModel::isOn(int row) const
{
    if (isExtra(row))
        return true;
    return m_session.isEnabled(serviceAt(row)) && isAllowedNow(serviceAt(row));
}

bool ServicesModel::editService(ServiceId id, int column, const QString &typed)
{
    if (column != HostColumn && column != BackendsColumn)
        return false;
    m_session.change([&](Profile &profile) {
        if (column == HostColumn)
            setHost(profile, id, asciiName(typed));
        else
            setBackends(profile, id, splitList(typed));
    });
    return true;
}

bool ServicesModel::editExtra(int row, int column, const QString &typed)
{
    if (!extraAt(row) || column == WebSocketColumn)
        return false;
    m_session.change([=, number = static_cast<std::size_t>(row - ownRows())](Profile &profile) {
        if (column == ServiceColumn)
            renameExtra(profile, number, typed.trimmed().toStdString());
        else if (column == HostColumn)
            profile.extra[number].host = asciiName(typed);
        else
            profile.extra[number].backends = splitList(typed);
    });
    return true;
}

bool ServicesModel::isAllowedNow(ServiceId id) const
{
    // While no release is named, the two that depend on it are left alone.
    if (const auto release = m_session.profile().release)
        return isAllowed(id, *release);
    return id != ServiceId::Livekit && id != ServiceId::Roomserver;
}

} // namespace opentalk::wizard
