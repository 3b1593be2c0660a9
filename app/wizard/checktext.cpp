#include "wizard/checktext.h"

#include "checks/settings.h"
#include "checks/subject.h"
#include "checks/ticket.h"
#include "wizard/problemtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace opentalk::wizard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

struct Sign {
    const char *icon;
    Tone tone;
};

Sign signOf(checks::State state)
{
    switch (state) {
    case checks::State::Good:
        return {"good", Tone::Good};
    case checks::State::Warning:
        return {"warning", Tone::Warning};
    case checks::State::Failure:
        return {"error", Tone::Bad};
    default:
        return {"info", Tone::Muted};
    }
}

QString countText(checks::State state, int count)
{
    switch (state) {
    case checks::State::Good:
        return Words::tr("%n good", nullptr, count);
    case checks::State::Warning:
        return Words::tr("%n to look at", nullptr, count);
    case checks::State::Failure:
        return Words::tr("%n wrong", nullptr, count);
    default:
        return Words::tr("%n not judged", nullptr, count);
    }
}

QString paragraph(const QString &html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString findingText(const Problem &problem)
{
    auto html = reasonText(problem).toHtmlEscaped();
    const auto remedy = remedyText(problem);
    if (!remedy.isEmpty())
        html += QStringLiteral("<br><b>%1</b> %2").arg(Words::tr("To do:"), remedy.toHtmlEscaped());
    const auto setting = checks::settingOf(problem);
    return paragraph(html)
        + (setting ? QStringLiteral("<pre>%1</pre>").arg(qt(setting->lines).toHtmlEscaped())
                   : QString());
}

} // namespace

QString title(checks::Kind kind)
{
    switch (kind) {
    case checks::Kind::Name:
        return Words::tr("Names");
    case checks::Kind::Backend:
        return Words::tr("Backends");
    case checks::Kind::Release:
        return Words::tr("Release");
    case checks::Kind::Exposure:
        return Words::tr("Exposure");
    case checks::Kind::Port:
        return Words::tr("Ports");
    case checks::Kind::Door:
        return Words::tr("Front door");
    case checks::Kind::Log:
        return Words::tr("Logs");
    case checks::Kind::Container:
        return Words::tr("Containers");
    }
    return {};
}

QString subjectText(const std::string &subject)
{
    const auto blank = subject.find(' ');
    const auto id = serviceByName(subject.substr(0, blank));
    if (!id)
        return text(checks::subjectText(subject));
    if (blank == std::string::npos)
        return title(service(*id));
    return Words::tr("%1, %2").arg(title(service(*id)), qt(subject.substr(blank + 1)));
}

QString text(const checks::Text &text)
{
    if (text.text.empty())
        return {};
    return qt(escaped(filledText("Check", text.text, text.arguments).toStdString()));
}

Fact factOf(const checks::Outcome &outcome)
{
    const auto sign = signOf(outcome.state);
    return {QLatin1String(sign.icon), sign.tone, reasonText(outcome.findings.front())};
}

Fact summaryOf(const std::vector<checks::Entry> &entries)
{
    QStringList counts;
    for (const auto state : {checks::State::Failure, checks::State::Warning, checks::State::Good,
                             checks::State::Skipped}) {
        const auto count = std::ranges::count(
            entries, state, [](const checks::Entry &entry) { return entry.outcome.state; });
        if (count > 0)
            counts << countText(state, static_cast<int>(count));
    }
    const auto sign = signOf(checks::worst(entries));
    return {QLatin1String(sign.icon), sign.tone, counts.join(QLatin1String(", "))};
}

Fact progressOf(const checks::Run &run)
{
    const auto entries = checks::entriesOf(run);
    if (run.isRunning())
        return {QStringLiteral("waiting"), Tone::Muted,
                Words::tr("%1 of %2 checks answered").arg(entries.size()).arg(run.checks().size())};
    return entries.empty() ? Fact {} : summaryOf(entries);
}

QString detailText(const checks::Outcome &outcome)
{
    QString html;
    for (const auto &finding : outcome.findings)
        html += findingText(finding);
    const auto asked = text(outcome.asked);
    const auto answered = text(outcome.answered);
    if (!asked.isEmpty())
        html += paragraph(Words::tr("Asked: %1").arg(asked.toHtmlEscaped()));
    if (!answered.isEmpty())
        html += paragraph(Words::tr("Answer: %1").arg(answered.toHtmlEscaped()));
    return html;
}

QString reportText(const std::vector<checks::Entry> &entries, const checks::Mask &mask)
{
    const auto translate = [](const std::string &context, const std::string &english) {
        const auto text = context == "Argument"
            ? argumentText(english)
            : QCoreApplication::translate(context.c_str(), english.c_str());
        return text.toStdString();
    };
    return qt(checks::forTicket(checks::toText(entries, mask, translate)));
}

} // namespace opentalk::wizard
