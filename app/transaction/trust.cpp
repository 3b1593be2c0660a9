#include "transaction/trust.h"

#include "machine/privatespace.h"
#include "machine/run.h"
#include "nginx/fileset.h"
#include "transaction/problems.h"

#include <algorithm>
#include <chrono>
#include <string_view>

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

} // namespace

bool touchesTrust(const Steps &steps)
{
    return std::ranges::any_of(steps, isAnchor);
}

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
    // One that goes on after us would bring back what the next run has taken away.
    options.prepare = machine::endWithThisProcess();
    const auto ran = machine::run(tool, {}, options);
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->status != 0)
        return refuse(trustNotRefreshed, anchor->path, std::string(command), wordsOf(*ran));
    return {};
}

} // namespace opentalk::transaction
