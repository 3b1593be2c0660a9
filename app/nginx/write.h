// The one place where configuration text is made and values are quoted.
#pragma once

#include "nginx/tree.h"

#include <string>
#include <vector>

namespace opentalk::nginx {

struct Written {
    std::string text;            ///< four spaces a level, ends in a newline
    std::vector<Reason> reasons; ///< one a line of `text`; empty where a line needs none
};

/// `heading` becomes comment lines at the top, with a blank line below; a line that brings its own
/// `#` keeps it. Comments are wrapped. The text parses back to `directives`; that holds for every
/// value without NUL, since each argument that is not plain is quoted.
Written write(const Directives &directives, const std::vector<std::string> &heading);

/// One argument as it stands in a file: bare where nginx reads it back as itself, else quoted.
std::string quoted(const std::string &argument);

} // namespace opentalk::nginx
