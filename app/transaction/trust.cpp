#include "transaction/trust.h"

#include "machine/processes.h"
#include "machine/run.h"
#include "nginx/fileset.h"
#include "transaction/problems.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <thread>

namespace opentalk::transaction {

using machine::Tool;

namespace {

bool isAnchor(const Kept &step)
{
    return nginx::isTrustAnchor(step.path);
}

/// Its first words, for a sentence.
std::string wordsOf(const machine::Ran &ran)
{
    const auto &text = ran.errors.empty() ? ran.output : ran.errors;
    return text.substr(0, text.find('\n'));
}

/// What it once linked to, Debian's program only lets go of when it begins afresh.
std::vector<std::string> argumentsFor(const machine::Root &root, Tool tool,
                                      const std::string &anchor)
{
    const auto node = root.glance(anchor);
    const bool isGone = node && node->kind == machine::NodeKind::Absent;
    return isGone && tool == Tool::UpdateCaCertificates ? std::vector<std::string> {"--fresh"}
                                                        : std::vector<std::string> {};
}

/// Two at once write into one bundle: an installation's, or what a run of ours that was killed has
/// left going on. One that does not end is not waited for without end.
void awaitOthers(Tool tool)
{
    const auto places = machine::placesOf(tool);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (std::ranges::any_of(places, machine::doesRootRun)
           && std::chrono::steady_clock::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

} // namespace

Result<void> refreshTrust(const machine::Root &root, const Steps &steps)
{
    const auto anchor = std::ranges::find_if(steps, isAnchor);
    if (anchor == steps.end() || !root.isMachine())
        return {};
    const std::string_view command = nginx::trustCommand(anchor->path);
    const auto tool
        = command == "update-ca-trust" ? Tool::UpdateCaTrust : Tool::UpdateCaCertificates;
    machine::RunOptions options;
    options.limit = std::chrono::seconds(120);
    awaitOthers(tool);
    const auto ran = machine::run(tool, argumentsFor(root, tool, anchor->path), options);
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->status != 0)
        return refuse(trustNotRefreshed, anchor->path, std::string(command), wordsOf(*ran));
    return {};
}

} // namespace opentalk::transaction
