// What nginx runs in: a container or none, SELinux or none, and from which program.
#include "machine/lookparts.h"

#include <algorithm>
#include <sys/stat.h>

namespace opentalk::machine {

namespace {

using nginx::RunningProgram;
using nginx::Selinux;
using nginx::SelinuxMode;

constexpr std::size_t longest = 64u << 10;

bool exists(const Root &root, const char *path)
{
    const auto node = root.glance(path);
    return node && node->kind != NodeKind::Absent;
}

/// A word that a container's manager chose; anything may stand there.
std::string kindOf(std::string_view text)
{
    const auto word = text.substr(0, text.find_first_of(std::string_view("\n\0", 2)));
    const bool isWord = word.size() <= 32
        && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == word.npos;
    return isWord ? std::string(word) : "other";
}

/// What the first process was told: entries with a NUL behind each. Only root may read it.
std::string toldToInit(const Root &root)
{
    constexpr std::string_view key = "container=";
    const auto environment = root.read("/proc/1/environ", longest).value_or("");
    if (environment.starts_with(key))
        return kindOf(std::string_view(environment).substr(key.size()));
    const auto at = environment.find('\0' + std::string(key));
    return at == environment.npos
        ? ""
        : kindOf(std::string_view(environment).substr(at + 1 + key.size()));
}

std::string containerOf(const Root &root)
{
    for (const auto *file : {"/run/systemd/container", "/run/host/container-manager"})
        if (const auto text = root.read(file, longest); text && !text->empty())
            return kindOf(*text);
    if (exists(root, "/run/.containerenv"))
        return "podman";
    if (exists(root, "/.dockerenv"))
        return "docker";
    return toldToInit(root);
}

/// A boolean's file has its present and its pending value.
Selinux selinuxOf(const Root &root)
{
    Selinux found;
    const auto enforce = root.read("/sys/fs/selinux/enforce", longest);
    if (!enforce)
        return found;
    found.mode = enforce->starts_with('1') ? SelinuxMode::Enforcing : SelinuxMode::Permissive;
    if (const auto boolean
        = root.read("/sys/fs/selinux/booleans/httpd_can_network_connect", longest))
        found.canConnect = boolean->starts_with('1');
    return found;
}

} // namespace

void lookAtHost(const Root &root, nginx::Survey &survey)
{
    survey.container = containerOf(root);
    survey.selinux = selinuxOf(root);
}

RunningProgram runningProgram(const Root &root, const nginx::Survey &survey, pid_t master)
{
    struct stat runs { };
    if (::stat(("/proc/" + std::to_string(master) + "/exe").c_str(), &runs) != 0)
        return RunningProgram::Unknown;
    struct stat surveyed { };
    // Another tree's nginx need not be the program that was asked: only that it is gone is known.
    if (!root.isMachine())
        return runs.st_nlink == 0 ? RunningProgram::Replaced : RunningProgram::Surveyed;
    if (::stat(survey.program.path.c_str(), &surveyed) != 0)
        return RunningProgram::Unknown;
    const bool same = runs.st_dev == surveyed.st_dev && runs.st_ino == surveyed.st_ino;
    return same ? RunningProgram::Surveyed : RunningProgram::Replaced;
}

} // namespace opentalk::machine
