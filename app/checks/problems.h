// What checks find in general; each family of checks has a header of its own beside this one.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType checkTooLong {
    "check-too-long", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There was no answer within %1 seconds."),
    QT_TRANSLATE_NOOP("Problem",
                      "Run this check again by itself; if it stays so, look at the load of the "
                      "machine and at the network.")};

} // namespace opentalk::checks
