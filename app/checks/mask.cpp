#include "checks/mask.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace opentalk::checks {

Mask::Mask(const Deployment &deployment)
    : m_masks(true)
{
    for (const auto &site : deployment.sites) {
        if (site.host != deployment.domain)
            m_names.emplace_back(site.host.text(), site.id + ".masked.example");
    }
    m_names.emplace_back(deployment.domain.text(), "masked.example");
    std::ranges::stable_sort(m_names, std::greater(),
                             [](const auto &pair) { return pair.first.size(); });
}

std::string Mask::operator()(std::string text) const
{
    if (!m_masks)
        return text;
    auto masked = QString::fromStdString(withoutAddresses(text));
    for (const auto &[name, word] : m_names) {
        masked.replace(QString::fromStdString(name), QString::fromStdString(word),
                       Qt::CaseInsensitive);
    }
    return masked.toStdString();
}

/// Of either family, with or without brackets and port.
std::string Mask::withoutAddresses(const std::string &text) const
{
    static const QRegularExpression like(
        QStringLiteral("(?<![\\w:.])(?:\\d{1,3}(?:\\.\\d{1,3}){3}|"
                       "[0-9A-Fa-f]*(?::+[0-9A-Fa-f.]*){2,})(?!\\w)"));
    const auto given = QString::fromStdString(text);
    QString masked;
    qsizetype done = 0;
    for (auto found = like.globalMatch(given); found.hasNext();) {
        const auto match = found.next();
        auto address = match.captured();
        while (address.endsWith(QLatin1Char('.')))
            address.chop(1); // the end of a sentence
        masked += given.mid(done, match.capturedStart() - done)
            + QString::fromStdString(wordFor(address.toStdString()));
        done = match.capturedStart() + address.size();
    }
    return (masked + given.mid(done)).toStdString();
}

std::string Mask::wordFor(const std::string &address) const
{
    const auto parsed = Address::parse(address, {});
    if (!parsed || parsed->isLoopback() || parsed->isUnspecified())
        return address;
    const auto next = "address-" + std::to_string(m_addresses.size() + 1);
    return m_addresses.try_emplace(parsed->text, next).first->second;
}

} // namespace opentalk::checks
