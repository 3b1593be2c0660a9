#include "practice/practice.h"

#include "practice/dial.h"
#include "practice/problems.h"
#include "practice/services.h"
#include "practice/world.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace opentalk::practice {

namespace {

using machine::Descriptor;

constexpr int refusedByMachine = 3;
constexpr int notPermitted = 4;
constexpr int fault = 5;

int report(const Problems &problems)
{
    bool permission = false;
    for (const Problem &problem : problems) {
        std::fprintf(stderr, "%s\n", sentence(problem).c_str());
        permission = permission || problem.kind == ProblemKind::Permission;
    }
    return permission ? notPermitted : refusedByMachine;
}

/// Holds the dial socket and, in the namespaces, the mounts.
class Folder {
public:
    Folder()
    {
        std::string name = "/tmp/opentalk-practice-XXXXXX";
        if (::mkdtemp(name.data()))
            m_path = name;
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }

    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

volatile pid_t practising = 0; // for the signal handler

void endPractice(int)
{
    if (practising > 0)
        ::kill(practising, SIGKILL);
}

int statusOf(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : fault;
}

/// The end of `outer` is the end of everything: the first process of a process namespace takes all
/// others with it.
void dieWith(const Descriptor &outer)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    pollfd watched {outer.get(), 0, 0};
    if (::poll(&watched, 1, 0) > 0) // it had ended before
        ::_exit(fault);
}

/// Standard input and output belong to the conversation alone.
void leaveConversation()
{
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, 0);
    ::dup2(nothing, 1);
}

pid_t forkStandIns(std::vector<StandIn> standIns, Descriptor dialSocket)
{
    const pid_t child = ::fork();
    if (child == 0) {
        leaveConversation();
        ::signal(SIGPIPE, SIG_IGN);
        serveStandIns(std::move(standIns), std::move(dialSocket));
    }
    return child;
}

pid_t forkServe(const std::string &dialPath, const std::function<int()> &serve)
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::printf("{\"practice\":{\"dial\":\"%s\"}}\n", dialPath.c_str());
        std::fflush(stdout);
        const int status = serve();
        std::fflush(stdout);
        ::_exit(status);
    }
    return child;
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
    return listenForAll();
}

int runInside(const Account &outside, const std::string &folder, Descriptor dialSocket,
              const std::function<int()> &serve)
{
    auto standIns = setUp(outside, folder);
    if (!standIns)
        return report(standIns.error());
    if (const auto started = startNginx(); !started)
        return report(started.error());
    if (forkStandIns(std::move(*standIns), std::move(dialSocket)) < 0)
        return report({problem(practiceNotStarted, {}, std::strerror(errno))});
    const pid_t served = forkServe(folder + "/dial", serve);
    leaveConversation();
    return served < 0 ? report({problem(practiceNotStarted, {}, std::strerror(errno))})
                      : reapUntil(served);
}

/// A fork into new namespaces.
pid_t forkInside()
{
    constexpr unsigned long flags
        = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWIPC | SIGCHLD;
    return static_cast<pid_t>(::syscall(SYS_clone, flags, nullptr, nullptr, nullptr, nullptr));
}

int await(pid_t child)
{
    practising = child;
    struct sigaction action { };
    action.sa_handler = endPractice;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    practising = 0;
    return statusOf(status);
}

} // namespace

int practice(const std::function<int()> &serve)
{
    const Folder folder;
    auto dialSocket = listenForDialing(folder.path() + "/dial");
    const Account outside {::geteuid(), ::getegid()};
    int ends[2];
    if (folder.path().empty() || !dialSocket || ::pipe2(ends, O_CLOEXEC) != 0)
        return report({problem(practiceNotStarted, {}, std::strerror(errno))});
    const Descriptor outer(ends[0]);
    Descriptor held(ends[1]);
    std::fflush(nullptr);
    const pid_t child = forkInside();
    if (child < 0)
        return report({problem(namespacesRefused, {}, std::strerror(errno))});
    if (child == 0) {
        held = Descriptor();
        dieWith(outer);
        ::_exit(runInside(outside, folder.path(), std::move(dialSocket), serve));
    }
    dialSocket = Descriptor();
    return await(child);
}

} // namespace opentalk::practice
