// The content security policy of our own files: its mode, who may embed, and what was added to it.
#include "nginx/adoptparts.h"

#include "model/deployment.h"
#include "model/sources.h"
#include "nginx/generate.h"
#include "nginx/parse.h"

#include <algorithm>
#include <sstream>

namespace opentalk::nginx {

namespace {

struct Row {
    std::string directive;
    std::vector<std::string> sources;
};

std::vector<Row> rowsOf(const std::string &policy)
{
    std::vector<Row> rows;
    std::istringstream parts(policy);
    for (std::string part; std::getline(parts, part, ';');) {
        std::istringstream words(part);
        Row row;
        words >> row.directive;
        for (std::string word; words >> word;)
            row.sources.push_back(word);
        if (!row.directive.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

const Row *find(const std::vector<Row> &rows, const std::string &directive)
{
    const auto found = std::ranges::find(rows, directive, &Row::directive);
    return found == rows.end() ? nullptr : &*found;
}

const OldLine *policyOf(const OldSite &site)
{
    const auto *enforced = site.header("Content-Security-Policy");
    return enforced ? enforced : site.header("Content-Security-Policy-Report-Only");
}

void adoptEmbedders(const std::vector<Row> &rows, const std::string &frontend, Profile &profile)
{
    const auto *ancestors = find(rows, "frame-ancestors");
    if (!ancestors || !profile.embedders.empty())
        return;
    for (const auto &source : ancestors->sources)
        if (source != "https://" + frontend)
            if (const auto origin = parseOrigin(source, {}))
                profile.embedders.push_back(*origin);
}

/// The policy that the profile leads to by itself.
std::vector<Row> usualRows(const Profile &profile, const Survey &survey, const std::string &place)
{
    const auto deployment = examine(profile).deployment;
    if (!deployment)
        return {};
    const auto files = generate(
        *deployment, assumed(survey.dialect.nginx, survey.dialect.openssl, Layout::Sites));
    const auto *entry
        = files ? files->find("/etc/nginx/sites-available/opentalk-frontend.conf") : nullptr;
    const auto directives = entry ? parse(entry->content, place) : Directives {};
    if (!directives)
        return {};
    for (const auto &server : *directives)
        for (const auto &line : server.block.value_or(Directives {}))
            if (line.name == "add_header" && line.arguments[0].starts_with("Content-Security"))
                return rowsOf(line.arguments[1]);
    return {};
}

bool mayExtend(const std::string &directive)
{
    return std::ranges::count(cspDirectives(), directive) > 0;
}

void adoptSources(const std::vector<Row> &rows, const std::vector<Row> &usual, Profile &profile)
{
    for (const auto &[directive, sources] : rows) {
        const auto *known = find(usual, directive);
        if (!mayExtend(directive))
            continue;
        for (const auto &source : sources) {
            const bool isUsual = known && std::ranges::count(known->sources, source) > 0;
            if (!isUsual && parseCspSource(source, {}))
                profile.cspExtra.push_back({directive, source});
        }
    }
}

} // namespace

void adoptPolicy(Old &old, Profile &profile)
{
    const auto *frontend = old.site(ServiceId::Frontend);
    if (frontend && frontend->isOurs) {
        const auto *line = policyOf(*frontend);
        profile.csp = !line                                  ? CspMode::Off
            : line->argument(0) == "Content-Security-Policy" ? CspMode::Enforce
                                                             : CspMode::ReportOnly;
        const auto rows = line ? rowsOf(line->argument(1)) : std::vector<Row> {};
        adoptEmbedders(rows, frontend->host, profile);
        if (line)
            adoptSources(rows, usualRows(profile, old.survey, line->place()), profile);
    }
    const auto host = frontend ? frontend->host : defaultHost(ServiceId::Frontend, old.domain);
    for (const auto id : {ServiceId::Whiteboard, ServiceId::Pad})
        if (const auto *site = old.site(id); site && site->isOurs)
            if (const auto *line = policyOf(*site))
                adoptEmbedders(rowsOf(line->argument(1)), host, profile);
}

} // namespace opentalk::nginx
