// Tells assistive technology what appears while the focus is elsewhere: a screen reader says the
// name of the widget, once.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace opentalk::wizard {

/// Its role is that of a notification from now on.
void makeNotification(QWidget *widget);

/// Puts a text onto such a label; one that is new is announced.
void say(QLabel *notification, const QString &text);

/// What its accessible name says has just appeared.
void announce(QWidget *notification);

} // namespace opentalk::wizard
