#include "model/text.h"

#include <algorithm>
#include <charconv>

namespace opentalk {

namespace {

struct Form {
    unsigned char least, most; // of the first byte
    unsigned char secondLeast, secondMost;
    std::size_t length;
};

// Unicode 15, table 3-7: neither overlong forms nor surrogates nor values beyond U+10FFFF.
constexpr Form forms[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3},
    {0xED, 0xED, 0x80, 0x9F, 3}, {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4},
    {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
};

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isBetween(unsigned char byte, unsigned char least, unsigned char most)
{
    return byte >= least && byte <= most;
}

bool follows(const Form &form, std::string_view text)
{
    if (text.size() < form.length || !isBetween(byteAt(text, 1), form.secondLeast, form.secondMost))
        return false;
    for (std::size_t at = 2; at < form.length; ++at) {
        if (!isBetween(byteAt(text, at), 0x80, 0xBF))
            return false;
    }
    return true;
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto first = byteAt(text, 0);
    if (first < 0x80)
        return 1;
    for (const auto &form : forms) {
        if (isBetween(first, form.least, form.most))
            return follows(form, text) ? form.length : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const auto length = utf8Length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool hasControlCharacters(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = byteAt(text, at);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte == 0xC2 && at + 1 < text.size() && byteAt(text, at + 1) < 0xA0)
            return true;
    }
    return false;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (auto &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    if (text.empty() || !std::ranges::all_of(text, isDigit) || (text.size() > 1 && text[0] == '0'))
        return std::nullopt;
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || number < least || number > most)
        return std::nullopt;
    return number;
}

std::string joined(const std::vector<std::string> &texts, std::string_view between)
{
    std::string all;
    for (const auto &text : texts) {
        if (!all.empty())
            all += between;
        all += text;
    }
    return all;
}

std::string validUtf8(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    while (!text.empty()) {
        const auto length = utf8Length(text);
        if (length > 0)
            result += text.substr(0, length);
        else
            result += {'\\', 'x', digits[byteAt(text, 0) >> 4], digits[byteAt(text, 0) & 15]};
        text.remove_prefix(length > 0 ? length : 1);
    }
    return result;
}

} // namespace opentalk
