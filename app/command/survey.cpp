#include "nginx/surveyjson.h"

#include "command/commands.h"
#include "command/say.h"
#include "command/session.h"
#include "machine/look.h"

#include <nlohmann/json.hpp>
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

std::string nginxOf(const nginx::Survey &survey)
{
    if (!survey.installed) {
        const auto &command = survey.distribution.installCommand;
        return command.empty() ? "not installed" : "not installed; install it with: " + command;
    }
    return survey.dialect.nginx.text() + " with OpenSSL " + survey.dialect.openssl.text()
        + (survey.running ? ", running" : ", not running");
}

std::string joined(const auto &items, auto text)
{
    std::string line;
    for (const auto &item : items)
        line += (line.empty() ? "" : ", ") + text(item);
    return line.empty() ? "none" : line;
}

std::string describe(const nginx::Survey &survey)
{
    const auto addressText = [](const Address &address) { return address.text; };
    std::set<std::string> names;
    for (const auto &found : survey.serverNames)
        names.insert(found.name);
    std::string text = row("system", survey.distribution.name) + row("nginx", nginxOf(survey))
        + row("layout", nginx::name(survey.layout)) + row("configuration", survey.configFolder)
        + row("addresses", joined(survey.addresses, addressText))
        + row("IPv6", survey.ipv6 ? "yes" : "no")
        + row("other sites", joined(survey.sites, [](const std::string &file) { return file; }))
        + row("their names", joined(names, [](const std::string &name) { return name; }));
    for (const auto &listener : survey.listeners)
        if (listener.isDefault)
            text += row("default server",
                        listener.address.bracketed() + ":" + std::to_string(listener.port) + " in "
                            + listener.place.text());
    return text;
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
    using Json = nlohmann::ordered_json;
    print(options.json
              ? nginx::toJson(*survey).dump(2, ' ', false, Json::error_handler_t::replace) + "\n"
              : describe(*survey));
    return Done;
}

} // namespace opentalk::command
