// A DNS host name that a server block may answer to.
#pragma once

#include "model/problem.h"

#include <string>
#include <string_view>

namespace opentalk {

/// Lower-case A-labels of letters, digits and hyphens, each at most 63 long, at most 253 in all,
/// at least two labels, no address, no wildcard, no trailing dot (RFC 1123, RFC 5890).
class HostName {
public:
    /// Folds ASCII upper case. `place` is where a problem is reported, usually a profile key.
    static Result<HostName> parse(std::string_view text, const std::string &place);

    /// The same grammar, but one label such as `localhost` is enough: for names inside a network.
    static bool isNameOfAnyDepth(std::string_view text);

    const std::string &text() const { return m_text; }

    /// True for `parent` itself and for every name below it.
    bool isWithin(const HostName &parent) const;

    auto operator<=>(const HostName &) const = default;

private:
    explicit HostName(std::string text)
        : m_text(std::move(text))
    { }

    std::string m_text;
};

} // namespace opentalk
