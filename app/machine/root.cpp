#include "machine/root.h"

#include "machine/label.h"
#include "machine/lookproblems.h"
#include "machine/problems.h"
#include "machine/walk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace opentalk::machine {

namespace {

constexpr WalkRules reading {.followLinks = true, .followLast = true};

const char *nameIn(const Spot &spot)
{
    return spot.name.empty() ? "." : spot.name.c_str();
}

/// On the stack, where the next call would find what was read: keys are read by it too.
struct Block {
    ~Block() { ::explicit_bzero(bytes, used); }
    char bytes[64 * 1024];
    std::size_t used = 0;
};

/// Everything up to the end of the file; a file that grows past `limit` meanwhile is refused too.
Result<std::string> readAll(int file, std::size_t limit, const std::string &place)
{
    std::string bytes;
    struct stat status { };
    if (::fstat(file, &status) == 0 && status.st_size > 0)
        bytes.reserve(std::min(static_cast<std::size_t>(status.st_size), limit));
    Block block;
    for (;;) {
        const auto got = ::read(file, block.bytes, sizeof block.bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuseSystem(cannotRead, place);
        if (got == 0)
            return bytes;
        const auto count = static_cast<std::size_t>(got);
        block.used = std::max(block.used, count);
        bytes.append(block.bytes, count);
        if (bytes.size() > limit)
            return refuse(fileTooLarge, place, std::to_string(limit));
    }
}

/// Never waits on a pipe or device that lies where a file should be.
Result<Descriptor> openRegular(const Spot &spot, const std::string &place)
{
    if (spot.missing) {
        errno = ENOENT;
        return refuseSystem(cannotRead, place);
    }
    Descriptor file(
        ::openat(spot.folder.get(), nameIn(spot), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status { };
    if (!file || ::fstat(file.get(), &status) != 0)
        return errno == ENXIO || errno == ELOOP
            ? Result<Descriptor>(refuse(notARegularFile, place))
            : Result<Descriptor>(refuseSystem(cannotRead, place));
    if (!S_ISREG(status.st_mode))
        return refuse(notARegularFile, place);
    return file;
}

/// The kernel walks as `walk` does, in one call. None where it cannot, or does not reach a file:
/// then the walk says why.
Descriptor openInside(int start, const std::string &path)
{
    if (!isCleanPath(path))
        return Descriptor();
    open_how how {};
    how.flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC;
    how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
    Descriptor file(
        static_cast<int>(::syscall(SYS_openat2, start, path.c_str(), &how, sizeof how)));
    struct stat status { };
    const bool isFile = file && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
    return isFile ? std::move(file) : Descriptor();
}

Result<void> requireRootsFile(int file, const std::string &place, unsigned root)
{
    struct stat status { };
    if (::fstat(file, &status) != 0)
        return refuseSystem(cannotRead, place);
    if (status.st_uid != root || (status.st_mode & (S_IWGRP | S_IWOTH)))
        return refuse(fileNotRoots, place);
    return {};
}

NodeKind kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return NodeKind::Folder;
    if (S_ISREG(mode))
        return NodeKind::File;
    return S_ISLNK(mode) ? NodeKind::Link : NodeKind::Other;
}

Result<std::string> linkTarget(const Spot &spot, const std::string &place)
{
    std::string target(4096, '\0');
    const auto size = ::readlinkat(spot.folder.get(), nameIn(spot), target.data(), target.size());
    if (size < 0)
        return refuseSystem(cannotRead, place);
    target.resize(static_cast<std::size_t>(size));
    return target;
}

/// And of a file its label.
Result<std::string> contentOf(const Spot &spot, Node &node, const std::string &place)
{
    if (node.kind == NodeKind::Link)
        return linkTarget(spot, place);
    if (node.kind != NodeKind::File)
        return std::string();
    const auto file = openRegular(spot, place);
    if (!file)
        return std::unexpected(file.error());
    node.label = labelOf(file->get());
    return readAll(file->get(), 64u << 20, place);
}

Result<std::vector<std::string>> namesIn(Descriptor folder, const std::string &place)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::fdopendir(folder.get()), ::closedir);
    if (!open)
        return refuseSystem(cannotRead, place);
    folder.release();
    std::vector<std::string> names;
    errno = 0;
    while (const auto *entry = ::readdir(open.get()))
        names.emplace_back(entry->d_name);
    if (errno != 0)
        return refuseSystem(cannotRead, place);
    std::erase(names, ".");
    std::erase(names, "..");
    std::ranges::sort(names);
    return names;
}

std::string withoutLastSlashes(std::string folder)
{
    while (folder.ends_with('/'))
        folder.pop_back();
    return folder;
}

} // namespace

bool Node::operator==(const Node &other) const
{
    return kind == other.kind && mode == other.mode && uid == other.uid && gid == other.gid
        && content == other.content;
}

/// A node, and where it can be opened.
struct Root::Glance {
    Spot spot;
    Node node;
};

Root::Root(std::string folder, Trust trust, Descriptor descriptor)
    : m_folder(std::move(folder))
    , m_trust(trust)
    , m_uid(trust == Trust::OwnOnly ? ::geteuid() : 0)
    , m_gid(trust == Trust::OwnOnly ? ::getegid() : 0)
    , m_descriptor(std::move(descriptor))
{ }

Result<Root> Root::open(const std::string &folder, Trust trust)
{
    const auto clean = withoutLastSlashes(folder);
    if (folder.find_first_not_of('/') != folder.npos && !isCleanPath(clean))
        return refuse(pathUnusable, folder, escaped(folder));
    Descriptor top(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!top)
        return refuseSystem(cannotRead, "/");
    if (clean.empty())
        return Root({}, trust, std::move(top));
    // An account's own folder lies where others have theirs: only from there on it is looked at.
    const bool isOwn = trust == Trust::OwnOnly;
    const bool strict = trust == Trust::RootOnly || (::geteuid() == 0 && !isOwn);
    const auto spot = walk(top.get(), clean, {}, {true, true, strict, strict});
    if (!spot)
        return std::unexpected(spot.error());
    Descriptor below(
        ::openat(spot->folder.get(), nameIn(*spot), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!below || spot->missing)
        return refuse(notAFolder, clean);
    if (strict || isOwn)
        if (auto roots = requireRoots(below.get(), clean, isOwn ? ::geteuid() : 0); !roots)
            return std::unexpected(roots.error());
    return Root(clean, trust, std::move(below));
}

bool Root::isOurs() const
{
    return ::geteuid() == m_uid;
}

Node Root::asKept(const Node &node) const
{
    auto kept = node;
    kept.uid = node.uid == 0 ? m_uid : node.uid;
    kept.gid = node.gid == 0 ? m_gid : node.gid;
    return kept;
}

Node Root::asSeen(const struct stat &status) const
{
    return {kindOf(status.st_mode),
            status.st_mode & 07777U,
            status.st_uid == m_uid ? 0 : status.st_uid,
            status.st_gid == m_gid ? 0 : status.st_gid,
            {}};
}

std::string Root::onDisk(const std::string &path) const
{
    return m_folder + path;
}

Result<Root::Glance> Root::glanceAt(const std::string &path) const
{
    auto spot = walk(m_descriptor.get(), path, m_folder,
                     {.followLinks = !isStrict(), .rootsFolders = isStrict(), .root = m_uid});
    if (!spot)
        return std::unexpected(spot.error());
    struct stat status { };
    if (spot->missing)
        return Glance {std::move(*spot), {}};
    if (::fstatat(spot->folder.get(), nameIn(*spot), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT)
            return refuseSystem(cannotRead, onDisk(path));
        return Glance {std::move(*spot), {}};
    }
    return Glance {std::move(*spot), asSeen(status)};
}

Result<Node> Root::glance(const std::string &path) const
{
    auto seen = glanceAt(path);
    if (!seen)
        return std::unexpected(seen.error());
    return std::move(seen->node);
}

Result<Node> Root::look(const std::string &path) const
{
    auto seen = glanceAt(path);
    if (!seen)
        return std::unexpected(seen.error());
    auto content = contentOf(seen->spot, seen->node, onDisk(path));
    if (!content)
        return std::unexpected(content.error());
    seen->node.content = std::move(*content);
    return std::move(seen->node);
}

Result<Descriptor> Root::openFile(const std::string &path) const
{
    if (auto file = openInside(m_descriptor.get(), path))
        return file;
    const auto spot = walk(m_descriptor.get(), path, m_folder, reading);
    if (!spot)
        return std::unexpected(spot.error());
    return openRegular(*spot, onDisk(path));
}

Result<Descriptor> Root::openUnlinked(const std::string &path) const
{
    const auto spot = walk(m_descriptor.get(), path, m_folder, {.followLinks = true});
    if (!spot)
        return std::unexpected(spot.error());
    struct stat status { };
    if (spot->missing
        || (::fstatat(spot->folder.get(), nameIn(*spot), &status, AT_SYMLINK_NOFOLLOW) != 0
            && errno == ENOENT))
        return Descriptor();
    auto file = openRegular(*spot, onDisk(path));
    if (file && ::fstat(file->get(), &status) == 0 && status.st_nlink > 1)
        return refuse(hasOtherNames, onDisk(path));
    return file;
}

Result<std::string> Root::read(const std::string &path, std::size_t limit) const
{
    const auto file = openFile(path);
    if (!file)
        return std::unexpected(file.error());
    return readAll(file->get(), limit, onDisk(path));
}

/// A walk judges the folder that it ends in; so it goes to a name inside.
Result<void> Root::requireTrusted(const std::string &folder) const
{
    const bool strict = isStrict() || ::geteuid() == 0;
    const auto inside
        = walk(m_descriptor.get(), folder + "/-", m_folder, {true, false, strict, strict, m_uid});
    return inside ? Result<void> {} : std::unexpected(inside.error());
}

Result<Descriptor> Root::openTrusted(const std::string &path) const
{
    const bool strict = isStrict() || ::geteuid() == 0;
    const auto spot = walk(m_descriptor.get(), path, m_folder, {true, true, strict, strict, m_uid});
    if (!spot)
        return std::unexpected(spot.error());
    auto file = openRegular(*spot, onDisk(path));
    if (file && strict)
        if (auto roots = requireRootsFile(file->get(), onDisk(path), m_uid); !roots)
            return std::unexpected(roots.error());
    return file;
}

Result<Node> Root::lookTrusted(const std::string &path) const
{
    const auto file = openTrusted(path);
    if (!file)
        return std::unexpected(file.error());
    struct stat status { };
    if (::fstat(file->get(), &status) != 0)
        return refuseSystem(cannotRead, onDisk(path));
    auto content = readAll(file->get(), 1u << 20, onDisk(path));
    if (!content)
        return std::unexpected(content.error());
    auto node = asSeen(status);
    node.content = std::move(*content);
    return node;
}

Result<std::string> Root::readTrusted(const std::string &path) const
{
    auto node = lookTrusted(path);
    if (!node)
        return std::unexpected(node.error());
    return std::move(node->content);
}

Result<std::vector<std::string>> Root::names(const std::string &folder) const
{
    const auto spot = walk(m_descriptor.get(), folder, m_folder, reading);
    if (!spot)
        return std::unexpected(spot.error());
    if (spot->missing)
        return std::vector<std::string>();
    Descriptor open(::openat(spot->folder.get(), nameIn(*spot),
                             O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!open && errno == ENOENT)
        return std::vector<std::string>();
    if (!open)
        return refuseSystem(cannotRead, onDisk(folder));
    return namesIn(std::move(open), onDisk(folder));
}

} // namespace opentalk::machine
