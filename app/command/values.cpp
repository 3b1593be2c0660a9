#include "command/values.h"

#include <algorithm>
#include <charconv>

namespace opentalk::command {

bool isDigest(std::string_view text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isCleanPath(std::string_view text)
{
    if (text.size() < 2 || text.size() > 4096 || text.front() != '/')
        return false;
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (std::ranges::any_of(text, isControl))
        return false;
    while (!text.empty()) {
        text.remove_prefix(1);
        const auto part = text.substr(0, text.find('/'));
        if (part.empty() || part == "." || part == "..")
            return false;
        text.remove_prefix(part.size());
    }
    return true;
}

std::optional<int> checkpointNumber(std::string_view text)
{
    int number = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool good = read.ec == std::errc() && read.ptr == end && text.front() != '-';
    if (!good || number < 1 || number > 999999999)
        return std::nullopt;
    return number;
}

} // namespace opentalk::command
