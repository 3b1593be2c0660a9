// Backends: each service known by its answers, each mistaken for another, every way not to answer,
// and what the services say about one another.
#include "checks/crosscheck.h"
#include "checks/families.h"
#include "checks/settings.h"

#include "fakeserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class BackendsTest final : public QObject {
    Q_OBJECT

private slots:
    void eachServiceIsKnown_data();
    void eachServiceIsKnown();
    void eachIsToldFromEachOther_data();
    void eachIsToldFromEachOther();
    void strangersAreNamed_data();
    void strangersAreNamed();
    void whatServicesSayOfOneAnother_data();
    void whatServicesSayOfOneAnother();
    void theReleaseIsCompared_data();
    void theReleaseIsCompared();
    void onlyWhatIsNeededIsAsked();
    void furtherServicesNeedOnlyAnswer();

private:
    static Outcome look(const Context &context, const std::string &subject);
};

QByteArray json(const QByteArray &body, const QByteArray &headers = {}, int status = 200)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n"
        + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray html(int status = 200)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " X\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>";
}

using Pages = QMap<QByteArray, QByteArray>;

const QByteArray config = "window.config = {\n  controller: \"controller.example.com\",\n"
                          "  insecure: false,\n  oidcConfig: {\n    authority: "
                          "\"https://accounts.example.com/auth/realms/opentalk\",\n  }\n}\n";
const QByteArray login
    = R"({"oidc":{"name":"OtFrontend","url":"https://accounts.example.com/auth/realms/opentalk"}})";
const QByteArray allowed = "Access-Control-Allow-Origin: https://example.com\r\n";
const QByteArray realmPath = "/auth/realms/opentalk/.well-known/openid-configuration";

QByteArray issuer(const QByteArray &url)
{
    return json(R"({"issuer":")" + url + "\"}");
}

/// What each service answers when all is well, and what it answers to other paths.
Pages pagesOf(ServiceId id)
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

QByteArray otherwise(ServiceId id)
{
    if (id == ServiceId::Roomserver)
        return json("The requested path was not found", {}, 404);
    const bool answersAll = id == ServiceId::Frontend || id == ServiceId::Whiteboard;
    return html(answersAll ? 200 : 404);
}

/// A deployment with one service moved to a server of the test's own.
Context contextWith(const std::map<ServiceId, Backend> &backends,
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

Outcome BackendsTest::look(const Context &context, const std::string &subject)
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

std::string code(const Outcome &outcome)
{
    return outcome.findings.empty() ? "nothing" : outcome.findings.front().code;
}

Release releaseFor(ServiceId id)
{
    return id == ServiceId::Roomserver ? Release::RoomserverExternal : Release::Classic;
}

void BackendsTest::eachServiceIsKnown_data()
{
    QTest::addColumn<int>("id");
    for (const auto &service : catalogue())
        QTest::newRow(service.name) << int(service.id);
}

void BackendsTest::eachServiceIsKnown()
{
    QFETCH(int, id);
    const auto service = ServiceId(id);
    FakeServer server(pagesOf(service), otherwise(service));
    FakeServer controller(pagesOf(ServiceId::Controller));
    QVERIFY(server.start() && controller.start());
    std::map<ServiceId, Backend> backends {{ServiceId::Controller, controller.backend()}};
    backends[service] = server.backend();
    const auto seen
        = look(contextWith(backends, releaseFor(service)),
               std::string(opentalk::service(service).name) + " " + server.backend().text());
    QCOMPARE(code(seen), std::string("backend-is-service"));
    QCOMPARE(int(seen.state), int(State::Good));
    QVERIFY(!sentence(seen.asked).empty() && !sentence(seen.answered).empty());
}

void BackendsTest::eachIsToldFromEachOther_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("there");
    for (const auto &wanted : catalogue()) {
        for (const auto &there : catalogue()) {
            if (wanted.id != there.id)
                QTest::addRow("%s for %s", there.name, wanted.name)
                    << int(wanted.id) << int(there.id);
        }
    }
}

void BackendsTest::eachIsToldFromEachOther()
{
    QFETCH(int, wanted);
    QFETCH(int, there);
    FakeServer server(pagesOf(ServiceId(there)), otherwise(ServiceId(there)));
    QVERIFY(server.start());
    const auto seen
        = look(contextWith({{ServiceId(wanted), server.backend()}}, releaseFor(ServiceId(wanted))),
               std::string(service(ServiceId(wanted)).name) + " " + server.backend().text());
    QCOMPARE(code(seen), std::string("backend-is-another"));
    QCOMPARE(seen.findings.front().arguments.at(2), std::string(service(ServiceId(there)).title));
    QCOMPARE(int(seen.state), int(State::Failure));
}

/// Sends `bytes` to whoever connects, one at a time where `pause` says so.
class RawServer final : public QTcpServer {
public:
    explicit RawServer(QByteArray bytes, int pause = 0, bool closes = false)
    {
        connect(this, &QTcpServer::newConnection, this, [=, this] {
            auto *client = nextPendingConnection();
            if (pause == 0) {
                client->write(bytes);
                if (closes)
                    client->disconnectFromHost();
                return;
            }
            auto *timer = new QTimer(client);
            connect(timer, &QTimer::timeout, client,
                    [=, at = qsizetype(0)]() mutable { client->write(bytes.mid(at++, 1)); });
            timer->start(pause);
        });
        listen(QHostAddress::LocalHost);
    }

    Backend backend() const
    {
        return *Backend::parse("127.0.0.1:" + std::to_string(serverPort()), {});
    }
};

void BackendsTest::strangersAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("pause");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code,
                        bool closes = true, int pause = 0) {
        QTest::newRow(name) << bytes << pause << closes << QString::fromLatin1(code);
    };
    row("a page for everything", html(), "backend-unrecognised");
    row("not found", html(404), "backend-unrecognised");
    row("500", html(500), "backend-fails");
    row("503", html(503), "backend-fails");
    row("ssh", "SSH-2.0-OpenSSH_9.2\r\n", "backend-not-http");
    row("mail", "220 mail.example.com ESMTP\r\n", "backend-not-http");
    row("TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7), "backend-speaks-tls");
    row("nginx that wants HTTPS",
        "HTTP/1.1 400 Bad Request\r\nContent-Length: 60\r\n\r\n"
        "The plain HTTP request was sent to HTTPS port xxxxxxxxxxxxxxx",
        "backend-speaks-tls");
    row("silence", {}, "backend-silent", false);
    row("closes at once", {}, "backend-broken-off");
    row("closes in the middle", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc",
        "backend-broken-off");
    row("one byte at a time", html(), "backend-slow", false, 20);
    row("100 MB", "HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n" + QByteArray(1 << 20, 'x'),
        "backend-unrecognised", false);
    row("endless head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 20, 'x'), "backend-not-http",
        false);
    row("a redirect", "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n",
        "backend-unrecognised");
    row("control characters", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n\x1b[31mred",
        "backend-unrecognised");
}

void BackendsTest::strangersAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, pause);
    QFETCH(bool, closes);
    QFETCH(QString, code);
    RawServer server(bytes, pause, closes);
    QElapsedTimer clock;
    clock.start();
    const auto seen = look(contextWith({{ServiceId::Whiteboard, server.backend()}}),
                           "whiteboard " + server.backend().text());
    QCOMPARE(QString::fromStdString(::code(seen)), code);
    QCOMPARE(int(seen.state), int(State::Failure));
    QVERIFY(sentence(seen.answered).find('\x1b') == std::string::npos);
    QVERIFY(clock.elapsed() < 2000);
}

void BackendsTest::whatServicesSayOfOneAnother_data()
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

void BackendsTest::whatServicesSayOfOneAnother()
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
    QCOMPARE(QString::fromStdString(::code(seen)), code);
    const auto settings = settingsNeeded({{Kind::Backend, "x", seen}});
    QCOMPARE(settings.empty(), line.isEmpty());
    if (!settings.empty())
        QVERIFY2(QString::fromStdString(settings.front().lines).contains(line),
                 settings.front().lines.c_str());
}

void BackendsTest::theReleaseIsCompared_data()
{
    QTest::addColumn<Pages>("pages");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same") << classicController() << "release-as-profile";
    QTest::newRow("another") << internalController() << "release-differs";
    QTest::newRow("unclear") << controllerWith(
        {{"/signaling", html(500)}, {"/livekit/rtc", html(500)}})
                             << "release-unclear";
    QTest::newRow("no controller") << Pages {} << "release-unseen";
}

void BackendsTest::theReleaseIsCompared()
{
    QFETCH(Pages, pages);
    QFETCH(QString, code);
    FakeServer server(pages);
    QVERIFY(server.start());
    const auto context = contextWith({{ServiceId::Controller, server.backend()}});
    const auto checks = releaseChecks(context);
    std::optional<Outcome> told;
    QObject owner;
    checks.front().start(&owner, [&](const Outcome &outcome) { told = outcome; });
    QTRY_VERIFY(told);
    QCOMPARE(QString::fromStdString(::code(*told)), code);
    if (code == QLatin1String("release-differs"))
        QCOMPARE(told->findings.front().arguments.back(), std::string("roomserver-internal"));
}

void BackendsTest::onlyWhatIsNeededIsAsked()
{
    FakeServer server(pagesOf(ServiceId::Whiteboard), otherwise(ServiceId::Whiteboard));
    QVERIFY(server.start());
    look(contextWith({{ServiceId::Whiteboard, server.backend()}}),
         "whiteboard " + server.backend().text());
    QCOMPARE(server.asked, QList<QByteArray> {"/ping"});
}

void BackendsTest::furtherServicesNeedOnlyAnswer()
{
    FakeServer server({}, html(404));
    QVERIFY(server.start());
    auto context = contextWith({});
    Site site {"stats", {}, *HostName::parse("stats.example.com", {}), {server.backend()}};
    context.deployment.sites.push_back(site);
    QCOMPARE(code(look(context, "stats " + server.backend().text())),
             std::string("backend-is-service"));
}

} // namespace

QTEST_GUILESS_MAIN(BackendsTest)
#include "backends.moc"
