#include "wizard/preview/verdicttext.h"

#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QCoreApplication>
#include <QStringList>

namespace opentalk::wizard {

namespace {

using machine::Judgement;
using machine::Ruling;

Saying quiet(const QString &headline, const QString &detail = {})
{
    return {QStringLiteral("info"), Tone::Muted, {}, headline, detail};
}

/// Where nobody judges: for which machine these files are.
Saying unjudged(const Session &session)
{
    const auto version = qt(session.survey().dialect.nginx.text());
    const auto forIt = QCoreApplication::translate("Verdict", "For nginx %1.").arg(version);
    if (session.sight() == Sight::Helper) {
        auto saying = quiet(
            QCoreApplication::translate("Verdict", "For nginx %1, as root sees this machine.")
                .arg(version));
        saying.icon = QStringLiteral("good");
        saying.tone = Tone::Good;
        return saying;
    }
    if (session.target() == Target::Practice)
        return quiet(
            forIt,
            QCoreApplication::translate("Verdict", "In practice its verdict comes with Apply."));
    if (session.target() == Target::Another)
        return quiet(forIt);
    if (!session.tree().isEmpty())
        return quiet(forIt,
                     QCoreApplication::translate(
                         "Verdict", "Its verdict on this tree comes when it is applied."));
    return quiet(
        QCoreApplication::translate("Verdict", "For nginx %1, as far as this account can see.")
            .arg(version));
}

Saying accepted(const Session &session, const Judgement &verdict)
{
    auto detail = QCoreApplication::translate("Verdict", "Certificates are judged at Review.");
    if (session.sight() == Sight::Account)
        detail = QCoreApplication::translate("Verdict", "As far as this account can see.")
            + QLatin1Char(' ') + detail;
    return {QStringLiteral("good"),
            Tone::Good,
            {},
            QCoreApplication::translate("Verdict", "nginx %1 accepts this").arg(qt(verdict.nginx)),
            detail};
}

Saying refused(const Session &session, const Judgement &verdict)
{
    Saying saying {QStringLiteral("error"), Tone::Bad, {}, qt(verdict.words), {}};
    const bool isOurs = session.files().find(verdict.file);
    const auto name = isOurs ? verdict.file.substr(verdict.file.rfind('/') + 1) : verdict.file;
    const auto place
        = QCoreApplication::translate("Verdict", "%1, line %2").arg(qt(name)).arg(verdict.line);
    if (isOurs)
        saying.place = place;
    else if (!verdict.file.empty())
        saying.headline
            = QCoreApplication::translate("Verdict", "%1: %2").arg(place, saying.headline);
    if (verdict.explanation)
        saying.detail = text(*verdict.explanation);
    return saying;
}

Saying notJudged(const Judgement &verdict)
{
    return quiet(QCoreApplication::translate("Verdict", "nginx %1 has not judged this")
                     .arg(qt(verdict.nginx)),
                 verdict.explanation ? placedText(*verdict.explanation) : QString());
}

Saying judged(const Session &session, const Judgement &verdict)
{
    switch (verdict.ruling) {
    case Ruling::Accepted:
        return accepted(session, verdict);
    case Ruling::Refused:
        return refused(session, verdict);
    case Ruling::NotJudged:
        break;
    }
    return notJudged(verdict);
}

} // namespace

QString Saying::plain() const
{
    QStringList parts {place.isEmpty()
                           ? headline
                           : QCoreApplication::translate("Verdict", "%1: %2").arg(place, headline)};
    if (!detail.isEmpty())
        parts << detail;
    return parts.join(QLatin1Char('\n'));
}

Saying sayingOf(const Session &session, const std::optional<Judgement> &verdict, bool underWay)
{
    if (session.files().entries.empty())
        return quiet(QCoreApplication::translate("Verdict", "Nothing to show yet."));
    auto saying = verdict ? judged(session, *verdict) : unjudged(session);
    if (!session.isCurrent()) {
        saying.icon = QStringLiteral("warning");
        saying.tone = Tone::Warning;
        auto &said = verdict ? saying.detail : saying.headline;
        said = QCoreApplication::translate("Verdict",
                                           "Last valid text: an answer is missing or wrong.");
    }
    if (underWay)
        saying.tone = Tone::Muted;
    return saying;
}

} // namespace opentalk::wizard
