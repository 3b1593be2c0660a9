#include "machine/processes.h"

#include "machine/descriptor.h"
#include "machine/problems.h"
#include "machine/walk.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sstream>

namespace opentalk::machine {

namespace {

std::string procPath(pid_t pid, const char *file)
{
    return "/proc/" + std::to_string(pid) + '/' + file;
}

/// The kernel says the one at open, the other at read.
bool isGone()
{
    return errno == ENOENT || errno == ESRCH;
}

/// Empty for a process that is gone.
Result<std::string> readWhole(const std::string &path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    char block[4096];
    ssize_t got = file ? 0 : -1;
    while (file && (got = ::read(file.get(), block, sizeof block)) > 0)
        text.append(block, static_cast<std::size_t>(got));
    if (got < 0 && !isGone())
        return refuseSystem(cannotRead, path);
    return text;
}

std::optional<Process> processFrom(pid_t pid, const std::string &text)
{
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

std::optional<pid_t> pidFrom(std::string_view name)
{
    pid_t pid = 0;
    const auto *end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, pid);
    return read.ptr == end && pid > 0 ? std::optional(pid) : std::nullopt;
}

} // namespace

Result<std::optional<Process>> seekProcess(pid_t pid)
{
    const auto text = readWhole(procPath(pid, "stat"));
    if (!text)
        return std::unexpected(text.error());
    return processFrom(pid, *text);
}

std::optional<Process> readProcess(pid_t pid)
{
    return seekProcess(pid).value_or(std::nullopt);
}

Result<std::vector<Process>> processesBelow(pid_t parent)
{
    std::vector<Process> found;
    const std::unique_ptr<DIR, int (*)(DIR *)> all(::opendir("/proc"), ::closedir);
    if (!all)
        return refuseSystem(cannotRead, "/proc");
    while (const auto *entry = ::readdir(all.get())) {
        const auto pid = pidFrom(entry->d_name);
        if (!pid)
            continue;
        const auto process = seekProcess(*pid);
        if (!process && !process.error().front().is(notPermitted))
            return std::unexpected(process.error());
        if (process && *process && (*process)->parent == parent && !(*process)->dead)
            found.push_back(**process);
    }
    return found;
}

Result<std::string> titleOf(pid_t pid)
{
    auto title = readWhole(procPath(pid, "cmdline"));
    if (title)
        std::ranges::replace(*title, '\0', ' ');
    return title;
}

Result<std::optional<std::string>> programOf(pid_t pid)
{
    const auto link = procPath(pid, "exe");
    std::string path(4096, '\0');
    const auto size = ::readlink(link.c_str(), path.data(), path.size());
    if (size < 0)
        return isGone() ? Result<std::optional<std::string>>(std::nullopt)
                        : refuseSystem(cannotRead, link);
    path.resize(static_cast<std::size_t>(size));
    constexpr std::string_view deleted = " (deleted)";
    if (path.ends_with(deleted))
        path.resize(path.size() - deleted.size());
    return path;
}

bool isOwnedByRoot(pid_t pid)
{
    const auto text = readWhole(procPath(pid, "status"));
    return text && text->contains("\nUid:\t0\t");
}

bool doesRootRun(const std::string &path)
{
    constexpr int furthest = 3; // a script stands behind its interpreter and that one's option
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc"), ::closedir);
    while (const auto *entry = folder ? ::readdir(folder.get()) : nullptr) {
        const auto pid = pidFrom(entry->d_name);
        if (!pid || !isOwnedByRoot(*pid))
            continue;
        std::istringstream words(readWhole(procPath(*pid, "cmdline")).value_or(std::string()));
        std::string word;
        for (int i = 0; i < furthest && std::getline(words, word, '\0'); ++i)
            if (word == path)
                return true;
    }
    return false;
}

} // namespace opentalk::machine
