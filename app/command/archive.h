// A file set as a .tar.gz: ustar, everything root's, times zero, in the order of putting in place.
// The same file set gives the same bytes.
#pragma once

#include "model/problem.h"
#include "nginx/fileset.h"

#include <string>
#include <string_view>

namespace opentalk::command {

/// How to put the files in place by hand, in an order in which NGINX accepts every step.
std::string instructions(const nginx::FileSet &files);

/// The shell line that makes a placeholder certificate where it is used.
std::string placeholderCommand(const nginx::Entry &placeholder);

/// README.txt and the files below `etc/…`. Placeholders are left to the instructions: a private
/// key is not carried around.
std::string tarOf(const nginx::FileSet &files);

Result<std::string> gzip(std::string_view bytes);

} // namespace opentalk::command
