#include "wizard/hostinput.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace opentalk::wizard {

std::string asciiName(const QString &typed)
{
    const auto name = typed.trimmed();
    const auto isAscii
        = std::ranges::all_of(name, [](QChar letter) { return letter.unicode() < 0x80; });
    const auto labels = isAscii ? QByteArray() : QUrl::toAce(name);
    return labels.isEmpty() ? name.toStdString() : labels.toStdString();
}

QString readableName(const std::string &name)
{
    const auto readable = QUrl::fromAce(QByteArray::fromStdString(name));
    return asciiName(readable) == name ? readable : QString::fromStdString(name);
}

std::vector<std::string> splitList(const QString &typed)
{
    static const QRegularExpression gap(QStringLiteral("[,;\\s]+"));
    std::vector<std::string> items;
    for (const auto &item : typed.split(gap, Qt::SkipEmptyParts))
        items.push_back(item.toStdString());
    return items;
}

QString joinList(const std::vector<std::string> &items)
{
    QStringList texts;
    for (const auto &item : items)
        texts << QString::fromStdString(item);
    return texts.join(QStringLiteral(", "));
}

} // namespace opentalk::wizard
