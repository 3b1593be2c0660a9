// The few colours that carry meaning. Each is chosen by the lightness of the palette, so that text
// in it keeps a contrast of at least 4.5 on the window's and the editor's background.
#pragma once

#include <QColor>
#include <QPalette>

namespace opentalk::wizard {

enum class Tone {
    Plain,  ///< the text colour itself
    Muted,  ///< explanations
    Accent, ///< the current step
    Good,
    Warning,
    Bad,
};

bool isDark(const QPalette &palette);
QColor colour(Tone tone, const QPalette &palette);

/// A background so faint that all text colours stay readable on it.
QColor tint(Tone tone, const QPalette &palette);

/// WCAG 2 contrast, 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace opentalk::wizard
