// What the command says: results on standard output, everything else on standard error.
#pragma once

#include "machine/outcome.h"
#include "machine/plan.h"
#include "model/problem.h"

#include <string>
#include <string_view>

namespace opentalk::command {

enum Exit {
    Done = 0,
    InputWrong = 1,
    ChangesFound = 2,
    MachineRefused = 3,
    NotPermitted = 4,
    ProgramFault = 5
};

/// Of a fault, for then not everything is as before; else of the first error. Done where there are
/// only warnings.
int exitStatus(const Problems &problems);

/// One line each, "error: place: reason remedy".
std::string lines(const Problems &problems);
void say(const Problems &problems);
void say(std::string_view message);

/// Says the problems; for `return fail(…)`.
int fail(const Problems &problems);

void print(std::string_view result);

/// Standard output must have taken everything: a full disk behind it is no success.
int finish(int status);

/// The same after a change: it was done, so nothing is as before.
int finishChange(int status);

/// Names each step on standard error; asks to cancel once the admin pressed Ctrl-C.
machine::Watcher stepsOnTerminal();

/// The differences of files that are in the way, so that the admin can decide about them.
void showInTheWay(const machine::Plan &plan);

/// For people, several lines.
std::string describe(const machine::Outcome &outcome);

} // namespace opentalk::command
