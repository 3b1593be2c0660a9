// Runs the checks of a profile from this machine, those of the kinds that are named, and prints
// `kind`, `subject`, `state` and `code` of each, with tabs between; what they say goes to stderr.
// `--name-server=ADDRESS` asks that one and not the system's, `--practice=PATH` goes through that
// door.
#include "checks/context.h"
#include "checks/doordialler.h"
#include "checks/run.h"
#include "model/profilejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkInterface>

#include <cstdio>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

std::vector<Address> ownAddresses()
{
    std::vector<Address> own;
    for (const auto &found : QNetworkInterface::allAddresses()) {
        const auto address = Address::parse(found.toString().section('%', 0, 0).toStdString(), {});
        if (address && !address->isLoopback() && !address->isLinkLocal())
            own.push_back(*address);
    }
    return own;
}

Result<Deployment> deploymentIn(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const auto profile = readProfile(file.readAll().toStdString());
    return profile ? deploy(*profile) : std::unexpected(profile.error());
}

/// Empty where the option is not there.
QString valueOf(const QString &option, const QStringList &arguments)
{
    for (const auto &argument : arguments)
        if (argument.startsWith(option))
            return argument.mid(option.size());
    return {};
}

std::vector<Address> nameServers(const QStringList &arguments)
{
    const auto server = valueOf("--name-server=", arguments);
    return server.isEmpty() ? std::vector<Address>()
                            : std::vector {*Address::parse(server.toStdString(), {})};
}

std::shared_ptr<Dialler> dialler(const QString &door)
{
    if (door.isEmpty())
        return std::make_shared<TcpDialler>();
    return std::make_shared<DoorDialler>([door] { return door; });
}

std::vector<Check> wanted(const Deployment &deployment, const QStringList &kinds)
{
    const auto door = valueOf("--practice=", kinds);
    auto all = checksOf({.deployment = deployment,
                         .dialler = dialler(door),
                         .machine = nullptr,
                         .ownAddresses = ownAddresses(),
                         .publicAddresses = {},
                         .nameServers = nameServers(kinds),
                         .livekitFile = {},
                         .isPractice = !door.isEmpty()});
    std::erase_if(all, [&](const Check &check) {
        return !kinds.contains(QString::fromLatin1(name(check.kind)));
    });
    return all;
}

void print(const Check &check, const Outcome &outcome)
{
    std::printf("%s\t%s\t%s\t%s\n", name(check.kind), check.subject.c_str(), name(outcome.state),
                outcome.findings.front().code.c_str());
    std::fprintf(stderr, "%s: %s -> %s\n", check.subject.c_str(), sentence(outcome.asked).c_str(),
                 sentence(outcome.answered).c_str());
    for (const auto &finding : outcome.findings)
        std::fprintf(stderr, "  %s: %s\n", finding.code.c_str(), sentence(finding).c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto deployment = deploymentIn(arguments.value(1));
    if (!deployment) {
        std::fprintf(stderr, "%s\n", sentence(deployment.error().front()).c_str());
        return 1;
    }
    Run run;
    run.setChecks(wanted(*deployment, arguments.mid(2)));
    QObject::connect(&run, &Run::finished, &run, &QCoreApplication::quit);
    run.startAll();
    if (!run.checks().empty())
        QCoreApplication::exec();
    for (int index = 0; index < static_cast<int>(run.checks().size()); ++index)
        print(run.checks()[static_cast<std::size_t>(index)], *run.result(index));
    return 0;
}
