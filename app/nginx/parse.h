// Reads any legal NGINX configuration file: quotes, escapes, `${name}`, Lua blocks, CRLF, comments.
// Linear in the size of the text, and bounded in depth.
#pragma once

#include "model/problem.h"
#include "nginx/tree.h"

#include <string>
#include <string_view>

namespace opentalk::nginx {

/// `file` names the text in problems ("file:line"). Includes are left as directives.
Result<Directives> parse(std::string_view text, const std::string &file);

} // namespace opentalk::nginx
