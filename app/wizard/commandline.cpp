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
        "       opentalk-proxy-wizard --check PROFILE [--json] [--masked]\n"
        "                             [--public-address ADDRESS]... [--livekit FILE]\n"
        "       opentalk-proxy-wizard --command [WORD]...\n"
        "\n"
        "Sets up NGINX as the reverse proxy of OpenTalk.\n"
        "\n"
        "  PROFILE       open this profile\n"
        "  --practice    work on a private nginx that is thrown away afterwards\n"
        "  --root DIR    put every path below DIR\n"
        "  --remote      spare the line: the window is shown over a network\n"
        "  --local       do not\n"
        "  --check       look whether everything behind and around the proxy of PROFILE works,\n"
        "                without a window; exit status 0 good, 2 warnings, 3 failures,\n"
        "                1 bad input\n"
        "  --json        the report as JSON\n"
        "  --masked      the report without hosts and addresses\n"
        "  --public-address ADDRESS\n"
        "                names may lead to it: the address of a router in front of this machine\n"
        "  --livekit FILE\n"
        "                LiveKit's livekit.yaml: its ports are compared with the firewall\n"
        "  --command     run opentalk-proxy, the command without a window, with the words that\n"
        "                follow; sudo and --command plan PROFILE, for example\n"
        "  --help        show this text\n"
        "  --version     show the version\n");
}

/// Whether it is an option without a value.
bool takesFlag(CommandLine &options, const QString &argument)
{
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
    else if (argument == QLatin1String("--masked"))
        options.masked = true;
    else
        return false;
    return true;
}

bool takesValue(CommandLine &options, const QString &argument, const QString &value)
{
    if (argument == QLatin1String("--root"))
        options.root = value;
    else if (argument == QLatin1String("--public-address"))
        options.publicAddresses << value;
    else if (argument == QLatin1String("--livekit"))
        options.livekitFile = value;
    else
        return false;
    return true;
}

bool asksForReport(const CommandLine &options)
{
    return options.json || options.masked || !options.publicAddresses.isEmpty()
        || !options.livekitFile.isEmpty();
}

Read failed(const QString &reason)
{
    return {{}, {}, reason + QLatin1String("\n") + usage()};
}

} // namespace

Read readCommandLine(const QStringList &arguments)
{
    CommandLine options;
    if (arguments.value(1) == QLatin1String("--command")) {
        options.command = true;
        return {options, {}, {}};
    }
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const auto &argument = arguments[at];
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return {{}, usage(), {}};
        if (argument == QLatin1String("--version"))
            return {
                {}, QStringLiteral("opentalk-proxy-wizard %1\n").arg(QLatin1String(version)), {}};
        if (takesFlag(options, argument))
            continue;
        if (at + 1 < arguments.size() && takesValue(options, argument, arguments[at + 1]))
            ++at;
        else if (options.profile.isEmpty() && !argument.startsWith(QLatin1String("--")))
            options.profile = argument;
        else
            return failed(QCoreApplication::translate("CommandLine", "“%1” is not understood.")
                              .arg(argument));
    }
    if (options.check && options.profile.isEmpty())
        return failed(QCoreApplication::translate("CommandLine", "--check needs a profile."));
    if (!options.check && asksForReport(options))
        return failed(QCoreApplication::translate(
            "CommandLine", "--json, --masked, --public-address and --livekit belong to --check."));
    if (options.practice && !options.root.isEmpty())
        return failed(
            QCoreApplication::translate("CommandLine", "Practice has a tree of its own."));
    return {options, {}, {}};
}

} // namespace opentalk::wizard
