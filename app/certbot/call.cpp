#include "certbot/call.h"

#include "certbot/flowproblems.h"
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

Result<Called> call(const Root &root, const std::vector<std::string> &arguments, machine::Step step,
                    transaction::Reporter &report)
{
    machine::RunOptions options;
    options.limit = longestOrder;
    options.outputLimit = 1u << 20;
    options.follow = [&](std::string_view line) {
        report.running(step, saysSomething(line) ? std::string(line) : std::string());
        return !report.isCancelled();
    };
    auto ran = machine::run(machine::Tool::Certbot, arguments, options);
    if (report.isCancelled())
        return refuse(transaction::cancelled, "");
    if (!ran)
        return std::unexpected(ran.error());
    return Called {ran->status, ran->output + ran->errors,
                   ran->status == 0 ? std::string() : endOfLog(root)};
}

Result<void> awaitOthers(const Root &root, machine::Step step, transaction::Reporter &report)
{
    const auto deadline = std::chrono::steady_clock::now() + longestWait;
    while (isLocked(root)) {
        report.running(step, "another certbot runs; waiting until it ends");
        if (report.isCancelled())
            return refuse(transaction::cancelled, "");
        if (std::chrono::steady_clock::now() > deadline)
            return refuse(certbotBusy, lockFile);
        std::this_thread::sleep_for(500ms);
    }
    return {};
}

} // namespace opentalk::certbot
