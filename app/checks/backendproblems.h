// What a backend can be besides what it should be. %1 is the service's title and %2 the backend,
// where a sentence does not say otherwise.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType backendIsService {"backend-is-service", ProblemKind::Machine,
                                               QT_TRANSLATE_NOOP("Problem", "%1 answers at %2."),
                                               ""};

inline constexpr ProblemType backendRefused {
    "backend-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Nothing listens at %2, where %1 should be."),
    QT_TRANSLATE_NOOP("Problem",
                      "Start the service (“docker compose ps” shows whether it runs and which port "
                      "it publishes), or correct the backend.")};

inline constexpr ProblemType backendNoAnswer {
    "backend-no-answer", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There is no answer from %2, where %1 should be."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check the address, and whether a firewall on the way or on that machine "
                      "drops the connection.")};

inline constexpr ProblemType backendUnreachable {
    "backend-unreachable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There is no way from here to %2, where %1 should be."),
    QT_TRANSLATE_NOOP("Problem", "Check the address and this machine's routes.")};

inline constexpr ProblemType backendNameUnknown {
    "backend-name-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name in %2, where %1 should be, has no address."),
    QT_TRANSLATE_NOOP("Problem", "Correct the name, or enter the address.")};

inline constexpr ProblemType backendSilent {
    "backend-silent", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%2 takes the connection and says nothing; %1 would answer."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Look at the log of the service (“docker compose logs”): it may hang, or still "
        "be starting.")};

inline constexpr ProblemType backendSlow {
    "backend-slow", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%1 at %2 began to answer, and was not done after %3 seconds."),
    QT_TRANSLATE_NOOP("Problem", "Look at the load of that machine and at the service's log.")};

inline constexpr ProblemType backendBrokenOff {
    "backend-broken-off", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "%2 closes the connection before its answer is whole."),
    QT_TRANSLATE_NOOP("Problem", "Look at the log of %1: it may be crashing.")};

inline constexpr ProblemType backendNotHttp {
    "backend-not-http", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What listens at %2 does not speak HTTP, so it is not %1."),
    QT_TRANSLATE_NOOP("Problem", "Correct the backend's port.")};

inline constexpr ProblemType backendSpeaksTls {
    "backend-speaks-tls", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine."),
    QT_TRANSLATE_NOOP("Problem", "Enter the port where %1 speaks HTTP.")};

inline constexpr ProblemType backendIsAnother {
    "backend-is-another", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "At %2 there is %3, and not %1."),
    QT_TRANSLATE_NOOP("Problem", "Exchange the two backends, or correct the port.")};

inline constexpr ProblemType backendUnrecognised {
    "backend-unrecognised", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "At %2 somebody answers over HTTP, but it is not %1."),
    QT_TRANSLATE_NOOP(
        "Problem", "Correct the port: “docker compose ps” lists which service publishes which.")};

inline constexpr ProblemType backendFails {
    "backend-fails", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What answers at %2, where %1 should be, fails with status %3."),
    QT_TRANSLATE_NOOP("Problem", "Look at the log of the service (“docker compose logs”).")};

inline constexpr ProblemType livekitNotReady {
    "livekit-not-ready", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "LiveKit runs at %2 and says that it is not ready."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Look at its log: it cannot keep its statistics, as a rule because the machine "
        "is overloaded or Redis is gone.")};

inline constexpr ProblemType padUnwell {
    "pad-unwell", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Etherpad runs at %2 and says that it is not well."),
    QT_TRANSLATE_NOOP("Problem", "Look at its log; as a rule its database is gone.")};

} // namespace opentalk::checks
