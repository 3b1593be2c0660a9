#include "transaction/mainfile.h"

#include "nginx/includeline.h"

#include <set>

namespace opentalk::transaction {

using machine::Node;
using machine::NodeKind;

namespace {

/// The file without our line, where that is not what the steps lead to anyway.
std::optional<Node> edited(const Node &disk, const Node &goal)
{
    if (disk.kind != NodeKind::File || nginx::hasIncludeLine(goal.content))
        return {};
    auto left = disk;
    left.content = nginx::withoutIncludeLine(disk.content);
    return left.content == goal.content ? std::nullopt : std::optional(std::move(left));
}

} // namespace

bool isIncludeLine(const Kept &step)
{
    return step.before.kind == NodeKind::File && step.after.kind == NodeKind::File
        && nginx::hasIncludeLine(step.before.content) != nginx::hasIncludeLine(step.after.content)
        && nginx::withoutIncludeLine(step.before.content)
        == nginx::withoutIncludeLine(step.after.content);
}

Kept withoutEdits(Kept step)
{
    step.before = step.after;
    step.before.content = nginx::withoutIncludeLine(step.after.content);
    return step;
}

Steps keepingEdits(const Steps &wished, const Tree &disk)
{
    const auto goal = treeAfter(wished);
    std::set<std::string> replaced;
    Steps steps;
    for (const auto &step : wished) {
        const auto left
            = isIncludeLine(step) ? edited(disk.at(step.path), goal.at(step.path)) : std::nullopt;
        if (!left)
            steps.push_back(step);
        else if (replaced.insert(step.path).second)
            steps.push_back({step.path, disk.at(step.path), *left});
    }
    return steps;
}

} // namespace opentalk::transaction
