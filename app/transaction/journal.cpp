#include "transaction/journal.h"

#include "machine/certificates.h"
#include "machine/problems.h"
#include "transaction/problems.h"
#include "transaction/recordjson.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <map>

namespace opentalk::transaction {

namespace {

using machine::Descriptor;
using machine::Node;
using machine::NodeKind;
using machine::Root;

const std::string checkpointsFolder = std::string(stateFolder) + "/checkpoints";
const std::string lockPath = std::string(stateFolder) + "/lock";
constexpr std::size_t growth = 64; ///< the phases and the time that a record still takes up
constexpr Node privateFolder {NodeKind::Folder, 0700, 0, 0, {}};

std::string folderOf(int number)
{
    return checkpointsFolder + '/' + std::to_string(number);
}

Result<void> ensureFolder(const Root &root, const std::string &path)
{
    const auto node = root.glance(path);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind == NodeKind::Absent)
        return root.put(path, privateFolder);
    if (node->kind != NodeKind::Folder || node->uid != 0 || node->mode != 0700)
        return refuse(stateUnsafe, path);
    return {};
}

/// The state folder is there and safe to believe.
Result<bool> hasState(const Root &root)
{
    const auto node = root.glance(stateFolder);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind == NodeKind::Absent)
        return false;
    if (node->kind != NodeKind::Folder || node->uid != 0 || node->mode != 0700)
        return refuse(stateUnsafe, stateFolder);
    return true;
}

Result<Descriptor> openLock(const Root &root, int flags)
{
    const auto folder = root.parent(lockPath);
    if (!folder)
        return std::unexpected(folder.error());
    Descriptor opened(
        ::openat(folder->get(), "lock", flags | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (opened || errno == ENOENT)
        return opened;
    if (errno == ENOSPC || errno == EDQUOT || errno == EROFS)
        return refuse(machine::cannotWrite, lockPath, std::strerror(errno));
    return refuse(stateUnsafe, lockPath);
}

/// A lock file that was unlinked by an ending run locks nothing.
bool isLinked(const Descriptor &file)
{
    struct stat facts { };
    return ::fstat(file.get(), &facts) == 0 && facts.st_nlink > 0;
}

std::optional<int> numberOf(const std::string &name)
{
    int number = 0;
    const auto *end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, number);
    const auto whole = read.ec == std::errc {} && read.ptr == end && number > 0;
    return whole && std::to_string(number) == name ? std::optional(number) : std::nullopt;
}

} // namespace

Result<std::vector<int>> checkpointNumbers(const Root &root)
{
    const auto names = root.names(checkpointsFolder);
    if (!names)
        return std::unexpected(names.error());
    std::vector<int> found;
    for (const auto &name : *names)
        if (const auto number = numberOf(name))
            found.push_back(*number);
    std::ranges::sort(found);
    return found;
}

std::string recordPath(int number)
{
    return folderOf(number) + "/record.json";
}

Result<std::optional<Record>> recordOf(const Root &root, int number)
{
    const auto path = recordPath(number);
    const auto node = root.glance(path);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind == NodeKind::Absent)
        return std::nullopt;
    const auto text = root.read(path, recordLimit);
    if (!text)
        return std::unexpected(text.error());
    auto record = recordFromText(*text, path);
    if (!record)
        return std::unexpected(record.error());
    if (record->checkpoint.number != number)
        return refuse(journalUnreadable, path, "its number is not that of its folder");
    return *record;
}

Result<Descriptor> lock(const Root &root)
{
    for (auto tries = 0; tries < 10; ++tries) {
        if (auto made = ensureFolder(root, stateFolder); !made)
            return std::unexpected(made.error());
        auto opened = openLock(root, O_CREAT);
        if (!opened)
            return opened;
        if (!*opened)
            continue;
        if (::flock(opened->get(), LOCK_EX | LOCK_NB) != 0)
            return refuse(lockHeld, root.onDisk(lockPath));
        if (isLinked(*opened))
            return opened;
    }
    return refuse(lockHeld, root.onDisk(lockPath));
}

Result<bool> isLocked(const Root &root)
{
    const auto there = hasState(root);
    if (!there || !*there)
        return there;
    const auto opened = openLock(root, 0);
    if (!opened)
        return std::unexpected(opened.error());
    return *opened && ::flock(opened->get(), LOCK_SH | LOCK_NB) != 0;
}

Result<void> tidy(const Root &root)
{
    const auto found = checkpointNumbers(root);
    if (!found)
        return std::unexpected(found.error());
    auto folded = 0;
    for (const auto number : *found) {
        const auto record = number > folded ? recordOf(root, number)
                                            : Result<std::optional<Record>>(std::nullopt);
        if (!record)
            return std::unexpected(record.error());
        if (auto done = *record ? root.sweep(folderOf(number)) : discard(root, number); !done)
            return done;
        folded = std::max(folded, *record ? (*record)->folded : 0);
    }
    return {};
}

Result<void> save(const Root &root, const Record &record)
{
    const auto number = record.checkpoint.number;
    if (auto ours = requireAnnounced(record, recordPath(number)); !ours)
        return ours;
    auto text = toText(record);
    if (text.size() > recordLimit - (record.phase == Phase::Preparing ? growth : 0))
        return refuse(recordTooLarge, recordPath(number), std::to_string(recordLimit >> 20));
    for (const auto &folder : {std::string(stateFolder), checkpointsFolder, folderOf(number)})
        if (auto made = ensureFolder(root, folder); !made)
            return made;
    return root.put(recordPath(number), {NodeKind::File, 0600, 0, 0, std::move(text)});
}

Result<std::vector<Record>> records(const Root &root)
{
    const auto there = hasState(root);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return std::vector<Record> {};
    const auto found = checkpointNumbers(root);
    if (!found)
        return std::unexpected(found.error());
    std::vector<Record> all;
    auto folded = 0;
    for (const auto number : *found) {
        auto record = recordOf(root, number);
        if (!record)
            return std::unexpected(record.error());
        if (!*record || number <= folded)
            continue;
        folded = std::max(folded, (*record)->folded);
        all.push_back(std::move(**record));
    }
    return all;
}

Result<void> discard(const Root &root, int number)
{
    const auto names = root.names(folderOf(number));
    if (!names)
        return std::unexpected(names.error());
    for (const auto &name : *names)
        if (auto removed = root.remove(folderOf(number) + '/' + name); !removed)
            return removed;
    return root.remove(folderOf(number));
}

machine::Installed installedBy(const std::vector<Record> &records)
{
    std::map<std::string, Node> original;
    std::map<std::string, Node> left;
    for (const auto &record : records)
        for (const auto &kept : record.kept) {
            original.try_emplace(kept.path, kept.before);
            left[kept.path] = kept.after;
        }
    machine::Installed installed;
    for (const auto &[path, node] : left) {
        const auto &first = original[path];
        const auto isOurs = node.kind != first.kind || node.content != first.content;
        if (isOurs && (node.kind == NodeKind::File || node.kind == NodeKind::Link))
            installed[path] = machine::sha256(node.content);
    }
    return installed;
}

Result<void> clear(const Root &root)
{
    const auto found = checkpointNumbers(root);
    if (!found)
        return std::unexpected(found.error());
    for (const auto number : *found)
        if (auto discarded = discard(root, number); !discarded)
            return discarded;
    return {};
}

Result<void> forget(const Root &root)
{
    const auto there = hasState(root);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return {};
    if (auto cleared = clear(root); !cleared)
        return cleared;
    for (const auto &path : {checkpointsFolder, lockPath, std::string(stateFolder)})
        if (auto removed = root.remove(path); !removed)
            return removed;
    return {};
}

} // namespace opentalk::transaction
