#include "certbot/scheduleparts.h"
#include "certbot/words.h"

#include <algorithm>
#include <array>

namespace opentalk::certbot {

namespace {

using machine::NodeKind;
using machine::Root;
using nginx::InitSystem;

constexpr std::size_t fileCount = 200;
constexpr std::array tables {"/etc/crontab", "/var/spool/cron/crontabs/root",
                             "/var/spool/cron/root", "/var/spool/cron/tabs/root",
                             "/etc/crontabs/root"};
constexpr std::array scriptFolders {"/etc/cron.daily",      "/etc/cron.hourly",
                                    "/etc/cron.weekly",     "/etc/periodic/daily",
                                    "/etc/periodic/hourly", "/etc/periodic/weekly"};
constexpr std::array daemons {"cron", "crond", "cronie", "dcron", "fcron", "busybox-crond"};

bool isThere(const Root &root, const std::string &path)
{
    const auto node = root.glance(path);
    return node && node->kind != NodeKind::Absent;
}

/// cron will run, also after the next boot.
bool hasDaemon(const Root &root, const nginx::Survey &survey)
{
    return std::ranges::any_of(daemons, [&](const std::string &name) {
        switch (survey.init) {
        case InitSystem::Systemd:
            return isThere(root,
                           "/etc/systemd/system/multi-user.target.wants/" + name + ".service");
        case InitSystem::OpenRc:
            return isThere(root, "/etc/runlevels/default/" + name)
                || isThere(root, "/etc/runlevels/boot/" + name);
        case InitSystem::None:
            break;
        }
        return isThere(root, "/run/" + name + ".pid") || isThere(root, "/var/run/" + name + ".pid");
    });
}

/// Debian's entry leaves the work to the timer where systemd runs.
bool isIdle(const std::string &line, const nginx::Survey &survey)
{
    return survey.init == InitSystem::Systemd && line.find("/run/systemd/system") != line.npos;
}

/// Names that cron passes over: hidden ones, and what editors and packages leave.
bool isPassedOver(const std::string &name)
{
    return name.starts_with('.') || name.ends_with('~') || name.find(".dpkg-") != name.npos
        || name.find(".rpm") != name.npos;
}

std::vector<std::string> pathsIn(const Root &root, const std::string &folder)
{
    std::vector<std::string> paths;
    for (const auto &name : root.names(folder).value_or(std::vector<std::string> {}))
        if (!isPassedOver(name) && paths.size() < fileCount)
            paths.push_back(folder + '/' + name);
    return paths;
}

class Look {
public:
    Look(const Root &root, const nginx::Survey &survey)
        : m_root(root)
        , m_survey(survey)
        , m_hasDaemon(hasDaemon(root, survey))
    { }

    /// `mayRun`: a script that is not executable is passed over.
    void lookAt(const std::string &path, bool mayRun)
    {
        const auto lines = linesOf(m_root, path);
        const auto line = std::ranges::find_if(lines, renews);
        if (line == lines.end())
            return;
        // Where a script first looks for systemd and leaves, the test stands in a line of its own.
        const auto idle = std::ranges::any_of(lines, [&](const std::string &each) {
            return !each.starts_with('#') && isIdle(each, m_survey);
        });
        Schedule entry;
        entry.by = Schedule::By::Cron;
        entry.name = path;
        entry.command = shortened(*line, 300);
        entry.active = m_hasDaemon && mayRun && !idle;
        m_found.push_back(std::move(entry));
    }

    std::vector<Schedule> found() { return std::move(m_found); }

private:
    const Root &m_root;
    const nginx::Survey &m_survey;
    bool m_hasDaemon;
    std::vector<Schedule> m_found;
};

} // namespace

std::vector<Schedule> cronEntries(const Root &root, const nginx::Survey &survey)
{
    Look look(root, survey);
    for (const auto &path : pathsIn(root, "/etc/cron.d"))
        look.lookAt(path, true);
    for (const auto *path : tables)
        look.lookAt(path, true);
    for (const auto *folder : scriptFolders)
        for (const auto &path : pathsIn(root, folder)) {
            const auto node = root.glance(path);
            look.lookAt(path, node && (node->kind == NodeKind::Link || (node->mode & 0111U) != 0));
        }
    return look.found();
}

} // namespace opentalk::certbot
