#include "machine/diff.h"
#include "machine/octal.h"

#include <algorithm>
#include <span>

namespace opentalk::machine {

namespace {

constexpr std::size_t context = 3; // lines

/// First and last index of each group of changes with its context.
std::vector<std::pair<std::size_t, std::size_t>> hunksOf(const std::vector<DiffLine> &lines)
{
    std::vector<std::pair<std::size_t, std::size_t>> hunks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffKind::Same)
            continue;
        const auto first = i < context ? 0 : i - context;
        const auto last = std::min(i + context, lines.size() - 1);
        if (!hunks.empty() && first <= hunks.back().second + 1)
            hunks.back().second = last;
        else
            hunks.emplace_back(first, last);
    }
    return hunks;
}

/// `start,count` of a hunk; where a side has no line, the line before it is named.
std::string rangeOf(std::span<const DiffLine> hunk, int DiffLine::*number, int linesBefore)
{
    int first = 0;
    int count = 0;
    for (const auto &line : hunk) {
        if (line.*number == 0)
            continue;
        if (!count++)
            first = line.*number;
    }
    if (!count)
        first = linesBefore;
    if (count == 1)
        return std::to_string(first);
    return std::to_string(first) + "," + std::to_string(count);
}

int lastNumber(std::span<const DiffLine> lines, int DiffLine::*number)
{
    int last = 0;
    for (const auto &line : lines)
        last = std::max(last, line.*number);
    return last;
}

std::string hunksText(const std::string &before, const std::string &after)
{
    const auto lines = diffLines(before, after);
    const std::span all(lines);
    const int lastBefore = lastNumber(all, &DiffLine::before);
    const int lastAfter = lastNumber(all, &DiffLine::after);
    const bool openBefore = !before.empty() && !before.ends_with('\n');
    const bool openAfter = !after.empty() && !after.ends_with('\n');
    std::string text;
    for (const auto &[first, last] : hunksOf(lines)) {
        const auto hunk = all.subspan(first, last - first + 1);
        const auto earlier = all.first(first);
        text += "@@ -" + rangeOf(hunk, &DiffLine::before, lastNumber(earlier, &DiffLine::before))
            + " +" + rangeOf(hunk, &DiffLine::after, lastNumber(earlier, &DiffLine::after))
            + " @@\n";
        for (const auto &line : hunk) {
            text += line.kind == DiffKind::Same ? ' ' : line.kind == DiffKind::Added ? '+' : '-';
            text += harmless(line.text) + "\n";
            const bool open = line.kind == DiffKind::Added
                ? openAfter && line.after == lastAfter
                : openBefore && line.before == lastBefore;
            if (open)
                text += "\\ No newline at end of file\n";
        }
    }
    return text;
}

std::string gitMode(NodeKind kind, unsigned mode)
{
    return kind == NodeKind::Link ? "120000" : "100" + octal(mode);
}

NodeKind kindOf(nginx::EntryKind kind)
{
    switch (kind) {
    case nginx::EntryKind::File:
        return NodeKind::File;
    case nginx::EntryKind::Link:
        return NodeKind::Link;
    case nginx::EntryKind::Folder:
    case nginx::EntryKind::Placeholder:
        break;
    }
    return NodeKind::Folder;
}

std::string fileDiff(const std::string &path, const Node &before, const Node &after)
{
    std::string text;
    if (before.kind == NodeKind::Absent)
        text += "new file mode " + gitMode(after.kind, after.mode) + "\n";
    else if (after.kind == NodeKind::Absent)
        text += "deleted file mode " + gitMode(before.kind, before.mode) + "\n";
    else if (before.kind == NodeKind::File && before.mode != after.mode)
        text += "old mode " + gitMode(before.kind, before.mode) + "\nnew mode "
            + gitMode(after.kind, after.mode) + "\n";
    const auto shown = harmless(path);
    text += "--- " + (before.kind == NodeKind::Absent ? "/dev/null" : shown) + "\n";
    text += "+++ " + (after.kind == NodeKind::Absent ? "/dev/null" : shown) + "\n";
    return text + hunksText(before.content, after.content);
}

std::string folderLine(const Change &change)
{
    const auto &wanted = change.wanted;
    if (change.action == Action::Delete)
        return "deleted folder " + harmless(wanted.path) + "\n";
    if (change.action == Action::Replace)
        return "folder " + harmless(wanted.path) + ": mode " + octal(change.before.mode)
            + " becomes " + octal(wanted.mode) + "\n";
    if (wanted.kind == nginx::EntryKind::Folder)
        return "new folder " + harmless(wanted.path) + " (mode " + octal(wanted.mode) + ")\n";
    std::string names;
    for (const char c : wanted.content)
        names += c == '\n' ? std::string(", ") : std::string(1, c);
    if (names.ends_with(", "))
        names.erase(names.size() - 2);
    return "new placeholder certificate in " + harmless(wanted.path) + " for " + names + "\n";
}

std::string ownerLine(const Change &change)
{
    return harmless(change.wanted.path) + ": owner " + std::to_string(change.before.uid) + ":"
        + std::to_string(change.before.gid) + " becomes 0:0\n";
}

} // namespace

std::string harmless(const std::string &line)
{
    std::string shown;
    std::size_t start = 0;
    for (;;) {
        const auto tab = line.find('\t', start);
        shown += escaped(std::string_view(line).substr(start, tab - start));
        if (tab == std::string::npos)
            return shown;
        shown += '\t';
        start = tab + 1;
    }
}

std::string unifiedDiff(const Change &change)
{
    if (change.action == Action::Keep)
        return {};
    const auto kind = kindOf(change.wanted.kind);
    if (kind == NodeKind::Folder)
        return folderLine(change);
    Node after {kind, change.wanted.mode, 0, 0, change.wanted.content};
    if (change.action == Action::Delete)
        return fileDiff(change.wanted.path, change.before, {});
    if (change.action == Action::Create)
        return fileDiff(change.wanted.path, {}, after);
    if (change.before.kind != kind)
        return fileDiff(change.wanted.path, change.before, {})
            + fileDiff(change.wanted.path, {}, after);
    if (change.before.content == after.content
        && (kind == NodeKind::Link || change.before.mode == after.mode))
        return ownerLine(change);
    return fileDiff(change.wanted.path, change.before, after);
}

std::string unifiedDiff(const Plan &plan)
{
    std::string text;
    for (const Change &change : plan.changes)
        text += unifiedDiff(change);
    return text;
}

} // namespace opentalk::machine
