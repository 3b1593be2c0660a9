#include "wizard/preview/explanation.h"

#include "nginx/includeline.h"
#include "nginx/reference/article.h"
#include "nginx/reference/guide.h"
#include "wizard/problemtext.h"

#include <QCoreApplication>

namespace opentalk::wizard {

namespace {

QString textOf(const nginx::Article &article)
{
    return QCoreApplication::translate("Reference", article.text);
}

QString placeOf(const nginx::Article &article)
{
    if (!*article.contexts)
        return {};
    QString text = qstrcmp(article.contexts, "any") == 0
        ? QCoreApplication::translate("Explanation", "Stands in any block.")
        : QCoreApplication::translate("Explanation", "Stands in: %1.")
              .arg(QLatin1String(article.contexts));
    if (*article.standard)
        text += QLatin1Char(' ')
            + QCoreApplication::translate("Explanation", "Without it: %1.")
                  .arg(QLatin1String(article.standard));
    return text;
}

QStringList variablesOf(const nginx::Directive &directive)
{
    QStringList lines;
    for (const auto &argument : directive.arguments)
        for (const auto &name : nginx::variablesIn(argument)) {
            const auto *article = nginx::articleOfVariable(name);
            if (!article)
                continue;
            const auto line = QStringLiteral("$%1: %2").arg(qt(name), textOf(*article));
            if (!lines.contains(line))
                lines << line;
        }
    return lines;
}

QString differenceText(const nginx::GuideSaying &saying)
{
    auto text = QCoreApplication::translate("Explanation", "The guide has in “%1”: %2")
                    .arg(qt(saying.section), qt(saying.line));
    if (saying.why)
        text += QStringLiteral(" – ") + QCoreApplication::translate("Guide", saying.why);
    return text;
}

QString sameText(const nginx::GuideSaying &saying, bool isBlock)
{
    const auto text = isBlock
        ? QCoreApplication::translate("Explanation", "The guide has this block too, in “%1”.")
        : QCoreApplication::translate("Explanation", "The guide has the same line, in “%1”.");
    return text.arg(qt(saying.section));
}

QString guideText(const nginx::Spot &spot)
{
    const auto saying = nginx::guideOn(spot);
    switch (saying.stand) {
    case nginx::GuideStand::Same:
        return sameText(saying, spot.directive.block.has_value());
    case nginx::GuideStand::Differs:
        return differenceText(saying);
    case nginx::GuideStand::NoLine:
        return QCoreApplication::translate("Explanation", "The guide has no such line here.");
    case nginx::GuideStand::NoFile:
        return QCoreApplication::translate("Explanation", "The guide has no such file.");
    case nginx::GuideStand::NoService:
        break;
    }
    return saying.line.empty()
        ? QCoreApplication::translate("Explanation", "The guide does not have this service.")
        : QCoreApplication::translate(
            "Explanation",
            "The guide does not have this service; for its own ones it has the same line.");
}

QString sinceText(const QString &what, const char *since)
{
    return QCoreApplication::translate("Explanation", "%1: from NGINX %2 on.")
        .arg(what, QLatin1String(since));
}

QStringList versionsOf(const nginx::Spot &spot, const nginx::Article &article)
{
    QStringList lines;
    if (*article.since)
        lines << sinceText(qt(spot.directive.name), article.since);
    else if (*article.contexts)
        lines << QCoreApplication::translate("Explanation", "Every NGINX in use has it.");
    for (const auto &young :
         nginx::youngerParameters(spot.directive.name, spot.within, spot.directive.arguments))
        lines << sinceText(QLatin1String(young.parameter), young.since);
    for (const auto &argument : spot.directive.arguments)
        for (const auto &name : nginx::variablesIn(argument)) {
            const auto *variable = nginx::articleOfVariable(name);
            if (variable && *variable->since)
                lines << sinceText(QLatin1Char('$') + qt(name), variable->since);
        }
    return lines;
}

/// The reference is about HTTP; the same names mean other things elsewhere.
bool isOtherProtocol(const nginx::Spot &spot)
{
    return spot.outermost == "stream" || spot.outermost == "mail";
}

/// Of files whose lines are not all ours, or no lines of nginx; empty for the others.
QString fileText(const nginx::Entry &entry)
{
    if (entry.path == nginx::deployHook)
        return QCoreApplication::translate(
            "Explanation",
            "certbot runs this script after each renewal. It needs nothing of this wizard.");
    if (nginx::isTrustAnchor(entry.path))
        return QCoreApplication::translate(
            "Explanation",
            "The root certificate of the ACME server that the profile names. By it this machine "
            "trusts that server.");
    if (nginx::hasIncludeLine(entry.content))
        return QCoreApplication::translate(
            "Explanation",
            "This file is the distribution's, or yours. Only the line marked “OpenTalk Proxy "
            "Wizard” is added to it; this one stays as it is.");
    return {};
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"margin: 0 0 3px 0\">%1</p>").arg(text);
}

QString coloured(const QString &text, const QString &colour)
{
    return text.isEmpty()
        ? QString()
        : QStringLiteral("<span style=\"color: %1\">%2</span>").arg(colour, text.toHtmlEscaped());
}

} // namespace

Explanation explanationOf(const nginx::Entry &entry, int block)
{
    Explanation made;
    const auto line = static_cast<std::size_t>(block);
    if (line < entry.reasons.size())
        made.reason = text(entry.reasons[line]);
    if (made.reason.isEmpty())
        made.file = fileText(entry);
    const auto spot = nginx::spotAt(entry.path, entry.content, block + 1);
    if (!spot)
        return made;
    made.name = qt(spot->directive.name);
    if (made.file.isEmpty())
        made.guide = guideText(*spot);
    if (isOtherProtocol(*spot))
        return made;
    made.variables = variablesOf(spot->directive);
    if (const auto *article = nginx::articleOf(spot->directive.name, spot->within)) {
        made.reference = textOf(*article);
        made.place = placeOf(*article);
        made.versions = versionsOf(*spot, *article);
    }
    return made;
}

QString richText(const Explanation &explanation, const QString &muted)
{
    if (explanation.isEmpty())
        return coloured(
            QCoreApplication::translate(
                "Explanation",
                "Choose a line to read why it is there, what it does and what the guide says."),
            muted);
    const auto name = explanation.name.isEmpty()
        ? QString()
        : QStringLiteral("<b>%1</b> – ").arg(explanation.name.toHtmlEscaped());
    auto reference = explanation.reference.toHtmlEscaped();
    if (!explanation.place.isEmpty())
        reference += QLatin1Char(' ') + coloured(explanation.place, muted);
    const auto &why = explanation.reason.isEmpty() ? explanation.file : explanation.reason;
    return paragraph(name + why.toHtmlEscaped()) + paragraph(reference)
        + paragraph(explanation.guide.toHtmlEscaped())
        + paragraph(coloured(explanation.variables.join(QLatin1String("; ")), muted))
        + paragraph(coloured(explanation.versions.join(QLatin1Char(' ')), muted));
}

} // namespace opentalk::wizard
