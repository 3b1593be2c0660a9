#include "wizard/commandline.h"

#include "model/version.h"

#include <QCoreApplication>

namespace opentalk::wizard {

namespace {

QString usage()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: opentalk-proxy-wizard [PROFILE] [--practice] [--root DIR] [--remote | --local]\n"
        "       opentalk-proxy-wizard --check PROFILE [--json]\n"
        "\n"
        "Sets up NGINX as the reverse proxy of OpenTalk.\n"
        "\n"
        "  PROFILE       open this profile\n"
        "  --practice    work on a private nginx that is thrown away afterwards\n"
        "  --root DIR    put every path below DIR\n"
        "  --remote      spare the line: the window is shown over a network\n"
        "  --local       do not\n"
        "  --check       reach every backend of PROFILE, without a window; exit status\n"
        "                0 good, 3 failures, 1 bad profile\n"
        "  --json        with --check: the result as JSON\n"
        "  --help        show this text\n"
        "  --version     show the version\n");
}

Read failed(const QString &reason)
{
    return {{}, {}, reason + QLatin1String("\n") + usage()};
}

} // namespace

Read readCommandLine(const QStringList &arguments)
{
    CommandLine options;
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const auto &argument = arguments[at];
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return {{}, usage(), {}};
        if (argument == QLatin1String("--version"))
            return {
                {}, QStringLiteral("opentalk-proxy-wizard %1\n").arg(QLatin1String(version)), {}};
        if (argument == QLatin1String("--practice"))
            options.practice = true;
        else if (argument == QLatin1String("--remote"))
            options.display = Display::Remote;
        else if (argument == QLatin1String("--local"))
            options.display = Display::Local;
        else if (argument == QLatin1String("--check"))
            options.check = true;
        else if (argument == QLatin1String("--json"))
            options.json = true;
        else if (argument == QLatin1String("--root") && at + 1 < arguments.size())
            options.root = arguments[++at];
        else if (options.profile.isEmpty() && !argument.startsWith(QLatin1String("--")))
            options.profile = argument;
        else
            return failed(QCoreApplication::translate("CommandLine", "“%1” is not understood.")
                              .arg(argument));
    }
    if (options.check && options.profile.isEmpty())
        return failed(QCoreApplication::translate("CommandLine", "--check needs a profile."));
    if (options.json && !options.check)
        return failed(QCoreApplication::translate("CommandLine", "--json belongs to --check."));
    if (options.practice && !options.root.isEmpty())
        return failed(
            QCoreApplication::translate("CommandLine", "Practice has a tree of its own."));
    return {options, {}, {}};
}

} // namespace opentalk::wizard
