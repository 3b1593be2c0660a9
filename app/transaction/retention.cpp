#include "transaction/retention.h"

#include "nginx/includeline.h"
#include "transaction/mainfile.h"
#include "transaction/observer.h"
#include "transaction/steps.h"

#include <algorithm>
#include <iterator>

namespace opentalk::transaction {

namespace {

using machine::NodeKind;

/// What others use comes first: folders, the http level, snippets, sites, links.
int levelOf(const Kept &step)
{
    const auto &node = step.after.kind == NodeKind::Absent ? step.before : step.after;
    if (isIncludeLine(step))
        return 6;
    if (node.kind == NodeKind::Folder)
        return 0;
    if (step.path.ends_with("/opentalk-00-names.conf"))
        return 1;
    if (step.path.ends_with("/opentalk-00-http.conf"))
        return 2;
    if (step.path.contains("/snippets/"))
        return 3;
    return node.kind == NodeKind::Link ? 5 : 4;
}

/// What goes away goes after all that comes, in the opposite order.
int rankOf(const Kept &step)
{
    const auto level = levelOf(step);
    return step.after.kind == NodeKind::Absent ? 13 - level : level;
}

} // namespace

Record folded(const Record &first, const Record &second)
{
    auto steps = first.kept;
    std::ranges::copy(second.kept, std::back_inserter(steps));
    const auto after = treeAfter(steps);
    Record record = first;
    record.folded = second.checkpoint.number;
    record.kept.clear();
    record.checkpoint.changed.clear();
    for (const auto &[path, before] : treeBefore(steps)) {
        const auto isMain = path == nginx::mainFile(first.configFolder);
        const Kept whole {path, before, after.at(path)};
        const auto step = isMain ? withoutEdits(whole) : whole;
        if (step.before != step.after)
            record.kept.push_back(step);
    }
    std::ranges::stable_sort(record.kept, {}, rankOf);
    for (const auto &step : record.kept)
        record.checkpoint.changed.push_back(step.path);
    return record;
}

Result<void> foldFrom(const machine::Root &root, int number)
{
    const auto all = records(root);
    if (!all)
        return std::unexpected(all.error());
    std::optional<Record> first;
    for (const auto &record : *all) {
        if (record.checkpoint.number == number)
            first = record;
        if (!first || record.checkpoint.number <= number)
            continue;
        first = folded(*first, record);
        first->checkpoint.time = record.checkpoint.time;
        first->checkpoint.digest = record.checkpoint.digest;
        if (auto saved = save(root, *first); !saved)
            return saved;
        told("folded");
        if (auto gone = discard(root, record.checkpoint.number); !gone)
            return gone;
    }
    return {};
}

/// The first is written before the other one goes: from then on it counts alone.
Result<void> retain(const machine::Root &root)
{
    const auto numbers = checkpointNumbers(root);
    if (!numbers || numbers->size() <= newestKept + 1)
        return numbers ? Result<void> {} : std::unexpected(numbers.error());
    auto all = records(root);
    if (!all)
        return std::unexpected(all.error());
    auto first = all->front();
    for (std::size_t next = 1; next + newestKept < all->size(); ++next) {
        const auto &second = (*all)[next];
        first = folded(first, second);
        if (auto saved = save(root, first); !saved)
            return saved;
        told("folded");
        if (auto gone = discard(root, second.checkpoint.number); !gone)
            return gone;
    }
    return {};
}

} // namespace opentalk::transaction
