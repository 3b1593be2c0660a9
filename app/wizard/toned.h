// Texts in a colour of meaning that follow the desktop when it changes between light and dark.
#pragma once

#include "wizard/tone.h"

class QLabel;
class QTreeWidgetItem;

namespace opentalk::wizard {

/// The label's text and its links, from now on with every palette.
void setTone(QLabel &label, Tone tone);

/// The text of a cell, likewise. The item must be in its tree already.
void setTone(QTreeWidgetItem &item, int column, Tone tone);

} // namespace opentalk::wizard
