// NGINX's own lexer over a text in memory: words after unquoting, and the marks between them.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace opentalk::nginx {

class Lexer {
public:
    enum class Kind {
        Word,
        Semicolon,
        Open,
        Close,
        End,
        Unclosed, ///< the text ends inside a quoted word; `text` is the quote
        Stray,    ///< `text` follows a closing quote without a blank
    };

    struct Token {
        Kind kind;
        std::string_view text; ///< until `forget`
        int line;              ///< where the token begins
    };

    explicit Lexer(std::string_view text)
        : m_text(text)
    { }

    Token next();

    /// What was unescaped so far is not needed any more.
    void forget() { m_unescaped.clear(); }

    /// After the `{` of a Lua block: its body up to the brace that closes it, which is consumed.
    /// Braces in Lua's strings and comments do not count. Nothing where the text ends before.
    std::optional<std::string_view> luaBody();

private:
    Token mark(Kind kind);
    Token quotedWord(char quote);
    Token bareWord();
    Token word(std::size_t begin, std::size_t end, bool escapes);
    void skipBlanks();
    void skipBraces();

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    bool m_afterQuote = false;
    std::deque<std::string> m_unescaped; ///< words that differ from how they stand in the text
};

/// The end of the Lua text that begins at `at` inside braces: the offset of the closing brace.
std::optional<std::size_t> endOfLua(std::string_view text, std::size_t at);

} // namespace opentalk::nginx
