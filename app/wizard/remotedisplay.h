// Whether the window is shown over a line (`ssh -X`), and what is left out then.
#pragma once

#include <QByteArray>

namespace opentalk::wizard {

enum class Display { Detect, Remote, Local };

/// True where the display's name has a host part, as under sshd; the environment survives tmux.
bool isRemote(Display asked, const QByteArray &displayName);

/// No blinking cursor and no effects. To be called once, before the first window.
void sparePaint();

} // namespace opentalk::wizard
