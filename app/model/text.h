// Small questions about text that may come from anywhere: UTF-8, control characters, digits.
// ASCII only and independent of the locale, unlike <cctype>.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

/// Length of the UTF-8 sequence that `text` begins with; 0 where it begins with none.
std::size_t utf8Length(std::string_view text);

bool isUtf8(std::string_view text);
bool isAscii(std::string_view text);

/// Whether valid UTF-8 holds a C0 or C1 control character or DEL.
bool hasControlCharacters(std::string_view text);

/// With ASCII letters in lower case.
std::string lowered(std::string_view text);

/// Decimal digits without a leading zero, in the range; nothing else is a number here.
std::optional<int> wholeNumber(std::string_view text, int least, int most);

/// With `between` between each two.
std::string joined(const std::vector<std::string> &texts, std::string_view between = ", ");

/// `text` with every byte that is not UTF-8 written as \xNN, so that JSON can hold it.
std::string validUtf8(std::string_view text);

} // namespace opentalk
