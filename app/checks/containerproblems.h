// What there is to say of OpenTalk's containers.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType containersRun {
    "containers-run", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "All %1 containers of OpenTalk run."), ""};
inline constexpr ProblemType containersNone {
    "containers-none", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "No container of OpenTalk is here."),
    QT_TRANSLATE_NOOP("Problem",
                      "Where it runs on this machine: docker compose up -d, in its folder.")};
inline constexpr ProblemType containersUnread {
    "containers-unread", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The list of containers could not be read."),
    QT_TRANSLATE_NOOP("Problem", "Look yourself: docker ps --all")};
inline constexpr ProblemType containerRestarting {
    "container-restarting", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The container %1 ends and is started again and again."),
    QT_TRANSLATE_NOOP("Problem", "Its log says why: docker logs --tail 50 %1")};
inline constexpr ProblemType containerExited {
    "container-exited", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The container %1 has ended with a fault (%2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Its log says why: docker logs --tail 50 %1. Then: docker compose up -d")};
inline constexpr ProblemType containerUnhealthy {
    "container-unhealthy", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The container %1 runs, but its own test fails (%2)."),
    QT_TRANSLATE_NOOP("Problem", "Its log says why: docker logs --tail 50 %1")};
inline constexpr ProblemType containerPaused {
    "container-paused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The container %1 is paused."),
    QT_TRANSLATE_NOOP("Problem", "docker unpause %1")};
inline constexpr ProblemType containerPortOther {
    "container-port-other", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The profile sends “%1” to port %2, but the container %3 publishes port %4."),
    QT_TRANSLATE_NOOP("Problem", "Write 127.0.0.1:%4 for this service under Services, and apply.")};

} // namespace opentalk::checks
