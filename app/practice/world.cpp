#include "practice/world.h"

#include "machine/assembledroot.h"
#include "machine/problems.h"
#include "machine/run.h"
#include "practice/authority.h"
#include "practice/furnish.h"
#include "practice/problems.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/mount.h>
#include <sys/stat.h>
#include <thread>

namespace opentalk::practice {

namespace {

namespace fs = std::filesystem;
using machine::Replacement;

std::unexpected<Problems> refuseSystem(const std::string &what)
{
    if (errno == EPERM || errno == EACCES)
        return refuse(namespacesRefused, {});
    return refuse(practiceNotStarted, {}, what + ": " + std::strerror(errno));
}

std::vector<Replacement> replacementsIn(const std::string &world)
{
    std::vector<Replacement> replacements;
    auto paths = furnished();
    if (hasAuthority())
        std::ranges::move(furnishedForAuthority(), std::back_inserter(paths));
    for (const auto &path : paths)
        replacements.push_back({path, world + path});
    return replacements;
}

Result<void> enterAssembled(const std::string &folder, const std::string &world)
{
    const auto entered
        = machine::enterAssembledRoot("/", folder + "/root", replacementsIn(world), true);
    if (entered)
        return {};
    const Problem &problem = entered.error().front();
    if (problem.is(machine::mountingRefused))
        return refuse(namespacesRefused, {});
    const auto why = problem.arguments.empty() ? std::string() : problem.arguments.front();
    return refuse(practiceNotStarted, {}, why);
}

/// The pid file is there a moment before the process calls itself a master.
bool runsAsMaster()
{
    int pid = 0;
    std::string title;
    return std::ifstream("/run/nginx.pid") >> pid
        && std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/cmdline"), title, '\0')
        && title.starts_with("nginx: master process");
}

} // namespace

Result<void> becomeRootInside(const Account &outside)
{
    if (!machine::mapAccount({0, 0}, outside))
        return refuseSystem("uid_map");
    return {};
}

Result<void> enterWorld(const std::string &folder)
{
    const auto world = folder + "/world";
    ::umask(022);
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refuseSystem("/");
    if (::mkdir(world.c_str(), 0700) != 0 || ::mkdir((folder + "/root").c_str(), 0700) != 0)
        return refuseSystem(folder);
    if (::mount("practice", world.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=755") != 0)
        return refuseSystem(world);
    try {
        furnish(world);
        if (hasAuthority())
            if (auto done = furnishAuthority(world); !done)
                return done;
    } catch (const fs::filesystem_error &error) {
        return refuse(practiceNotStarted, {}, error.code().message());
    }
    constexpr unsigned long flags = MS_NOSUID | MS_NODEV | MS_NOEXEC;
    if (::mount("proc", (world + "/proc").c_str(), "proc", flags, nullptr) != 0)
        return refuseSystem("/proc");
    return enterAssembled(folder, world);
}

Result<void> bringUpLoopback()
{
    if (!machine::bringUpLoopback())
        return refuseSystem("lo");
    return {};
}

Result<void> startNginx()
{
    if (machine::pathOf(machine::Tool::Nginx).empty())
        return refuse(nginxMissing, {});
    const auto ran = machine::run(machine::Tool::Nginx, {});
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->status != 0)
        return refuse(practiceNotStarted, {}, ran->errors);
    constexpr int tries = 200;
    for (int i = 0; i < tries; ++i) {
        if (runsAsMaster())
            return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    return refuse(practiceNotStarted, {}, "nginx did not get ready");
}

} // namespace opentalk::practice
