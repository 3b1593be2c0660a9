// Tells assistive technology what appears while the focus is elsewhere: a screen reader says the
// name of the widget, once.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace opentalk::wizard {

/// Its role is that of a notification. To be called before it has a text: then others have met it.
void makeNotification(QWidget *widget);

/// Puts a text onto such a label, and announces it; without one it is hidden.
void say(QLabel *notification, const QString &text);

/// What its accessible name says has just appeared. To be called once all of it is there.
void announce(QWidget *notification);

} // namespace opentalk::wizard
