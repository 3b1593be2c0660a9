// What strangers can reach through nginx and should not.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType outsideClosed {
    "outside-closed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What is for operators and admins only is closed to strangers."),
    ""};
inline constexpr ProblemType outsideFiguresClosed {
    "outside-figures-closed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Figures for operators are closed to strangers. Whether the console is, "
                      "cannot be told from here: all addresses of this machine are let in."),
    ""};
inline constexpr ProblemType outsideNotTold {
    "outside-not-told", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This machine has no address of its own on which nginx answers, so a "
                      "stranger's view cannot be had from here."),
    ""};
inline constexpr ProblemType outsidePractice {
    "outside-practice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Practice has a network of its own, without strangers."), ""};
inline constexpr ProblemType outsideMetricsOpen {
    "outside-metrics-open", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 is open to everybody (%2): figures about use and load."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile, which closes it, or write in the site: location ^~ %3 { "
                      "return 404; }")};
inline constexpr ProblemType outsideHealthOpen {
    "outside-health-open", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 is open to everybody (%2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile, which closes it, or write in the site: location ^~ %3 { "
                      "return 404; }")};
inline constexpr ProblemType outsideConsoleOpen {
    "outside-console-open", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Keycloak's console, %1, is open to everybody (%2)."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile, which lets only admin_networks in.")};

} // namespace opentalk::checks
