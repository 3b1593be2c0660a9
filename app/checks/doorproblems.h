// What can be wrong with the way in: connections, TLS, redirects, and answers that are none.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

// What is right

inline constexpr ProblemType doorRight {
    "door-right", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "It answers over HTTPS as the profile says."), ""};
inline constexpr ProblemType doorRightSocket {
    "door-right-socket", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "It answers over HTTPS as the profile says, and lets WebSockets through."),
    ""};
inline constexpr ProblemType doorRightUntold {
    "door-right-untold", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "It answers over HTTPS as the profile says. Whether WebSockets get through, "
                      "this service shows only to somebody in a meeting."),
    ""};

// What cannot be told

inline constexpr ProblemType doorPractice {
    "door-practice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Practice has a network of its own, without names."), ""};
inline constexpr ProblemType doorNoAddress {
    "door-no-address", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The name %1 has no address here."),
    QT_TRANSLATE_NOOP("Problem", "What is wrong with it, the check of the name says.")};
inline constexpr ProblemType doorNoAnswerFromInside {
    "door-no-answer-from-inside", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "%1 leads to %2, which is not an address of this machine and does not answer from here. "
        "Routers often do not let a machine reach itself by its public address."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Try it from outside, for instance with a telephone that is not in this network.")};

// Nothing answers

inline constexpr ProblemType doorRefused {
    "door-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Nothing listens on port 443."),
    QT_TRANSLATE_NOOP("Problem", "Start nginx, or apply the profile.")};
inline constexpr ProblemType doorTimedOut {
    "door-timed-out", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Port 443 does not answer: something drops the packets on the way."),
    QT_TRANSLATE_NOOP(
        "Problem", "Open ports 80 and 443 in the firewalls of this machine and of the network.")};
inline constexpr ProblemType doorUnreachable {
    "door-unreachable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There is no way to this address."),
    QT_TRANSLATE_NOOP("Problem", "Check the network of this machine, and the address.")};
inline constexpr ProblemType doorSilent {
    "door-silent", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The connection is taken, and nothing comes for %1 seconds."),
    QT_TRANSLATE_NOOP(
        "Problem", "Look whether nginx is overloaded or another program holds port 443: ss -ltnp")};
inline constexpr ProblemType doorSlow {
    "door-slow", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer was not complete within %1 seconds."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Look at the load of this machine and of the backend, and at the error log of this site.")};
inline constexpr ProblemType doorClosed {
    "door-closed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The connection is closed without an answer. nginx does so for names that it "
                      "does not know (444)."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Apply the profile, and look whether another site has taken this name: nginx -T")};
inline constexpr ProblemType doorBrokenOff {
    "door-broken-off", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer breaks off before it is complete."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at the error log of this site: the backend may have ended, or the disk "
                      "may be full.")};
inline constexpr ProblemType doorNotHttp {
    "door-not-http", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What answers on port 443 does not speak HTTP."),
    QT_TRANSLATE_NOOP("Problem", "Look which program holds the port: ss -ltnp")};

// TLS

inline constexpr ProblemType doorNotTls {
    "door-not-tls", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "What answers on port 443 does not speak TLS (%1)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write ssl behind the listen lines of port 443, or look which program holds "
                      "the port: ss -ltnp")};
inline constexpr ProblemType doorNameUnknown {
    "door-name-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The server refuses this name in the TLS handshake (%1): no site on this address has it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile, and look whether the site is loaded: nginx -T")};
inline constexpr ProblemType doorTlsTooOld {
    "door-tls-too-old", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The server offers no TLS version that is still safe (%1)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default "
                      "server of the address decides.")};
inline constexpr ProblemType doorTlsOldOffered {
    "door-tls-old-offered", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Beside what is safe, the server still takes %1."),
    doorTlsTooOld.remedy};
inline constexpr ProblemType doorTlsFailed {
    "door-tls-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The TLS handshake fails (%1)."),
    QT_TRANSLATE_NOOP(
        "Problem", "Look at the error log of nginx, and at the certificate and key of this site.")};
inline constexpr ProblemType doorTlsNotModern {
    "door-tls-not-modern", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The connection uses %1; the profile asks for TLS 1.3 alone."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Apply the profile again. Before nginx 1.29.2 the default server of the address decides.")};

// The answer

inline constexpr ProblemType doorBackendDown {
    "door-backend-down", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "nginx answers, and its backend does not (%1)."),
    QT_TRANSLATE_NOOP("Problem", "Start the backend; its own check says more.")};
inline constexpr ProblemType doorServerError {
    "door-server-error", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer is an error (%1)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at the error log of this site and of the service behind it.")};
inline constexpr ProblemType doorRateLimited {
    "door-rate-limited", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer is 429: the limit of requests is reached."),
    QT_TRANSLATE_NOOP("Problem",
                      "Wait a minute and run this check again; if it stays so, raise rate_limit in "
                      "the profile.")};
inline constexpr ProblemType doorMisdirected {
    "door-misdirected", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer is 421: no site on this address has this name."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile, and look whether the site is loaded: nginx -T")};
inline constexpr ProblemType doorClock {
    "door-clock", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The clock of what answers is %1 seconds away from this machine's. "
                      "Certificates and sign-in depend on it."),
    QT_TRANSLATE_NOOP("Problem", "Set both clocks by the network: timedatectl set-ntp true")};

// Port 80

inline constexpr ProblemType doorPlainClosed {
    "door-plain-closed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Port 80 does not answer. Who types the name without https:// gets nowhere, "
                      "and Let's Encrypt cannot look."),
    QT_TRANSLATE_NOOP("Problem", "Open port 80 in the firewalls, and apply the profile.")};
inline constexpr ProblemType doorPlainBroken {
    "door-plain-broken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Port 80 takes the connection and gives no answer in HTTP."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile, and look which program holds the port: ss -ltnp")};
inline constexpr ProblemType doorNoRedirect {
    "door-no-redirect", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Port 80 answers %1 (server: %2) and does not lead to HTTPS."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile again, or write in the server of port 80: return 308 "
                      "https://%3$request_uri;")};
inline constexpr ProblemType doorRedirectElsewhere {
    "door-redirect-elsewhere", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Port 80 leads to %1, not to https://%2."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write in the server of port 80: return 308 https://%2$request_uri;")};
inline constexpr ProblemType doorRedirectLoop {
    "door-redirect-loop", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The answer leads to %1, from where one is led back: browsers give up."),
    QT_TRANSLATE_NOOP("Problem",
                      "Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx "
                      "need X-Forwarded-Proto https.")};

// WebSockets

inline constexpr ProblemType doorSocketDropped {
    "door-socket-dropped", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The WebSocket handshake at %1 is answered %2: the Upgrade header does not "
                      "reach the backend."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; "
        "proxy_set_header Connection $opentalk_connection_upgrade;")};
inline constexpr ProblemType doorSocketFailed {
    "door-socket-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The WebSocket handshake at %1 gets no answer of use (%2)."),
    QT_TRANSLATE_NOOP("Problem", "Look at the logs of nginx and of the service.")};

} // namespace opentalk::checks
