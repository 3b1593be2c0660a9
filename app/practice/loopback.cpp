#include "practice/loopback.h"

#include "machine/look.h"
#include "machine/master.h"
#include "machine/processes.h"
#include "practice/furnish.h"
#include "practice/loopbackground.h"
#include "practice/problems.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <memory>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace opentalk::practice {

namespace {

namespace fs = std::filesystem;
using machine::Descriptor;
using machine::Root;

Result<Root> openTree(const std::shared_ptr<LoopbackGround> &ground)
{
    ::umask(022);
    try {
        furnish(ground->treeFolder());
    } catch (const fs::filesystem_error &error) {
        return refuse(practiceNotStarted, {}, error.code().message());
    }
    auto root = Root::open(ground->treeFolder(), machine::Trust::OwnOnly);
    if (root)
        root->standOn(ground);
    return root;
}

Result<void> startNginx(const Root &root)
{
    const auto survey = machine::look(root);
    if (!survey)
        return std::unexpected(survey.error());
    if (!survey->installed)
        return refuse(nginxMissing, {});
    if (const auto started = machine::start(root, *survey); !started)
        return std::unexpected(started.error());
    return {};
}

Result<std::vector<StandIn>> listenBehind(Doors &doors)
{
    return listenForAll([&doors](std::uint16_t port) {
        return doors.of({{"127.0.0.1", false}, port});
    });
}

/// The list grows while `serve` runs, which is another process.
Reach throughDoors(const std::string &file)
{
    return [file](const Backend &target) -> std::optional<Backend> {
        const auto door = reach(readDoors(file), {{target.host, target.isV6}, target.port});
        return door ? std::optional(Backend {"127.0.0.1", *door, false, false}) : std::nullopt;
    };
}

int awaitEnd(pid_t served, const Descriptor &outer)
{
    const Descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, served, 0)));
    pollfd watched[] {{outer.get(), 0, 0}, {process.get(), POLLIN, 0}};
    while (::poll(watched, 2, -1) < 0 && errno == EINTR)
        continue;
    int status = 0;
    if (watched[1].revents == 0 || ::waitpid(served, &status, 0) != served)
        return fault;
    return statusOf(status);
}

int play(Setting &setting, const Serve &serve)
{
    const auto ground = std::make_shared<LoopbackGround>(setting.folder);
    auto root = openTree(ground);
    if (!root)
        return report(root.error());
    auto standIns = listenBehind(ground->doors());
    if (!standIns)
        return report(standIns.error());
    if (const auto started = startNginx(*root); !started)
        return report(started.error());
    const auto asked = forkStandIns(std::move(*standIns), std::move(setting.dialSocket),
                                    throughDoors(ground->doorsFile()));
    const auto served = forkServe(setting.folder, {warning(namespacesRefused, {})}, std::move(root),
                                  refuse(authorityNeedsNetwork, {}), serve);
    leaveConversation();
    if (asked < 0 || served < 0)
        return report({problem(practiceNotStarted, {}, std::strerror(errno))});
    return awaitEnd(served, setting.outer);
}

} // namespace

void endChildren()
{
    do {
        for (const auto &process :
             machine::processesBelow(::getpid()).value_or(std::vector<machine::Process> {}))
            ::kill(process.pid, SIGKILL);
    } while (::waitpid(-1, nullptr, 0) >= 0 || errno == EINTR);
}

int runOnLoopback(Setting setting, const Serve &serve)
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const int status = play(setting, serve);
    endChildren();
    std::error_code ignored;
    fs::remove_all(setting.folder, ignored);
    return status;
}

} // namespace opentalk::practice
