// Short texts about everything of NGINX that our output uses. The words are our own; the facts are
// those of https://nginx.org/en/docs/.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opentalk::nginx {

struct Article {
    const char *name;     ///< a directive, or a variable with its `$`; `$http_*`: all that begin so
    const char *within;   ///< the block inside which it means this; empty: everywhere else
    const char *text;     ///< English, translation context "Reference"
    const char *contexts; ///< blocks that take it; empty for variables and lines of a map
    const char *standard; ///< what counts without it; empty where nothing does, or `text` says it
    const char *since;    ///< the NGINX that brought it; empty where all that are in use have it
};

/// A parameter that is younger than its directive.
struct Parameter {
    const char *directive;
    const char *within;
    const char *parameter;
    const char *since;
};

/// In a map or geo, where lines are no directives, the article of lines with that name or of all.
const Article *articleOf(std::string_view directive, std::string_view within);

/// Of a variable without its `$`.
const Article *articleOfVariable(std::string_view name);

/// The variables of an argument, without `$` and braces, in order, each once.
std::vector<std::string> variablesIn(std::string_view argument);

/// Those of a line's arguments that are younger than the directive.
std::vector<Parameter> youngerParameters(std::string_view directive, std::string_view within,
                                         const std::vector<std::string> &arguments);

std::span<const Article> directiveArticles();
std::span<const Article> proxyArticles(); ///< of the directives that hand a request on
std::span<const Article> variableArticles();
std::span<const Parameter> youngParameters();

} // namespace opentalk::nginx
