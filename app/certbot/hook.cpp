#include "certbot/hook.h"

#include "certbot/flowproblems.h"
#include "machine/master.h"
#include "machine/run.h"
#include "model/text.h"
#include "nginx/fileset.h"
#include "nginx/generate.h"
#include "transaction/attempt.h"

namespace opentalk::certbot {

namespace {

/// The last line that is not empty.
std::string lastLineOf(const std::string &text)
{
    const auto end = text.find_last_not_of("\n ");
    if (end == text.npos)
        return {};
    const auto start = text.rfind('\n', end);
    return text.substr(start == text.npos ? 0 : start + 1,
                       end - (start == text.npos ? 0 : start + 1) + 1);
}

} // namespace

Result<void> requireHook(const machine::Root &root)
{
    const auto node = root.look(nginx::deployHook);
    if (!node)
        return std::unexpected(node.error());
    if (node->kind == machine::NodeKind::Absent)
        return refuse(hookNotDone, nginx::deployHook,
                      QT_TRANSLATE_NOOP("Argument", "it is not there"));
    if (node->content != nginx::deployHookText() || (node->mode & 0111) != 0111)
        return refuse(hookNotDone, nginx::deployHook,
                      QT_TRANSLATE_NOOP("Argument", "it is not as it was written"));
    return {};
}

Result<void> runHook(const machine::Root &root, const nginx::Survey &survey,
                     const std::string &lineage, const std::vector<std::string> &hosts)
{
    if (auto ours = requireHook(root); !ours)
        return ours;
    const auto before = machine::seekMaster(root, survey);
    if (!before)
        return std::unexpected(before.error());
    if (!*before)
        return refuse(hookNotDone, nginx::deployHook,
                      QT_TRANSLATE_NOOP("Argument", "nginx does not run"));
    machine::RunOptions options;
    options.environment = {"RENEWED_LINEAGE=/etc/letsencrypt/live/" + lineage,
                           "RENEWED_DOMAINS=" + joined(hosts, " ")};
    const auto ran = machine::run(machine::Tool::DeployHook, {}, options);
    if (!ran)
        return std::unexpected(ran.error());
    if (ran->status != 0)
        return refuse(hookNotDone, nginx::deployHook, lastLineOf(ran->errors));
    const auto after = machine::awaitReload(root, survey, **before, transaction::reloadLimit);
    return after ? Result<void> {} : std::unexpected(after.error());
}

} // namespace opentalk::certbot
