#include "transaction/mainfile.h"

#include "nginx/includeline.h"
#include "transaction/problems.h"

#include <algorithm>

namespace opentalk::transaction {

using machine::Node;
using machine::NodeKind;
using nginx::hasIncludeLine;
using nginx::withoutIncludeLine;

namespace {

/// Every other step, and `line` in place of the first at its path where the line goes, of the last
/// where it comes: nginx reads all files of ours by it.
Steps replaced(const Steps &steps, const Kept &line)
{
    const auto isThere = [&](const Kept &step) { return step.path == line.path; };
    const auto first = std::ranges::find_if(steps, isThere);
    const auto last = std::find_if(steps.rbegin(), steps.rend(), isThere).base();
    const bool comes = hasIncludeLine(line.after.content);
    Steps made;
    for (auto step = steps.begin(); step != steps.end(); ++step)
        if (!isThere(*step))
            made.push_back(*step);
        else if (line.before != line.after && (comes ? step + 1 == last : step == first))
            made.push_back(line);
    return made;
}

} // namespace

bool isIncludeLine(const Kept &step)
{
    return step.before.kind == NodeKind::File && step.after.kind == NodeKind::File
        && hasIncludeLine(step.before.content) != hasIncludeLine(step.after.content)
        && withoutIncludeLine(step.before.content) == withoutIncludeLine(step.after.content);
}

bool moveTheLine(const Steps &steps, const std::string &path)
{
    return std::ranges::any_of(
        steps, [&](const Kept &step) { return step.path == path && isIncludeLine(step); });
}

std::optional<Node> withLineAs(const Node &now, const Node &wished)
{
    if (hasLineAs(now, wished))
        return now;
    auto made = now;
    const auto bare = withoutIncludeLine(now.content);
    made.content = hasIncludeLine(wished.content) ? wished.content : bare;
    return withoutIncludeLine(made.content) == bare ? std::optional(std::move(made)) : std::nullopt;
}

bool hasLineAs(const Node &now, const Node &recorded)
{
    return now.kind != NodeKind::File
        || hasIncludeLine(now.content) == hasIncludeLine(recorded.content);
}

Kept withoutEdits(Kept step)
{
    step.before = step.after;
    step.before.content = withoutIncludeLine(step.after.content);
    return step;
}

Result<Steps> keepingEdits(const Steps &wished, const Tree &disk)
{
    auto steps = wished;
    for (const auto &[path, goal] : treeAfter(wished)) {
        if (!moveTheLine(wished, path))
            continue;
        const auto &now = disk.at(path);
        const auto then = withLineAs(now, goal);
        if (!then)
            return refuse(editedSince, path);
        steps = replaced(steps, {path, now, *then});
    }
    return steps;
}

} // namespace opentalk::transaction
