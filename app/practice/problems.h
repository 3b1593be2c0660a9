// What may keep practice from starting.
#pragma once

#include "model/problem.h"

namespace opentalk::practice {

inline constexpr ProblemType namespacesRefused {
    "namespaces-refused", ProblemKind::Permission,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Practice needs a private network and file tree, and this system does not let "
        "ordinary accounts make them (%1)."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 "
        "or kernel.apparmor_restrict_unprivileged_userns=0), or practise on another "
        "machine; containers often forbid them.")};

inline constexpr ProblemType nginxMissing {
    "practice-nginx-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Practice runs this machine's nginx, and none is installed."),
    QT_TRANSLATE_NOOP("Problem", "Install nginx; it need not be running.")};

inline constexpr ProblemType practiceNotStarted {
    "practice-not-started", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The practice machine could not be set up: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check memory and free space of this machine.")};

} // namespace opentalk::practice
