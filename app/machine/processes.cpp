#include "machine/processes.h"

#include "machine/descriptor.h"

#include <algorithm>
#include <charconv>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sstream>
#include <sys/stat.h>

namespace opentalk::machine {

namespace {

std::string procPath(pid_t pid, const char *file)
{
    return "/proc/" + std::to_string(pid) + '/' + file;
}

std::string readWhole(const std::string &path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    char block[4096];
    for (ssize_t got = 0; file && (got = ::read(file.get(), block, sizeof block)) > 0;)
        text.append(block, static_cast<std::size_t>(got));
    return text;
}

} // namespace

std::optional<Process> readProcess(pid_t pid)
{
    const auto text = readWhole(procPath(pid, "stat"));
    const auto name = text.rfind(')'); // the name before it may hold anything
    if (name == text.npos)
        return std::nullopt;
    std::istringstream fields(text.substr(name + 1));
    std::string state;
    Process process;
    process.pid = pid;
    fields >> state >> process.parent;
    std::string skipped;
    for (int field = 5; field < 22; ++field)
        fields >> skipped;
    fields >> process.started;
    process.dead = state == "Z" || state == "X";
    return fields ? std::optional(process) : std::nullopt;
}

std::vector<Process> processesBelow(pid_t parent)
{
    std::vector<Process> found;
    const std::unique_ptr<DIR, int (*)(DIR *)> all(::opendir("/proc"), ::closedir);
    while (const auto *entry = all ? ::readdir(all.get()) : nullptr) {
        const std::string_view name = entry->d_name;
        pid_t pid = 0;
        const auto *end = name.data() + name.size();
        if (std::from_chars(name.data(), end, pid).ptr != end || pid <= 0)
            continue;
        const auto process = readProcess(pid);
        if (process && process->parent == parent && !process->dead)
            found.push_back(*process);
    }
    return found;
}

std::string titleOf(pid_t pid)
{
    auto title = readWhole(procPath(pid, "cmdline"));
    std::ranges::replace(title, '\0', ' ');
    return title;
}

std::optional<std::string> programOf(pid_t pid)
{
    std::string path(4096, '\0');
    const auto size = ::readlink(procPath(pid, "exe").c_str(), path.data(), path.size());
    if (size < 0)
        return std::nullopt;
    path.resize(static_cast<std::size_t>(size));
    constexpr std::string_view deleted = " (deleted)";
    if (path.ends_with(deleted))
        path.resize(path.size() - deleted.size());
    return path;
}

bool isOwnedByRoot(pid_t pid)
{
    struct stat status { };
    return ::stat(procPath(pid, "").c_str(), &status) == 0 && status.st_uid == 0;
}

} // namespace opentalk::machine
