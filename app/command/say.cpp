#include "command/say.h"

#include "command/interrupt.h"
#include "command/problems.h"
#include "machine/diff.h"

#include <cstdio>

namespace opentalk::command {

namespace {

const char *word(machine::StepState state)
{
    switch (state) {
    case machine::StepState::Running:
        return "…";
    case machine::StepState::Done:
        return "done";
    case machine::StepState::Skipped:
        return "skipped";
    case machine::StepState::Failed:
        return "failed";
    }
    return "";
}

const char *sentenceOf(machine::Did did)
{
    switch (did) {
    case machine::Did::Nothing:
        return "Nothing had to be changed.";
    case machine::Did::Applied:
        return "Applied.";
    case machine::Did::Undone:
        return "Undone.";
    case machine::Did::Removed:
        return "Removed.";
    case machine::Did::Recovered:
        return "An interrupted run was taken back or finished.";
    }
    return "";
}

std::string lineOf(const machine::Proof &proof)
{
    const bool isV6 = proof.address.contains(':');
    const auto address = isV6 ? "[" + proof.address + "]" : proof.address;
    const bool backendDown = proof.status == 502 || proof.status == 504;
    const auto status = proof.status == 0 ? "" : ", HTTP " + std::to_string(proof.status);
    return "proved: " + escaped(proof.host) + " on " + escaped(address) + ":"
        + std::to_string(proof.port) + " presents " + escaped(proof.fingerprint) + status
        + (backendDown ? " (its backend is down)\n" : "\n");
}

/// A line that certbot said.
bool isCertbots(const machine::Progress &progress)
{
    using machine::Step;
    return !progress.detail.empty()
        && (progress.step == Step::Rehearse || progress.step == Step::Order
            || progress.step == Step::TestRenewal);
}

int statusOf(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Input:
        return InputWrong;
    case ProblemKind::Machine:
        return MachineRefused;
    case ProblemKind::Permission:
        return NotPermitted;
    case ProblemKind::Fault:
        break;
    }
    return ProgramFault;
}

bool isSaid()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace

int exitStatus(const Problems &problems)
{
    int status = Done;
    for (const auto &problem : problems) {
        if (problem.severity == Severity::Warning)
            continue;
        if (problem.kind == ProblemKind::Fault)
            return ProgramFault;
        if (status == Done)
            status = statusOf(problem.kind);
    }
    return status;
}

std::string lines(const Problems &problems)
{
    std::string text;
    for (const auto &problem : problems)
        text += (problem.severity == Severity::Warning ? "warning: " : "error: ")
            + sentence(problem) + "\n";
    return text;
}

void say(const Problems &problems)
{
    const auto text = lines(problems);
    std::fwrite(text.data(), 1, text.size(), stderr);
}

void say(std::string_view message)
{
    std::fwrite(message.data(), 1, message.size(), stderr);
    std::fputc('\n', stderr);
}

int fail(const Problems &problems)
{
    say(problems);
    return exitStatus(problems);
}

void print(std::string_view result)
{
    std::fwrite(result.data(), 1, result.size(), stdout);
}

int finish(int status)
{
    if (isSaid())
        return status;
    say({problem(problems::outputFailed, "standard output", "the other end took no more")});
    return status == Done || status == ChangesFound ? MachineRefused : status;
}

int finishChange(int status)
{
    if (isSaid())
        return status;
    say({problem(problems::resultUnsaid, "standard output")});
    std::clearerr(stdout); // it is said
    return ProgramFault;
}

machine::Watcher stepsOnTerminal()
{
    return [](const machine::Progress &progress) {
        if (progress.state == machine::StepState::Running && isCertbots(progress))
            say("  certbot: " + escaped(progress.detail));
        if (progress.state != machine::StepState::Running) {
            const auto detail = progress.detail.empty() ? "" : ": " + escaped(progress.detail);
            say(machine::name(progress.step) + std::string(" ") + word(progress.state) + detail);
        }
        return !wasInterrupted();
    };
}

void showInTheWay(const machine::Plan &plan)
{
    for (const auto &change : plan.changes) {
        const bool foreign
            = change.owner == machine::Owner::Edited || change.owner == machine::Owner::Other;
        if (!foreign || change.takenOver)
            continue;
        if (const auto difference = machine::unifiedDiff(change); !difference.empty())
            say(difference);
    }
}

std::string describe(const machine::Outcome &outcome)
{
    std::string text = sentenceOf(outcome.did) + std::string("\n");
    for (const auto &lineage : outcome.obtained)
        text += "obtained: " + escaped(lineage) + "\n";
    for (const auto &path : outcome.changed)
        text += "changed: " + escaped(path) + "\n";
    if (outcome.started)
        text += "NGINX was started.\n";
    else if (outcome.reloaded)
        text += "NGINX was reloaded.\n";
    for (const auto &proof : outcome.proofs)
        text += lineOf(proof);
    if (outcome.checkpoint > 0)
        text += "checkpoint: " + std::to_string(outcome.checkpoint) + "\n";
    if (!outcome.digest.empty())
        text += "digest: " + escaped(outcome.digest) + "\n";
    return text;
}

} // namespace opentalk::command
