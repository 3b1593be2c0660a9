#include "model/dotenv.h"

#include "model/interpolation.h"
#include "model/problems.h"
#include "model/text.h"

#include <algorithm>
#include <set>

namespace opentalk {

namespace {

constexpr std::size_t largest = std::size_t {1} << 20;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isKey(std::string_view text)
{
    const auto isPart
        = [](char c) { return isLetterOrDigit(c) || c == '_' || c == '.' || c == '-'; };
    return !text.empty() && !isDigit(text[0]) && std::ranges::all_of(text, isPart);
}

/// As keys are written by custom. A line that broke out of a secret seldom looks like this.
bool isShowable(std::string_view key)
{
    const auto isPart = [](char c) { return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_'; };
    return key.size() <= 64 && std::ranges::all_of(key, isPart);
}

std::string_view withoutExport(std::string_view key)
{
    constexpr std::string_view word = "export";
    if (key.starts_with(word) && key.size() > word.size() && isBlank(key[word.size()]))
        return trimmed(key.substr(word.size()));
    return key;
}

/// Before ` # …`.
std::string_view withoutComment(std::string_view value)
{
    for (std::size_t at = 0; at < value.size(); ++at)
        if (value[at] == '#' && at > 0 && isBlank(value[at - 1]))
            return value.substr(0, at);
    return value;
}

class Reader {
public:
    Reader(std::string_view text, const std::string &file, std::span<const std::string_view> keys)
        : m_text(text)
        , m_file(file)
    {
        for (const auto key : keys)
            m_variables.emplace(key, Variable {});
    }

    Result<Dotenv> all()
    {
        while (m_at < m_text.size()) {
            const auto line = restOfLine();
            const auto separator = line.find_first_of("=:");
            if (const auto bare = trimmed(line); bare.empty() || bare.starts_with('#'))
                skip(line.size());
            else if (separator == line.npos)
                named(withoutExport(bare));
            else if (!assignment(withoutExport(trimmed(line.substr(0, separator))), separator + 1))
                return refuse(problems::envQuoteOpen, m_file + ':' + std::to_string(m_begun));
        }
        m_result.otherKeys.assign(m_others.begin(), m_others.end());
        return std::move(m_result);
    }

private:
    std::string_view restOfLine() const
    {
        return m_text.substr(m_at, std::min(m_text.find('\n', m_at), m_text.size()) - m_at);
    }

    /// So much of the line, then the rest of it and its end.
    void skip(std::size_t length)
    {
        m_line += static_cast<int>(std::ranges::count(m_text.substr(m_at, length), '\n')) + 1;
        m_at = std::min(m_at + length + 1, m_text.size());
    }

    /// A key without a value gets that of the environment.
    void named(std::string_view key)
    {
        m_begun = m_line;
        keep(key, std::nullopt);
        skip(restOfLine().size());
    }

    /// False where a quote stays open.
    bool assignment(std::string_view key, std::size_t length)
    {
        m_begun = m_line;
        m_at += length;
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
        const char first = m_at < m_text.size() ? m_text[m_at] : '\n';
        if (first == '"' || first == '\'')
            return quoted(key, first);
        const auto line = restOfLine();
        const bool isComment = first == '#' && isBlank(m_text[m_at - 1]);
        keep(key, isComment ? "" : value(key, trimmed(withoutComment(line)), Escapes::None));
        skip(line.size());
        return true;
    }

    bool quoted(std::string_view key, char quote)
    {
        auto end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote)
            end += m_text[end] == '\\' ? 2U : 1U;
        if (end >= m_text.size())
            return false;
        const auto inside = m_text.substr(m_at + 1, end - m_at - 1);
        skipInside(end + 1);
        const auto rest = trimmed(restOfLine());
        if (!rest.empty() && !rest.starts_with('#'))
            m_result.unreadable.push_back(m_begun);
        else if (quote == '"')
            keep(key, value(key, inside, Escapes::Backslash));
        else
            keep(key, literal(inside));
        skip(restOfLine().size());
        return true;
    }

    void skipInside(std::size_t end)
    {
        m_line += static_cast<int>(std::ranges::count(m_text.substr(m_at, end - m_at), '\n'));
        m_at = end;
    }

    static std::string literal(std::string_view inside)
    {
        std::string text;
        for (std::size_t at = 0; at < inside.size(); ++at)
            if (inside[at] != '\\' || !inside.substr(at + 1).starts_with('\''))
                text += inside[at];
        return text;
    }

    std::optional<std::string> value(std::string_view key, std::string_view text,
                                     Escapes escapes) const
    {
        if (!m_variables.contains(key))
            return std::nullopt;
        return interpolated(text, m_variables, escapes);
    }

    void keep(std::string_view key, std::optional<std::string> value)
    {
        const auto asked = m_variables.find(key);
        if (asked != m_variables.end()) {
            asked->second
                = {value ? Variable::State::Known : Variable::State::Unknown, value.value_or("")};
            m_result.entries.push_back({asked->first, m_begun, std::move(value)});
        } else if (isKey(key) && isShowable(key)) {
            m_others.emplace(key);
        } else {
            m_result.unreadable.push_back(m_begun);
        }
    }

    std::string_view m_text;
    const std::string &m_file;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_begun = 1; ///< the line where the present assignment begins
    Variables m_variables;
    std::set<std::string, std::less<>> m_others;
    Dotenv m_result;
};

} // namespace

Result<Dotenv> readDotenv(std::string_view text, const std::string &file,
                          std::span<const std::string_view> keys)
{
    if (text.size() > largest)
        return refuse(problems::envTooLarge, file);
    if (!isUtf8(text) || text.find('\0') != text.npos)
        return refuse(problems::envNotText, file);
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    return Reader(text, file, keys).all();
}

} // namespace opentalk
