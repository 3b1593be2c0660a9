#include "nginx/surveyjson.h"

#include "command/commands.h"
#include "command/problems.h"
#include "command/say.h"
#include "command/session.h"
#include "machine/look.h"
#include "nginx/includeline.h"

#include <set>

namespace opentalk::command {

namespace {

constexpr std::size_t column = 16;

std::string row(std::string_view label, const std::string &value)
{
    auto text = std::string(label);
    text.resize(column, ' ');
    return text + escaped(value) + "\n";
}

const char *stateOf(const nginx::Survey &survey)
{
    if (!survey.running)
        return "not running";
    return survey.runningProgram == nginx::RunningProgram::Replaced
        ? "running, but from a program that has been replaced since it was started"
        : "running";
}

std::string nginxOf(const nginx::Survey &survey)
{
    if (!survey.installed) {
        const auto &command = survey.distribution.installCommand;
        return command.empty() ? "not installed" : "not installed; install it with: " + command;
    }
    return survey.dialect.nginx.text() + " with OpenSSL " + survey.dialect.openssl.text() + ", "
        + stateOf(survey);
}

std::string joined(const auto &items, auto text)
{
    std::string line;
    for (const auto &item : items)
        line += (line.empty() ? "" : ", ") + text(item);
    return line.empty() ? "none" : line;
}

const char *selinuxOf(const nginx::Selinux &selinux)
{
    if (selinux.mode == nginx::SelinuxMode::Off)
        return "off";
    if (!selinux.canConnect.value_or(true))
        return selinux.mode == nginx::SelinuxMode::Enforcing
            ? "enforcing, keeps nginx from its backends (httpd_can_network_connect is off)"
            : "permissive (httpd_can_network_connect is off)";
    return selinux.mode == nginx::SelinuxMode::Enforcing ? "enforcing" : "permissive";
}

std::string layoutOf(const nginx::Survey &survey)
{
    if (!survey.includeLine)
        return nginx::name(survey.layout);
    const auto &wanted = *survey.includeLine;
    if (nginx::hasIncludeLine(wanted.text))
        return "none, but for the marked line that reads our files";
    return "none; the http block needs “" + nginx::directiveFor(wanted) + "” above its end"
        + (wanted.place.line > 0 ? " (" + wanted.place.text() + ")" : "")
        + (nginx::withIncludeLine(wanted) ? "; apply can add it" : "");
}

std::string listenersOf(const nginx::Survey &survey)
{
    std::string text;
    for (const auto &listener : survey.listeners)
        if (listener.isDefault)
            text += row("default server", listener.endpoint() + " in " + listener.place.text());
    for (const auto &listener : survey.streamListeners)
        text += row("stream", listener.endpoint() + " in " + listener.place.text());
    return text;
}

std::string namesOf(const nginx::Survey &survey)
{
    std::string text;
    for (const auto &named : survey.names)
        text += row(nginx::name(named.kind), named.name + " in " + named.place.text());
    for (const auto &setting : survey.settings)
        text += row("setting", setting.name + " " + setting.value + " in " + setting.place.text());
    return text;
}

std::string describe(const nginx::Survey &survey)
{
    const auto addressText = [](const Address &address) { return address.text; };
    const auto itself = [](const std::string &text) { return text; };
    std::set<std::string> names;
    for (const auto &found : survey.serverNames)
        names.insert(found.name);
    std::string text = row("system", survey.distribution.name) + row("nginx", nginxOf(survey))
        + row("modules", joined(survey.dialect.modules, itself)) + row("layout", layoutOf(survey))
        + row("configuration", survey.configFolder)
        + row("addresses", joined(survey.addresses, addressText))
        + row("IPv6", survey.ipv6 ? "yes" : "no")
        + row("container", survey.container.empty() ? "no" : survey.container)
        + row("SELinux", selinuxOf(survey.selinux))
        + row("listens on",
              joined(survey.listeners, [](const auto &each) { return each.endpoint(); }))
        + row("other sites", joined(survey.sites, itself))
        + row("their names", joined(names, itself));
    return text + listenersOf(survey) + namesOf(survey);
}

} // namespace

int run(const SurveyOptions &options)
{
    const auto root = openRoot(options.root);
    if (!root)
        return fail(root.error());
    reportInterrupted(*root);
    const auto survey = machine::look(*root);
    if (!survey)
        return fail(survey.error());
    say(survey->unseen);
    if (options.json && survey->includeLine && !survey->includeLine->text.empty())
        say({warning(problems::surveyHoldsMainFile, survey->program.configFile)});
    print(options.json ? nginx::write(*survey) : describe(*survey));
    return Done;
}

} // namespace opentalk::command
