#include "checks/containerchecks.h"

#include "checks/containerask.h"
#include "checks/containerproblems.h"
#include "checks/containers.h"
#include "checks/families.h"
#include "checks/portjudge.h"

#include <QFileInfo>

#include <unistd.h>

namespace opentalk::checks {

namespace {

constexpr std::chrono::seconds longest {3};

std::vector<Site> sitesHere(const Context &context)
{
    std::vector<Site> here;
    for (const auto &site : context.deployment.sites)
        if (std::ranges::any_of(site.backends, [&](const Backend &backend) {
                return isHere(backend, context.ownAddresses);
            }))
            here.push_back(site);
    return here;
}

bool isUsable(const QString &socket)
{
    const auto path = QFile::encodeName(socket);
    return ::access(path.constData(), R_OK | W_OK) == 0;
}

void look(const std::string &socket, const std::vector<Site> &here, QObject *owner,
          const Told &told)
{
    askSocket(
        QString::fromStdString(socket), "/containers/json?all=1", owner,
        [=](const std::optional<QByteArray> &body) {
            const auto containers = body ? readContainers(*body) : std::nullopt;
            const auto asked
                = said(QT_TRANSLATE_NOOP("Check", "GET /containers/json?all=1 at %1"), socket);
            told(containers ? judgeContainers(socket, *containers, here)
                            : skipped(asked, problem(containersUnread, {})));
        },
        longest);
}

} // namespace

std::vector<Check> containerChecksAt(const QStringList &sockets, const Context &context)
{
    std::vector<Check> checks;
    QStringList seen;
    for (const auto &socket : sockets) {
        // /var/run is a link to /run on most machines.
        const auto path = QFileInfo(socket).canonicalFilePath();
        if (path.isEmpty() || seen.contains(path) || !isUsable(path))
            continue;
        seen << path;
        checks.push_back(
            {Kind::Container, socket.toStdString(),
             [socket = path.toStdString(), here = sitesHere(context)](
                 QObject *owner, const Told &told) { look(socket, here, owner, told); }});
    }
    return checks;
}

std::vector<Check> containerChecks(const Context &context)
{
    if (context.isPractice)
        return {};
    const auto own = qEnvironmentVariable("XDG_RUNTIME_DIR");
    QStringList sockets {QStringLiteral("/var/run/docker.sock"), QStringLiteral("/run/docker.sock"),
                         QStringLiteral("/run/podman/podman.sock")};
    if (!own.isEmpty())
        sockets << own + QStringLiteral("/docker.sock")
                << own + QStringLiteral("/podman/podman.sock");
    return containerChecksAt(sockets, context);
}

} // namespace opentalk::checks
