#include "machine/surroundings.h"

#include "machine/configuration.h"
#include "machine/lookparts.h"
#include "nginx/parse.h"

#include <algorithm>
#include <optional>
#include <set>

namespace opentalk::machine {

namespace {

using nginx::Directive;

std::optional<NeedKind> fileKind(std::string_view name)
{
    if (name.ends_with("ssl_certificate"))
        return NeedKind::Certificate;
    if (name.ends_with("ssl_certificate_key"))
        return NeedKind::Key;
    if (name.ends_with("ssl_trusted_certificate") || name == "ssl_client_certificate")
        return NeedKind::Trust;
    if (name == "ssl_session_ticket_key")
        return NeedKind::TicketKey;
    if (name.ends_with("ssl_password_file"))
        return NeedKind::Password;
    if (name.ends_with("_temp_path") || name.ends_with("_cache_path"))
        return NeedKind::Folder;
    return {};
}

bool namesAHost(const Directive &directive)
{
    const std::string_view name = directive.name;
    if (directive.block || directive.arguments.empty())
        return false;
    if (name == "server")
        return std::ranges::count(directive.arguments, "resolve") == 0;
    return name.ends_with("_pass") || name == "listen" || name == "set_real_ip_from"
        || name == "auth_http" || name == "ssl_stapling_responder" || name == "error_log"
        || name == "access_log";
}

class Collector final : private ConfigurationVisitor {
public:
    Collector(const Build &build, std::string configFolder)
        : m_build(build)
        , m_configFolder(std::move(configFolder))
    {
        for (const auto &folder : build.temporaryFolders)
            m_found.needs.push_back({NeedKind::Folder, folder, {}, false});
    }

    void noteAll(Configuration &configuration) { configuration.visit(*this); }

    void noteAll(const nginx::Directives &directives, const std::string &file)
    {
        for (const auto &directive : directives) {
            note(directive, {file, directive.line}, true);
            if (directive.block)
                noteAll(*directive.block, file);
        }
    }

    std::vector<Need> needs()
    {
        std::erase_if(m_found.needs, [&](const Need &need) {
            return need.kind == NeedKind::Host && m_upstreams.contains(need.name);
        });
        return std::move(m_found.needs);
    }

private:
    void directive(const Heard &heard) override { note(heard, {}); }
    bool begin(const Heard &heard) override
    {
        note(heard, nginx::Directives {});
        return true;
    }
    void end(const std::string &, int) override { }

    void note(const Heard &heard, std::optional<nginx::Directives> block)
    {
        const auto arguments = heard.arguments();
        Directive directive;
        directive.name = heard.name();
        directive.arguments.assign(arguments.begin(), arguments.end());
        directive.block = std::move(block);
        note(directive, heard.place(), false);
    }

    void note(const Directive &directive, const nginx::Place &place, bool ours)
    {
        if (directive.name == "upstream" && !directive.arguments.empty())
            m_upstreams.insert(directive.arguments.front());
        if (const auto kind = fileKind(directive.name); kind && !directive.arguments.empty())
            addFile(*kind, directive.arguments.front(), place, ours);
        if (directive.name == "resolver")
            for (const auto &argument : directive.arguments)
                addHost(argument, place, ours);
        else if (namesAHost(directive))
            addHost(directive.arguments.front(), place, ours);
    }

    void addFile(NeedKind kind, const std::string &text, const nginx::Place &place, bool ours)
    {
        if (text.find_first_of("$:") != text.npos || text == "off" || text == "on")
            return;
        const auto &folder = kind == NeedKind::Folder ? m_build.prefix : m_configFolder;
        add({kind, belowPrefix(folder, text), place, ours});
    }

    void addHost(const std::string &target, const nginx::Place &place, bool ours)
    {
        if (auto host = hostIn(target); !host.empty())
            add({NeedKind::Host, std::move(host), place, ours});
    }

    void add(Need need)
    {
        if (m_known.insert({need.kind, need.name, need.ours}).second)
            m_found.needs.push_back(std::move(need));
    }

    const Build &m_build;
    std::string m_configFolder;
    std::set<std::string> m_upstreams;
    std::set<std::tuple<NeedKind, std::string, bool>> m_known;
    Surroundings m_found;
};

bool isHostName(std::string_view text)
{
    static constexpr std::string_view letters
        = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static constexpr std::string_view others = "0123456789.-_";
    return text.size() <= 253 && text.find_first_of(letters) != text.npos && !text.starts_with('-')
        && text.find_first_not_of(std::string(letters).append(others)) == text.npos;
}

} // namespace

std::string hostIn(std::string_view target)
{
    static constexpr std::string_view syslog = "syslog:server=";
    if (target.starts_with(syslog))
        target.remove_prefix(syslog.size());
    else if (target.starts_with("syslog:") || target.starts_with('/'))
        return {};
    if (const auto scheme = target.find("://"); scheme != target.npos)
        target.remove_prefix(scheme + 3);
    if (target.starts_with("unix:") || target.contains('$'))
        return {};
    target = target.substr(0, target.find_first_of(":/?,"));
    const bool isWord = target == "off" || target == "stderr" || target.contains('=');
    return isHostName(target) && !isWord ? std::string(target) : std::string();
}

Surroundings surroundingsOf(const Root &root, const nginx::Survey &survey,
                            const std::vector<nginx::Entry> &puts)
{
    Build build;
    nginx::Survey asked;
    lookAtProgram(root, asked, build);
    Surroundings surroundings;
    Problems unseen;
    Collector collector(build, survey.configFolder);
    Configuration configuration(root, survey.program.configFile, unseen);
    collector.noteAll(configuration);
    for (const auto &entry : puts)
        if (entry.kind == nginx::EntryKind::File)
            if (const auto parsed = nginx::parse(entry.content, entry.path))
                collector.noteAll(*parsed, entry.path);
    std::ranges::copy_if(
        unseen, std::back_inserter(surroundings.hidden),
        [](const Problem &problem) { return problem.kind == ProblemKind::Permission; });
    surroundings.needs = collector.needs();
    return surroundings;
}

} // namespace opentalk::machine
