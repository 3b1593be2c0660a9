#include "nginx/includeline.h"

#include "nginx/parse.h"
#include "nginx/write.h"

#include <algorithm>
#include <ranges>

namespace opentalk::nginx {

namespace {

constexpr std::string_view marker = "; # OpenTalk Proxy Wizard";
constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view line)
{
    const auto begin = line.find_first_not_of(blanks);
    if (begin == line.npos)
        return {};
    return line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

/// The brace above which the line went may have closed another block.
bool readsLast(const std::string &text, const IncludeLine &wanted)
{
    const auto tree = parse(text, wanted.place.file);
    const auto *http = tree ? find(*tree, "http") : nullptr;
    return http && http->block && !http->block->empty() && http->block->back().name == "include"
        && http->block->back().arguments == std::vector {wanted.pattern};
}

} // namespace

std::string mainFile(const std::string &configFolder)
{
    return configFolder + "/nginx.conf";
}

std::string includePattern(const std::string &configFolder)
{
    return configFolder + "/conf.d/opentalk-*.conf";
}

std::string directiveFor(const IncludeLine &wanted)
{
    return "include " + quoted(wanted.pattern) + ';';
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end == text.npos ? end : end + 1));
        text.remove_prefix(lines.back().size());
    }
    return lines;
}

bool isIncludeLine(std::string_view line)
{
    const auto inner = trimmed(line);
    return inner.starts_with("include ") && inner.ends_with(marker);
}

bool hasIncludeLine(const std::string &text)
{
    return std::ranges::any_of(linesOf(text), isIncludeLine);
}

std::optional<std::string> withIncludeLine(const IncludeLine &wanted)
{
    if (hasIncludeLine(wanted.text))
        return wanted.text;
    const auto lines = linesOf(wanted.text);
    const auto end = static_cast<std::size_t>(wanted.place.line);
    if (end == 0 || end > lines.size() || !trimmed(lines[end - 1]).starts_with('}'))
        return {};
    const auto at = static_cast<std::size_t>(lines[end - 1].data() - wanted.text.data());
    const auto *newline = wanted.text.contains("\r\n") ? "\r\n" : "\n";
    auto directive = directiveFor(wanted);
    directive.pop_back();
    auto made = wanted.text;
    made.insert(at, "    " + directive + std::string(marker) + newline);
    return readsLast(made, wanted) ? std::optional(std::move(made)) : std::nullopt;
}

std::string withoutIncludeLine(const std::string &text)
{
    std::string left;
    for (const auto line : linesOf(text))
        if (!isIncludeLine(line))
            left += line;
    return left;
}

} // namespace opentalk::nginx
