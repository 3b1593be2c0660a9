#include "machine/master.h"

#include "machine/complaint.h"
#include "machine/ground.h"
#include "machine/problems.h"
#include "machine/processes.h"
#include "machine/run.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <set>
#include <sstream>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>

namespace opentalk::machine {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds shortestPause {2}; ///< workers start within a few
constexpr std::chrono::milliseconds longestPause {8};
constexpr std::string_view masterTitle = "nginx: master process";
constexpr std::string_view workerTitle = "nginx: worker process";
constexpr std::string_view leavingTitle = "nginx: worker process is shutting down";
constexpr std::size_t longestExcerpt = 4096;

/// Whether reading it failed for another reason than that there is no such file.
bool isUnreadable(const Root &root, const std::string &path, const Problems &problems)
{
    const auto slash = path.rfind('/');
    const auto names = root.names(path.substr(0, slash));
    return problems.front().is(cannotRead)
        && (!names || std::ranges::count(*names, path.substr(slash + 1)) > 0);
}

Result<std::optional<pid_t>> namedPid(const Root &root, const std::string &pidFile)
{
    const auto text = root.read(pidFile, 64);
    if (!text && isUnreadable(root, pidFile, text.error()))
        return std::unexpected(text.error());
    if (!text)
        return std::nullopt;
    const auto digits = std::string_view(*text).substr(0, text->find_first_of("\r\n"));
    pid_t pid = 0;
    const auto *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, pid);
    return read.ec == std::errc() && read.ptr == end && pid > 1 ? std::optional(pid) : std::nullopt;
}

bool isSurveyed(const Root &root, const nginx::Survey &survey, const std::string &program)
{
    if (!root.isMachine())
        return std::filesystem::path(program).filename() == "nginx";
    std::error_code ignored;
    const auto real = std::filesystem::canonical(survey.program.path, ignored);
    return program == survey.program.path || program == real;
}

/// The program of a process that is a master; none where it is something else.
Result<std::optional<std::string>> masterProgram(const Root &root, const nginx::Survey &survey,
                                                 pid_t pid)
{
    const auto title = titleOf(pid);
    if (!title)
        return std::unexpected(title.error());
    if (!title->starts_with(masterTitle))
        return std::nullopt;
    auto program = programOf(pid);
    if (!program && ::geteuid() != 0 && isOwnedByRoot(pid))
        return survey.program.path;
    if (program && *program && !isSurveyed(root, survey, **program))
        return std::nullopt;
    return program;
}

bool isInOurNamespaces(pid_t pid)
{
    return std::ranges::all_of(std::array {"user", "net", "pid"}, [pid](const char *kind) {
        const auto of = [kind](const std::string &process) {
            std::error_code ignored;
            return std::filesystem::read_symlink("/proc/" + process + "/ns/" + kind, ignored);
        };
        return of(std::to_string(pid)) == of("self");
    });
}

/// One of root's that was started without another configuration: any account may have an nginx.
bool isOfThisMachine(const Root &root, const nginx::Survey &survey, pid_t pid)
{
    const auto title = titleOf(pid);
    const auto program = masterProgram(root, survey, pid);
    return title && title->find(" -c ") == title->npos && program && *program && isOwnedByRoot(pid)
        && isInOurNamespaces(pid);
}

Result<std::set<Worker>> workersOf(pid_t master)
{
    const auto children = processesBelow(master);
    if (!children)
        return std::unexpected(children.error());
    std::set<Worker> workers;
    for (const auto &process : *children) {
        const auto title = titleOf(process.pid);
        if (!title)
            return std::unexpected(title.error());
        if (title->starts_with(workerTitle))
            workers.insert({process.pid, process.started, title->starts_with(leavingTitle)});
    }
    return workers;
}

std::string errorLog(const nginx::Survey &survey)
{
    return survey.program.logFolder + "/error.log";
}

std::uint64_t sizeOf(const Root &root, const std::string &path)
{
    struct stat status { };
    const auto file = root.openFile(path);
    if (!file || ::fstat(file->get(), &status) != 0)
        return 0;
    return static_cast<std::uint64_t>(status.st_size);
}

/// What the error log got since it had `size` bytes.
std::string loggedSince(const Root &root, const nginx::Survey &survey, std::uint64_t size)
{
    const auto file = root.openFile(errorLog(survey));
    if (!file)
        return {};
    const bool rotated = sizeOf(root, errorLog(survey)) < size;
    std::string text(256u << 10, '\0');
    const auto got
        = ::pread(file->get(), text.data(), text.size(), static_cast<off_t>(rotated ? 0 : size));
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

/// The grave lines, each once: nginx tries five times to bind, and says so each time.
std::string graveLines(const std::string &text)
{
    std::string found;
    std::set<std::string> known;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line) && found.size() < longestExcerpt;)
        if (isGrave(line) && known.insert(readComplaint(line).text()).second)
            found += (found.empty() ? "" : " ") + escaped(line);
    return found;
}

std::string saidSince(const Root &root, const nginx::Survey &survey, std::uint64_t size)
{
    return graveLines(loggedSince(root, survey, size));
}

bool isDone(const Master &before, const Master &now)
{
    const auto isNew = [&](const Worker &worker) {
        return !worker.shuttingDown && !before.workers.contains(worker);
    };
    return std::ranges::any_of(now.workers, isNew)
        && std::ranges::all_of(now.workers, [&](const Worker &worker) {
               return worker.shuttingDown || isNew(worker);
           });
}

bool isSame(const Master &left, const Master &right)
{
    return left.pid == right.pid && left.started == right.started;
}

std::string placeOf(const Root &root, const nginx::Survey &survey)
{
    return root.onDisk(survey.program.pidFile);
}

struct Starter {
    Tool tool;
    const char *name;
    std::vector<std::string> arguments;
};

Starter starterOf(nginx::InitSystem init)
{
    switch (init) {
    case nginx::InitSystem::Systemd:
        return {Tool::Systemctl, "systemctl", {"start", "nginx.service"}};
    case nginx::InitSystem::OpenRc:
        return {Tool::RcService, "rc-service", {"nginx", "start"}};
    case nginx::InitSystem::None:
        break;
    }
    return {Tool::Nginx, "nginx", {}};
}

Result<Ran> runStart(const Root &root, const nginx::Survey &survey)
{
    RunOptions options;
    if (auto *ground = root.ground()) {
        if (auto shown = ground->show(root, survey); !shown)
            return std::unexpected(shown.error());
        return run(Tool::Nginx, ground->arguments(survey), options);
    }
    options.limit = 100s; // systemd gives a unit 90 s
    const auto starter = starterOf(survey.init);
    return run(starter.tool, starter.arguments, options);
}

} // namespace

std::optional<Master> findMaster(const Root &root, const nginx::Survey &survey)
{
    return seekMaster(root, survey).value_or(std::nullopt);
}

Result<std::optional<Master>> seekMaster(const Root &root, const nginx::Survey &survey)
{
    const auto pid = namedPid(root, survey.program.pidFile);
    if (!pid || !*pid)
        return pid ? Result<std::optional<Master>>(std::nullopt) : std::unexpected(pid.error());
    const auto process = seekProcess(**pid);
    if (!process)
        return std::unexpected(process.error());
    if (!*process || (*process)->dead)
        return std::nullopt;
    const auto program = masterProgram(root, survey, **pid);
    if (!program)
        return std::unexpected(program.error());
    if (!*program)
        return std::nullopt;
    auto workers = workersOf(**pid);
    if (!workers)
        return std::unexpected(workers.error());
    return Master {**pid, (*process)->started, **program, std::move(*workers),
                   sizeOf(root, errorLog(survey))};
}

Result<void> requireNoUnnamedMaster(const Root &root, const nginx::Survey &survey)
{
    const auto processes = root.isMachine() ? processesBelow(1) : std::vector<Process> {};
    if (!processes)
        return std::unexpected(processes.error());
    for (const auto &process : *processes)
        if (!process.dead && isOfThisMachine(root, survey, process.pid))
            return refuse(masterUnnamed, survey.program.pidFile, std::to_string(process.pid));
    return {};
}

Result<void> askReload(const Root &root, const nginx::Survey &survey, const Master &master)
{
    if (auto *ground = root.ground())
        if (auto shown = ground->show(root, survey); !shown)
            return shown;
    const auto place = "nginx " + std::to_string(master.pid);
    const Descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, master.pid, 0)));
    if (!process)
        return refuse(masterGone, place, std::to_string(master.pid));
    // The descriptor holds the process fast: what is seen now is what gets the signal.
    const auto now = seekMaster(root, survey);
    if (!now)
        return std::unexpected(now.error());
    if (!*now || !isSame(**now, master) || (*now)->program != master.program)
        return refuse(masterGone, place, std::to_string(master.pid));
    if (::syscall(SYS_pidfd_send_signal, process.get(), SIGHUP, nullptr, 0) != 0)
        return refuse(signalRefused, place, std::strerror(errno));
    return {};
}

Result<Master> awaitReload(const Root &root, const nginx::Survey &survey, const Master &before,
                           std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    auto pause = shortestPause;
    Problems unseen;
    do {
        const auto now = seekMaster(root, survey);
        if (now && (!*now || !isSame(**now, before)))
            return refuse(masterGone, placeOf(root, survey), std::to_string(before.pid));
        if (now && isDone(before, **now))
            return **now;
        unseen = now ? Problems {} : now.error();
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, longestPause);
    } while (Clock::now() < deadline);
    if (!unseen.empty())
        return std::unexpected(unseen);
    return refuse(reloadNotDone, root.onDisk(errorLog(survey)),
                  saidSince(root, survey, before.logSize));
}

std::string startCommand(const nginx::Survey &survey)
{
    const auto starter = starterOf(survey.init);
    std::string command = starter.name;
    for (const auto &argument : starter.arguments)
        command += ' ' + argument;
    return command;
}

Result<Master> start(const Root &root, const nginx::Survey &survey)
{
    if (!root.isMachine() && !root.ground())
        return refuse(startNotHere, root.folder());
    const auto logSize = sizeOf(root, errorLog(survey));
    const auto ran = runStart(root, survey);
    if (!ran)
        return std::unexpected(ran.error());
    const auto refused = [&] {
        const auto grave = graveLines(ran->errors + loggedSince(root, survey, logSize));
        return refuse(startFailed, placeOf(root, survey),
                      grave.empty() ? escaped(ran->errors.substr(0, longestExcerpt)) : grave);
    };
    if (ran->status != 0)
        return refused();
    for (const auto deadline = Clock::now() + 5s; Clock::now() < deadline;
         std::this_thread::sleep_for(20ms))
        if (auto master = findMaster(root, survey); master && !master->workers.empty())
            return *master;
    return refused();
}

} // namespace opentalk::machine
