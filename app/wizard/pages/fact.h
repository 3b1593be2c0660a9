// One thing that is so, in words, with its icon and colour.
#pragma once

#include "wizard/tone.h"

#include <QString>

namespace opentalk::wizard {

struct Fact {
    QString icon;
    Tone tone = Tone::Plain;
    QString text;
};

inline Fact warned(const QString &text)
{
    return {QStringLiteral("warning"), Tone::Warning, text};
}

} // namespace opentalk::wizard
