// Which words of a line changed.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace opentalk::machine {

/// A part of a line, in bytes; never cuts a letter.
struct Span {
    std::size_t start;
    std::size_t length;

    bool operator==(const Span &) const = default;
};

struct LineChange {
    std::vector<Span> before; ///< what is gone
    std::vector<Span> after;  ///< what is new

    bool operator==(const LineChange &) const = default;
};

/// By words and single signs. Where the part that changed is very long, it is one piece.
LineChange lineChange(std::string_view before, std::string_view after);

/// Whether one line looks like the other, changed: a third of it begins or ends like it.
bool isAlike(std::string_view before, std::string_view after);

} // namespace opentalk::machine
