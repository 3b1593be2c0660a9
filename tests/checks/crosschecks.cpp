// What OpenTalk's services say about one another, and the settings that it shows to be needed.
#include "backendfixture.h"

#include "checks/crosscheck.h"
#include "checks/settings.h"

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class CrossChecksTest final : public QObject {
    Q_OBJECT

private slots:
    void whatServicesSayOfOneAnother_data();
    void whatServicesSayOfOneAnother();
};

void CrossChecksTest::whatServicesSayOfOneAnother_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QByteArray>("ofController");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, ServiceId id, const Pages &changed, const char *code,
                        const char *line, const QByteArray &ofController = json(login, allowed)) {
        auto pages = pagesOf(id);
        pages.insert(changed);
        QTest::newRow(name) << int(id) << pages << ofController << QString::fromLatin1(code)
                            << QString::fromLatin1(line);
    };
    using enum ServiceId;
    row("frontend: other controller", Frontend,
        {{"/.well-known/opentalk/client",
          json(R"({"opentalk_controller":{"base_url":"https://controller.example.org"}})")}},
        "frontend-other-controller", "CONTROLLER_DOMAIN=controller.example.com");
    row("frontend: controller without HTTPS", Frontend,
        {{"/.well-known/opentalk/client",
          json(R"({"opentalk_controller":{"base_url":"http://controller.example.com"}})")}},
        "frontend-insecure", "INSECURE: \"false\"");
    row("an older frontend: other controller", Frontend,
        {{"/.well-known/opentalk/client", html()},
         {"/config.js", json(QByteArray(config).replace("controller.example", "api.example"))}},
        "frontend-other-controller", "CONTROLLER_DOMAIN=controller.example.com");
    row("frontend: other issuer", Frontend,
        {{"/config.js", json(QByteArray(config).replace("accounts.", "login."))}},
        "frontend-other-issuer", "OIDC_ISSUER=https://accounts.example.com/auth/realms/opentalk");
    row("controller: other issuer", Controller,
        {{"/v1/auth/login", json(QByteArray(login).replace("accounts.", "login."), allowed)}},
        "controller-other-issuer",
        "[oidc]\nauthority = \"https://accounts.example.com/auth/realms/opentalk\"");
    row("controller: issuer without HTTPS", Controller,
        {{"/v1/auth/login", json(QByteArray(login).replace("https:", "http:"), allowed)}},
        "controller-other-issuer",
        "[oidc]\nauthority = \"https://accounts.example.com/auth/realms/opentalk\"");
    row("controller: no origin allowed", Controller, {{"/v1/auth/login", json(login)}},
        "controller-refuses-origin", "[frontend]\nbase_url = \"https://example.com\"");
    row("controller: every origin allowed", Controller,
        {{"/v1/auth/login", json(login, "access-control-allow-origin: *\r\n")}},
        "backend-is-service", "");
    row("controller: without the path", Controller, {{"/v1/auth/login", html(404)}},
        "backend-is-service", "");
    row("keycloak: http", Keycloak,
        {{realmPath, issuer("http://accounts.example.com/auth/realms/opentalk")}},
        "keycloak-ignores-proxy", "KC_PROXY");
    row("keycloak: its own port", Keycloak,
        {{realmPath, issuer("https://accounts.example.com:8080/auth/realms/opentalk")}},
        "keycloak-ignores-proxy", "KC_PROXY");
    row("keycloak: its own address", Keycloak,
        {{realmPath, issuer("http://127.0.0.1:8087/auth/realms/opentalk")}},
        "keycloak-ignores-proxy", "KC_PROXY");
    row("keycloak: other host", Keycloak,
        {{realmPath, issuer("https://login.example.com/auth/realms/opentalk")}},
        "keycloak-other-host", "KC_HOSTNAME=accounts.example.com");
    row("keycloak: without /auth", Keycloak,
        {{realmPath, html(404)},
         {"/realms/opentalk/.well-known/openid-configuration",
          issuer("https://accounts.example.com/realms/opentalk")}},
        "backend-is-service", "",
        json(QByteArray(login).replace("/auth/realms", "/realms"), allowed));
    row("keycloak: the controller names another path", Keycloak, {}, "controller-other-issuer",
        "[oidc]\nauthority = \"https://accounts.example.com/auth/realms/opentalk\"",
        json(QByteArray(login).replace("/auth/realms", "/realms"), allowed));
    row("keycloak: an issuer that would add lines", Keycloak,
        {{realmPath, issuer("https://accounts.example.com/auth/realms/opentalk\\nsecret")}},
        "controller-other-issuer", "opentalk%0Asecret");
    row("keycloak: another realm", Keycloak,
        {{realmPath, json(R"({"error":"Realm does not exist"})", {}, 404)},
         {"/auth/realms/meet/.well-known/openid-configuration",
          issuer("https://accounts.example.com/auth/realms/meet")}},
        "backend-is-service", "",
        json(QByteArray(login).replace("realms/opentalk", "realms/meet")));
    row("keycloak: no such realm", Keycloak,
        {{realmPath, json(R"({"error":"Realm does not exist"})", {}, 404)}},
        "keycloak-realm-missing", "authority",
        json(QByteArray(login).replace("realms/opentalk", "realms/meet")));
    row("keycloak: no controller that says which realm", Keycloak,
        {{realmPath, json(R"({"error":"Realm does not exist"})", {}, 404)}}, "backend-is-service",
        "", html(503));
    row("pad: cookie without mark", Pad,
        {{"/",
          "HTTP/1.1 200 OK\r\nSet-Cookie: express_sid=s%3Ax; Path=/; HttpOnly\r\n"
          "Content-Length: 0\r\n\r\n"}},
        "pad-ignores-proxy", "TRUST_PROXY=true");
    row("pad: cookie with mark", Pad,
        {{"/",
          "HTTP/1.1 200 OK\r\nSet-Cookie: express_sid=s%3Ax; Path=/; Secure\r\n"
          "Content-Length: 0\r\n\r\n"}},
        "backend-is-service", "");
    row("pad: unwell", Pad,
        {{"/health",
          "HTTP/1.1 503 X\r\nContent-Type: application/health+json\r\n"
          "Content-Length: 37\r\n\r\n{\"status\":\"fail\",\"releaseId\":\"2.2.7\"}"}},
        "pad-unwell", "");
    row("livekit: not ready", Livekit,
        {{"/", "HTTP/1.1 406 Not Acceptable\r\nContent-Length: 9\r\n\r\nNot Ready"}},
        "livekit-not-ready", "");
}

void CrossChecksTest::whatServicesSayOfOneAnother()
{
    QFETCH(int, id);
    QFETCH(Pages, pages);
    QFETCH(QByteArray, ofController);
    QFETCH(QString, code);
    QFETCH(QString, line);
    auto controllerPages = pagesOf(ServiceId::Controller);
    controllerPages["/v1/auth/login"] = ofController;
    FakeServer server(pages, otherwise(ServiceId(id)));
    FakeServer controller(controllerPages);
    QVERIFY(server.start() && controller.start());
    std::map<ServiceId, Backend> backends {{ServiceId::Controller, controller.backend()}};
    backends[ServiceId(id)] = server.backend();
    const auto seen
        = look(contextWith(backends),
               std::string(service(ServiceId(id)).name) + " " + server.backend().text());
    QCOMPARE(QString::fromStdString(checks::code(seen)), code);
    const auto settings = settingsNeeded({{Kind::Backend, "x", seen}});
    QCOMPARE(settings.empty(), line.isEmpty());
    if (!settings.empty())
        QVERIFY2(QString::fromStdString(settings.front().lines).contains(line),
                 settings.front().lines.c_str());
}

} // namespace

QTEST_GUILESS_MAIN(CrossChecksTest)
#include "crosschecks.moc"
