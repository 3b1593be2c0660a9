// OpenTalk's services as they answer when all is well, and one backend asked to its end.
#pragma once

#include "checks/families.h"
#include "fakeserver.h"

#include <QTest>

namespace opentalk::checks {

inline QByteArray json(const QByteArray &body, const QByteArray &headers = {}, int status = 200)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n"
        + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray html(int status = 200)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>";
}

using Pages = QMap<QByteArray, QByteArray>;

inline const QByteArray config = "window.config = {\n  controller: \"controller.example.com\",\n"
                                 "  insecure: false,\n  oidcConfig: {\n    authority: "
                                 "\"https://accounts.example.com/auth/realms/opentalk\",\n  }\n}\n";
inline const QByteArray login
    = R"({"oidc":{"name":"OtFrontend","url":"https://accounts.example.com/auth/realms/opentalk"}})";
inline const QByteArray allowed = "Access-Control-Allow-Origin: https://example.com\r\n";
inline const QByteArray realmPath = "/auth/realms/opentalk/.well-known/openid-configuration";

inline QByteArray issuer(const QByteArray &url)
{
    return json(R"({"issuer":")" + url + "\"}");
}

/// What each service answers when all is well, and what it answers to other paths.
inline Pages pagesOf(ServiceId id)
{
    switch (id) {
    case ServiceId::Frontend:
        return {{"/.well-known/opentalk/client",
                 json(R"({"opentalk_controller":{"base_url":"https://controller.example.com"}})")},
                {"/manifest.json", json(R"({"short_name":"OpenTalk"})")},
                {"/config.js", json(config)}};
    case ServiceId::Controller:
        return {{"/.well-known/opentalk/api", json(R"({"opentalk_api":{"v1":{"base_url":"v1"}}})")},
                {"/v1/auth/login", json(login, allowed)},
                {"/signaling", json(R"({"code":"missing_protocol"})", {}, 400)}};
    case ServiceId::Keycloak:
        return {{realmPath, issuer("https://accounts.example.com/auth/realms/opentalk")}};
    case ServiceId::Livekit:
        return {{"/", json("OK")}, {"/rtc/validate", json("no permissions", {}, 401)}};
    case ServiceId::Roomserver:
        return {{"/", json("The requested path was not found", {}, 404)}};
    case ServiceId::Whiteboard:
        return {{"/ping", json(R"({"status":"ok"})")}};
    case ServiceId::Pad:
        return {{"/health",
                 "HTTP/1.1 200 OK\r\nContent-Type: application/health+json\r\nContent-Length: "
                 "37\r\n\r\n{\"status\":\"pass\",\"releaseId\":\"2.2.7\"} "}};
    }
    return {};
}

inline QByteArray otherwise(ServiceId id)
{
    if (id == ServiceId::Roomserver)
        return json("The requested path was not found", {}, 404);
    const bool answersAll = id == ServiceId::Frontend || id == ServiceId::Whiteboard;
    return html(answersAll ? 200 : 404);
}

/// A deployment with one service moved to a server of the test's own.
inline Context contextWith(const std::map<ServiceId, Backend> &backends,
                           Release release = Release::Classic)
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = release;
    for (const auto &[id, backend] : backends) {
        auto &choice = profile.services[id];
        choice.enabled = true;
        choice.backends = {backend.text()};
    }
    return {.deployment = *examine(profile).deployment,
            .dialler = std::make_shared<TcpDialler>(),
            .limit = std::chrono::milliseconds(400)};
}

inline Outcome look(const Context &context, const std::string &subject)
{
    for (const auto &check : checksOf(context)) {
        if (check.subject != subject)
            continue;
        std::optional<Outcome> told;
        QObject owner;
        check.start(&owner, [&](const Outcome &outcome) { told = outcome; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(told, 9000); }();
        return told.value_or(Outcome {});
    }
    return {};
}

inline std::string code(const Outcome &outcome)
{
    return outcome.findings.empty() ? "nothing" : outcome.findings.front().code;
}

} // namespace opentalk::checks
