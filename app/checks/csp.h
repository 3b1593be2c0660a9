// A Content Security Policy as a browser reads it: what it lets a page load and reach.
//
// After W3C's Content Security Policy Level 3, sections 2.2, 6.7 and 6.8.4 (fallbacks).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opentalk::checks::csp {

struct Directive {
    std::string name; ///< lower case
    std::vector<std::string> sources;

    bool operator==(const Directive &) const = default;
};

struct Policy {
    std::vector<Directive> directives; ///< of two with one name, the first counts
    std::string origin;                ///< of the page: `https://example.com`

    const Directive *find(std::string_view name) const;
    bool operator==(const Policy &) const = default;
};

/// A header holds several policies where it has commas; all of them count.
std::vector<Policy> read(std::string_view header, const std::string &origin);

/// The directive that decides for `name`: itself, or what it falls back to. None: nothing decides,
/// and all is allowed.
const Directive *deciding(const Policy &policy, std::string_view name);

/// `url` may be a whole one (`wss://host:8443/path`) or a scheme (`blob:`).
bool allows(const Policy &policy, std::string_view directive, std::string_view url);

/// What has no address: `'unsafe-inline'`, `'wasm-unsafe-eval'`.
bool allowsKeyword(const Policy &policy, std::string_view directive, std::string_view keyword);

/// The directive as it would have to stand for `missing` to be allowed too.
std::string completed(const Policy &policy, const std::string &directive,
                      const std::vector<std::string> &missing);

} // namespace opentalk::checks::csp
