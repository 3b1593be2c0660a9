// Icons of our own: one-colour SVG drawings that take their colour when they are painted, so that
// one drawing serves light and dark palettes and every scale.
#pragma once

#include "wizard/tone.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QLabel;

namespace opentalk::wizard {

/// `name` is a drawing in resources/icons.
QIcon icon(const QString &name, Tone tone = Tone::Plain);

/// Shows an icon as high as the label's text; its colour follows the palette.
void showIcon(QLabel *label, const QString &name, Tone tone);

} // namespace opentalk::wizard
