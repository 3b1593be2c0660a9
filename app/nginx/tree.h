// An NGINX configuration as a tree of directives. Values only; parse.h reads it, write.h writes it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace opentalk::nginx {

/// Why a directive stands in our output: an English sentence with %1 … %9 for the arguments,
/// translation context "Reason". No text: nothing to say (a parsed file, a closing brace).
struct Reason {
    const char *text = nullptr;
    std::vector<std::string> arguments {};

    bool operator==(const Reason &) const = default;
    explicit operator bool() const { return text; }
};

/// A simple directive, or a block when `block` is there. `arguments` are the values after nginx's
/// own unquoting: what has to be quoted is the writer's business. A `$` in them is a variable of
/// nginx, so only fixed text of ours may hold one.
struct Directive {
    std::string name;
    std::vector<std::string> arguments;
    std::optional<std::vector<Directive>> block;
    std::optional<std::string>
        verbatim;        ///< body of a `…_by_lua_block`, as it stood; never in our own output
    std::string comment; ///< lines above it, without `#`; empty for none
    bool spaced = false; ///< a blank line above
    Reason reason;
    int line = 0; ///< 1-based where parsed, 0 where generated

    /// Equal for nginx: names, arguments and blocks; comments, reasons and lines do not count.
    bool means(const Directive &other) const;
};

using Directives = std::vector<Directive>;

/// The first directive of that name in `directives`, or nullptr.
const Directive *find(const Directives &directives, const std::string &name);

/// Equal for nginx, element by element.
bool mean(const Directives &left, const Directives &right);

} // namespace opentalk::nginx
