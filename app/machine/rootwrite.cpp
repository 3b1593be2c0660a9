// The writing half of Root: everything below ends in a flushed folder.
#include "machine/root.h"

#include "machine/label.h"
#include "machine/problems.h"
#include "machine/walk.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>

namespace opentalk::machine {

namespace {

constexpr std::string_view stagedFront = ".opentalk-";
constexpr std::size_t randomDigits = 16;

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    return slash == 0 || slash == path.npos ? "/" : path.substr(0, slash);
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

Result<std::string> stagedName(const std::string &name, const std::string &place)
{
    unsigned long random = 0;
    char digits[randomDigits + 1];
    if (::getrandom(&random, sizeof random, 0) != sizeof random)
        return refuseSystem(cannotWrite, place);
    std::snprintf(digits, sizeof digits, "%016lx", random);
    return std::string(stagedFront) + name + '.' + digits;
}

/// Owner before mode: changing the owner clears set-id bits.
bool ownAndAllow(int open, const Node &node)
{
    struct stat status { };
    if (::fstat(open, &status) != 0)
        return false;
    const bool owned = status.st_uid == node.uid && status.st_gid == node.gid;
    return (owned || ::fchown(open, node.uid, node.gid) == 0) && ::fchmod(open, node.mode) == 0;
}

bool makeFile(int folder, const std::string &name, const Node &node)
{
    const Descriptor file(
        ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file && writeAll(file.get(), node.content) && ownAndAllow(file.get(), node)
        && putLabel(file.get(), node.label) && ::fsync(file.get()) == 0;
}

bool makeLink(int folder, const std::string &name, const Node &node)
{
    struct stat status { };
    if (::symlinkat(node.content.c_str(), folder, name.c_str()) != 0
        || ::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    const bool owned = status.st_uid == node.uid && status.st_gid == node.gid;
    return owned || ::fchownat(folder, name.c_str(), node.uid, node.gid, AT_SYMLINK_NOFOLLOW) == 0;
}

/// A folder that is there gets owner and mode; one that is in the way as something else is refused.
Result<void> makeFolder(int parent, const std::string &name, const Node &node,
                        const std::string &place)
{
    const bool made = ::mkdirat(parent, name.c_str(), 0700) == 0;
    if (!made && errno != EEXIST)
        return refuseSystem(cannotWrite, place);
    const Descriptor folder(
        ::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder)
        return refuse(notAFolder, place);
    if (!ownAndAllow(folder.get(), node) || ::fsync(folder.get()) != 0 || ::fsync(parent) != 0) {
        const auto refused = refuseSystem(cannotWrite, place);
        if (made)
            ::unlinkat(parent, name.c_str(), AT_REMOVEDIR);
        return refused;
    }
    return {};
}

/// Only regular files and links are ever replaced.
Result<void> requireReplaceable(int folder, const std::string &name, const std::string &place)
{
    struct stat status { };
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<void>() : Result<void>(refuseSystem(cannotWrite, place));
    if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
        return refuse(notReplaceable, place);
    return {};
}

} // namespace

bool isStagedName(std::string_view name)
{
    if (!name.starts_with(stagedFront) || name.size() <= stagedFront.size() + randomDigits + 1)
        return false;
    const auto end = name.substr(name.size() - randomDigits - 1);
    return end.front() == '.' && end.find_first_not_of("0123456789abcdef", 1) == end.npos;
}

Result<Descriptor> Root::parent(const std::string &path) const
{
    const auto spot = walk(m_descriptor.get(), path, m_folder,
                           {.followLinks = !isStrict(), .rootsFolders = isStrict(), .root = m_uid});
    if (!spot)
        return std::unexpected(spot.error());
    if (spot->missing)
        errno = ENOENT;
    Descriptor folder(
        spot->missing ? -1 : ::openat(spot->folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return refuseSystem(cannotRead, onDisk(folderOf(path)));
    return folder;
}

Result<std::string> Root::stage(const std::string &path, const Node &node) const
{
    const bool fits = node.kind == NodeKind::File || node.kind == NodeKind::Link;
    if (!fits || nameOf(path).empty())
        return refuse(notReplaceable, onDisk(path));
    const auto folder = parent(path);
    if (!folder)
        return std::unexpected(folder.error());
    const auto name = stagedName(nameOf(path), onDisk(path));
    if (!name)
        return name;
    auto kept = asKept(node);
    if (kept.label.empty())
        kept.label = labelAt(folder->get(), nameOf(path));
    const bool made = node.kind == NodeKind::Link ? makeLink(folder->get(), *name, kept)
                                                  : makeFile(folder->get(), *name, kept);
    if (!made) {
        const auto refused = refuseSystem(cannotWrite, onDisk(path));
        ::unlinkat(folder->get(), name->c_str(), 0);
        return refused;
    }
    return path.substr(0, path.rfind('/') + 1) + *name;
}

Result<void> Root::place(const std::string &staged, const std::string &path) const
{
    const auto from = nameOf(staged);
    if (!isStagedName(from) || folderOf(staged) != folderOf(path))
        return refuse(pathUnusable, onDisk(staged), escaped(staged));
    const auto folder = parent(path);
    if (!folder)
        return std::unexpected(folder.error());
    const auto name = nameOf(path);
    if (auto replaceable = requireReplaceable(folder->get(), name, onDisk(path)); !replaceable)
        return replaceable;
    if (::renameat(folder->get(), from.c_str(), folder->get(), name.c_str()) != 0
        || ::fsync(folder->get()) != 0)
        return refuseSystem(cannotWrite, onDisk(path));
    return {};
}

Result<void> Root::put(const std::string &path, const Node &node) const
{
    if (node.kind != NodeKind::Folder) {
        const auto staged = stage(path, node);
        if (!staged)
            return std::unexpected(staged.error());
        auto placed = place(*staged, path);
        if (!placed)
            (void)remove(*staged);
        return placed;
    }
    const auto folder = parent(path);
    if (!folder)
        return std::unexpected(folder.error());
    return makeFolder(folder->get(), nameOf(path), asKept(node), onDisk(path));
}

Result<void> Root::remove(const std::string &path) const
{
    const auto spot = walk(m_descriptor.get(), path, m_folder,
                           {.followLinks = !isStrict(), .rootsFolders = isStrict(), .root = m_uid});
    if (!spot)
        return std::unexpected(spot.error());
    struct stat status { };
    const int here = spot->folder.get();
    if (spot->missing || spot->name.empty()
        || ::fstatat(here, spot->name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    if (!S_ISDIR(status.st_mode) && !S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
        return refuse(notReplaceable, onDisk(path));
    const int flags = S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0;
    if (::unlinkat(here, spot->name.c_str(), flags) != 0 && errno != ENOENT)
        return errno == ENOTEMPTY || errno == EEXIST
            ? Result<void>(refuse(folderNotEmpty, onDisk(path)))
            : Result<void>(refuseSystem(cannotWrite, onDisk(path)));
    const auto folder = parent(path);
    if (!folder)
        return std::unexpected(folder.error());
    if (::fsync(folder->get()) != 0)
        return refuseSystem(cannotWrite, onDisk(path));
    return {};
}

Result<void> Root::removeIfEmpty(const std::string &folder) const
{
    const auto inside = names(folder);
    if (!inside)
        return std::unexpected(inside.error());
    return inside->empty() ? remove(folder) : Result<void> {};
}

Result<void> Root::sweep(const std::string &folder) const
{
    const auto all = names(folder);
    if (!all)
        return std::unexpected(all.error());
    for (const auto &name : *all) {
        if (!isStagedName(name))
            continue;
        if (auto removed = remove((folder == "/" ? "" : folder) + '/' + name); !removed)
            return removed;
    }
    return {};
}

} // namespace opentalk::machine
