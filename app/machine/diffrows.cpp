#include "machine/diffrows.h"

#include <algorithm>
#include <span>

namespace opentalk::machine {

namespace {

using Lines = std::span<const DiffLine>;

struct Run {
    Lines removed;
    Lines added;
};

/// The first of the next few added lines that is like this one; npos where none is.
std::size_t counterpart(const DiffLine &line, Lines added)
{
    constexpr std::size_t reach = 20;
    for (std::size_t i = 0; i < std::min(reach, added.size()); ++i)
        if (isAlike(line.text, added[i].text))
            return i;
    return std::string::npos;
}

class Rows {
public:
    void same(const DiffLine &line)
    {
        rows.push_back({RowKind::Same, side(line, line.before), side(line, line.after)});
    }

    /// Lines without a counterpart share rows, so that both sides stay close.
    void change(Run run)
    {
        std::size_t waiting = 0;
        for (std::size_t i = 0; i < run.removed.size(); ++i) {
            const auto found = counterpart(run.removed[i], run.added);
            if (found == std::string::npos) {
                ++waiting;
                continue;
            }
            unlike(run.removed.subspan(i - waiting, waiting), run.added.first(found));
            alike(run.removed[i], run.added[found]);
            run.added = run.added.subspan(found + 1);
            waiting = 0;
        }
        unlike(run.removed.last(waiting), run.added);
    }

    std::vector<DiffRow> rows;

private:
    static RowSide side(const DiffLine &line, int number) { return {number, harmless(line.text)}; }

    void alike(const DiffLine &removed, const DiffLine &added)
    {
        DiffRow row {RowKind::Changed, side(removed, removed.before), side(added, added.after)};
        auto parts = lineChange(row.before.text, row.after.text);
        row.before.changed = std::move(parts.before);
        row.after.changed = std::move(parts.after);
        rows.push_back(std::move(row));
    }

    void unlike(Lines removed, Lines added)
    {
        for (std::size_t i = 0; i < std::max(removed.size(), added.size()); ++i) {
            DiffRow row;
            if (i < removed.size())
                row.before = side(removed[i], removed[i].before);
            if (i < added.size())
                row.after = side(added[i], added[i].after);
            row.kind = i >= added.size() ? RowKind::Removed
                : i >= removed.size()    ? RowKind::Added
                                         : RowKind::Changed;
            rows.push_back(std::move(row));
        }
    }
};

/// Removed lines of a change stand before the added ones.
Run takeRun(Lines &lines)
{
    const auto end = std::ranges::find(lines, DiffKind::Same, &DiffLine::kind);
    const auto run = lines.first(static_cast<std::size_t>(end - lines.begin()));
    lines = lines.subspan(run.size());
    const auto added = std::ranges::find(run, DiffKind::Added, &DiffLine::kind);
    const auto count = static_cast<std::size_t>(added - run.begin());
    return {run.first(count), run.subspan(count)};
}

std::vector<DiffRow> allRows(const std::vector<DiffLine> &lines)
{
    Rows made;
    for (Lines rest = lines; !rest.empty();) {
        if (rest.front().kind != DiffKind::Same) {
            made.change(takeRun(rest));
            continue;
        }
        made.same(rest.front());
        rest = rest.subspan(1);
    }
    return std::move(made.rows);
}

/// Whether a change is at most `context` rows away, for each row.
std::vector<bool> nearChanges(const std::vector<DiffRow> &rows, int context)
{
    std::vector<bool> near(rows.size());
    const auto sweep = [&](auto begin, auto end, auto mark) {
        int left = 0;
        for (; begin != end; ++begin, ++mark) {
            left = begin->kind == RowKind::Same ? left - 1 : context + 1;
            if (left > 0)
                *mark = true;
        }
    };
    sweep(rows.begin(), rows.end(), near.begin());
    sweep(rows.rbegin(), rows.rend(), near.rbegin());
    return near;
}

void markOpenEnd(std::vector<DiffRow> &rows, RowSide DiffRow::*side, const std::string &text)
{
    if (text.empty() || text.ends_with('\n'))
        return;
    const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                   [&](const DiffRow &row) { return (row.*side).number > 0; });
    if (last != rows.rend())
        ((*last).*side).isOpen = true;
}

} // namespace

std::vector<DiffRow> diffRows(const std::string &before, const std::string &after, int context)
{
    if (before == after)
        return {};
    auto all = allRows(diffLines(before, after));
    markOpenEnd(all, &DiffRow::before, before);
    markOpenEnd(all, &DiffRow::after, after);
    const auto near = nearChanges(all, context);
    std::vector<DiffRow> shown;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!near[i])
            continue;
        if (i > 0 && !near[i - 1])
            shown.push_back({RowKind::Gap, {all[i].before.number, {}}, {all[i].after.number, {}}});
        shown.push_back(std::move(all[i]));
    }
    return shown;
}

} // namespace opentalk::machine
