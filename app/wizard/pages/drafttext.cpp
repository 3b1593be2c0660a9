#include "wizard/pages/drafttext.h"

#include "wizard/hostinput.h"

#include <QCoreApplication>
#include <QLocale>

namespace opentalk::wizard {

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftText)
};

QString lostText(Intent intent)
{
    switch (intent) {
    case Intent::Undo:
        return DraftText::tr("The window was lost while it undid the last change.");
    case Intent::Remove:
        return DraftText::tr("The window was lost while it removed OpenTalk from this nginx.");
    default:
        return DraftText::tr("The window was lost while it applied them.");
    }
}

QString begunText(Intent intent)
{
    switch (intent) {
    case Intent::Undo:
        return DraftText::tr("Another window, open or cut off, has begun to undo the last change.");
    case Intent::Remove:
        return DraftText::tr("Another window, open or cut off, has begun to remove OpenTalk from "
                             "this nginx.");
    default:
        return DraftText::tr("It has begun to apply them.");
    }
}

QString beforeText(Intent intent)
{
    switch (intent) {
    case Intent::Undo:
        return DraftText::tr("That change is still in place.");
    case Intent::Remove:
        return DraftText::tr("OpenTalk's sites are still in place.");
    default:
        return DraftText::tr("The configuration from before is in place.");
    }
}

QString afterText(Intent intent)
{
    switch (intent) {
    case Intent::Undo:
        return DraftText::tr("The configuration from before that change is in place.");
    case Intent::Remove:
        return DraftText::tr("What the first set-up found is in place.");
    default:
        return DraftText::tr("The new configuration is in place.");
    }
}

QString betweenText(Whose whose)
{
    return whose == Whose::Anothers
        ? DraftText::tr("Some files are done and some are not: it has not finished, or files were "
                        "changed since then.")
        : DraftText::tr("Some files are done and some are not: it was left half done, or files "
                        "were changed since then. Review asks for administrator rights; what is "
                        "half done is then finished or taken back.");
}

QString unseenText(Whose whose)
{
    return whose == Whose::Anothers
        ? DraftText::tr("This account cannot see how far it has come.")
        : DraftText::tr("This account cannot see how that ended; Review looks as administrator.");
}

QString standingText(Intent intent, InPlace inPlace, Whose whose)
{
    switch (inPlace) {
    case InPlace::Before:
        return beforeText(intent);
    case InPlace::After:
        return afterText(intent);
    case InPlace::Between:
        return betweenText(whose);
    case InPlace::Unclear:
        return DraftText::tr(
            "All of its files were changed since then, so they do not tell how it ended.");
    case InPlace::Unseen:
        break;
    }
    return unseenText(whose);
}

} // namespace

Fact answersFact(const Draft &draft, Whose whose)
{
    const auto when = QLocale().toString(draft.time.toLocalTime(), QLocale::ShortFormat);
    const auto name = readableName(draft.profile.domain);
    const bool isNamed = !name.isEmpty();
    const auto text = whose == Whose::Anothers
        ? (isNamed ? DraftText::tr("Another window, open or cut off, holds answers of %1 for %2.")
                   : DraftText::tr("Another window, open or cut off, holds answers of %1."))
        : (isNamed ? DraftText::tr("Answers of %1 for %2 were not saved.")
                   : DraftText::tr("Answers of %1 were not saved."));
    return {QStringLiteral("info"), Tone::Accent, isNamed ? text.arg(when, name) : text.arg(when)};
}

Fact jobFact(Intent intent, const Standing &standing, Whose whose)
{
    const auto &[inPlace, isEdited] = standing;
    const bool isKnown = inPlace == InPlace::Before || inPlace == InPlace::After;
    auto text = (whose == Whose::Anothers ? begunText(intent) : lostText(intent)) + QLatin1Char(' ')
        + standingText(intent, inPlace, whose);
    if (!isKnown)
        return warned(text);
    if (isEdited)
        text += QLatin1Char(' ') + DraftText::tr("Some of its files were changed since then.");
    if (inPlace == InPlace::After && !isEdited)
        return {QStringLiteral("good"), Tone::Good, text};
    return {QStringLiteral("info"), Tone::Muted, text};
}

} // namespace opentalk::wizard
