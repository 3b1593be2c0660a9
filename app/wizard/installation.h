// Where the programs of this installation lie: in a build folder, in a package or in an AppImage.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace opentalk::wizard {

/// opentalk-proxy for a window that runs from `folder`: packages and the AppImage have one of their
/// own in libexec, a build folder has it beside the window.
QString helperProgram(const QString &folder);

/// The words that start `helper` from a terminal. What an AppImage mounted is there for its own
/// account and run only: there it is started through the file itself.
QStringList typedProgram(const QString &helper);

/// Becomes `helper` with these arguments (as of main, null at the end). Returns only if that fails,
/// after saying why.
int becomeCommand(const QString &helper, char *const *arguments);

/// Gives LD_PRELOAD back, for programs that are started later. AppRun took it from an AppImage's
/// window, whose C library is not that of the system.
void giveBackPreloads();

/// While one lives, an AppImage's Qt looks only among its own plug-ins: those that the user's
/// environment names are of another Qt. Programs started later see the environment as it was.
class OwnPlugins final {
public:
    OwnPlugins();
    ~OwnPlugins();
    OwnPlugins(const OwnPlugins &) = delete;
    OwnPlugins &operator=(const OwnPlugins &) = delete;

private:
    QByteArray m_plugins;
    QByteArray m_platforms;
};

} // namespace opentalk::wizard
