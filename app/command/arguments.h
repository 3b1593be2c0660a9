// The first look at a command line: which command, which options with which values, which
// arguments. What the values mean is decided in options.cpp.
#pragma once

#include "model/problem.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::command {

struct OptionShape {
    const char *name; ///< with its hyphens
    bool takesValue = false;
    bool repeats = false;
};

struct CommandShape {
    const char *name;
    std::span<const OptionShape> options;
    std::size_t maxArguments = 0;
};

struct Arguments {
    std::map<std::string, std::vector<std::string>, std::less<>> options;
    std::vector<std::string> plain;
    bool help = false;

    bool has(std::string_view option) const { return options.contains(option); }
    std::string value(std::string_view option) const; ///< empty where it is not given
};

/// `--name value` and `--name=value` mean the same; `--` ends the options; `-` is an argument.
Result<Arguments> readArguments(const CommandShape &shape, std::span<const std::string> arguments);

/// The candidate that was probably meant, or nothing.
std::string nearest(std::string_view typed, std::span<const char *const> candidates);

} // namespace opentalk::command
