// Modules that nginx has unless it is built without them (Debian's nginx-light has no geo).
#include "nginx/generateparts.h"
#include "nginx/problems.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

struct Use {
    std::string_view directive;
    const char *module;
};

/// Directives of ours, by https://nginx.org/en/docs/ngx_core_module.html and the modules' pages.
constexpr Use uses[] {{"allow", "http_access"},
                      {"deny", "http_access"},
                      {"geo", "http_geo"},
                      {"gzip", "http_gzip"},
                      {"map", "http_map"},
                      {"proxy_pass", "http_proxy"},
                      {"return", "http_rewrite"},
                      {"limit_req_zone", "http_limit_req"},
                      {"hash", "http_upstream_hash"},
                      {"ip_hash", "http_upstream_ip_hash"},
                      {"least_conn", "http_upstream_least_conn"},
                      {"keepalive", "http_upstream_keepalive"},
                      {"zone", "http_upstream_zone"}};

/// Text inside a map or a geo is no directive.
bool holdsDirectives(const Directive &block)
{
    return block.block && block.name != "map" && block.name != "geo";
}

bool needs(const Directives &directives, std::string_view module)
{
    return std::ranges::any_of(directives, [&](const Directive &directive) {
        return std::ranges::any_of(uses,
                                   [&](const Use &use) {
                                       return use.module == module
                                           && use.directive == directive.name;
                                   })
            || (holdsDirectives(directive) && needs(*directive.block, module));
    });
}

} // namespace

Problems modulesLeftOut(const Survey &survey, const Directives &directives)
{
    Problems problems;
    for (const auto &module : survey.dialect.without)
        if (needs(directives, module))
            problems.push_back(problem(moduleMissing, survey.program.path, module));
    return problems;
}

} // namespace opentalk::nginx
