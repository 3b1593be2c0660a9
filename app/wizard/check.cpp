#include "wizard/check.h"

#include "checks/context.h"
#include "checks/settings.h"
#include "model/profilejson.h"
#include "wizard/addresses.h"
#include "wizard/helper/locallook.h"
#include "wizard/problems.h"
#include "wizard/profilefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <iterator>

namespace opentalk::wizard {

namespace {

enum Exit { Good = 0, BadInput = 1, Warnings = 2, Failures = 3 };

int refused(const Problems &problems)
{
    for (const auto &problem : problems)
        std::cerr << sentence(problem) << '\n';
    return BadInput;
}

Result<Profile> read(const QString &fileName)
{
    if (fileName != QLatin1String("-"))
        return readProfileFile(fileName);
    const std::string typed((std::istreambuf_iterator<char>(std::cin)), {});
    return readProfile(typed);
}

Result<std::vector<Address>> parsed(const QStringList &addresses)
{
    std::vector<Address> all;
    for (const auto &each : addresses) {
        auto address = Address::parse(each.toStdString(), "--public-address");
        if (!address)
            return std::unexpected(address.error());
        all.push_back(std::move(*address));
    }
    return all;
}

Result<checks::Context> contextOf(const CommandLine &options)
{
    const auto profile = read(options.profile);
    if (!profile)
        return std::unexpected(profile.error());
    auto examination = examine(*profile);
    if (!examination.deployment)
        return std::unexpected(examination.problems);
    auto publicAddresses = parsed(options.publicAddresses);
    if (!publicAddresses)
        return std::unexpected(publicAddresses.error());
    auto livekit = readLivekitFile(options.livekitFile);
    if (!livekit)
        return std::unexpected(livekit.error());
    return checks::Context {.deployment = std::move(*examination.deployment),
                            .dialler = std::make_shared<checks::TcpDialler>(),
                            .machine = std::make_shared<LocalLook>(),
                            .ownAddresses = addressesHere(),
                            .publicAddresses = std::move(*publicAddresses),
                            .livekitFile = std::move(*livekit)};
}

std::vector<checks::Entry> entriesOf(const checks::Context &context)
{
    checks::Run run;
    QObject::connect(&run, &checks::Run::finished, QCoreApplication::instance(),
                     &QCoreApplication::quit, Qt::QueuedConnection);
    run.setChecks(checks::checksOf(context));
    run.startAll();
    QCoreApplication::exec();
    return checks::entriesOf(run);
}

QJsonArray toJson(const std::vector<checks::Setting> &settings, const checks::Mask &mask)
{
    QJsonArray array;
    for (const auto &setting : settings) {
        array.append(
            QJsonObject {{QStringLiteral("file"), QString::fromStdString(setting.file)},
                         {QStringLiteral("lines"), QString::fromStdString(mask(setting.lines))},
                         {QStringLiteral("code"), QString::fromStdString(setting.code)}});
    }
    return array;
}

void printJson(const std::vector<checks::Entry> &entries, const checks::Mask &mask)
{
    auto report = checks::toJson(entries, mask);
    report[QLatin1String("settings")] = toJson(checks::settingsNeeded(entries), mask);
    std::cout << QJsonDocument(report).toJson().toStdString();
}

void printText(const std::vector<checks::Entry> &entries, const checks::Mask &mask)
{
    std::cout << checks::toText(entries, mask);
    const auto settings = checks::settingsNeeded(entries);
    if (!settings.empty())
        std::cout << "\nOpenTalk's own settings\n";
    for (const auto &setting : settings)
        std::cout << setting.file << ":\n" << mask(setting.lines) << '\n';
}

int statusOf(checks::State worst)
{
    switch (worst) {
    case checks::State::Failure:
        return Failures;
    case checks::State::Warning:
        return Warnings;
    default:
        return Good;
    }
}

} // namespace

int checkProfile(const CommandLine &options)
{
    const auto context = contextOf(options);
    if (!context)
        return refused(context.error());
    const auto entries = entriesOf(*context);
    const auto mask = options.masked ? checks::Mask(context->deployment) : checks::Mask();
    if (options.json)
        printJson(entries, mask);
    else
        printText(entries, mask);
    return statusOf(checks::worst(entries));
}

} // namespace opentalk::wizard
