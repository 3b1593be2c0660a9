#include "machine/diff.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <unordered_map>

namespace opentalk::machine {

namespace {

using Lines = std::vector<std::string>; // each with its newline, where it has one

Lines linesOf(const std::string &text)
{
    Lines lines;
    std::size_t start = 0;
    while (start < text.size()) {
        const auto end = std::min(text.find('\n', start), text.size() - 1);
        lines.push_back(text.substr(start, end - start + 1));
        start = end + 1;
    }
    return lines;
}

/// At least this many lines are in one text and not in the other.
std::size_t leastDistance(const Lines &before, const Lines &after)
{
    std::unordered_map<std::string_view, long> balance;
    for (const auto &line : before)
        ++balance[line];
    for (const auto &line : after)
        --balance[line];
    std::size_t distance = 0;
    for (const auto &[line, count] : balance)
        distance += static_cast<std::size_t>(std::abs(count));
    return distance;
}

/// libdtl's time grows with length times distance: long texts that have little in common are
/// shown as wholly replaced.
bool isWorthComparing(const Lines &before, const Lines &after)
{
    constexpr std::size_t limit = 20'000'000;
    return leastDistance(before, after) <= limit / (before.size() + after.size() + 1);
}

/// Collects lines and puts the removed ones of a change before the added ones.
class Collector {
public:
    void add(DiffKind kind, const std::string &line)
    {
        DiffLine made {kind, line, 0, 0};
        if (made.text.ends_with('\n'))
            made.text.pop_back();
        if (kind != DiffKind::Added)
            made.before = ++m_before;
        if (kind != DiffKind::Removed)
            made.after = ++m_after;
        if (kind == DiffKind::Added) {
            m_added.push_back(std::move(made));
            return;
        }
        if (kind == DiffKind::Same)
            flush();
        m_lines.push_back(std::move(made));
    }

    std::vector<DiffLine> finish()
    {
        flush();
        return std::move(m_lines);
    }

private:
    void flush()
    {
        std::ranges::move(m_added, std::back_inserter(m_lines));
        m_added.clear();
    }

    std::vector<DiffLine> m_lines;
    std::vector<DiffLine> m_added;
    int m_before = 0;
    int m_after = 0;
};

void compare(const Lines &before, const Lines &after, Collector &lines)
{
    if (before.empty() || after.empty() || !isWorthComparing(before, after)) {
        for (const auto &line : before)
            lines.add(DiffKind::Removed, line);
        for (const auto &line : after)
            lines.add(DiffKind::Added, line);
        return;
    }
    dtl::Diff<std::string> diff(before, after);
    diff.onHuge();
    diff.compose();
    for (const auto &[line, info] : diff.getSes().getSequence())
        lines.add(info.type == dtl::SES_ADD          ? DiffKind::Added
                      : info.type == dtl::SES_DELETE ? DiffKind::Removed
                                                     : DiffKind::Same,
                  line);
}

} // namespace

std::vector<DiffLine> diffLines(const std::string &before, const std::string &after)
{
    const Lines all = linesOf(before);
    const Lines wanted = linesOf(after);
    const auto [left, right] = std::ranges::mismatch(all, wanted);
    const auto start = left - all.begin();
    auto end = all.end();
    auto wantedEnd = wanted.end();
    while (end != left && wantedEnd != right && *(end - 1) == *(wantedEnd - 1)) {
        --end;
        --wantedEnd;
    }
    Collector lines;
    for (auto line = all.begin(); line != all.begin() + start; ++line)
        lines.add(DiffKind::Same, *line);
    compare(Lines(left, end), Lines(right, wantedEnd), lines);
    for (auto line = end; line != all.end(); ++line)
        lines.add(DiffKind::Same, *line);
    return lines.finish();
}

} // namespace opentalk::machine
