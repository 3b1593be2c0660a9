#include "nginx/parse.h"

#include "nginx/lex.h"
#include "nginx/problems.h"

#include <algorithm>
#include <vector>

namespace opentalk::nginx {

namespace {

constexpr std::size_t deepest = 64;

class Parser {
public:
    Parser(std::string_view text, const std::string &file, Visitor &visitor)
        : m_lexer(text)
        , m_file(file)
        , m_visitor(visitor)
    { }

    Result<void> all()
    {
        for (;;) {
            const auto token = m_lexer.next();
            if (token.kind == Lexer::Kind::Word) {
                word(token);
                continue;
            }
            if (token.kind == Lexer::Kind::End && m_words.empty() && m_opened.empty())
                return {};
            if (auto problem = mark(token)) {
                endAll(token.line);
                return std::unexpected(Problems {*std::move(problem)});
            }
        }
    }

private:
    void word(const Lexer::Token &token)
    {
        if (m_words.empty())
            m_line = token.line;
        m_words.push_back(token.text);
    }

    std::optional<Problem> mark(const Lexer::Token &token)
    {
        switch (token.kind) {
        case Lexer::Kind::Semicolon:
            return m_words.empty() ? unexpected(token) : finish();
        case Lexer::Kind::Open:
            return m_words.empty() ? unexpected(token) : open();
        case Lexer::Kind::Close:
            return !m_words.empty() || m_opened.empty() ? unexpected(token) : close(token);
        case Lexer::Kind::Unclosed:
            return unfinished(token.line, token.text);
        case Lexer::Kind::End:
            return m_words.empty() ? unfinished(m_opened.back(), "}") : unfinished(m_line, ";");
        default:
            return unexpected(token);
        }
    }

    std::optional<Problem> finish()
    {
        m_visitor.directive(m_words, m_line);
        return done();
    }

    std::optional<Problem> open()
    {
        if (m_words.front().ends_with("_by_lua_block"))
            return lua();
        if (m_opened.size() == deepest)
            return problem(configurationTooDeep, place(m_line), std::to_string(deepest));
        m_opened.push_back(m_line);
        m_visitor.begin(m_words, m_line);
        return done();
    }

    std::optional<Problem> lua()
    {
        const auto body = m_lexer.luaBody();
        if (!body)
            return unfinished(m_line, "}");
        m_visitor.lua(m_words, *body, m_line);
        return done();
    }

    std::optional<Problem> close(const Lexer::Token &token)
    {
        m_opened.pop_back();
        m_visitor.end(token.line);
        return {};
    }

    std::optional<Problem> done()
    {
        m_words.clear();
        m_lexer.forget();
        return {};
    }

    void endAll(int line)
    {
        for (; !m_opened.empty(); m_opened.pop_back())
            m_visitor.end(line);
    }

    std::string place(int line) const { return m_file + ':' + std::to_string(line); }

    Problem unexpected(const Lexer::Token &token) const
    {
        return problem(configurationUnexpected, place(token.line), std::string(token.text));
    }

    Problem unfinished(int line, std::string_view missing) const
    {
        return problem(configurationUnfinished, place(line), std::string(missing));
    }

    Lexer m_lexer;
    const std::string &m_file;
    Visitor &m_visitor;
    std::vector<std::string_view> m_words; ///< of the directive being read; its name may be empty
    int m_line = 0;                        ///< where that begins
    std::vector<int> m_opened;             ///< lines of the blocks around it
};

} // namespace

Result<void> parse(std::string_view text, const std::string &file, Visitor &visitor)
{
    if (const auto nul = text.find('\0'); nul != text.npos) {
        const auto line = 1 + std::ranges::count(text.substr(0, nul), '\n');
        return refuse(configurationHasNul, file + ':' + std::to_string(line));
    }
    return Parser(text, file, visitor).all();
}

} // namespace opentalk::nginx
