#include "machine/scratch.h"

#include "machine/logs.h"
#include "machine/problems.h"
#include "machine/walk.h"

#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>

namespace opentalk::machine {

namespace {

/// Of another root folder, what nginx reads or needs for a test; programs, devices and name
/// resolution stay the machine's.
constexpr const char *shownOfImage[]
    = {"/etc/passwd", "/etc/group", "/etc/nginx",     "/etc/letsencrypt", "/etc/opentalk-proxy",
       "/etc/ssl",    "/var/www",   "/var/log/nginx", "/var/lib/nginx",   "/var/cache/nginx"};

bool exists(const std::string &path)
{
    struct stat status { };
    return ::stat(path.c_str(), &status) == 0;
}

bool writeFile(const std::string &path, const std::string &content, mode_t mode)
{
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    return file && writeAll(file.get(), content) && ::fchmod(file.get(), mode) == 0;
}

/// Whether a test of nginx would write there: a device, a folder or a missing folder on the way
/// stay for nginx to judge. What this account may not look at is taken for a log, and so is a link:
/// all links were followed, so that somebody has put it there since.
bool isWritten(const std::string &path)
{
    struct stat status { };
    if (::lstat(path.c_str(), &status) == 0)
        return S_ISREG(status.st_mode) || S_ISFIFO(status.st_mode) || S_ISLNK(status.st_mode);
    return errno == EACCES || (errno == ENOENT && exists(path.substr(0, path.rfind('/')) + "/"));
}

/// nginx would wait there without end.
bool isUnreadPipe(const std::string &path)
{
    const Descriptor seen(::open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat status { };
    if (!seen || ::fstat(seen.get(), &status) != 0 || !S_ISFIFO(status.st_mode))
        return false;
    const auto same = "/proc/self/fd/" + std::to_string(seen.get());
    return !Descriptor(::open(same.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) && errno == ENXIO;
}

class StageSetter {
public:
    StageSetter(const Root &root, const nginx::Survey &survey, const std::string &folder)
        : m_root(root)
        , m_survey(survey)
        , m_folder(folder)
    { }

    void showImage()
    {
        if (m_root.isMachine())
            return;
        if (exists(m_root.onDisk(m_survey.program.path))) {
            m_stage.base = m_root.folder();
            for (const char *path : {"/dev", "/proc", "/sys"})
                m_stage.replacements.push_back({path, path});
            return;
        }
        for (const std::string path : shownOfImage)
            showOfImage(path);
        showOfImage(m_survey.configFolder);
    }

    bool put(const nginx::Entry &entry) { return !isInside(entry.path) || show(entry); }

    bool show(const nginx::Entry &entry)
    {
        const auto source = m_folder + "/" + std::to_string(m_stage.replacements.size());
        switch (entry.kind) {
        case nginx::EntryKind::Placeholder:
            return true;
        case nginx::EntryKind::Folder:
            if (exists(m_root.onDisk(entry.path)))
                return true;
            if (::mkdir(source.c_str(), 0755) != 0)
                return false;
            break;
        case nginx::EntryKind::File:
            if (!writeFile(source, entry.content, entry.mode))
                return false;
            break;
        case nginx::EntryKind::Link:
            if (::symlink(entry.content.c_str(), source.c_str()) != 0)
                return false;
            break;
        }
        m_stage.replacements.push_back({entry.path, source});
        return true;
    }

    void remove(const std::string &path)
    {
        if (isInside(path))
            m_stage.replacements.push_back({path, {}});
    }

    /// A test opens every log and makes the pid file where there is none: not the real ones. A log
    /// is spared where it really lies, so links to it lead to its stand-in, and where it is named:
    /// a link there may lead elsewhere by the time nginx follows it.
    Result<void> spareLogsAndPid(const std::vector<nginx::Entry> &puts)
    {
        std::set<std::string> places;
        for (const auto &path : logFiles(m_root, m_survey, puts)) {
            const auto real = resolvedIn(m_root.folder(), path);
            if (isUnreadPipe(m_root.onDisk(real)))
                return refuse(pipeUnread, m_root.onDisk(path));
            if (isWritten(m_root.onDisk(real)))
                places.insert({real, path});
        }
        places.insert(m_survey.program.pidFile);
        for (const auto &place : places) {
            const auto source = m_folder + "/spared" + std::to_string(m_stage.replacements.size());
            if (!writeFile(source, {}, 0644))
                return refuseSystem(cannotWrite, m_folder);
            m_stage.replacements.push_back({place, source});
        }
        return {};
    }

    Result<Stage> finish()
    {
        m_stage.mountPoint = m_folder + "/root";
        if (::mkdir(m_stage.mountPoint.c_str(), 0700) != 0)
            return refuseSystem(cannotWrite, m_stage.mountPoint);
        return std::move(m_stage);
    }

private:
    bool isInside(const std::string &path) const
    {
        return path.starts_with(m_survey.configFolder + "/");
    }

    void showOfImage(const std::string &path)
    {
        if (exists(m_root.onDisk(path)))
            m_stage.replacements.push_back({path, m_root.onDisk(path)});
    }

    const Root &m_root;
    const nginx::Survey &m_survey;
    const std::string &m_folder;
    Stage m_stage {"/", {}, {}};
};

} // namespace

Result<Stage> setStage(const Root &root, const nginx::Survey &survey,
                       const std::vector<nginx::Entry> &puts,
                       const std::vector<std::string> &removals,
                       const std::vector<nginx::Entry> &standIns, const std::string &folder)
{
    StageSetter stage(root, survey, folder);
    stage.showImage();
    for (const auto &path : removals)
        stage.remove(path);
    for (const auto &entry : puts)
        if (!stage.put(entry))
            return refuseSystem(cannotWrite, folder);
    for (const auto &entry : standIns)
        if (!stage.show(entry))
            return refuseSystem(cannotWrite, folder);
    if (auto spared = stage.spareLogsAndPid(puts); !spared)
        return std::unexpected(spared.error());
    return stage.finish();
}

} // namespace opentalk::machine
