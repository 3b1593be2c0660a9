// What is wrong in OpenTalk's own settings, as the services' answers show. The last two arguments
// are the file (as OpenTalk's ot-setup names it) and the lines that belong there, see settings.h.
// The remedies end before these lines: whoever shows them puts them below.
#pragma once

#include "model/problem.h"

#include <array>

namespace opentalk::checks {

inline constexpr ProblemType frontendOtherController {
    "frontend-other-controller", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The web frontend sends browsers to the controller at %1, and nginx "
                      "has it at %2: nobody can log in."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start the frontend again:")};

inline constexpr ProblemType frontendInsecure {
    "frontend-insecure", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The web frontend tells browsers to reach the controller without "
                      "HTTPS (%1): they refuse that on a page with HTTPS."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start the frontend again:")};

inline constexpr ProblemType frontendOtherIssuer {
    "frontend-other-issuer", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The web frontend sends browsers to %1 to log in, and nginx has "
                      "Keycloak at %2."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start the frontend again:")};

inline constexpr ProblemType controllerOtherIssuer {
    "controller-other-issuer", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The controller takes logins from %1, and nginx has Keycloak at "
                      "%2: it refuses everybody who logs in."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start the controller again:")};

inline constexpr ProblemType controllerRefusesOrigin {
    "controller-refuses-origin", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The controller lets no page of %1 ask it (it allows %2): the web "
                      "frontend gets no answers."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start the controller again:")};

inline constexpr ProblemType keycloakIgnoresProxy {
    "keycloak-ignores-proxy", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Keycloak does not heed what nginx tells it: asked as behind HTTPS "
                      "for %1, it calls itself %2. Logging in fails."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start Keycloak again:")};

inline constexpr ProblemType keycloakOtherHost {
    "keycloak-other-host", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Keycloak calls itself %2, and nginx has it at %1: logging in fails."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start Keycloak again:")};

inline constexpr ProblemType keycloakRealmMissing {
    "keycloak-realm-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Keycloak answers, but has no realm “%1”, which the controller "
                      "uses (%2)."),
    QT_TRANSLATE_NOOP("Problem",
                      "Create or import the realm, or name the right one in %3 and start the "
                      "services again:")};

inline constexpr ProblemType padIgnoresProxy {
    "pad-ignores-proxy", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie "
                      "is not marked as secure, and the pad stays empty."),
    QT_TRANSLATE_NOOP("Problem", "Write into %3, and start Etherpad again:")};

/// Of all the families.
inline constexpr std::array settingProblems {
    &frontendOtherController, &frontendInsecure,        &frontendOtherIssuer,
    &controllerOtherIssuer,   &controllerRefusesOrigin, &keycloakIgnoresProxy,
    &keycloakOtherHost,       &keycloakRealmMissing,    &padIgnoresProxy};

} // namespace opentalk::checks
