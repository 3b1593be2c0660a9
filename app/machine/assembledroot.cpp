#include "machine/assembledroot.h"

#include "machine/descriptor.h"
#include "machine/problems.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <optional>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>

namespace opentalk::machine {

namespace {

constexpr int mostLinks = 40;
constexpr int mostAttempts = 32;

/// What shows at a path: `source` (none: as in the base), with `children` shown otherwise.
struct Shown {
    std::optional<std::string> source; ///< empty text: nothing
    std::map<std::string, Shown> children;
};

std::vector<std::string> componentsOf(const std::string &path)
{
    std::vector<std::string> components;
    std::size_t start = 0;
    while (start < path.size()) {
        const auto end = std::min(path.find('/', start), path.size());
        if (end > start && path.compare(start, end - start, ".") != 0)
            components.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return components;
}

std::optional<std::string> linkTarget(const std::string &path)
{
    std::string target(4096, '\0');
    const auto size = ::readlink(path.c_str(), target.data(), target.size());
    if (size < 0)
        return {};
    target.resize(static_cast<std::size_t>(size));
    return target;
}

enum class Last { Stays, IsFollowed };

/// `path` with the links among its folders followed inside of `base`.
std::vector<std::string> followed(const std::string &base, const std::string &path, Last last)
{
    auto left = componentsOf(path);
    std::vector<std::string> way;
    int links = 0;
    while (!left.empty()) {
        const auto name = left.front();
        left.erase(left.begin());
        if (name == "..") {
            if (!way.empty())
                way.pop_back();
            continue;
        }
        std::string here = base;
        for (const auto &folder : way)
            here += "/" + folder;
        const bool stays = left.empty() && last == Last::Stays;
        const auto target = stays ? std::nullopt : linkTarget(here + "/" + name);
        if (!target || ++links > mostLinks) {
            way.push_back(name);
            continue;
        }
        if (target->starts_with('/'))
            way.clear();
        const auto detour = componentsOf(*target);
        left.insert(left.begin(), detour.begin(), detour.end());
    }
    return way;
}

Shown shownBy(const std::string &base, const std::vector<Replacement> &replacements)
{
    Shown top;
    for (const auto &replacement : replacements) {
        Shown *place = &top;
        for (const auto &name : followed(base, replacement.path, Last::Stays))
            place = &place->children[name];
        place->source = replacement.source;
    }
    return top;
}

std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(folder.c_str()), ::closedir);
    while (const auto *entry = open ? ::readdir(open.get()) : nullptr)
        names.emplace_back(entry->d_name);
    std::erase(names, ".");
    std::erase(names, "..");
    return names;
}

/// Mounts one path after the other; keeps the first thing that failed.
class Assembler {
public:
    explicit Assembler(bool readOnly)
        : m_readOnly(readOnly)
    { }

    /// `from` as it is, in the new tree at `to`. A link is made anew, for it cannot be bound. What
    /// this account may not look at does not show.
    bool show(const std::string &from, const std::string &to, bool readOnly)
    {
        for (int attempt = 0; attempt < mostAttempts; ++attempt)
            if (const auto shown = showOnce(from, to, readOnly))
                return *shown;
        return fail(from);
    }

    bool assemble(const Shown &shown, const std::string &from, const std::string &to)
    {
        const bool replaced = shown.source.has_value();
        const auto &source = replaced ? *shown.source : from;
        if (replaced && source.empty())
            return true;
        if (shown.children.empty())
            return show(source, to, m_readOnly && !replaced);
        return open(source, to) && fill(shown, source, to, m_readOnly && !replaced);
    }

    /// Everything in `from`, except for what is shown otherwise.
    bool fill(const Shown &shown, const std::string &from, const std::string &to, bool readOnly)
    {
        for (const auto &name : namesIn(from))
            if (!shown.children.contains(name)
                && !show(from + "/" + name, to + "/" + name, readOnly))
                return false;
        for (const auto &[name, child] : shown.children)
            if (!assemble(child, from + "/" + name, to + "/" + name))
                return false;
        return true;
    }

    const std::string &failure() const { return m_failure; }

private:
    /// None: somebody moved it away meanwhile, or put something else there.
    std::optional<bool> showOnce(const std::string &from, const std::string &to, bool readOnly)
    {
        struct stat status { };
        if (::lstat(from.c_str(), &status) != 0)
            return errno == ENOENT || errno == EACCES || fail(from);
        if (S_ISLNK(status.st_mode)) {
            const auto target = linkTarget(from);
            if (!target)
                return {};
            return ::symlink(target->c_str(), to.c_str()) == 0 || fail(to);
        }
        if (S_ISDIR(status.st_mode) ? ::mkdir(to.c_str(), 0755) != 0 : !makeFile(to))
            return fail(to);
        if (::mount(from.c_str(), to.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0) {
            const bool isAnother = errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
            if (isAnother && ::remove(to.c_str()) == 0)
                return {};
            return fail(to);
        }
        return !readOnly || makeReadOnly(to) || fail(to);
    }

    bool fail(const std::string &what)
    {
        if (m_failure.empty())
            m_failure = what + ": " + std::strerror(errno);
        return false;
    }

    static bool makeFile(const std::string &path)
    {
        return bool(Descriptor(
            ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600)));
    }

    /// A folder of our own with the looks of `from`. Owners that this namespace does not know
    /// cannot be given; then the folder is ours.
    bool open(const std::string &from, const std::string &to)
    {
        struct stat status { };
        const bool known = ::stat(from.c_str(), &status) == 0;
        if (::mkdir(to.c_str(), 0755) != 0)
            return fail(to);
        if (known && ::chown(to.c_str(), status.st_uid, status.st_gid) == 0)
            ::chmod(to.c_str(), status.st_mode & 07777U);
        return true;
    }

    /// With everything mounted below, where the kernel can (5.12); else the top mount alone.
    static bool makeReadOnly(const std::string &path)
    {
        mount_attr attributes {};
        attributes.attr_set = MOUNT_ATTR_RDONLY;
        if (::syscall(SYS_mount_setattr, AT_FDCWD, path.c_str(), AT_RECURSIVE, &attributes,
                      sizeof attributes)
            == 0)
            return true;
        struct statvfs status { };
        if (errno != ENOSYS || ::statvfs(path.c_str(), &status) != 0)
            return false;
        constexpr unsigned long kept = MS_NOSUID | MS_NODEV | MS_NOEXEC | MS_NOATIME | MS_NODIRATIME
            | MS_RELATIME; // dropping one of them would be refused
        return ::mount(nullptr, path.c_str(), nullptr,
                       MS_REMOUNT | MS_BIND | MS_RDONLY | (status.f_flag & kept), nullptr)
            == 0;
    }

    bool m_readOnly;
    std::string m_failure;
};

std::unexpected<Problems> refuseMount(const std::string &what)
{
    if (errno == EPERM || errno == EACCES)
        return refuse(mountingRefused, {}, std::strerror(errno));
    return refuse(sandboxFailed, {}, what + ": " + std::strerror(errno));
}

/// The old root goes away altogether; where that cannot be done it is only out of sight.
bool becomeRoot(const std::string &scratch)
{
    if (::chdir(scratch.c_str()) != 0)
        return false;
    if (::syscall(SYS_pivot_root, ".", ".") == 0)
        return ::umount2(".", MNT_DETACH) == 0 && ::chdir("/") == 0;
    return ::chroot(".") == 0 && ::chdir("/") == 0;
}

} // namespace

std::string resolvedIn(const std::string &base, const std::string &path)
{
    std::string resolved;
    for (const auto &name : followed(base == "/" ? "" : base, path, Last::IsFollowed))
        resolved += '/' + name;
    return resolved;
}

Result<void> enterAssembledRoot(const std::string &base, const std::string &scratch,
                                const std::vector<Replacement> &replacements, bool readOnly)
{
    const std::string from = base == "/" ? std::string() : base;
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return refuseMount("/");
    if (::mount("opentalk", scratch.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, "mode=755") != 0)
        return refuseMount(scratch);
    Assembler assembler(readOnly);
    if (!assembler.fill(shownBy(from, replacements), from.empty() ? "/" : from, scratch, readOnly))
        return refuse(sandboxFailed, {}, assembler.failure());
    if (!becomeRoot(scratch))
        return refuseMount(scratch);
    return {};
}

} // namespace opentalk::machine
