#include "machine/logs.h"

#include "machine/configuration.h"
#include "machine/lookparts.h"
#include "nginx/parse.h"

#include <set>

namespace opentalk::machine {

namespace {

class LogCollector : public ConfigurationVisitor, public nginx::Visitor {
public:
    explicit LogCollector(const Build &build)
        : m_prefix(build.prefix)
        , m_files {build.errorLog, build.accessLog}
    { }

    void directive(const Heard &heard) override { note(heard.words); }
    bool begin(const Heard &) override { return true; }
    void end(const std::string &, int) override { }

    void directive(nginx::Words words, int) override { note(words); }
    void lua(nginx::Words, std::string_view, int) override { }
    void begin(nginx::Words, int) override { }
    void end(int) override { }

    std::vector<std::string> files() const
    {
        std::vector<std::string> found;
        for (const auto &file : m_files)
            if (!file.empty())
                found.push_back(file);
        return found;
    }

private:
    void note(nginx::Words words)
    {
        const bool isLog = words.front() == "error_log" || words.front() == "access_log";
        if (!isLog || words.size() < 2)
            return;
        const std::string target(words[1]);
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
    configuration.visit(logs);
    for (const auto &entry : puts)
        if (entry.kind == nginx::EntryKind::File)
            (void)nginx::parse(entry.content, entry.path, logs); // nginx judges what is broken
    return logs.files();
}

} // namespace opentalk::machine
