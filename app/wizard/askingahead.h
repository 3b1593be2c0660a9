// Questions to the display, asked before Qt asks them. Qt asks some forty one after the other
// before its first window, each waiting for the one before: over a line, most of the time until
// then. Nearly all are the same at every start, so they go out a handful at a time, and their
// answers are there when Qt comes to them. What Qt does not ask (another release, another display)
// was asked in vain and is let go; what it asks otherwise goes to the display as ever.
#pragma once

namespace opentalk::wizard {

/// For a remote display, before QApplication is made.
void askAhead();

/// Once the first window is shown, and at the latest before QApplication ends.
void endAskingAhead();

} // namespace opentalk::wizard
