// plan, apply, undo, remove and history.
#include "command/commands.h"
#include "command/input.h"
#include "command/problems.h"
#include "command/say.h"
#include "command/session.h"
#include "command/text.h"
#include "machine/diff.h"
#include "machine/wire.h"
#include "transaction/apply.h"

#include <chrono>
#include <nlohmann/json.hpp>

namespace opentalk::command {

namespace {

int report(const Result<machine::Outcome> &outcome)
{
    if (!outcome)
        return fail(outcome.error());
    say(outcome->notes);
    print(describe(*outcome));
    return finishChange(exitStatus(outcome->notes));
}

const char *word(machine::Did did)
{
    switch (did) {
    case machine::Did::Nothing:
        return "nothing";
    case machine::Did::Applied:
        return "apply";
    case machine::Did::Undone:
        return "undo";
    case machine::Did::Removed:
        return "remove";
    case machine::Did::Recovered:
        return "recover";
    }
    return "";
}

std::string row(const std::string &number, const std::string &time, const std::string &did,
                const std::string &files, const std::string &digest)
{
    return aligned(number, 6) + "  " + padded(time, 16) + "  " + padded(did, 7) + "  "
        + aligned(files, 5) + "  " + digest + "\n";
}

std::string table(const std::vector<machine::Checkpoint> &history)
{
    if (history.empty())
        return "There are no checkpoints.\n";
    std::string text = row("number", "time (UTC)", "did", "files", "digest");
    for (const auto &checkpoint : history) {
        const std::chrono::sys_seconds time {std::chrono::seconds {checkpoint.time}};
        text += row(std::to_string(checkpoint.number), utc(time), word(checkpoint.did),
                    std::to_string(checkpoint.changed.size()),
                    escaped(checkpoint.digest).substr(0, 16));
    }
    return text;
}

std::string asJson(const std::vector<machine::Checkpoint> &history)
{
    auto list = nlohmann::ordered_json::array();
    for (const auto &checkpoint : history)
        list.push_back(machine::toJson(checkpoint));
    return list.dump(2) + "\n";
}

} // namespace

int run(const PlanOptions &options)
{
    const auto profile = readProfileAt(options.profile);
    if (!profile)
        return fail(profile.error());
    const auto root = openRoot(options.root);
    if (!root)
        return fail(root.error());
    reportInterrupted(*root);
    const auto planned = transaction::plan(*root, *profile, options.takeOver);
    if (!planned)
        return fail(planned.error());
    say(planned->warnings);
    say(planned->plan.problems);
    print(machine::unifiedDiff(planned->plan));
    print("digest: " + planned->plan.digest + "\n");
    if (hasErrors(planned->plan.problems))
        return exitStatus(planned->plan.problems);
    return planned->plan.changesNothing() ? Done : ChangesFound;
}

int run(const ApplyOptions &options)
{
    const auto profile = readProfileAt(options.profile);
    if (!profile)
        return fail(profile.error());
    // A wrong profile is said to whoever asks, before anything needs root.
    const auto examined = examine(*profile);
    if (!examined.deployment)
        return fail(examined.problems);
    const auto root = openToChange(options.root);
    if (!root)
        return fail(root.error());
    const auto planned = transaction::plan(*root, *profile, options.consent.takeOver);
    if (!planned)
        return fail(planned.error());
    say(planned->warnings);
    if (hasErrors(planned->plan.problems))
        showInTheWay(planned->plan);
    return report(transaction::apply(*root,
                                     {*profile, options.consent.expect, options.consent.takeOver,
                                      options.consent.start, planned->survey},
                                     stepsOnTerminal()));
}

int run(const UndoOptions &options)
{
    const auto root = openToChange(options.root);
    if (!root)
        return fail(root.error());
    return report(transaction::undo(*root, options.number, {}, stepsOnTerminal()));
}

int run(const RemoveOptions &options)
{
    const auto root = openToChange(options.root);
    if (!root)
        return fail(root.error());
    return report(transaction::remove(*root, {}, stepsOnTerminal()));
}

int run(const HistoryOptions &options)
{
    const auto root = openRoot(options.root);
    if (!root)
        return fail(root.error());
    // Reading goes on while another run holds the lock.
    if (isRoot())
        if (const auto recovered = recoverFirst(*root); !recovered)
            say(recovered.error());
    const auto history = transaction::history(*root);
    if (!history)
        return fail(history.error());
    print(options.json ? asJson(*history) : table(*history));
    return Done;
}

} // namespace opentalk::command
