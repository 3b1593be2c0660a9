#include "machine/linechange.h"

#include "model/text.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <string>

namespace opentalk::machine {

namespace {

using Words = std::vector<std::string>;

/// Bytes of letters beyond ASCII count as letters, so that none is cut.
bool isOfWord(char c)
{
    return isLetterOrDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

Words wordsOf(std::string_view line)
{
    Words words;
    for (std::size_t at = 0; at < line.size();) {
        auto end = at + 1;
        while (isOfWord(line[at]) && end < line.size() && isOfWord(line[end]))
            ++end;
        words.emplace_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

/// Adds to the last part where nothing lies between.
void extend(std::vector<Span> &spans, std::size_t start, std::size_t length)
{
    if (!spans.empty() && spans.back().start + spans.back().length == start)
        spans.back().length += length;
    else if (length > 0)
        spans.push_back({start, length});
}

std::size_t lengthOf(const Words &words)
{
    std::size_t length = 0;
    for (const auto &word : words)
        length += word.size();
    return length;
}

/// The words between what both lines begin and end with; `start` is where they begin.
LineChange compare(const Words &before, const Words &after, std::size_t start)
{
    constexpr std::size_t most = 1000; // words; libdtl's time grows with their square
    LineChange change;
    if (before.empty() || after.empty() || before.size() + after.size() > most) {
        extend(change.before, start, lengthOf(before));
        extend(change.after, start, lengthOf(after));
        return change;
    }
    dtl::Diff<std::string> diff(before, after);
    diff.compose();
    auto left = start;
    auto right = start;
    for (const auto &[word, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE)
            extend(change.before, left, word.size());
        if (info.type == dtl::SES_ADD)
            extend(change.after, right, word.size());
        left += info.type == dtl::SES_ADD ? 0 : word.size();
        right += info.type == dtl::SES_DELETE ? 0 : word.size();
    }
    return change;
}

} // namespace

LineChange lineChange(std::string_view before, std::string_view after)
{
    const auto old = wordsOf(before);
    const auto young = wordsOf(after);
    const auto [left, right] = std::ranges::mismatch(old, young);
    auto end = old.end();
    auto youngEnd = young.end();
    while (end != left && youngEnd != right && *(end - 1) == *(youngEnd - 1)) {
        --end;
        --youngEnd;
    }
    return compare(Words(left, end), Words(right, youngEnd), lengthOf(Words(old.begin(), left)));
}

bool isAlike(std::string_view before, std::string_view after)
{
    // How far lines are indented says nothing.
    const auto trimmed = [](std::string_view line) {
        return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
    };
    const auto left = trimmed(before);
    const auto right = trimmed(after);
    const auto begin = std::ranges::mismatch(left, right).in1 - left.begin();
    const auto shorter = static_cast<long>(std::min(left.size(), right.size()));
    long end = 0;
    while (begin + end < shorter
           && left[left.size() - 1 - std::size_t(end)]
               == right[right.size() - 1 - std::size_t(end)])
        ++end;
    return (begin + end) * 3 >= static_cast<long>(std::max(left.size(), right.size()));
}

} // namespace opentalk::machine
