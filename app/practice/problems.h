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

inline constexpr ProblemType authorityPlays {
    "practice-authority", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "In practice a small authority on this machine plays Let's Encrypt. Its "
                      "certificates are real, but no browser trusts them."),
    QT_TRANSLATE_NOOP("Problem", "Nothing has to be done: no order leaves this machine.")};

inline constexpr ProblemType authorityMissing {
    "practice-authority-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Obtaining certificates in practice needs certbot, and pebble to play Let's "
                      "Encrypt; they are not both installed."),
    QT_TRANSLATE_NOOP("Problem",
                      "On Debian and Ubuntu: apt-get install certbot pebble. Then start practice "
                      "again. Or practise with a placeholder.")};

inline constexpr ProblemType authorityNeedsNetwork {
    "practice-authority-needs-network", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "Certificates cannot be obtained in this practice: without a private network "
                      "the names lead nowhere."),
    QT_TRANSLATE_NOOP("Problem",
                      "Practise with a placeholder, or allow unprivileged user namespaces (sysctl "
                      "kernel.unprivileged_userns_clone=1 or "
                      "kernel.apparmor_restrict_unprivileged_userns=0).")};

inline constexpr ProblemType authorityNotStarted {
    "practice-authority-not-started", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The authority that plays Let's Encrypt did not start: %1"),
    QT_TRANSLATE_NOOP("Problem",
                      "Start practice again. Else reinstall pebble, or practise with a "
                      "placeholder.")};

} // namespace opentalk::practice
