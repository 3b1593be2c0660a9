// Origins, sources of a content security policy, and URLs: by grammar, so that nothing in them can
// leave the quotes of a directive or the field of a header.
#pragma once

#include "model/problem.h"

#include <span>
#include <string>
#include <string_view>

namespace opentalk {

/// `https://name[:port]`, in lower case.
Result<std::string> parseOrigin(std::string_view text, const std::string &place);

/// A host source (`wss://*.example.com:8443/path`; https and wss only) or one of the schemes
/// `data:`, `blob:`, `https:`, `wss:`. Keywords such as 'unsafe-eval' are refused.
Result<std::string> parseCspSource(std::string_view text, const std::string &place);

/// The fetch directives that a profile may extend.
std::span<const std::string_view> cspDirectives();

/// The https address of an ACME directory: host, optional port, path; no user, query or fragment.
Result<std::string> parseDirectoryUrl(std::string_view text, const std::string &place);

} // namespace opentalk
