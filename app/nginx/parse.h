// Reads any legal NGINX configuration file: quotes, escapes, `${name}`, Lua blocks, CRLF, comments.
// Linear in the size of the text, and bounded in depth.
#pragma once

#include "model/problem.h"
#include "nginx/tree.h"
#include "nginx/visitor.h"

#include <string>
#include <string_view>

namespace opentalk::nginx {

/// `file` names the text in problems ("file:line"). Includes are left as directives. Of a broken
/// text, what stands before the break has been heard.
Result<void> parse(std::string_view text, const std::string &file, Visitor &visitor);

/// The same as a tree; none of a broken text.
Result<Directives> parse(std::string_view text, const std::string &file);

} // namespace opentalk::nginx
