// A tree is what is left of a file when everything heard of it is kept.
#include "nginx/parse.h"

#include <utility>

namespace opentalk::nginx {

namespace {

class TreeBuilder : public Visitor {
public:
    void directive(Words words, int line) override { add(made(words, line)); }

    void lua(Words words, std::string_view body, int line) override
    {
        auto directive = made(words, line);
        directive.verbatim = body;
        add(std::move(directive));
    }

    void begin(Words words, int line) override
    {
        m_opened.push_back(made(words, line));
        m_levels.emplace_back();
    }

    void end(int) override
    {
        auto directive = std::move(m_opened.back());
        m_opened.pop_back();
        directive.block = std::move(m_levels.back());
        m_levels.pop_back();
        add(std::move(directive));
    }

    Directives take() { return std::move(m_levels.front()); }

private:
    static Directive made(Words words, int line)
    {
        Directive directive;
        directive.name = words.front();
        directive.arguments.assign(words.begin() + 1, words.end());
        directive.line = line;
        return directive;
    }

    void add(Directive directive) { m_levels.back().push_back(std::move(directive)); }

    std::vector<Directive> m_opened;
    std::vector<Directives> m_levels {1}; ///< what they hold so far; the file itself is first
};

} // namespace

Result<Directives> parse(std::string_view text, const std::string &file)
{
    TreeBuilder builder;
    if (auto heard = parse(text, file, builder); !heard)
        return std::unexpected(heard.error());
    return builder.take();
}

} // namespace opentalk::nginx
