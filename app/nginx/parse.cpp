#include "nginx/parse.h"

#include "nginx/lex.h"
#include "nginx/problems.h"

#include <algorithm>
#include <utility>

namespace opentalk::nginx {

namespace {

constexpr std::size_t deepest = 64;

class Parser {
public:
    Parser(std::string_view text, const std::string &file)
        : m_lexer(text)
        , m_file(file)
    { }

    Result<Directives> all()
    {
        for (;;) {
            auto token = m_lexer.next();
            if (token.kind == Lexer::Kind::Word) {
                word(std::move(token));
                continue;
            }
            if (token.kind == Lexer::Kind::End && isComplete())
                return std::move(m_levels.front());
            if (auto problem = mark(token))
                return std::unexpected(Problems {*std::move(problem)});
        }
    }

private:
    bool isComplete() const { return !m_begun && m_opened.empty(); }

    void word(Lexer::Token token)
    {
        if (m_begun) {
            m_directive.arguments.push_back(std::move(token.text));
            return;
        }
        m_begun = true;
        m_directive.name = std::move(token.text);
        m_directive.line = token.line;
    }

    std::optional<Problem> mark(const Lexer::Token &token)
    {
        switch (token.kind) {
        case Lexer::Kind::Semicolon:
            return m_begun ? finish() : unexpected(token);
        case Lexer::Kind::Open:
            return m_begun ? open() : unexpected(token);
        case Lexer::Kind::Close:
            return m_begun || m_opened.empty() ? unexpected(token) : close();
        case Lexer::Kind::Unclosed:
            return unfinished(token.line, token.text);
        case Lexer::Kind::End:
            return m_begun ? unfinished(m_directive.line, ";")
                           : unfinished(m_opened.back().line, "}");
        default:
            return unexpected(token);
        }
    }

    std::optional<Problem> finish()
    {
        m_levels.back().push_back(std::exchange(m_directive, {}));
        m_begun = false;
        return {};
    }

    std::optional<Problem> open()
    {
        if (m_directive.name.ends_with("_by_lua_block"))
            return lua();
        if (m_opened.size() == deepest)
            return problem(configurationTooDeep, place(m_directive.line), std::to_string(deepest));
        m_opened.push_back(std::exchange(m_directive, {}));
        m_levels.emplace_back();
        m_begun = false;
        return {};
    }

    std::optional<Problem> lua()
    {
        m_directive.verbatim = m_lexer.luaBody();
        if (!m_directive.verbatim)
            return unfinished(m_directive.line, "}");
        return finish();
    }

    std::optional<Problem> close()
    {
        m_directive = std::move(m_opened.back());
        m_opened.pop_back();
        m_directive.block = std::move(m_levels.back());
        m_levels.pop_back();
        return finish();
    }

    std::string place(int line) const { return m_file + ':' + std::to_string(line); }

    Problem unexpected(const Lexer::Token &token) const
    {
        return problem(configurationUnexpected, place(token.line), token.text);
    }

    Problem unfinished(int line, const std::string &missing) const
    {
        return problem(configurationUnfinished, place(line), missing);
    }

    Lexer m_lexer;
    const std::string &m_file;
    Directive m_directive;                ///< the one being read
    bool m_begun = false;                 ///< it has its name, which may be empty text
    std::vector<Directive> m_opened;      ///< blocks around it
    std::vector<Directives> m_levels {1}; ///< what they hold so far; the file itself is first
};

} // namespace

Result<Directives> parse(std::string_view text, const std::string &file)
{
    if (const auto nul = text.find('\0'); nul != text.npos) {
        const auto line = 1 + std::ranges::count(text.substr(0, nul), '\n');
        return refuse(configurationHasNul, file + ':' + std::to_string(line));
    }
    return Parser(text, file).all();
}

} // namespace opentalk::nginx
