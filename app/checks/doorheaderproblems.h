// What the headers of a site can have wrong: HSTS, the security headers, policies, caching.
#pragma once

#include "model/problem.h"

namespace opentalk::checks {

// HSTS

inline constexpr ProblemType doorHstsMissing {
    "door-hsts-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer has no Strict-Transport-Security header."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile again. If you edited the site by hand: a location with an "
                      "add_header of its own inherits none, so all of them must stand there "
                      "again.")};
inline constexpr ProblemType doorHstsTwice {
    "door-hsts-twice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The answer has %1 Strict-Transport-Security headers; browsers take only the "
                      "first."),
    QT_TRANSLATE_NOOP("Problem",
                      "Keep one: proxy_hide_header Strict-Transport-Security; removes the "
                      "backend's.")};
inline constexpr ProblemType doorHstsDiffers {
    "door-hsts-differs", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The answer says Strict-Transport-Security: %1; the profile asks for %2."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile again, or change it to what is wanted.")};
inline constexpr ProblemType doorHstsUnwanted {
    "door-hsts-unwanted", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The answer says Strict-Transport-Security: %1; the profile asks for none."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the header, or switch HSTS on in the profile: browsers that saw it "
                      "no longer use plain HTTP.")};

// Security headers

inline constexpr ProblemType doorHeaderMissing {
    "door-header-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer has no %1 header."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile again. If you edited the site by hand: add_header %1 %2 "
                      "always;")};
inline constexpr ProblemType doorHeaderTwice {
    "door-header-twice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The header %1 comes %2 times; browsers may ignore it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Keep one: remove the line that adds it, or hide the backend's with "
                      "proxy_hide_header %1;")};
inline constexpr ProblemType doorHeaderDiffers {
    "door-header-differs", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The header %1 is “%3”, not %2."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile again, or write: add_header %1 %2 always;")};
inline constexpr ProblemType doorPermissions {
    "door-permissions", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Permissions-Policy forbids %1 to OpenTalk's own pages: meetings cannot use "
                      "it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write %1=(self) there, or remove the line and apply the profile again.")};
inline constexpr ProblemType doorFrameOptions {
    "door-frame-options", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The answer says X-Frame-Options: %1. Meetings cannot show it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the add_header X-Frame-Options line from this site; if the backend "
                      "sends it: proxy_hide_header X-Frame-Options;")};
inline constexpr ProblemType doorFrameRefused {
    "door-frame-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Its Content-Security-Policy does not let %1 show it in a frame: meetings "
                      "cannot show it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write: add_header Content-Security-Policy \"frame-ancestors 'self' "
                      "https://%1\" always;")};
inline constexpr ProblemType doorFrameOpen {
    "door-frame-open", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "No header says who may show it in a frame: any site may."),
    QT_TRANSLATE_NOOP("Problem",
                      "Write: add_header Content-Security-Policy \"frame-ancestors 'self' "
                      "https://%1\" always;")};

inline constexpr ProblemType doorEmbedderRefused {
    "door-embedder-refused", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The profile lets %1 show OpenTalk in a frame, and the headers do not."),
    QT_TRANSLATE_NOOP("Problem",
                      "Apply the profile again. By hand: no X-Frame-Options, and %1 in the "
                      "frame-ancestors of the Content-Security-Policy.")};

// Policies

inline constexpr ProblemType doorPolicyBlocks {
    "door-policy-blocks", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The Content-Security-Policy keeps browsers from what OpenTalk needs: its "
                      "%1 does not allow %2."),
    QT_TRANSLATE_NOOP("Problem", "Let the policy say: %3;")};
inline constexpr ProblemType doorPolicyWouldBlock {
    "door-policy-would-block", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Once it is enforced, the Content-Security-Policy will keep browsers from "
                      "what OpenTalk needs: its %1 does not allow %2."),
    QT_TRANSLATE_NOOP("Problem", "Before you enforce it, let the policy say: %3;")};
inline constexpr ProblemType doorPolicyMissing {
    "door-policy-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The answer has no Content-Security-Policy of the kind that the "
                      "profile asks for."),
    QT_TRANSLATE_NOOP("Problem", "Apply the profile again, or switch it off in the profile.")};
inline constexpr ProblemType doorPolicyForeign {
    "door-policy-foreign", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A Content-Security-Policy is added to Keycloak's answers. Keycloak's pages "
                      "bring their own; with two, only what both allow works."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the add_header Content-Security-Policy line from this site.")};

// Caching

inline constexpr ProblemType doorConfigCached {
    "door-config-cached", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Browsers keep /config.js for %1 hours. It names the controller and the "
                      "sign-in: after a change they go on with the old ones."),
    QT_TRANSLATE_NOOP("Problem",
                      "Remove the location with “expires” for *.js from this site: the frontend "
                      "itself says what may be kept.")};

} // namespace opentalk::checks
