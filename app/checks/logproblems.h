// The usual messages of nginx, explained. The first argument is how often it stands there within
// the last hour, the second when it came last, the third the line.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

inline constexpr ProblemType logQuiet {
    "log-quiet", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The logs of the last hour hold nothing that points to a fault."),
    ""};
inline constexpr ProblemType logOver {
    "log-over", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The logs of the last day hold %1 messages of faults that are over; the last "
                      "came at %2."),
    ""};
inline constexpr ProblemType logEmpty {
    "log-empty", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There are no logs yet: nobody has come."), ""};
inline constexpr ProblemType logNotReadable {
    "log-not-readable", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "This account may not read the logs."),
    QT_TRANSLATE_NOOP("Problem", "Look as administrator.")};

inline constexpr ProblemType logBackendRefused {
    "log-backend-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Nothing listened at the backend when nginx passed requests on (%1 times, "
                      "last at %2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Is the container running (docker ps), and is the port the one that it "
                      "publishes?")};
inline constexpr ProblemType logBackendUnreachable {
    "log-backend-unreachable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "nginx did not get through to the backend (%1 times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Check the backend's address, and the firewall between nginx and it.")};
inline constexpr ProblemType logBackendForbidden {
    "log-backend-forbidden", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "SELinux kept nginx from the backend (%1 times, last at %2): pages end in "
                      "502."),
    QT_TRANSLATE_NOOP("Problem", "Run as root: setsebool -P httpd_can_network_connect 1")};
inline constexpr ProblemType logBackendSlow {
    "log-backend-slow", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The backend took the request and did not answer in time (%1 times, last at "
                      "%2)."),
    QT_TRANSLATE_NOOP("Problem", "Look at the service's own log, and at the load of its machine.")};
inline constexpr ProblemType logBackendBrokeOff {
    "log-backend-broke-off", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The backend closed the connection before it had answered (%1 times, last at "
                      "%2)."),
    QT_TRANSLATE_NOOP("Problem", "It may have restarted; look at the service's own log.")};
inline constexpr ProblemType logNoLiveBackend {
    "log-no-live-backend", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "All backends had failed, and nginx sent nothing to them for a while (%1 "
                      "times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem", "The messages before this one say why; look at the service.")};
inline constexpr ProblemType logHeaderTooBig {
    "log-header-too-big", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The backend's header did not fit into nginx's buffer (%1 times, last at %2): "
        "the page ended in 502."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile again: it sets larger buffers for Keycloak. For another "
                      "service, raise proxy_buffer_size.")};
inline constexpr ProblemType logUploadTooLarge {
    "log-upload-too-large", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Uploads were larger than this site's limit (%1 times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "If they should pass, raise the upload limit of the service, and apply.")};
inline constexpr ProblemType logCertificateUnreadable {
    "log-certificate-unreadable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "nginx could not read a certificate or its key (%1 times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look whether the files are there and whole, and on SELinux at their labels "
                      "(restorecon -Rv).")};
inline constexpr ProblemType logConnectionsUsedUp {
    "log-connections-used-up", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "nginx had no connections left (%1 times, last at %2): people were turned "
                      "away."),
    QT_TRANSLATE_NOOP("Problem",
                      "Raise worker_connections in nginx.conf, to 4096 for instance, and reload.")};
inline constexpr ProblemType logFilesUsedUp {
    "log-files-used-up", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "nginx had as many files open as it may (%1 times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and "
                      "reload.")};
inline constexpr ProblemType logLimited {
    "log-limited", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The rate limit turned requests away (%1 times, last at %2). An office behind "
        "one address can meet it."),
    QT_TRANSLATE_NOOP("Problem", "If these were people, raise the rate or the burst, and apply.")};
inline constexpr ProblemType logNameUnresolved {
    "log-name-unresolved", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "nginx could not look up the name of the backend (%1 times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem", "Check the name, or write the address in its place.")};
inline constexpr ProblemType logManyBadGateways {
    "log-many-502", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Requests ended in 502: no good answer from the backend (%1 times, "
                      "last at %2)."),
    QT_TRANSLATE_NOOP("Problem", "Is the service running? The check of this backend says more.")};
inline constexpr ProblemType logManyTimeouts {
    "log-many-504", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Requests ended in 504: no answer from the backend in time (%1 times, last "
                      "at %2)."),
    logBackendSlow.remedy};
inline constexpr ProblemType logManyTooLarge {
    "log-many-413", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Uploads were refused as too large, with 413 (%1 times, last at %2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "If they should pass, raise the upload limit of the service, or the "
                      "service's own.")};
inline constexpr ProblemType logManyTooLong {
    "log-many-414", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Addresses were refused as too long, with 414 (%1 times, last at %2): "
                      "LiveKit's tokens travel in them."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile again: it sets large_client_header_buffers.")};
inline constexpr ProblemType logManyLimited {
    "log-many-429", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Requests were turned away as too many, with 429 (%1 times, last at %2)."),
    logLimited.remedy};

} // namespace opentalk::checks
