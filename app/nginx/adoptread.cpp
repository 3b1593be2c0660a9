// From texts to sites: servers grouped by host, every directive with its file and line.
#include "nginx/adoptparts.h"
#include "nginx/fileset.h"
#include "nginx/parse.h"
#include "nginx/problems.h"

#include "model/address.h"
#include "model/text.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

constexpr int deepestInclude = 8;
constexpr std::size_t mostLines = 200000; // of one server: includes may multiply
constexpr std::size_t longestText = 100;

bool isSecure(const std::vector<OldLine> &lines)
{
    return std::ranges::any_of(lines, [](const OldLine &line) {
        if (line.is("ssl_certificate") || line.is("ssl_reject_handshake"))
            return true;
        return line.is("listen")
            && (std::ranges::count(line.arguments(), "ssl") > 0
                || line.argument(0).ends_with(":443") || line.argument(0) == "443");
    });
}

/// The first name that a site of ours could have.
std::string hostIn(const std::vector<OldLine> &lines)
{
    for (const auto &line : lines)
        if (line.is("server_name") && line.location.empty())
            for (const auto &name : line.arguments())
                if (const auto host = HostName::parse(name, {}))
                    return host->text();
    return {};
}

void collect(const Old &old, const Directives &inside, const OldFile &file, const std::string &path,
             const std::vector<std::string> &location, std::vector<OldLine> &lines, int depth)
{
    for (const auto &directive : inside) {
        if (lines.size() > mostLines)
            return;
        lines.push_back({&directive, &file, path, location});
        if (directive.name == "include" && !directive.arguments.empty() && depth < deepestInclude) {
            if (const auto *included = old.file(includePath(directive.arguments[0], old.survey)))
                collect(old, included->directives, *included, path, location, lines, depth + 1);
        } else if (directive.block) {
            collect(old, *directive.block, file, pathInside(path, directive),
                    directive.name == "location" ? directive.arguments : location, lines, depth);
        }
    }
}

class Reader {
public:
    explicit Reader(Old &old)
        : m_old(old)
    { }

    void read()
    {
        for (const auto &file : m_old.files)
            level(file.directives, file);
        for (auto &site : m_old.sites)
            findBackends(site);
    }

private:
    void level(const Directives &directives, const OldFile &file)
    {
        for (const auto &directive : directives) {
            const OldLine line {&directive, &file, {}, {}};
            if (directive.name == "http" && directive.block)
                level(*directive.block, file);
            else if (directive.name == "server" && directive.block)
                server(line);
            else if (directive.name == "upstream" && directive.block)
                m_old.upstreams.try_emplace(line.argument(0), line);
            else if (directive.name == "limit_req_zone")
                zone(line);
        }
    }

    void zone(const OldLine &line)
    {
        for (const std::string_view argument : line.arguments())
            if (argument.starts_with("zone="))
                m_old.zones.try_emplace(std::string(argument.substr(5, argument.find(':') - 5)),
                                        line);
    }

    void server(const OldLine &line)
    {
        std::vector<OldLine> lines;
        collectLines(m_old, *line.directive->block, *line.file, "secure", {}, lines);
        const auto host = hostIn(lines);
        if (host.empty())
            return;
        if (!isSecure(lines))
            for (auto &inside : lines)
                inside.path.replace(0, 6, "plain");
        const auto [known, isNew] = m_byHost.try_emplace(host, m_old.sites.size());
        if (isNew)
            m_old.sites.emplace_back().host = host;
        auto *found = &m_old.sites[known->second];
        found->servers.push_back(line);
        found->isOurs = found->isOurs || line.file->isOurs;
        std::ranges::move(lines, std::back_inserter(found->lines));
    }

    const OldLine *target(const OldSite &site) const
    {
        for (const auto &line : site.lines)
            if (line.is("proxy_pass") && line.location == std::vector<std::string> {"/"})
                return &line;
        return site.find("proxy_pass");
    }

    void findBackends(OldSite &site)
    {
        const auto *line = target(site);
        constexpr std::string_view scheme = "http://";
        if (!line || !line->argument(0).starts_with(scheme))
            return;
        site.target = line->argument(0);
        auto name = line->argument(0).substr(scheme.size());
        name = name.substr(0, name.find('/'));
        const auto upstream = m_old.upstreams.find(name);
        if (upstream == m_old.upstreams.end())
            return addBackend(site, name);
        site.upstream = &upstream->second;
        for (const auto &inside : *site.upstream->directive->block)
            if (inside.name == "server" && !inside.arguments.empty())
                addBackend(site, inside.arguments[0]);
    }

    /// `localhost` may be two addresses; containers listen on the IPv4 one.
    static void addBackend(OldSite &site, std::string text)
    {
        if (text.find(':') == text.npos || text.ends_with(']'))
            text += ":80";
        constexpr std::string_view local = "localhost:";
        if (text.starts_with(local))
            text = "127.0.0.1:" + text.substr(local.size());
        if (const auto backend = Backend::parse(text, {}))
            site.backends.push_back(backend->text());
    }

    Old &m_old;
    std::map<std::string, std::size_t> m_byHost;
};

} // namespace

std::string OldLine::argument(std::size_t index) const
{
    return index < directive->arguments.size() ? directive->arguments[index] : std::string();
}

const OldLine *OldSite::find(std::string_view name) const
{
    const OldLine *plain = nullptr;
    for (const auto &line : lines) {
        if (!line.is(name))
            continue;
        if (!line.isPlain())
            return &line;
        plain = plain ? plain : &line;
    }
    return plain;
}

const OldLine *OldSite::header(std::string_view name) const
{
    for (const auto &line : lines)
        if (!line.isPlain() && line.is("add_header") && lowered(line.argument(0)) == lowered(name))
            return &line;
    return nullptr;
}

bool OldSite::hasLocation(const std::vector<std::string> &arguments) const
{
    return std::ranges::any_of(lines, [&](const OldLine &line) {
        return line.is("location") && line.arguments() == arguments;
    });
}

const OldSite *Old::site(ServiceId id) const
{
    const auto found = std::ranges::find(sites, std::optional(id), &OldSite::service);
    return found == sites.end() ? nullptr : &*found;
}

const OldFile *Old::file(const std::string &path) const
{
    const auto found = std::ranges::find(files, path, &OldFile::path);
    return found == files.end() ? nullptr : &*found;
}

std::string textOf(const Directive &directive)
{
    std::string text = directive.name;
    for (const auto &argument : directive.arguments)
        text += ' ' + argument;
    if (text.size() > longestText)
        text = text.substr(0, longestText) + "…";
    return validUtf8(text);
}

std::string includePath(const std::string &argument, const Survey &survey)
{
    return argument.starts_with('/') ? argument : survey.configFolder + '/' + argument;
}

std::string pathInside(const std::string &path, const Directive &block)
{
    std::string inside = path + '\x1f' + block.name;
    for (const auto &argument : block.arguments)
        inside += ' ' + argument;
    return inside;
}

void collectLines(const Old &old, const Directives &inside, const OldFile &file,
                  const std::string &path, const std::vector<std::string> &location,
                  std::vector<OldLine> &lines)
{
    collect(old, inside, file, path, location, lines, 0);
}

Old readOld(const std::vector<ConfigurationFile> &files, const Survey &survey)
{
    Old old {survey, {}, {}, {}, {}, {}, {}};
    for (const auto &[path, text] : files) {
        auto directives = parse(text, path);
        if (!directives) {
            for (auto &problem : directives.error()) {
                problem.severity = Severity::Warning;
                old.notes.push_back(std::move(problem));
            }
            continue;
        }
        old.files.push_back({path, text.starts_with(signature), std::move(*directives)});
    }
    Reader(old).read();
    return old;
}

} // namespace opentalk::nginx
