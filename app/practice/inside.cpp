#include "practice/inside.h"

#include "practice/authority.h"
#include "practice/problems.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace opentalk::practice {

namespace {

using machine::Descriptor;

/// The end of `outer` is the end of everything: the first process of a process namespace takes all
/// others with it.
void dieWith(const Descriptor &outer)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    pollfd watched {outer.get(), 0, 0};
    if (::poll(&watched, 1, 0) > 0) // it had ended before
        ::_exit(fault);
}

/// As the first process it also inherits what nginx leaves behind.
int reapUntil(pid_t last)
{
    for (;;) {
        int status = 0;
        const pid_t ended = ::waitpid(-1, &status, 0);
        if (ended == last)
            return statusOf(status);
        if (ended < 0 && errno != EINTR)
            return fault;
    }
}

Result<std::vector<StandIn>> setUp(const Account &outside, const std::string &folder)
{
    if (const auto done = becomeRootInside(outside); !done)
        return std::unexpected(done.error());
    if (const auto done = enterWorld(folder); !done)
        return std::unexpected(done.error());
    if (const auto done = bringUpLoopback(); !done)
        return std::unexpected(done.error());
    return listenForAll([](std::uint16_t port) { return port; });
}

} // namespace

pid_t forkInside()
{
    constexpr unsigned long flags
        = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWIPC | SIGCHLD;
    return static_cast<pid_t>(::syscall(SYS_clone, flags, nullptr, nullptr, nullptr, nullptr));
}

int runInside(const Account &outside, Setting setting, const Serve &serve)
{
    dieWith(setting.outer);
    auto standIns = setUp(outside, setting.folder);
    if (!standIns && standIns.error().front().is(namespacesRefused))
        return refusedInside;
    if (!standIns)
        return report(standIns.error());
    if (const auto started = startNginx(); !started)
        return report(started.error());
    const auto itself = [](const Backend &target) { return target; };
    if (forkStandIns(std::move(*standIns), std::move(setting.dialSocket), itself) < 0)
        return report({problem(practiceNotStarted, {}, std::strerror(errno))});
    const auto player = authority();
    const pid_t served = forkServe(
        setting.folder, {}, machine::Root::open({}, machine::Trust::RootOnly), player, serve);
    leaveConversation();
    return served < 0 ? report({problem(practiceNotStarted, {}, std::strerror(errno))})
                      : reapUntil(served);
}

} // namespace opentalk::practice
