#include "nginx/lex.h"

#include <algorithm>
#include <array>
#include <utility>

namespace opentalk::nginx {

namespace {

enum Class : unsigned char { Plain, Blank, Mark, Escape, Variable };

/// What a character does inside a bare word: blanks and marks end it.
constexpr auto classes = [] {
    std::array<Class, 256> table {};
    for (const char c : {' ', '\t', '\r', '\n'})
        table[static_cast<unsigned char>(c)] = Blank;
    table[';'] = table['{'] = Mark;
    table['\\'] = Escape;
    table['$'] = Variable;
    return table;
}();

Class classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

int lineBreaks(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n'));
}

/// A backslash that stands before anything else is kept.
char unescaped(char c)
{
    switch (c) {
    case '"':
    case '\'':
    case '\\':
        return c;
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'n':
        return '\n';
    default:
        return 0;
    }
}

std::string unescaped(std::string_view raw)
{
    std::string text;
    text.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i] == '\\' && i + 1 < raw.size() ? unescaped(raw[i + 1]) : '\0';
        text += c ? c : raw[i];
        i += c ? 1 : 0;
    }
    return text;
}

/// NGINX lets a parenthesis stand here too, for `if ($a = "b")`.
bool mayFollowQuote(char c)
{
    return classOf(c) == Blank || classOf(c) == Mark || c == ')';
}

} // namespace

Lexer::Token Lexer::next()
{
    const bool afterQuote = std::exchange(m_afterQuote, false);
    if (afterQuote && m_at < m_text.size() && !mayFollowQuote(m_text[m_at]))
        return {Kind::Stray, m_text.substr(m_at, 1), m_line};
    skipBlanks();
    if (m_at == m_text.size())
        return {Kind::End, {}, m_line};
    switch (const char c = m_text[m_at]) {
    case ';':
        return mark(Kind::Semicolon);
    case '{':
        return mark(Kind::Open);
    case '}':
        return mark(Kind::Close);
    case '"':
    case '\'':
        return quotedWord(c);
    default:
        return bareWord();
    }
}

Lexer::Token Lexer::mark(Kind kind)
{
    return {kind, m_text.substr(m_at++, 1), m_line};
}

void Lexer::skipBlanks()
{
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '#')
            m_at = std::min(m_text.find('\n', m_at), m_text.size()) - 1;
        else if (classOf(c) != Blank)
            return;
        else if (c == '\n')
            ++m_line;
    }
}

Lexer::Token Lexer::quotedWord(char quote)
{
    const auto begin = m_at + 1;
    auto end = begin;
    bool escapes = false;
    while (end < m_text.size() && m_text[end] != quote) {
        const bool escape = m_text[end] == '\\';
        escapes = escapes || escape;
        end += escape ? 2 : 1;
    }
    if (end >= m_text.size())
        return {Kind::Unclosed, m_text.substr(m_at, 1), m_line};
    Token token = word(begin, end, escapes);
    m_line += lineBreaks(m_text.substr(begin, end - begin));
    m_at = end + 1;
    m_afterQuote = true;
    return token;
}

Lexer::Token Lexer::bareWord()
{
    const auto begin = m_at;
    bool escapes = false;
    for (auto kind = Plain; m_at < m_text.size(); ++m_at) {
        kind = classOf(m_text[m_at]);
        if (kind == Blank || kind == Mark)
            break;
        if (kind == Escape) {
            escapes = true;
            ++m_at;
        } else if (kind == Variable) {
            skipBraces();
        }
    }
    m_at = std::min(m_at, m_text.size());
    Token token = word(begin, m_at, escapes);
    if (escapes)
        m_line += lineBreaks(m_text.substr(begin, m_at - begin));
    return token;
}

/// The brace of `${name}` opens no block.
void Lexer::skipBraces()
{
    while (m_at + 1 < m_text.size() && m_text[m_at + 1] == '{')
        ++m_at;
}

Lexer::Token Lexer::word(std::size_t begin, std::size_t end, bool escapes)
{
    const auto raw = m_text.substr(begin, end - begin);
    return {Kind::Word, escapes ? m_unescaped.emplace_back(unescaped(raw)) : raw, m_line};
}

std::optional<std::string_view> Lexer::luaBody()
{
    const auto end = endOfLua(m_text, m_at);
    if (!end)
        return std::nullopt;
    const auto body = m_text.substr(m_at, *end - m_at);
    m_line += lineBreaks(body);
    m_at = *end + 1;
    return body;
}

} // namespace opentalk::nginx
