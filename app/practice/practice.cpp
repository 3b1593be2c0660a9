#include "practice/practice.h"

#include "practice/dial.h"
#include "practice/inside.h"
#include "practice/loopback.h"
#include "practice/problems.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>

namespace opentalk::practice {

namespace {

using machine::Descriptor;

/// Holds the dial socket and either the mounts or the tree.
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
volatile std::sig_atomic_t endAsked = 0;

void endPractice(int)
{
    endAsked = 1;
    if (practising > 0)
        ::kill(practising, SIGKILL);
}

int await(pid_t child)
{
    practising = child;
    struct sigaction action { };
    action.sa_handler = endPractice;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    if (endAsked)
        endPractice(0);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    practising = 0;
    return statusOf(status);
}

int notStarted()
{
    return report({problem(practiceNotStarted, {}, std::strerror(errno))});
}

/// Two processes, so that either can clear up after the other's sudden end.
int besideTheMachine(Setting setting, Descriptor held, const Serve &serve)
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    const pid_t child = ::fork();
    if (child < 0)
        return notStarted();
    if (child == 0) {
        held = Descriptor();
        ::_exit(runOnLoopback(std::move(setting), serve));
    }
    setting.dialSocket = Descriptor();
    const int status = await(child);
    endChildren();
    return status;
}

} // namespace

int practice(const Serve &serve)
{
    const Folder folder;
    Setting setting {folder.path(), listenForDialing(folder.path() + "/dial"), {}};
    const Account outside {::geteuid(), ::getegid()};
    int ends[2];
    if (folder.path().empty() || !setting.dialSocket || ::pipe2(ends, O_CLOEXEC) != 0)
        return notStarted();
    setting.outer = Descriptor(ends[0]);
    Descriptor held(ends[1]);
    std::fflush(nullptr);
    const pid_t child = forkInside();
    if (child == 0) {
        held = Descriptor();
        ::_exit(runInside(outside, std::move(setting), serve));
    }
    const int status = child < 0 ? refusedInside : await(child);
    if (status != refusedInside)
        return status;
    return besideTheMachine(std::move(setting), std::move(held), serve);
}

} // namespace opentalk::practice
