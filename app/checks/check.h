// A check: one question to the world, one answer, what it means and what to do. Checks run side by
// side, end by themselves within seconds, and change nothing.
#pragma once

#include "model/problem.h"

#include <functional>
#include <string>
#include <vector>

class QObject;

namespace opentalk::checks {

/// What kind of thing is looked at; the order is that of every report.
enum class Kind { Name, Backend, Release, Exposure, Port, Door, Log, Container };

const char *name(Kind kind); ///< `name`, `backend`, …, as in `--json`

/// Worst last.
enum class State {
    Skipped, ///< cannot be told from here, and the finding says why; never a reason to worry
    Good,
    Warning,
    Failure,
};

const char *name(State state);

/// English with %1 … %9 for the arguments; translation context "Check".
struct Text {
    std::string text = {};
    std::vector<std::string> arguments = {};

    bool operator==(const Text &) const = default;
};

template <class... Arguments> Text said(const char *text, Arguments &&...arguments)
{
    return {text, {std::string(std::forward<Arguments>(arguments))...}};
}

std::string sentence(const Text &text);

/// What a check found. The code of the first finding is the result's: scripts rely on it.
struct Outcome {
    State state = State::Good;
    Text asked;        ///< "GET /ping at 127.0.0.1:9666"
    Text answered;     ///< "200, {"status":"ok"}"
    Problems findings; ///< at least one, worst first; of a good outcome, what was proved

    bool operator==(const Outcome &) const = default;
};

/// The state is that of the worst finding. A finding whose severity is Error is a failure.
Outcome outcome(Text asked, Text answered, Problems findings);
Outcome good(Text asked, Text answered, Problem proved);
Outcome skipped(Text asked, Problem why);

using Told = std::function<void(const Outcome &)>;

struct Check {
    Kind kind;
    std::string subject; ///< what is looked at: a host, or a service and its backend
    /// Calls `told` once, later, and never after `owner` is gone: deleting the owner stops it.
    std::function<void(QObject *owner, const Told &told)> start;
};

} // namespace opentalk::checks
