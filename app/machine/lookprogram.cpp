#include "machine/lookparts.h"

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

std::optional<std::string> moduleOf(const std::string &word)
{
    constexpr std::string_view front = "--with-";
    constexpr std::string_view back = "_module";
    if (word == "--with-stream" || word == "--with-mail")
        return word.substr(front.size());
    if (!word.starts_with(front) || !word.ends_with(back) || word.find('=') != word.npos)
        return std::nullopt;
    return word.substr(front.size(), word.size() - front.size() - back.size());
}

/// `modules/ngx_http_brotli_filter_module.so` is http_brotli_filter.
std::string loadedModule(const std::string &file)
{
    auto name = std::filesystem::path(file).stem().string();
    if (name.starts_with("ngx_"))
        name.erase(0, 4);
    if (name.ends_with("_module"))
        name.resize(name.size() - 7);
    return name;
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

Result<Ran> askProgram(const Root &root, std::string &path)
{
    if (!root.isMachine() && ::geteuid() == 0) {
        for (const auto &place : placesOf(Tool::Nginx)) {
            if (!root.openFile(place))
                continue;
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

void lookAtMainLevel(Configuration &configuration, const Build &build, nginx::Survey &survey)
{
    bool logSeen = false;
    configuration.visit([&](const nginx::Directive &directive, const std::string &) {
        if (directive.arguments.empty())
            return;
        const auto &value = directive.arguments.front();
        if (directive.name == "user")
            survey.program.user = value;
        if (directive.name == "pid")
            survey.program.pidFile = belowPrefix(build.prefix, value);
        if (directive.name == "load_module" && !survey.dialect.has(loadedModule(value)))
            survey.dialect.modules.push_back(loadedModule(value));
        if (directive.name == "error_log" && isOrdinaryLog(value) && !std::exchange(logSeen, true))
            survey.program.logFolder = folderOf(belowPrefix(build.prefix, value));
    });
}

} // namespace opentalk::machine
