// Variables in a value of an .env file: `$NAME`, `${NAME}`, `${NAME:-default}` and their kin, as
// docker compose fills them in. Depth and length are bounded; nothing is run or looked up outside.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace opentalk {

struct Variable {
    enum class State { Unset, Known, Unknown };

    State state = State::Unset;
    std::string value;
};

/// A name that is not here may hold anything: what depends on it cannot be told.
using Variables = std::map<std::string, Variable, std::less<>>;

enum class Escapes { None, Backslash };

/// None where the text depends on something unknown or unset, or is no valid template.
std::optional<std::string> interpolated(std::string_view text, const Variables &variables,
                                        Escapes escapes);

} // namespace opentalk
