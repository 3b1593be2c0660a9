// Whether the window is shown over a line (`ssh -X`), and what is left out then.
#pragma once

#include <QByteArray>

class QIcon;
class QString;

namespace opentalk::wizard {

enum class Display { Detect, Remote, Local };

/// True where the display's name has a host part, as under sshd; the environment survives tmux.
bool isRemote(Display asked, const QByteArray &displayName);

/// Qt asks a display some sixty questions one after the other before the first window; over a line
/// each takes its way there and back. This leaves out those for the screens one by one, for touch
/// and pen, for memory that is shared with the display, and Xlib's own for the keyboard; a variable
/// that is set already stays. To be called before QApplication is made.
void spareQuestions();

/// Once it is made: programs that we start do ask.
void endSparing();

/// A picture in the sizes of task bars alone: Qt sends every size it can draw, 170 KB.
QIcon smallIcon(const QString &file);

/// No blinking cursor, no effects, and letters alone where they are typed. To be called once,
/// before the first window.
void sparePaint();

} // namespace opentalk::wizard
