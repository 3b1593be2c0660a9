#include "command/text.h"

#include <array>
#include <charconv>
#include <ctime>

namespace opentalk::command {

std::string octal(unsigned long long number, std::size_t width)
{
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 8).ptr;
    const std::string text(digits.data(), end);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string padded(std::string text, std::size_t width)
{
    if (text.size() < width)
        text.append(width - text.size(), ' ');
    return text;
}

std::string aligned(std::string text, std::size_t width)
{
    if (text.size() < width)
        text.insert(0, width - text.size(), ' ');
    return text;
}

std::string utc(std::chrono::sys_seconds time)
{
    const std::time_t seconds = time.time_since_epoch().count();
    std::tm parts = {};
    std::array<char, 40> text {};
    if (!::gmtime_r(&seconds, &parts))
        return "?";
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts)};
}

} // namespace opentalk::command
