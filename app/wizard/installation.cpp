#include "wizard/installation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <unistd.h>
#include <vector>

namespace opentalk::wizard {

namespace {

constexpr auto pluginPath = "QT_PLUGIN_PATH";
constexpr auto preloads = "LD_PRELOAD";
constexpr auto preloadsTaken = "OPENTALK_LD_PRELOAD"; // by AppRun
constexpr auto platformPath = "QT_QPA_PLATFORM_PLUGIN_PATH";

bool isInAppImage()
{
    return !qEnvironmentVariableIsEmpty("APPIMAGE") && !qEnvironmentVariableIsEmpty("APPDIR");
}

QByteArray takenFromEnvironment(const char *name)
{
    const auto value = qgetenv(name);
    qunsetenv(name);
    return value;
}

void putBack(const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        qputenv(name, value);
}

} // namespace

QString helperProgram(const QString &folder)
{
    const auto own = QDir::cleanPath(
        folder + QStringLiteral("/../libexec/opentalk-proxy-wizard/opentalk-proxy"));
    return QFileInfo::exists(own) ? own : folder + QStringLiteral("/opentalk-proxy");
}

QStringList typedProgram(const QString &helper)
{
    const auto mounted = qEnvironmentVariable("APPDIR") + QLatin1Char('/');
    if (isInAppImage() && helper.startsWith(mounted))
        return {qEnvironmentVariable("APPIMAGE"), QStringLiteral("--command")};
    return {helper};
}

int becomeCommand(const QString &helper, char *const *arguments)
{
    auto path = QFile::encodeName(helper);
    std::vector<char *> words {path.data()};
    for (; *arguments; ++arguments)
        words.push_back(*arguments);
    words.push_back(nullptr);
    ::execv(path.constData(), words.data());
    std::cerr << helper.toStdString() << " cannot be started: " << std::strerror(errno) << '\n';
    return 5;
}

void giveBackPreloads()
{
    if (isInAppImage())
        putBack(preloads, takenFromEnvironment(preloadsTaken));
}

OwnPlugins::OwnPlugins()
{
    if (!isInAppImage())
        return;
    m_plugins = takenFromEnvironment(pluginPath);
    m_platforms = takenFromEnvironment(platformPath);
}

OwnPlugins::~OwnPlugins()
{
    putBack(pluginPath, m_plugins);
    putBack(platformPath, m_platforms);
}

} // namespace opentalk::wizard
