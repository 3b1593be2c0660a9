// Letters in a few shades. The edges of a letter have up to 256 shades of grey, which no eye tells
// apart at that size and no line compresses: with six, a page of text takes less than half.
#pragma once

namespace opentalk::wizard {

/// For a remote display, before QApplication is made.
void drawLettersInFewShades();

} // namespace opentalk::wizard
