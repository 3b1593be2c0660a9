#include "machine/configobj.h"

#include "model/text.h"

namespace opentalk::machine {

namespace {

constexpr std::string_view blanks = " \t\r\f\v";
constexpr std::size_t depthLimit = 4;
constexpr int lineLimit = 4096;

std::string_view stripped(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

/// Where the quote that `text` begins with ends; npos where it does not.
std::size_t endOfQuote(std::string_view text)
{
    return text.find(text.front(), 1);
}

/// One item of a list, taken from the front of `text` with what separates it from the next.
std::optional<std::string> takeItem(std::string_view &text, bool &comma)
{
    std::string item;
    if (isQuote(text.front())) {
        const auto end = endOfQuote(text);
        if (end == text.npos)
            return {};
        item = text.substr(1, end - 1);
        text = stripped(text.substr(end + 1));
    } else {
        const auto end = text.find_first_of(",#");
        item = stripped(text.substr(0, end));
        text = end == text.npos ? std::string_view() : text.substr(end);
    }
    if (text.starts_with('#'))
        text = {};
    comma = text.starts_with(',');
    if (!comma && !text.empty())
        return {};
    text = stripped(comma ? text.substr(1) : text);
    return item;
}

std::optional<ConfigValue> valueOf(std::string_view text)
{
    ConfigValue value;
    if (text.empty() || text.starts_with('#'))
        return ConfigValue {{""}, false};
    if (text.starts_with(','))
        return stripped(text.substr(1)).empty() ? std::optional(ConfigValue {{}, true})
                                                : std::nullopt;
    while (!text.empty() && !text.starts_with('#')) {
        bool comma = false;
        const auto item = takeItem(text, comma);
        if (!item)
            return {};
        value.items.push_back(*item);
        value.isList = value.isList || comma;
    }
    return value;
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
        if (m_rest.starts_with("\xEF\xBB\xBF"))
            m_rest.remove_prefix(3);
    }

    std::optional<ConfigSections> read()
    {
        m_sections[""];
        while (!m_rest.empty()) {
            const auto line = stripped(nextLine());
            if (m_lines > lineLimit)
                return {};
            if (line.empty() || line.starts_with('#'))
                continue;
            if (!(line.starts_with('[') ? openSection(line) : readEntry(line)))
                return {};
        }
        return std::move(m_sections);
    }

private:
    std::string_view nextLine()
    {
        ++m_lines;
        const auto end = m_rest.find('\n');
        const auto line = m_rest.substr(0, end);
        m_rest = end == m_rest.npos ? std::string_view() : m_rest.substr(end + 1);
        return line;
    }

    bool openSection(std::string_view line)
    {
        const auto depth = line.find_first_not_of('[');
        if (depth == line.npos || depth > depthLimit || depth > m_path.size() + 1)
            return false;
        const auto end = line.find(']', depth);
        const auto after = end == line.npos ? line.npos : line.find_first_not_of(']', end);
        const auto closing = (after == line.npos ? line.size() : after) - end;
        const auto rest = after == line.npos ? std::string_view() : stripped(line.substr(after));
        if (end == line.npos || closing != depth || !(rest.empty() || rest.starts_with('#')))
            return false;
        m_path.resize(depth - 1);
        m_path.push_back(withoutQuotes(stripped(line.substr(depth, end - depth))));
        return m_sections.try_emplace(path()).second;
    }

    bool readEntry(std::string_view line)
    {
        const auto equals
            = isQuote(line.front()) ? line.find('=', endOfQuote(line)) : line.find('=');
        if (equals == line.npos)
            return false;
        const auto key = withoutQuotes(stripped(line.substr(0, equals)));
        const auto rest = stripped(line.substr(equals + 1));
        const auto value = rest.starts_with("'''") || rest.starts_with("\"\"\"") ? multiLine(rest)
                                                                                 : valueOf(rest);
        return value && m_sections[path()].try_emplace(key, *value).second;
    }

    /// Between three quotes, over as many lines as it takes.
    std::optional<ConfigValue> multiLine(std::string_view rest)
    {
        const auto mark = rest.substr(0, 3);
        std::string all(rest.substr(3));
        while (all.find(mark) == all.npos) {
            if (m_rest.empty() || m_lines > lineLimit)
                return {};
            all += '\n';
            all += nextLine();
        }
        return ConfigValue {{all.substr(0, all.find(mark))}, false};
    }

    static std::string withoutQuotes(std::string_view text)
    {
        if (text.size() >= 2 && isQuote(text.front()) && text.back() == text.front())
            text = text.substr(1, text.size() - 2);
        return std::string(text);
    }

    std::string path() const
    {
        std::string joined;
        for (const auto &part : m_path)
            joined += (joined.empty() ? "" : "/") + part;
        return joined;
    }

    std::string_view m_rest;
    int m_lines = 0;
    std::vector<std::string> m_path;
    ConfigSections m_sections;
};

} // namespace

std::optional<ConfigSections> readConfigobj(std::string_view text)
{
    if (!isUtf8(text))
        return {};
    return Reader(text).read();
}

} // namespace opentalk::machine
