#include "command/output.h"

#include "command/problems.h"
#include "machine/descriptor.h"
#include "machine/walk.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace opentalk::command {

namespace {

using machine::Descriptor;
using machine::writeAll;

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::unexpected<Problems> failed(const std::string &place)
{
    return refuse(problems::outputFailed, place, std::strerror(errno));
}

/// Where root writes, no link of another account leads the way. Nothing where there is no such
/// folder.
Result<Descriptor> openFolder(const std::filesystem::path &folder)
{
    const Descriptor start(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    const auto spot
        = machine::walk(start.get(), folder.string(), {},
                        {.followLinks = true, .followLast = true, .rootsLinks = ::geteuid() == 0});
    if (!spot)
        return std::unexpected(spot.error());
    if (spot->missing)
        return Descriptor();
    const auto *name = spot->name.empty() ? "." : spot->name.c_str();
    Descriptor opened(::openat(spot->folder.get(), name, folderFlags));
    if (!opened && (errno == ENOTDIR || errno == ELOOP))
        return refuse(problems::outputNotAFolder, folder.string());
    if (!opened && errno != ENOENT)
        return failed(folder.string());
    return opened;
}

/// Absolute, without a slash at its end.
std::filesystem::path wholePath(const std::string &path)
{
    std::error_code ignored;
    const auto whole = std::filesystem::absolute(path, ignored).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

bool writeAs(const Descriptor &folder, const std::string &name, const nginx::Entry &entry)
{
    if (entry.kind == nginx::EntryKind::Link)
        return ::symlinkat(entry.content.c_str(), folder.get(), name.c_str()) == 0;
    const Descriptor file(::openat(folder.get(), name.c_str(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                   entry.mode));
    return file && writeAll(file.get(), entry.content) && ::fchmod(file.get(), entry.mode) == 0;
}

/// Everything is written under dot-names before the first of them gets its real one, so that a full
/// disk leaves nothing half done. What lies there is replaced, never written through.
class Staging {
public:
    Staging() = default;
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;
    ~Staging();

    Result<Descriptor> makeTop(const std::filesystem::path &folder);
    Result<void> add(const Descriptor &top, const nginx::Entry &entry);
    Result<void> addFile(Descriptor folder, const std::string &name, const nginx::Entry &entry,
                         const std::string &place);
    Result<void> place();

private:
    struct Node {
        Descriptor folder;
        std::string name, place;

        std::string staged() const { return "." + name + ".new"; }
    };

    Result<Descriptor> folderIn(const Descriptor &parent, const std::string &name,
                                const std::string &place);
    Result<Descriptor> parentOf(const Descriptor &top, const std::string &path);

    std::vector<Node> m_folders; ///< made by us
    std::vector<Node> m_files;   ///< written and not placed yet
    bool m_placing = false;
};

Staging::~Staging()
{
    for (const auto &file : m_files)
        ::unlinkat(file.folder.get(), file.staged().c_str(), 0);
    if (m_placing)
        return;
    for (auto made = m_folders.rbegin(); made != m_folders.rend(); ++made)
        ::unlinkat(made->folder.get(), made->name.c_str(), AT_REMOVEDIR);
}

Result<Descriptor> Staging::makeTop(const std::filesystem::path &folder)
{
    auto there = openFolder(folder);
    if (!there || *there || folder == folder.root_path())
        return there;
    auto outer = makeTop(folder.parent_path());
    if (!outer)
        return outer;
    return folderIn(*outer, folder.filename().string(), folder.string());
}

Result<Descriptor> Staging::folderIn(const Descriptor &parent, const std::string &name,
                                     const std::string &place)
{
    if (::mkdirat(parent.get(), name.c_str(), 0755) == 0)
        m_folders.push_back({Descriptor(::openat(parent.get(), ".", folderFlags)), name, place});
    else if (errno != EEXIST)
        return failed(place);
    Descriptor folder(::openat(parent.get(), name.c_str(), folderFlags));
    if (!folder && (errno == ENOTDIR || errno == ELOOP))
        return refuse(problems::outputNotAFolder, place);
    if (!folder)
        return failed(place);
    return folder;
}

/// Opens, and makes, the folders of `path` below `top`; the last part is left to the caller.
Result<Descriptor> Staging::parentOf(const Descriptor &top, const std::string &path)
{
    Result<Descriptor> folder = Descriptor(::openat(top.get(), ".", folderFlags));
    std::size_t start = 1;
    for (auto end = path.find('/', start); folder && end != std::string::npos;
         end = path.find('/', start)) {
        folder = folderIn(*folder, path.substr(start, end - start), path);
        start = end + 1;
    }
    return folder;
}

Result<void> Staging::addFile(Descriptor folder, const std::string &name, const nginx::Entry &entry,
                              const std::string &place)
{
    struct stat there { };
    if (::fstatat(folder.get(), name.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISDIR(there.st_mode)) {
        errno = EISDIR;
        return failed(place);
    }
    const auto &file = m_files.emplace_back(std::move(folder), name, place);
    ::unlinkat(file.folder.get(), file.staged().c_str(), 0);
    if (!writeAs(file.folder, file.staged(), entry))
        return failed(place);
    return {};
}

Result<void> Staging::add(const Descriptor &top, const nginx::Entry &entry)
{
    auto parent = parentOf(top, entry.path);
    if (!parent)
        return std::unexpected(parent.error());
    const auto name = entry.path.substr(entry.path.rfind('/') + 1);
    if (entry.kind != nginx::EntryKind::Folder)
        return addFile(*std::move(parent), name, entry, entry.path);
    const auto folder = folderIn(*parent, name, entry.path);
    if (!folder)
        return std::unexpected(folder.error());
    if (::fchmod(folder->get(), entry.mode) != 0)
        return failed(entry.path);
    return {};
}

Result<void> Staging::place()
{
    m_placing = true;
    for (const auto &file : m_files)
        if (::renameat(file.folder.get(), file.staged().c_str(), file.folder.get(),
                       file.name.c_str())
            != 0)
            return failed(file.place);
    m_files.clear();
    return {};
}

Problems leftOvers(const std::string &folder, const nginx::FileSet &files)
{
    Problems found;
    std::error_code error;
    const auto options = std::filesystem::directory_options::skip_permission_denied;
    const auto configFolder = std::filesystem::path(folder) / "etc/nginx";
    std::filesystem::recursive_directory_iterator walk(configFolder, options, error);
    for (; !error && walk != end(walk); walk.increment(error)) {
        const auto inside = walk->path().string().substr(folder.size());
        if (!walk->is_directory(error) && nginx::isAnnounced(inside, "/etc/nginx")
            && !files.find(inside))
            found.push_back(warning(problems::leftOver, walk->path().string()));
    }
    return found;
}

} // namespace

Result<Problems> writeBelow(const std::string &folder, const nginx::FileSet &files)
{
    const auto whole = wholePath(folder);
    Staging staging;
    const auto top = staging.makeTop(whole);
    if (!top)
        return std::unexpected(top.error());
    for (const auto &entry : files.entries) {
        if (entry.kind == nginx::EntryKind::Placeholder)
            continue;
        if (auto added = staging.add(*top, entry); !added)
            return std::unexpected(added.error());
    }
    if (auto placed = staging.place(); !placed)
        return std::unexpected(placed.error());
    return leftOvers(whole == whole.root_path() ? "" : whole.string(), files);
}

Result<void> writeFile(const std::string &path, std::string_view content)
{
    const std::filesystem::path whole(path);
    const auto name = whole.filename().string();
    auto folder = openFolder(wholePath(whole.has_parent_path() ? whole.parent_path() : "."));
    if (!folder)
        return std::unexpected(folder.error());
    if (!*folder) {
        errno = ENOENT;
        return failed(path);
    }
    std::error_code ignored;
    if (name.empty() || name == "." || name == ".."
        || std::filesystem::is_directory(whole, ignored))
        return refuse(problems::outputFailed, path, std::strerror(EISDIR));
    // A rename would put a file in the place of a device or of a link that leads elsewhere.
    struct stat status { };
    if (::fstatat(folder->get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && !S_ISREG(status.st_mode))
        return refuse(problems::outputFailed, path, "it is not a regular file");
    nginx::Entry entry;
    entry.content = content;
    Staging staging;
    auto added = staging.addFile(std::move(*folder), name, entry, path);
    return added ? staging.place() : added;
}

} // namespace opentalk::command
