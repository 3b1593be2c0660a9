#include "wizard/placement.h"

#include "machine/certificates.h"

namespace opentalk::wizard {

namespace {

std::string digestOf(machine::NodeKind kind, const std::string &content)
{
    switch (kind) {
    case machine::NodeKind::File:
        return machine::sha256("file " + content);
    case machine::NodeKind::Link:
        return machine::sha256("link " + content);
    default:
        return {};
    }
}

} // namespace

std::vector<Placement> placementsOf(const machine::Plan &plan)
{
    std::vector<Placement> placements;
    for (const auto &change : plan.changes) {
        const auto &wanted = change.wanted;
        const bool isFile = wanted.kind == nginx::EntryKind::File;
        if (change.action == machine::Action::Keep
            || (!isFile && wanted.kind != nginx::EntryKind::Link))
            continue;
        const auto kind = isFile ? machine::NodeKind::File : machine::NodeKind::Link;
        const bool isGone = change.action == machine::Action::Delete;
        placements.push_back({wanted.path, digestOf(change.before.kind, change.before.content),
                              isGone ? std::string() : digestOf(kind, wanted.content)});
    }
    return placements;
}

Standing standingOf(const std::vector<Placement> &placements, bool isObtaining,
                    const machine::Root &root)
{
    bool isSeen = false;
    bool hasOld = false;
    bool hasNew = false;
    bool isEdited = false;
    for (const auto &each : placements) {
        const auto node = root.look(each.path);
        if (!node)
            continue;
        const auto now = digestOf(node->kind, node->content);
        isSeen = true;
        isEdited = isEdited || (now != each.before && now != each.after);
        if (each.before == each.after)
            continue;
        hasOld = hasOld || now == each.before;
        hasNew = hasNew || now == each.after;
    }
    const bool isBetween = (hasOld && hasNew) || (isObtaining && isEdited);
    const auto inPlace = !isSeen ? InPlace::Unseen
        : isBetween              ? InPlace::Between
        : hasOld                 ? InPlace::Before
        : isEdited && !hasNew    ? InPlace::Unclear
                                 : InPlace::After;
    return {inPlace, isEdited};
}

} // namespace opentalk::wizard
