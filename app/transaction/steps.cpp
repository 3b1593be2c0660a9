#include "transaction/steps.h"

#include "machine/certificates.h"
#include "transaction/mainfile.h"
#include "transaction/placeholder.h"
#include "transaction/problems.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>

namespace opentalk::transaction {

namespace {

using machine::Node;
using machine::NodeKind;
using machine::Root;

Kept inverse(const Kept &step)
{
    return {step.path, step.after, step.before};
}

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

/// Of a placeholder that was taken away, files of others may have kept the folder.
Result<Node> nodeAt(const Root &root, const std::string &path)
{
    auto node = root.look(path);
    if (!node || !isPlaceholder(path) || node->kind != NodeKind::Folder)
        return node;
    const auto complete = machine::hasPlaceholder(root, path);
    const auto foreign = holdsForeign(root, path);
    return complete && foreign && !*complete && *foreign ? Result<Node>(Node {}) : node;
}

Result<Tree> treeAt(const Root &root, const Steps &steps)
{
    Tree tree;
    for (const auto &step : steps) {
        const auto node = nodeAt(root, step.path);
        if (!node)
            return std::unexpected(node.error());
        tree.try_emplace(step.path, *node);
    }
    return tree;
}

bool isFolderStep(const Kept &step)
{
    return step.before.kind == NodeKind::Folder || step.after.kind == NodeKind::Folder;
}

/// Every folder that a step needs, before all files: nothing reads an empty one.
Steps creations(const Steps &folders)
{
    const auto first = treeBefore(folders);
    std::set<std::string> seen;
    Steps made;
    for (const auto &step : folders)
        if (step.after.kind == NodeKind::Folder && first.at(step.path).kind == NodeKind::Absent
            && seen.insert(step.path).second)
            made.push_back({step.path, {}, step.after});
    return made;
}

/// Folders that are gone in the end, after all files.
Steps deletions(const Steps &folders)
{
    const auto last = treeAfter(folders);
    std::set<std::string> seen;
    Steps removed;
    for (const auto &step : folders | std::views::reverse)
        if (last.at(step.path).kind == NodeKind::Absent && step.before.kind == NodeKind::Folder
            && seen.insert(step.path).second)
            removed.push_back({step.path, step.before, {}});
    std::ranges::reverse(removed);
    return removed;
}

/// What is neither as it was left nor as it is wished.
Problems editedPaths(const Tree &disk, const Tree &left, const Tree &wished)
{
    Problems problems;
    for (const auto &[path, then] : wished)
        if (!isSame(disk.at(path), left.at(path)) && !isSame(disk.at(path), then))
            problems.push_back(problem(editedSince, path));
    return problems;
}

/// Whether everything in a folder goes away with the steps; `staying` are folders that do not.
Result<bool> becomesEmpty(const Root &root, const std::string &folder, const Tree &wished,
                          const std::set<std::string> &staying)
{
    if (isPlaceholder(folder)) {
        const auto foreign = holdsForeign(root, folder);
        return foreign ? Result<bool>(!*foreign) : foreign;
    }
    const auto names = root.names(folder);
    if (!names)
        return std::unexpected(names.error());
    return std::ranges::all_of(*names, [&](const std::string &name) {
        const auto path = folder + '/' + name;
        const auto found = wished.find(path);
        return found != wished.end() && found->second.kind == NodeKind::Absent
            && !staying.contains(path);
    });
}

/// Folders that cannot go are taken out of `wished`, the inner ones first, so that the outer ones
/// stay with them. A placeholder's own files go all the same: a key is left to nobody.
Result<Problems> keepFolders(const Root &root, const Tree &disk, Tree &wished)
{
    Problems notes;
    std::set<std::string> staying;
    for (const auto &[path, node] : disk | std::views::reverse) {
        const auto then = wished.find(path);
        if (node.kind != NodeKind::Folder || then == wished.end()
            || then->second.kind != NodeKind::Absent)
            continue;
        const auto empty = becomesEmpty(root, path, wished, staying);
        if (!empty)
            return std::unexpected(empty.error());
        if (*empty)
            continue;
        staying.insert(path);
        if (!isPlaceholder(path))
            wished.insert_or_assign(path, node);
        notes.push_back(warning(folderKept, path));
    }
    return notes;
}

Result<void> removeNode(const Root &root, const std::string &path, const Node &current)
{
    return current.kind == NodeKind::Folder ? root.removeIfEmpty(path) : root.remove(path);
}

/// Where every file and link of the disk is at moment `moment` of the steps.
bool fits(const Tree &disk, const Steps &steps, std::size_t moment)
{
    auto tree = treeBefore(steps);
    for (const auto &step : steps | std::views::take(moment))
        tree.insert_or_assign(step.path, step.after);
    return std::ranges::all_of(tree, [&](const auto &entry) {
        const auto &now = disk.at(entry.first);
        if (moveTheLine(steps, entry.first))
            return hasLineAs(now, entry.second);
        const auto isFolder = entry.second.kind == NodeKind::Folder || now.kind == NodeKind::Folder;
        return isFolder || isSame(now, entry.second);
    });
}

} // namespace

bool isSame(const Node &left, const Node &right)
{
    if (left.kind != right.kind)
        return false;
    return left.kind == NodeKind::Folder || left.content == right.content;
}

bool isPlaceholder(const std::string &path)
{
    return path.starts_with("/etc/opentalk-proxy/placeholder/");
}

Tree treeBefore(const Steps &steps)
{
    Tree tree;
    for (const auto &step : steps)
        tree.try_emplace(step.path, step.before);
    return tree;
}

Tree treeAfter(const Steps &steps)
{
    Tree tree;
    for (const auto &step : steps)
        tree.insert_or_assign(step.path, step.after);
    return tree;
}

Steps backwards(std::span<const Record> records)
{
    Steps folders;
    Steps files;
    for (const auto &record : records | std::views::reverse)
        for (const auto &kept : record.kept | std::views::reverse) {
            auto &steps = isFolderStep(kept) ? folders : files;
            if (!steps.empty() && steps.back() == kept)
                steps.pop_back();
            else
                steps.push_back(inverse(kept));
        }
    auto all = creations(folders);
    std::ranges::move(files, std::back_inserter(all));
    std::ranges::move(deletions(folders), std::back_inserter(all));
    return all;
}

Result<Reconciled> reconcile(const Root &root, const Steps &recorded)
{
    const auto disk = treeAt(root, recorded);
    if (!disk)
        return std::unexpected(disk.error());
    const auto kept = keepingEdits(recorded, *disk);
    if (!kept)
        return std::unexpected(kept.error());
    const auto &wished = *kept;
    auto goal = treeAfter(wished);
    if (auto edited = editedPaths(*disk, treeBefore(wished), goal); !edited.empty())
        return std::unexpected(edited);
    const auto notes = keepFolders(root, *disk, goal);
    if (!notes)
        return std::unexpected(notes.error());
    Reconciled made {{}, *notes};
    auto now = *disk;
    for (const auto &step : wished) {
        if (isSame(disk->at(step.path), goal.at(step.path)))
            continue;
        made.steps.push_back({step.path, now.at(step.path), step.after});
        if (isFolderStep(step))
            made.steps.back().before.content = step.before.content;
        now.insert_or_assign(step.path, step.after);
    }
    return made;
}

Result<std::size_t> progressOf(const Root &root, const Steps &steps)
{
    const auto disk = treeAt(root, steps);
    if (!disk)
        return std::unexpected(disk.error());
    for (auto moment = steps.size() + 1; moment-- > 0;)
        if (fits(*disk, steps, moment))
            return moment;
    auto problems = editedPaths(*disk, treeBefore(steps), treeAfter(steps));
    std::erase_if(problems, [&](const Problem &edited) {
        return disk->at(edited.place).kind == NodeKind::Folder;
    });
    if (problems.empty())
        problems.push_back(problem(editedSince, steps.front().path));
    return std::unexpected(problems);
}

Result<void> settle(const Root &root, const std::string &path, const Node &node)
{
    if (isPlaceholder(path))
        return node.kind == NodeKind::Folder ? makePlaceholderFolder(root, path, node.content)
                                             : removePlaceholderFolder(root, path);
    const auto current = root.look(path);
    if (!current)
        return std::unexpected(current.error());
    if (*current == node || (node.kind == NodeKind::Folder && current->kind == NodeKind::Folder))
        return {};
    return node.kind == NodeKind::Absent ? removeNode(root, path, *current) : root.put(path, node);
}

Result<void> sweep(const Root &root, const Steps &steps)
{
    std::set<std::string> folders;
    for (const auto &step : steps)
        if (!isFolderStep(step))
            folders.insert(folderOf(step.path));
    for (const auto &folder : folders)
        if (auto swept = root.sweep(folder); !swept)
            return swept;
    return {};
}

bool isLeadIn(const Kept &step)
{
    return step.before.kind == NodeKind::Absent && step.after.kind == NodeKind::Folder;
}

} // namespace opentalk::transaction
