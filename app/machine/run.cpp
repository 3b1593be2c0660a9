#include "machine/run.h"

#include "machine/descriptor.h"
#include "machine/problems.h"

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
        break;
    }
    return getentPaths;
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
    char language[] = "LC_ALL=C";
    char path[] = "PATH=/usr/sbin:/usr/bin:/sbin:/bin";
    char *const environment[] = {language, path, nullptr};
    for (const char *program : launch.programs) {
        ::execve(program, launch.arguments.data(), environment);
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

/// True when the child has ended in time. Its output ends with it, although something that it left
/// running may hold the pipe open.
bool follow(const Launch &launch, int child, Clock::time_point deadline, std::size_t limit,
            Ran &ran)
{
    std::array<pollfd, 3> watched {{{launch.output.read.get(), POLLIN, 0},
                                    {launch.errors.read.get(), POLLIN, 0},
                                    {child, POLLIN, 0}}};
    for (;;) {
        const auto left
            = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0)
            return false;
        if (::poll(watched.data(), watched.size(), static_cast<int>(left)) < 0 && errno != EINTR)
            return false;
        if (!drain(launch.output.read.get(), ran.output, limit))
            watched[0].fd = -1;
        if (!drain(launch.errors.read.get(), ran.errors, limit))
            watched[1].fd = -1;
        if (watched[2].revents == 0)
            continue;
        drain(launch.output.read.get(), ran.output, limit);
        drain(launch.errors.read.get(), ran.errors, limit);
        return true;
    }
}

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
    const auto deadline = Clock::now() + options.limit;
    if (!watched || !follow(launch, watched.get(), deadline, options.outputLimit, ran)) {
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
    Launch launch {programs, {}, options.prepare, {}, {}, {}};
    for (auto &word : words)
        launch.arguments.push_back(word.data());
    launch.arguments.push_back(nullptr);
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
