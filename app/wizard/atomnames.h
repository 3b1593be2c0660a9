// Names of the display's atoms, asked for all at once. To read the keyboard, libxkbcommon asks for
// some hundred of them in a dozen rounds, each of which waits for the one before: over a line a
// quarter of the time until the first window.
#pragma once

namespace opentalk::wizard {

/// For a remote display, before QApplication is made.
void askAtomNamesAhead();

/// Answers that nobody took are let go; later questions go to the display as ever.
void endAskingAhead();

} // namespace opentalk::wizard
