#include "certbot/call.h"

#include "certbot/flowproblems.h"
#include "machine/master.h"
#include "machine/run.h"
#include "transaction/problems.h"

#include <fcntl.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <thread>

namespace opentalk::certbot {

namespace {

using namespace std::chrono_literals;
using machine::Descriptor;
using machine::Root;

constexpr const char *lockFile = "/etc/letsencrypt/.certbot.lock";
constexpr auto longestOrder = 15min;
constexpr auto longestWait = 120s;

/// Not blank lines, rulers and the request for donations at the end.
bool saysSomething(std::string_view line)
{
    const auto isAbout = [&](std::string_view words) { return line.contains(words); };
    return std::ranges::any_of(line, [](unsigned char c) { return std::isalnum(c) != 0; })
        && !isAbout("If you like Certbot") && !isAbout(" * Donating to");
}

/// certbot locks by fcntl, as lockWhole does; asking takes nothing.
bool isLocked(const Root &root)
{
    const auto folder = root.parent(lockFile);
    if (!folder)
        return false;
    const Descriptor file(
        ::openat(folder->get(), ".certbot.lock", O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct flock asked { };
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    return file && ::fcntl(file.get(), F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
}

/// certbot begins a new log file with every run.
std::string endOfLog(const Root &root)
{
    constexpr std::size_t longest = std::size_t {256} << 10;
    auto text = root.read("/var/log/letsencrypt/letsencrypt.log").value_or("");
    return text.size() > longest ? text.substr(text.size() - longest) : text;
}

} // namespace

Caller::Caller(const Root &root, const nginx::Survey &survey, transaction::Reporter &report,
               transaction::Session *session)
    : m_root(root)
    , m_survey(survey)
    , m_report(report)
    , m_session(session)
{ }

Result<Called> Caller::call(const std::vector<std::string> &arguments, machine::Step step)
{
    if (auto free = awaitOthers(step); !free)
        return std::unexpected(free.error());
    machine::RunOptions options;
    options.limit = longestOrder;
    options.outputLimit = 1u << 20;
    options.follow = [&](std::string_view line) {
        m_report.running(step, saysSomething(line) ? std::string(line) : std::string());
        return !m_report.isCancelled();
    };
    const bool wasRunning = machine::findMaster(m_root, m_survey).has_value();
    if (m_session)
        m_session->letCertbotIn();
    auto ran = machine::run(machine::Tool::Certbot, arguments, options);
    const auto kept = m_session ? m_session->keepCertbotOut() : Result<void> {};
    const auto revived = wasRunning ? reviveNginx() : Result<void> {};
    if (!revived)
        return std::unexpected(revived.error());
    if (m_report.isCancelled())
        return refuse(transaction::cancelled, "");
    if (!ran || !kept)
        return std::unexpected(ran ? kept.error() : ran.error());
    return Called {ran->status, ran->output + ran->errors,
                   ran->status == 0 ? std::string() : endOfLog(m_root)};
}

/// Hooks that an admin once gave certbot, for a time when it answered on port 80 itself.
Result<void> Caller::reviveNginx()
{
    const auto master = machine::seekMaster(m_root, m_survey);
    if (!master || *master)
        return {};
    const auto started = machine::start(m_root, m_survey);
    if (!started)
        return std::unexpected(started.error());
    m_notes.push_back(warning(nginxStoppedByHooks, "/etc/letsencrypt/renewal-hooks"));
    return {};
}

Result<void> Caller::awaitOthers(machine::Step step)
{
    const auto deadline = std::chrono::steady_clock::now() + longestWait;
    while (isLocked(m_root)) {
        m_report.running(step, "another certbot runs; waiting until it ends");
        if (m_report.isCancelled())
            return refuse(transaction::cancelled, "");
        if (std::chrono::steady_clock::now() > deadline)
            return refuse(certbotBusy, lockFile);
        std::this_thread::sleep_for(500ms);
    }
    return {};
}

} // namespace opentalk::certbot
