// Small pieces of text for people: padding, numbers, times.
#pragma once

#include <chrono>
#include <string>

namespace opentalk::command {

/// With zeros in front, `width` digits.
std::string octal(unsigned long long number, std::size_t width);

std::string padded(std::string text, std::size_t width);  ///< blanks behind
std::string aligned(std::string text, std::size_t width); ///< blanks in front

/// `2026-11-23 16:05`, UTC.
std::string utc(std::chrono::sys_seconds time);

} // namespace opentalk::command
