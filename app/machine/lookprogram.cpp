#include "machine/lookparts.h"

#include "machine/problems.h"
#include "machine/run.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <unistd.h>
#include <utility>

namespace opentalk::machine {

namespace {

/// The value of `--option=value`, or what stands after `word` up to a blank.
std::optional<std::string> after(const std::string &text, const std::string &word)
{
    const auto at = text.find(word);
    if (at == text.npos)
        return std::nullopt;
    const auto begin = at + word.size();
    return text.substr(begin, text.find_first_of(" \n)", begin) - begin);
}

/// Splits at blanks outside of single quotes, as configure wrote the line.
std::vector<std::string> words(const std::string &line)
{
    std::vector<std::string> found(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '\'')
            quoted = !quoted;
        else if (c == ' ' && !quoted)
            found.emplace_back();
        else
            found.back() += c;
    }
    std::erase(found, "");
    return found;
}

/// Of `--with-http_v2_module`, and with another front of `--without-http_geo_module`.
std::optional<std::string> moduleOf(const std::string &word, std::string_view front = "--with-")
{
    constexpr std::string_view back = "_module";
    if (word == "--with-stream" || word == "--with-mail")
        return front == "--with-" ? std::optional(word.substr(front.size())) : std::nullopt;
    if (!word.starts_with(front) || !word.ends_with(back) || word.find('=') != word.npos)
        return std::nullopt;
    return word.substr(front.size(), word.size() - front.size() - back.size());
}

/// `ngx_http_brotli_filter_module` is http_brotli_filter.
std::string bareModule(std::string name)
{
    if (name.starts_with("ngx_"))
        name.erase(0, 4);
    if (name.ends_with("_module"))
        name.resize(name.size() - 7);
    return name;
}

std::string loadedModule(const std::string &file)
{
    return bareModule(std::filesystem::path(file).stem());
}

/// Built in from a folder of its own: the folder's name is all that is told.
std::optional<std::string> addedModule(const std::string &word)
{
    constexpr std::string_view option = "--add-module=";
    if (!word.starts_with(option))
        return std::nullopt;
    return bareModule(std::filesystem::path(word.substr(option.size())).filename());
}

/// Ours go where an ordinary log of the machine is: never beside /dev/null.
bool isOrdinaryLog(const std::string &target)
{
    return isLogFile(target) && !target.starts_with("/dev/");
}

std::string folderOf(const std::string &file)
{
    return std::filesystem::path(file).parent_path();
}

/// OpenResty and others add a fourth number; it says nothing about nginx.
std::string threeNumbers(const std::string &version)
{
    auto end = std::string::npos;
    if (std::ranges::count(version, '.') > 2)
        end = version.rfind('.');
    return version.substr(0, end);
}

Result<nginx::Dialect> readVersions(const std::string &output)
{
    const std::string place = "nginx -V";
    nginx::Dialect dialect;
    const auto line = after(output, "nginx version: ").value_or("");
    auto version = nginx::Version::parse(threeNumbers(line.substr(line.find('/') + 1)), place);
    if (!version)
        return std::unexpected(version.error());
    dialect.nginx = *version;
    auto openssl = after(output, "running with OpenSSL ");
    if (!openssl)
        openssl = after(output, "built with OpenSSL ");
    // Other TLS libraries do what OpenSSL 1.1.1 does, and promise no more.
    const auto parsed = nginx::Version::parse(openssl.value_or("1.1.1"), place);
    dialect.openssl = parsed.value_or(nginx::Version {1, 1, 1, {}});
    return dialect;
}

/// The program of an image is run as whoever we are: as root, nobody else may have put it there.
Result<Ran> askProgram(const Root &root, std::string &path)
{
    if (!root.isMachine() && ::geteuid() == 0) {
        for (const auto &place : placesOf(Tool::Nginx)) {
            if (!root.openFile(place))
                continue;
            if (const auto roots = root.openTrusted(place); !roots)
                return std::unexpected(roots.error());
            RunOptions inside;
            const auto folder = root.folder();
            inside.prepare = [&folder] { return ::chroot(folder.c_str()) == 0; };
            auto ran = run(Tool::Nginx, {"-V"}, inside);
            path = place;
            if (ran && ran->status == 0)
                return ran;
            break;
        }
    }
    const auto here = pathOf(Tool::Nginx);
    if (!here.empty())
        path = here;
    return run(Tool::Nginx, {"-V"});
}

} // namespace

bool isLogFile(const std::string &target)
{
    return target != "stderr" && !target.starts_with("syslog:") && !target.starts_with("memory:");
}

std::string belowPrefix(const std::string &prefix, const std::string &path)
{
    const auto whole = path.starts_with('/') ? path : prefix + '/' + path;
    return std::filesystem::path(whole).lexically_normal();
}

Result<Build> readBuild(const std::string &output)
{
    auto dialect = readVersions(output);
    if (!dialect)
        return std::unexpected(dialect.error());
    Build build;
    build.dialect = std::move(*dialect);
    const auto at = output.find("configure arguments:");
    const auto line = at == output.npos ? "" : output.substr(at, output.find('\n', at) - at);
    std::string config = "conf/nginx.conf";
    std::string pid = "logs/nginx.pid";
    std::string log = "logs/error.log";
    std::string accessLog = "logs/access.log";
    const std::pair<std::string_view, std::string *> options[] {
        {"--prefix=", &build.prefix}, {"--conf-path=", &config},        {"--pid-path=", &pid},
        {"--error-log-path=", &log},  {"--http-log-path=", &accessLog}, {"--user=", &build.user},
    };
    for (const auto &word : words(line)) {
        if (auto module = moduleOf(word))
            build.dialect.modules.push_back(std::move(*module));
        if (auto module = moduleOf(word, "--without-"))
            build.dialect.without.push_back(std::move(*module));
        if (auto module = addedModule(word); module && !module->empty())
            build.dialect.modules.push_back(std::move(*module));
        if (const auto folder = after(word, "-temp-path="); folder && word.starts_with("--http-"))
            build.temporaryFolders.push_back(belowPrefix(build.prefix, *folder));
        for (const auto &[option, value] : options)
            if (word.starts_with(option))
                *value = word.substr(option.size());
    }
    build.configFile = belowPrefix(build.prefix, config);
    build.pidFile = belowPrefix(build.prefix, pid);
    build.errorLog = isLogFile(log) ? belowPrefix(build.prefix, log) : "";
    build.accessLog = isLogFile(accessLog) ? belowPrefix(build.prefix, accessLog) : "";
    build.logFolder = folderOf(belowPrefix(build.prefix, isOrdinaryLog(log) ? log : accessLog));
    return build;
}

void lookAtProgram(const Root &root, nginx::Survey &survey, Build &build)
{
    const auto ran = askProgram(root, survey.program.path);
    if (!ran && !ran.error().front().is(programMissing))
        survey.unseen.insert(survey.unseen.end(), ran.error().begin(), ran.error().end());
    if (!ran || ran->status != 0)
        return;
    const auto read = readBuild(ran->errors);
    if (!read)
        return;
    build = *read;
    survey.installed = true;
    survey.dialect = build.dialect;
    survey.program.configFile = build.configFile;
    survey.program.pidFile = build.pidFile;
    survey.program.logFolder = build.logFolder;
    survey.program.user = build.user;
    survey.configFolder = folderOf(build.configFile);
}

void MainLevel::note(const Heard &heard)
{
    if (heard.arguments().empty())
        return;
    const std::string value(heard.arguments().front());
    const auto name = heard.name();
    if (name == "user")
        m_survey.program.user = value;
    if (name == "pid")
        m_survey.program.pidFile = belowPrefix(m_prefix, value);
    if (name == "load_module" && !m_survey.dialect.has(loadedModule(value)))
        m_survey.dialect.modules.push_back(loadedModule(value));
    if (name == "error_log" && isOrdinaryLog(value) && !std::exchange(m_logSeen, true))
        m_survey.program.logFolder = folderOf(belowPrefix(m_prefix, value));
}

} // namespace opentalk::machine
