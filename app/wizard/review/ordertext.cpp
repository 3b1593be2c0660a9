#include "wizard/review/ordertext.h"

#include "nginx/generate.h"
#include "wizard/hostinput.h"
#include "wizard/problemtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace opentalk::wizard {

namespace {

constexpr qsizetype mostNames = 8;

struct Order {
    Q_DECLARE_TR_FUNCTIONS(Order)
};

QString namesText(QStringList names)
{
    const auto more = static_cast<int>(names.size() - mostNames);
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    return Order::tr("%1 and %n more", nullptr, more)
        .arg(names.mid(0, mostNames).join(QStringLiteral(", ")));
}

QString askedText(const CertificateChoice &choice, const std::string &directory)
{
    if (directory == nginx::letsEncrypt)
        return QStringLiteral("Let's Encrypt");
    return choice.directoryUrl.empty() ? Order::tr("Let's Encrypt's staging server")
                                       : Order::tr("the directory %1").arg(qt(directory));
}

QString noteOn(const std::string &directory)
{
    if (directory == nginx::letsEncrypt)
        return Order::tr("Names in it become public (certificate transparency).");
    if (directory == nginx::letsEncryptStaging)
        return Order::tr("This is a trial: browsers do not trust what it gives.");
    return {};
}

} // namespace

QString orderText(const CertificateChoice &choice,
                  const std::vector<machine::WantedLineage> &wanted)
{
    if (wanted.empty())
        return {};
    QStringList names;
    for (const auto &lineage : wanted)
        for (const auto &host : lineage.hosts)
            names << readableName(host);
    const auto directory = nginx::directoryOf(choice);
    const auto count = static_cast<int>(wanted.size());
    const auto order = count == 1
        ? Order::tr("certbot will ask %1 for one certificate with %n name(s): %2.", nullptr,
                    static_cast<int>(names.size()))
        : Order::tr("certbot will ask %1 for %n certificate(s): %2.", nullptr, count);
    const auto note = noteOn(directory);
    const auto sentence = order.arg(askedText(choice, directory), namesText(names));
    return note.isEmpty() ? sentence : sentence + QLatin1Char(' ') + note;
}

} // namespace opentalk::wizard
