#include "wizard/importtext.h"

#include "model/deployment.h"
#include "nginx/problems.h"
#include "wizard/hostinput.h"
#include "wizard/problemtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace opentalk::wizard {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString section(const QString &heading, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString text = QStringLiteral("<h3>%1</h3><ul>").arg(heading.toHtmlEscaped());
    for (const auto &item : items)
        text += QStringLiteral("<li>%1</li>").arg(item.toHtmlEscaped());
    return text + QStringLiteral("</ul>");
}

QString servicesOf(const Profile &profile)
{
    QStringList names;
    const auto &release = profile.release;
    for (const auto &row : catalogue()) {
        const auto choice = profile.services.find(row.id);
        const auto enabled
            = choice == profile.services.end() ? std::nullopt : choice->second.enabled;
        if (enabled.value_or(release ? isDefault(row.id, *release) : row.alwaysOffered))
            names << title(row);
    }
    for (const auto &extra : profile.extra)
        names << qt(extra.id);
    return names.join(QStringLiteral(", "));
}

QString certificatesOf(const CertificateChoice &choice)
{
    switch (choice.source) {
    case CertificateSource::Placeholder:
        return ImportText::tr("Certificates: placeholder");
    case CertificateSource::Files:
        return ImportText::tr("Certificates: your own files");
    case CertificateSource::LetsEncrypt:
        break;
    }
    return choice.lineage == Lineage::One
        ? ImportText::tr("Certificates: Let's Encrypt, one for all names")
        : ImportText::tr("Certificates: Let's Encrypt, one for each name");
}

QStringList basics(const Profile &profile)
{
    QStringList lines;
    if (!profile.domain.empty())
        lines << ImportText::tr("Domain: %1").arg(readableName(profile.domain));
    return lines << ImportText::tr("Services: %1").arg(servicesOf(profile));
}

/// One line for each sentence, after it all the places that it is about.
QStringList linesOf(const Problems &notes)
{
    QStringList sentences;
    QList<QStringList> places;
    for (const auto &note : notes) {
        const auto said = text(note);
        auto at = sentences.indexOf(said);
        if (at < 0) {
            at = sentences.size();
            sentences << said;
            places << QStringList();
        }
        if (note.place.find('/') != std::string::npos)
            places[at] << qt(escaped(note.place));
    }
    for (qsizetype at = 0; at < sentences.size(); ++at)
        if (!places[at].isEmpty())
            sentences[at] = ImportText::tr("%1 (%2)").arg(sentences[at],
                                                          places[at].join(QStringLiteral(", ")));
    return sentences;
}

QString lead()
{
    return QStringLiteral("<p>%1</p>")
        .arg(ImportText::tr("This is in the profile now. Nothing has been written or saved yet, "
                            "and everything can still be changed on the next pages.")
                 .toHtmlEscaped());
}

QStringList namesOf(const std::vector<std::string> &names)
{
    QStringList list;
    for (const auto &name : names)
        list << qt(name);
    return list;
}

} // namespace

QString importText(const EnvImport &import)
{
    auto taken = basics(import.profile);
    if (!import.taken.empty())
        taken << ImportText::tr("Read from: %1")
                     .arg(namesOf(import.taken).join(QStringLiteral(", ")));
    QStringList others;
    if (!import.others.empty())
        others << namesOf(import.others).join(QStringLiteral(", "));
    return lead() + section(ImportText::tr("Carried over"), taken)
        + section(ImportText::tr("To be looked at"), linesOf(import.notes))
        + section(ImportText::tr("Settings that a proxy does not need"), others);
}

QString importText(const nginx::Adoption &adoption)
{
    auto taken = basics(adoption.profile);
    if (const auto &release = adoption.profile.release)
        taken << ImportText::tr("Release: %1").arg(wizard::title(*release));
    taken << certificatesOf(adoption.profile.certificates);
    if (!adoption.isOurs)
        taken << ImportText::tr(
            "Options that these files do not speak of have their usual values.");
    return lead() + section(ImportText::tr("Carried over"), taken)
        + section(ImportText::tr("To be looked at"), linesOf(adoption.notes))
        + section(ImportText::tr("Read from"), namesOf(adoption.files));
}

bool hasLosses(const nginx::Adoption &adoption)
{
    return std::ranges::any_of(adoption.notes, [](const Problem &note) {
        return !note.is(nginx::adoptAccountUnseen) && !note.is(nginx::adoptReleaseUnseen);
    });
}

} // namespace opentalk::wizard
