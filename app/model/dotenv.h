// A file of `KEY=value` lines, read as docker compose reads it, but nothing comes from outside: a
// variable is filled in only from the asked-for keys above it, never from the environment.
#pragma once

#include "model/problem.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk {

struct DotenvEntry {
    std::string key;
    int line = 0;
    std::optional<std::string> value; ///< none where the file alone does not tell it

    bool operator==(const DotenvEntry &) const = default;
};

/// Values of other keys are never kept: they may be secret.
struct Dotenv {
    std::vector<DotenvEntry> entries;   ///< of the asked-for keys, as often as they are there
    std::vector<std::string> otherKeys; ///< names alone, each once, sorted
    std::vector<int> unreadable;        ///< lines that are no KEY=value

    bool operator==(const Dotenv &) const = default;
};

/// `file` names the text in problems ("file:line"). Refused: more than 1 MiB, NUL, not UTF-8, and a
/// quote that never closes.
Result<Dotenv> readDotenv(std::string_view text, const std::string &file,
                          std::span<const std::string_view> keys);

} // namespace opentalk
