// Where a Lua block ends. Only Lua's strings and comments can hide a brace, so only they are read.
#include "nginx/lex.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

/// At `[`: the offset behind `[[…]]` or `[==[…]==]`; `at` itself where none begins here; npos
/// where it does not end.
std::size_t behindLongBracket(std::string_view text, std::size_t at)
{
    const auto open = std::min(text.find_first_not_of('=', at + 1), text.size());
    if (open == text.size() || text[open] != '[')
        return at;
    const auto closing = ']' + std::string(open - at - 1, '=') + ']';
    const auto end = text.find(closing, open + 1);
    return end == text.npos ? end : end + closing.size();
}

std::size_t behindString(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (++at; at < text.size() && text[at] != quote; ++at)
        if (text[at] == '\\')
            ++at;
    return at < text.size() ? at + 1 : text.npos;
}

std::size_t behindComment(std::string_view text, std::size_t at)
{
    at += 2;
    if (at < text.size() && text[at] == '[')
        if (const auto behind = behindLongBracket(text, at); behind != at)
            return behind;
    return text.find('\n', at);
}

/// Behind what begins at `at`: a string, a comment, or one character of anything else.
std::size_t behindItem(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == '"' || c == '\'')
        return behindString(text, at);
    if (text.substr(at).starts_with("--"))
        return behindComment(text, at);
    if (c == '[')
        return std::max(behindLongBracket(text, at), at + 1);
    return at + 1;
}

} // namespace

std::optional<std::size_t> endOfLua(std::string_view text, std::size_t at)
{
    for (int depth = 1; at < text.size(); at = behindItem(text, at)) {
        if (text[at] == '{')
            ++depth;
        if (text[at] == '}' && --depth == 0)
            return at;
    }
    return std::nullopt;
}

} // namespace opentalk::nginx
