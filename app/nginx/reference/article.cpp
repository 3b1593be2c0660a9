#include "nginx/reference/article.h"

#include <algorithm>
#include <array>

namespace opentalk::nginx {

namespace {

constexpr auto nameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

bool isTable(std::string_view within)
{
    return within == "map" || within == "geo";
}

const Article *find(std::string_view name, std::string_view within)
{
    for (const auto articles : {proxyArticles(), directiveArticles()}) {
        const auto found = std::ranges::find_if(articles, [&](const Article &article) {
            return article.name == name && article.within == within;
        });
        if (found != articles.end())
            return &*found;
    }
    return nullptr;
}

bool names(std::string_view pattern, std::string_view variable)
{
    if (pattern.ends_with('*'))
        return variable.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == variable;
}

} // namespace

const Article *articleOf(std::string_view directive, std::string_view within)
{
    if (const auto *found = find(directive, within))
        return found;
    return find(isTable(within) ? "*" : directive, isTable(within) ? within : "");
}

const Article *articleOfVariable(std::string_view name)
{
    const auto variable = '$' + std::string(name);
    const auto articles = variableArticles();
    const auto found = std::ranges::find_if(
        articles, [&](const Article &article) { return names(article.name, variable); });
    return found == articles.end() ? nullptr : &*found;
}

std::vector<std::string> variablesIn(std::string_view argument)
{
    std::vector<std::string> found;
    for (auto at = argument.find('$'); at != argument.npos; at = argument.find('$', at + 1)) {
        auto rest = argument.substr(at + 1);
        if (rest.starts_with('{'))
            rest.remove_prefix(1);
        const auto end = std::min(rest.find_first_not_of(nameCharacters), rest.size());
        const std::string name(rest.substr(0, end));
        if (!name.empty() && std::ranges::find(found, name) == found.end())
            found.push_back(name);
    }
    return found;
}

std::vector<Parameter> youngerParameters(std::string_view directive, std::string_view within,
                                         const std::vector<std::string> &arguments)
{
    std::vector<Parameter> found;
    for (const auto &young : youngParameters())
        if (young.directive == directive && (!*young.within || young.within == within)
            && std::ranges::count(arguments, young.parameter) > 0)
            found.push_back(young);
    return found;
}

std::span<const Parameter> youngParameters()
{
    static constexpr std::array parameters {
        Parameter {"listen", "", "quic", "1.25.0"},
        Parameter {"listen", "", "http2", "1.9.5"},
        Parameter {"listen", "", "reuseport", "1.9.1"},
        Parameter {"server", "upstream", "resolve", "1.27.3"},
        Parameter {"add_header", "", "always", "1.7.5"},
        Parameter {"ssl_protocols", "", "TLSv1.3", "1.13.0"},
    };
    return parameters;
}

} // namespace opentalk::nginx
