// Lines, words and port numbers in the texts of other programs.
#pragma once

#include "model/text.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace opentalk::machine {

inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

inline std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

inline std::vector<std::string_view> linesOf(std::string_view text)
{
    return splitAt(text, '\n');
}

inline std::vector<std::string_view> wordsOf(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string_view> words;
    for (auto start = text.find_first_not_of(blanks); start != text.npos;) {
        const auto end = std::min(text.find_first_of(blanks, start), text.size());
        words.push_back(text.substr(start, end - start));
        start = text.find_first_not_of(blanks, end);
    }
    return words;
}

/// `443`, or `20000:39999` with the separator between.
inline std::optional<std::pair<std::uint16_t, std::uint16_t>> portsBetween(std::string_view text,
                                                                           char separator)
{
    const auto parts = splitAt(text, separator);
    const auto first = wholeNumber(parts.front(), 0, 65535);
    const auto last = parts.size() == 1 ? first : wholeNumber(parts.back(), 0, 65535);
    if (!first || !last || *last < *first || parts.size() > 2)
        return std::nullopt;
    return std::pair(static_cast<std::uint16_t>(*first), static_cast<std::uint16_t>(*last));
}

} // namespace opentalk::machine
