#include "model/problem.h"

#include "model/text.h"

#include <algorithm>

namespace opentalk {

std::string filled(std::string_view text, const std::vector<std::string> &arguments)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isMark
            = text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
        const auto index = isMark ? static_cast<std::size_t>(text[at + 1] - '1') : 0;
        if (isMark && index < arguments.size()) {
            result += arguments[index];
            ++at;
        } else {
            result += text[at];
        }
    }
    return result;
}

std::string reason(const Problem &problem)
{
    return filled(problem.reasonText, problem.arguments);
}

std::string remedy(const Problem &problem)
{
    return filled(problem.remedyText, problem.arguments);
}

std::string ownWords(const Problem &problem)
{
    const auto texts = problem.reasonText + problem.remedyText;
    const auto count = problem.arguments.size();
    const bool isShown = count > 9 || texts.find('%' + std::to_string(count)) != texts.npos;
    return count < 2 || isShown ? std::string() : problem.arguments.back();
}

std::string sentence(const Problem &problem)
{
    std::string result = problem.place;
    for (const auto &part : {reason(problem), remedy(problem)}) {
        if (part.empty())
            continue;
        if (!result.empty())
            result += result == problem.place ? ": " : " ";
        result += part;
    }
    return escaped(result);
}

/// Turns the order of what follows round, or breaks the line, and is not seen itself.
static bool isHiddenMark(std::string_view sequence)
{
    static constexpr std::string_view marks[] {"\u061C", "\u200E", "\u200F", "\u2028", "\u2029",
                                               "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
                                               "\u2066", "\u2067", "\u2068", "\u2069"};
    return std::ranges::find(marks, sequence) != std::end(marks);
}

std::string escaped(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    while (!text.empty()) {
        const auto length = utf8Length(text);
        const auto sequence = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(sequence.size());
        if (length > 0 && !hasControlCharacters(sequence) && !isHiddenMark(sequence)) {
            result += sequence;
            continue;
        }
        for (const char c : sequence) {
            const auto byte = static_cast<unsigned char>(c);
            result += {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return result;
}

} // namespace opentalk
