#include "nginx/write.h"

#include <algorithm>
#include <string_view>

namespace opentalk::nginx {

namespace {

constexpr std::size_t commentWidth = 90;

/// What nginx unescapes after a backslash, in quotes and outside them. Every other backslash, as
/// in `\.`, stands for itself.
bool isUnescaped(char c)
{
    return std::string_view("\"'\\trn").contains(c);
}

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

bool isBare(std::string_view argument)
{
    if (argument.empty() || argument.front() == '#')
        return false;
    for (std::size_t i = 0; i < argument.size(); ++i) {
        const char c = argument[i];
        if (isBlank(c) || std::string_view(";{}\"'").contains(c))
            return false;
        if (c == '\\' && (i + 1 == argument.size() || isUnescaped(argument[i + 1])))
            return false;
    }
    return true;
}

/// The letter nginx reads back as this control character, or 0. A line break must not stand raw:
/// one directive is one line, so that reasons can be counted by lines.
char letterOf(char c)
{
    switch (c) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

std::string between(char mark, std::string_view argument)
{
    std::string text(1, mark);
    for (std::size_t i = 0; i < argument.size(); ++i) {
        const char c = argument[i];
        const char next = i + 1 < argument.size() ? argument[i + 1] : mark;
        if (const char letter = letterOf(c)) {
            text += {'\\', letter};
            continue;
        }
        if (c == mark || (c == '\\' && (isUnescaped(next) || letterOf(next))))
            text += '\\';
        text += c;
    }
    return text + mark;
}

class Writer {
public:
    void heading(const std::vector<std::string> &lines)
    {
        for (const auto &line : lines)
            comment(line, {});
        if (!lines.empty())
            m_first = false;
    }

    void all(const Directives &directives)
    {
        for (const auto &directive : directives) {
            if (directive.spaced && !m_first)
                line("", {});
            m_first = false;
            one(directive);
        }
    }

    void blankLine() { line("", {}); }

    Written take() { return std::move(m_written); }

private:
    void one(const Directive &directive)
    {
        if (!directive.comment.empty())
            comment(directive.comment, directive.reason);
        std::string text = words(directive);
        if (directive.verbatim)
            return verbatim(text + " {" + *directive.verbatim + "}", directive.reason);
        if (!directive.block)
            return line(text + ';', directive.reason);
        line(text + " {", directive.reason);
        inside(*directive.block);
        line("}", {});
    }

    void inside(const Directives &block)
    {
        m_indent += 4;
        m_first = true;
        all(block);
        m_first = false;
        m_indent -= 4;
    }

    static std::string words(const Directive &directive)
    {
        std::string text = quoted(directive.name);
        bool afterQuotes = false;
        for (const auto &argument : directive.arguments) {
            // `if ($a = "b")`: nginx lets a parenthesis follow a quote without a blank.
            if (!(afterQuotes && argument == ")"))
                text += ' ';
            text += quoted(argument);
            afterQuotes = !isBare(argument);
        }
        return text;
    }

    void comment(std::string_view text, const Reason &reason)
    {
        for (std::size_t end = 0; end != text.npos; text.remove_prefix(end + 1)) {
            end = text.find('\n');
            wrapped(text.substr(0, end), reason);
            if (end == text.npos)
                return;
        }
    }

    void wrapped(std::string_view text, const Reason &reason)
    {
        if (text.starts_with('#'))
            text.remove_prefix(text.starts_with("# ") ? 2 : 1);
        const std::size_t room = commentWidth - 2 - std::min(m_indent, commentWidth / 2);
        while (text.size() > room) {
            auto cut = text.rfind(' ', room);
            if (cut == text.npos || cut == 0)
                cut = text.find(' ', room);
            if (cut == text.npos)
                break;
            line("# " + std::string(text.substr(0, cut)), reason);
            text.remove_prefix(cut + 1);
        }
        line(text.empty() ? "#" : "# " + std::string(text), reason);
    }

    void line(std::string_view text, const Reason &reason)
    {
        if (!text.empty())
            m_written.text.append(m_indent, ' ');
        m_written.text.append(text) += '\n';
        m_written.reasons.push_back(reason);
    }

    void verbatim(std::string_view text, const Reason &reason)
    {
        line(text, reason);
        for (const char c : text)
            if (c == '\n')
                m_written.reasons.push_back(reason);
    }

    Written m_written;
    std::size_t m_indent = 0;
    bool m_first = true; ///< nothing stands above in this block
};

} // namespace

Written write(const Directives &directives, const std::vector<std::string> &heading)
{
    Writer writer;
    writer.heading(heading);
    if (!heading.empty() && !directives.empty() && !directives.front().spaced)
        writer.blankLine();
    writer.all(directives);
    return writer.take();
}

std::string quoted(const std::string &argument)
{
    if (isBare(argument))
        return argument;
    const bool single = argument.contains('"') && !argument.contains('\'');
    return between(single ? '\'' : '"', argument);
}

} // namespace opentalk::nginx
