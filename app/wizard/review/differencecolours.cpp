#include "wizard/review/differencecolours.h"

#include "wizard/tone.h"

#include <QPlainTextEdit>

namespace opentalk::wizard {

DifferenceColours::DifferenceColours(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document())
    , m_editor(editor)
{ }

static Tone toneOf(const QString &line)
{
    if (line.startsWith(QLatin1String("+++")) || line.startsWith(QLatin1String("---"))
        || line.startsWith(QLatin1String("@@")))
        return Tone::Muted;
    if (line.startsWith(u'+'))
        return Tone::Good;
    if (line.startsWith(u'-'))
        return Tone::Bad;
    return Tone::Plain;
}

void DifferenceColours::highlightBlock(const QString &text)
{
    const Tone tone = toneOf(text);
    if (tone == Tone::Plain)
        return;
    QTextCharFormat format;
    format.setForeground(colour(tone, m_editor->palette()));
    if (tone != Tone::Muted)
        format.setBackground(tint(tone, m_editor->palette()));
    setFormat(0, int(text.size()), format);
}

} // namespace opentalk::wizard
