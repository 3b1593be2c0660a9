// What may keep practice from starting, or from being all that it can.
#pragma once

#include "model/problem.h"

namespace opentalk::practice {

inline constexpr ProblemType namespacesRefused {
    "namespaces-refused", ProblemKind::Permission,
    QT_TRANSLATE_NOOP(
        "Problem",
        "This system does not let ordinary accounts make a private network and file tree. "
        "Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services' own, and "
        "NGINX reads a copy of the files with these ports."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing has to be done: files, tests, reloads and proofs are real. To practise with the "
        "real ports, allow unprivileged user namespaces (sysctl "
        "kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).")};

inline constexpr ProblemType nginxMissing {
    "practice-nginx-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Practice runs this machine's nginx, and none is installed."),
    QT_TRANSLATE_NOOP("Problem", "Install nginx; it need not be running.")};

inline constexpr ProblemType practiceNotStarted {
    "practice-not-started", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The practice machine could not be set up: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check memory and free space of this machine.")};

} // namespace opentalk::practice
