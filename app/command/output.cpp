#include "command/output.h"

#include "command/problems.h"
#include "machine/descriptor.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>

namespace opentalk::command {

namespace {

using machine::Descriptor;

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::unexpected<Problems> failed(const std::string &place)
{
    return refuse(problems::outputFailed, place, std::strerror(errno));
}

Result<Descriptor> folderIn(const Descriptor &parent, const std::string &name,
                            const std::string &place)
{
    if (::mkdirat(parent.get(), name.c_str(), 0755) != 0 && errno != EEXIST)
        return failed(place);
    Descriptor folder(::openat(parent.get(), name.c_str(), folderFlags));
    if (!folder && (errno == ENOTDIR || errno == ELOOP))
        return refuse(problems::outputNotAFolder, place);
    if (!folder)
        return failed(place);
    return folder;
}

/// Opens, and makes, the folders of `path` below `top`; the last part is left to the caller.
Result<Descriptor> parentOf(const Descriptor &top, const std::string &path)
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

bool writeAll(int to, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(to, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// Dot-named first, then renamed: what lies there is replaced, never written through.
Result<void> replaceIn(const Descriptor &folder, const std::string &name, const nginx::Entry &entry,
                       const std::string &place)
{
    const auto staged = "." + name + ".new";
    ::unlinkat(folder.get(), staged.c_str(), 0);
    if (entry.kind == nginx::EntryKind::Link) {
        if (::symlinkat(entry.content.c_str(), folder.get(), staged.c_str()) != 0)
            return failed(place);
    } else {
        const Descriptor file(::openat(folder.get(), staged.c_str(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                       entry.mode));
        if (!file || !writeAll(file.get(), entry.content) || ::fchmod(file.get(), entry.mode) != 0)
            return failed(place);
    }
    if (::renameat(folder.get(), staged.c_str(), folder.get(), name.c_str()) == 0)
        return {};
    const auto kept = failed(place);
    ::unlinkat(folder.get(), staged.c_str(), 0);
    return kept;
}

Result<void> putEntry(const Descriptor &top, const nginx::Entry &entry)
{
    const auto parent = parentOf(top, entry.path);
    if (!parent)
        return std::unexpected(parent.error());
    const auto name = entry.path.substr(entry.path.rfind('/') + 1);
    if (entry.kind != nginx::EntryKind::Folder)
        return replaceIn(*parent, name, entry, entry.path);
    const auto folder = folderIn(*parent, name, entry.path);
    if (!folder)
        return std::unexpected(folder.error());
    if (::fchmod(folder->get(), entry.mode) != 0)
        return failed(entry.path);
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
        if (nginx::isAnnounced(inside, "/etc/nginx") && !files.find(inside))
            found.push_back(warning(problems::leftOver, walk->path().string()));
    }
    return found;
}

} // namespace

Result<Problems> writeBelow(const std::string &folder, const nginx::FileSet &files)
{
    std::error_code error;
    const auto whole = std::filesystem::absolute(folder, error).lexically_normal();
    if (std::filesystem::exists(whole, error) && !std::filesystem::is_directory(whole, error))
        return refuse(problems::outputNotAFolder, folder);
    std::filesystem::create_directories(whole, error);
    const Descriptor top(::open(whole.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!top)
        return failed(folder);
    for (const auto &entry : files.entries) {
        if (entry.kind == nginx::EntryKind::Placeholder)
            continue;
        if (auto put = putEntry(top, entry); !put)
            return std::unexpected(put.error());
    }
    auto name = whole.string();
    if (name.ends_with('/'))
        name.pop_back();
    return leftOvers(name, files);
}

Result<void> writeFile(const std::string &path, std::string_view content)
{
    const std::filesystem::path whole(path);
    const auto name = whole.filename().string();
    const auto parent = whole.has_parent_path() ? whole.parent_path().string() : ".";
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return failed(path);
    std::error_code ignored;
    if (name.empty() || name == "." || name == ".."
        || std::filesystem::is_directory(whole, ignored))
        return refuse(problems::outputFailed, path, std::strerror(EISDIR));
    // A rename would put a file in the place of a device or of a link that leads elsewhere.
    struct stat status { };
    if (::fstatat(folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && !S_ISREG(status.st_mode))
        return refuse(problems::outputFailed, path, "it is not a regular file");
    nginx::Entry entry;
    entry.content = content;
    return replaceIn(folder, name, entry, path);
}

} // namespace opentalk::command
