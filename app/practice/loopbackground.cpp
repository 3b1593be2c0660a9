#include "practice/loopbackground.h"

#include "machine/problems.h"
#include "machine/run.h"
#include "practice/copy.h"

#include <filesystem>
#include <unistd.h>

namespace opentalk::practice {

namespace {

namespace fs = std::filesystem;
using machine::Root;
using machine::Verdict;

/// Before it has read anything nginx opens the log it was built with; this keeps it from that.
std::vector<std::string> withoutBuiltInLog(const nginx::Survey &survey)
{
    const auto &version = survey.dialect.nginx;
    if (version >= nginx::Version {1, 19, 5, {}})
        return {"-e", "stderr"};
    return {};
}

/// What this nginx keeps in folders that it was built with; those belong to the machine's own.
std::vector<std::string> temporaryThings()
{
    const auto ran = machine::run(machine::Tool::Nginx, {"-V"});
    std::vector<std::string> things {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"};
    std::erase_if(things, [&](const std::string &thing) {
        return ran && ran->errors.contains("--without-http_" + thing + "_module");
    });
    return things;
}

} // namespace

LoopbackGround::LoopbackGround(std::string folder)
    : m_folder(std::move(folder))
    , m_doors(m_folder + "/doors")
    , m_temporary(temporaryThings())
{ }

/// The copy has a pid file and logs of its own; `live` shares those of the tree.
std::vector<Shift> LoopbackGround::shiftsTo(const std::string &copy,
                                            const nginx::Survey &survey) const
{
    std::vector<Shift> shifts {{survey.configFolder, copy + "/nginx"}};
    if (copy != m_folder + "/live") {
        shifts.push_back({survey.program.pidFile, copy + "/pid"});
        shifts.push_back({survey.program.logFolder, copy + "/log"});
    }
    for (const auto *folder : {"/etc", "/var", "/run"})
        shifts.push_back({folder, treeFolder() + folder});
    return shifts;
}

nginx::Directives LoopbackGround::temporaryFoldersIn(const std::string &copy) const
{
    nginx::Directives made;
    for (const auto &thing : m_temporary) {
        nginx::Directive directive;
        directive.name = thing + "_temp_path";
        directive.arguments = {copy + '/' + thing};
        made.push_back(std::move(directive));
    }
    return made;
}

Translation LoopbackGround::translationTo(std::vector<Shift> shifts)
{
    const auto serving = [this](const Backend &backend) {
        const Address address {backend.host, backend.isV6};
        return reach(m_doors.list(), {address, backend.port}).value_or(m_doors.closed());
    };
    return {std::move(shifts), [this](const Spot &spot) { return m_doors.of(spot); }, serving,
            ::geteuid() != 0};
}

Result<void> LoopbackGround::write(const std::string &copy, const Root &root,
                                   const nginx::Survey &survey,
                                   const std::vector<nginx::Entry> &puts,
                                   const std::vector<std::string> &removals)
{
    auto nodes = nodesBelow(root, survey.configFolder);
    if (!nodes)
        return std::unexpected(nodes.error());
    return writeCopy(changed(std::move(*nodes), survey.configFolder, puts, removals),
                     translationTo(shiftsTo(copy, survey)), survey.program.configFile,
                     temporaryFoldersIn(copy));
}

Result<Verdict> LoopbackGround::test(const Root &root, const nginx::Survey &survey,
                                     const std::vector<nginx::Entry> &puts,
                                     const std::vector<std::string> &removals)
{
    const auto copy = m_folder + "/try";
    std::error_code ignored;
    fs::remove_all(copy, ignored);
    fs::create_directories(copy + "/log", ignored);
    if (const auto written = write(copy, root, survey, puts, removals); !written)
        return std::unexpected(written.error());
    const auto shifts = shiftsTo(copy, survey);
    auto words = withoutBuiltInLog(survey);
    words.insert(words.end(), {"-t", "-c", shifted(survey.program.configFile, shifts)});
    const auto ran = machine::run(machine::Tool::Nginx, words);
    if (!ran)
        return std::unexpected(ran.error());
    const auto said = shiftedBack(ran->errors, shifts);
    return Verdict {ran->status == 0, said + ran->output, machine::warningsOf(said), false};
}

Result<void> LoopbackGround::show(const Root &root, const nginx::Survey &survey)
{
    return write(m_folder + "/live", root, survey, {}, {});
}

std::vector<std::string> LoopbackGround::arguments(const nginx::Survey &survey) const
{
    auto words = withoutBuiltInLog(survey);
    words.insert(words.end(),
                 {"-c", shifted(survey.program.configFile, shiftsTo(m_folder + "/live", survey))});
    return words;
}

int LoopbackGround::door(const std::string &address, int port)
{
    const Spot spot {{address, address.contains(':')}, static_cast<std::uint16_t>(port)};
    return reach(m_doors.list(), spot).value_or(m_doors.closed());
}

} // namespace opentalk::practice
