// Who hears a configuration file while it is read, from top to bottom, without a tree of it.
#pragma once

#include <span>
#include <string_view>

namespace opentalk::nginx {

/// A directive's name and arguments after nginx's own unquoting. They live as long as the call
/// that they are given to.
using Words = std::span<const std::string_view>;

class Visitor {
public:
    virtual ~Visitor() = default;

    virtual void directive(Words words, int line) = 0;

    /// A `…_by_lua_block`, whose body is no configuration.
    virtual void lua(Words words, std::string_view body, int line) = 0;

    /// Each block has its end, also where the text is broken.
    virtual void begin(Words words, int line) = 0;
    virtual void end(int line) = 0;
};

} // namespace opentalk::nginx
