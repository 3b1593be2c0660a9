#include "machine/run.h"

#include "machine/descriptor.h"
#include "machine/problems.h"
#include "nginx/fileset.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <span>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <utility>

namespace opentalk::machine {

namespace {

using Clock = std::chrono::steady_clock;

struct Pipe {
    Descriptor read;
    Descriptor write;
};

/// What the child needs between fork and exec, made before: nothing may be allocated there.
struct Launch {
    std::span<const char *const> programs;
    std::vector<char *> arguments;
    std::vector<char *> environment;
    const std::function<bool()> &prepare;
    Pipe output;
    Pipe errors;
    Pipe failure; ///< the child's errno, or nothing when exec went well
};

constexpr std::array nginxPaths {"/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx",
                                 "/sbin/nginx", "/usr/local/nginx/sbin/nginx"};
constexpr std::array systemctlPaths {"/usr/bin/systemctl", "/bin/systemctl"};
constexpr std::array rcServicePaths {"/sbin/rc-service", "/usr/sbin/rc-service",
                                     "/usr/bin/rc-service"};
constexpr std::array getentPaths {"/usr/bin/getent", "/bin/getent"};
constexpr std::array certbotPaths {"/usr/bin/certbot", "/usr/local/bin/certbot",
                                   "/snap/bin/certbot", "/opt/certbot/bin/certbot"};
constexpr std::array hookPaths {nginx::deployHook};
constexpr std::array certificatesPaths {"/usr/sbin/update-ca-certificates",
                                        "/usr/bin/update-ca-certificates"};
constexpr std::array trustPaths {"/usr/bin/update-ca-trust", "/usr/sbin/update-ca-trust"};
constexpr std::array firewallCmdPaths {"/usr/bin/firewall-cmd", "/bin/firewall-cmd"};
constexpr std::array nftPaths {"/usr/sbin/nft", "/sbin/nft", "/usr/bin/nft"};

std::span<const char *const> pathsOf(Tool tool)
{
    switch (tool) {
    case Tool::Nginx:
        return nginxPaths;
    case Tool::Systemctl:
        return systemctlPaths;
    case Tool::RcService:
        return rcServicePaths;
    case Tool::Getent:
        return getentPaths;
    case Tool::Certbot:
        return certbotPaths;
    case Tool::DeployHook:
        return hookPaths;
    case Tool::UpdateCaCertificates:
        return certificatesPaths;
    case Tool::FirewallCmd:
        return firewallCmdPaths;
    case Tool::Nft:
        return nftPaths;
    case Tool::UpdateCaTrust:
        break;
    }
    return trustPaths;
}

/// Above the standard descriptors, also where this process has closed some of these.
bool makePipe(Pipe &made)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    const Descriptor read(ends[0]);
    const Descriptor write(ends[1]);
    made.read = Descriptor(::fcntl(ends[0], F_DUPFD_CLOEXEC, 10));
    made.write = Descriptor(::fcntl(ends[1], F_DUPFD_CLOEXEC, 10));
    return made.read && made.write && ::fcntl(made.read.get(), F_SETFL, O_NONBLOCK) == 0;
}

[[noreturn]] void giveUp(int failure, int number)
{
    (void)!::write(failure, &number, sizeof number);
    ::_exit(127);
}

void resetSignals()
{
    for (int signal = 1; signal < NSIG; ++signal)
        ::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void runChild(const Launch &launch) noexcept
{
    const int failure = launch.failure.write.get();
    ::setsid();
    resetSignals();
    ::umask(022);
    const Descriptor nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (::dup2(nothing.get(), 0) < 0 || ::dup2(launch.output.write.get(), 1) < 0
        || ::dup2(launch.errors.write.get(), 2) < 0)
        giveUp(failure, errno);
    if (launch.prepare && !launch.prepare())
        ::_exit(125);
    if (failure != 3 && ::dup3(failure, 3, O_CLOEXEC) < 0)
        giveUp(failure, errno);
    ::closefrom(4);
    if (::chdir("/") != 0)
        giveUp(3, errno);
    for (const char *program : launch.programs) {
        ::execve(program, launch.arguments.data(), launch.environment.data());
        if (errno != ENOENT && errno != ENOTDIR)
            break;
    }
    giveUp(3, errno);
}

/// Reads what is there; false at the end of the stream. What goes beyond the limit is dropped.
bool drain(int from, std::string &into, std::size_t limit)
{
    char block[16 * 1024];
    // Not without end: a child that never stops writing must not outlive its time limit.
    for (int round = 0; round < 64; ++round) {
        const auto got = ::read(from, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno == EAGAIN;
        if (got == 0)
            return false;
        const auto room = limit - std::min(limit, into.size());
        into.append(block, std::min(room, static_cast<std::size_t>(got)));
    }
    return true;
}

/// Passes on what the child says, line by line.
class Follower {
public:
    explicit Follower(const RunOptions &options)
        : m_follow(options.follow)
    { }

    /// How long it may be silent at most.
    std::chrono::milliseconds pause() const { return m_follow ? m_tick : m_never; }

    bool hear(const Ran &ran)
    {
        if (!m_follow)
            return true;
        bool wanted = m_follow({});
        wanted = passOn(ran.output, m_output) && wanted;
        return passOn(ran.errors, m_errors) && wanted;
    }

private:
    bool passOn(const std::string &text, std::size_t &told) const
    {
        bool wanted = true;
        for (std::size_t end; (end = text.find('\n', told)) != text.npos; told = end + 1)
            wanted = m_follow(std::string_view(text).substr(told, end - told)) && wanted;
        return wanted;
    }

    static constexpr std::chrono::milliseconds m_tick {200};
    static constexpr std::chrono::milliseconds m_never {1 << 30};
    const std::function<bool(std::string_view)> &m_follow;
    std::size_t m_output = 0; ///< of the output, what was told already
    std::size_t m_errors = 0;
};

/// Follows one child to its end.
class Watch {
public:
    Watch(const Launch &launch, pid_t child, const RunOptions &options, Ran &ran)
        : m_launch(launch)
        , m_child(child)
        , m_options(options)
        , m_ran(ran)
        , m_follower(options)
        , m_deadline(Clock::now() + options.limit)
    { }

    /// True when the child has ended in time. Its output ends with it, although something that it
    /// left running may hold the pipe open.
    bool untilEnd(int child)
    {
        m_watched[2].fd = child;
        while (wait()) {
            const bool ended = m_watched[2].revents != 0;
            if (!drain(m_watched[0].fd, m_ran.output, m_options.outputLimit) && !ended)
                m_watched[0].fd = -1;
            if (!drain(m_watched[1].fd, m_ran.errors, m_options.outputLimit) && !ended)
                m_watched[1].fd = -1;
            if (!m_follower.hear(m_ran))
                askToEnd();
            if (ended)
                return true;
        }
        return false;
    }

private:
    bool wait()
    {
        using std::chrono::milliseconds;
        const auto left = std::chrono::ceil<milliseconds>(m_deadline - Clock::now());
        const auto pause = std::min(left, m_follower.pause());
        if (left.count() <= 0)
            return false;
        for (auto &watched : m_watched)
            watched.revents = 0;
        return ::poll(m_watched.data(), m_watched.size(), static_cast<int>(pause.count())) >= 0
            || errno == EINTR;
    }

    void askToEnd()
    {
        if (std::exchange(m_asked, true))
            return;
        ::killpg(m_child, SIGTERM);
        m_deadline = std::min(m_deadline, Clock::now() + m_options.grace);
    }

    const Launch &m_launch;
    const pid_t m_child;
    const RunOptions &m_options;
    Ran &m_ran;
    Follower m_follower;
    Clock::time_point m_deadline;
    bool m_asked = false;
    std::array<pollfd, 3> m_watched {{{m_launch.output.read.get(), POLLIN, 0},
                                      {m_launch.errors.read.get(), POLLIN, 0},
                                      {-1, POLLIN, 0}}};
};

/// As a shell tells it. A status that nobody knows is no success.
int reap(pid_t child)
{
    constexpr int notKnown = 255;
    int status = 0;
    pid_t reaped = 0;
    while ((reaped = ::waitpid(child, &status, 0)) < 0 && errno == EINTR)
        continue;
    if (reaped < 0)
        return notKnown;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

Result<Ran> await(Launch &launch, pid_t child, const RunOptions &options, const std::string &place)
{
    const Descriptor watched(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
    Ran ran;
    Watch watch(launch, child, options, ran);
    if (!watched || !watch.untilEnd(watched.get())) {
        ::killpg(child, SIGKILL);
        ::kill(child, SIGKILL);
        reap(child);
        return refuse(programTimedOut, place, std::to_string(options.limit.count()));
    }
    ran.status = reap(child);
    int number = 0;
    if (::read(launch.failure.read.get(), &number, sizeof number) == sizeof number)
        return number == ENOENT
            ? Result<Ran>(refuse(programMissing, place))
            : Result<Ran>(refuse(programNotStarted, place, std::strerror(number)));
    return ran;
}

std::vector<char *> pointersTo(std::vector<std::string> &words)
{
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

std::vector<std::string> placesOf(Tool tool)
{
    const auto paths = pathsOf(tool);
    return {paths.begin(), paths.end()};
}

std::string pathOf(Tool tool)
{
    for (const char *path : pathsOf(tool)) {
        struct stat status { };
        if (::stat(path, &status) == 0 && S_ISREG(status.st_mode))
            return path;
    }
    return {};
}

Result<Ran> run(Tool tool, const std::vector<std::string> &arguments, const RunOptions &options)
{
    const auto programs = pathsOf(tool);
    const auto found = pathOf(tool);
    const std::string place = found.empty() ? programs.front() : found;
    std::vector<std::string> words {place};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto variables = options.environment;
    variables.insert(variables.end(), {"LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"});
    Launch launch {programs, pointersTo(words), pointersTo(variables), options.prepare, {}, {}, {}};
    if (!makePipe(launch.output) || !makePipe(launch.errors) || !makePipe(launch.failure))
        return refuse(programNotStarted, place, std::strerror(errno));
    const pid_t child = ::fork();
    if (child < 0)
        return refuse(programNotStarted, place, std::strerror(errno));
    if (child == 0)
        runChild(launch);
    launch.output.write = {};
    launch.errors.write = {};
    launch.failure.write = {};
    return await(launch, child, options, place);
}

} // namespace opentalk::machine
