// A configuration as an nginx without a private machine can read it: the same tree of directives,
// with paths below a folder and addresses behind doors.
#pragma once

#include "nginx/tree.h"
#include "practice/doors.h"

#include <functional>
#include <string>
#include <vector>

namespace opentalk::practice {

/// What lies at `from`, or below, is to be found at `to`.
struct Shift {
    std::string from;
    std::string to;
};

struct Translation {
    std::vector<Shift> shifts; ///< the first that fits counts
    std::function<std::uint16_t(const Spot &)> listening;
    std::function<std::uint16_t(const Backend &)> serving;
    bool dropsUser = true; ///< `user`, which only root may choose
};

nginx::Directives translated(const nginx::Directives &directives, const Translation &translation);

/// With comments above, so that written out each stands on the line that it was read from, and
/// nginx's words name that line.
nginx::Directives onTheirLines(nginx::Directives directives);

std::string shifted(const std::string &path, const std::vector<Shift> &shifts);

/// `text` with every path as it is called in the tree.
std::string shiftedBack(std::string text, const std::vector<Shift> &shifts);

} // namespace opentalk::practice
