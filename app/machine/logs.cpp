#include "machine/logs.h"

#include "machine/configuration.h"
#include "machine/lookparts.h"
#include "nginx/parse.h"

#include <set>

namespace opentalk::machine {

namespace {

class LogCollector {
public:
    explicit LogCollector(const Build &build)
        : m_prefix(build.prefix)
        , m_files {build.errorLog, build.accessLog}
    { }

    void noteAll(Configuration &configuration)
    {
        const Configuration::Visit deeply
            = [&](const nginx::Directive &directive, const std::string &file) {
                  note(directive);
                  configuration.visit(directive, file, deeply);
              };
        configuration.visit(deeply);
    }

    void noteAll(const nginx::Directives &directives)
    {
        for (const auto &directive : directives) {
            note(directive);
            if (directive.block)
                noteAll(*directive.block);
        }
    }

    std::vector<std::string> files() const
    {
        std::vector<std::string> found;
        for (const auto &file : m_files)
            if (!file.empty())
                found.push_back(file);
        return found;
    }

private:
    void note(const nginx::Directive &directive)
    {
        const bool isLog = directive.name == "error_log" || directive.name == "access_log";
        if (!isLog || directive.arguments.empty())
            return;
        const auto &target = directive.arguments.front();
        if (target != "off" && isLogFile(target) && !target.contains('$'))
            m_files.insert(belowPrefix(m_prefix, target));
    }

    std::string m_prefix;
    std::set<std::string> m_files;
};

} // namespace

std::vector<std::string> logFiles(const Root &root, const nginx::Survey &survey,
                                  const std::vector<nginx::Entry> &puts)
{
    Build build;
    nginx::Survey asked;
    lookAtProgram(root, asked, build);
    LogCollector logs(build);
    Problems unseen;
    Configuration configuration(root, survey.program.configFile, unseen, Configuration::Ours::Too);
    logs.noteAll(configuration);
    for (const auto &entry : puts)
        if (entry.kind == nginx::EntryKind::File)
            if (const auto parsed = nginx::parse(entry.content, entry.path))
                logs.noteAll(*parsed);
    return logs.files();
}

} // namespace opentalk::machine
