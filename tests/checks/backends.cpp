// Backends: each service known by its answers, each mistaken for another, and every way not to
// answer.
#include "backendfixture.h"

#include <QElapsedTimer>
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
    void theReleaseIsCompared_data();
    void theReleaseIsCompared();
    void onlyWhatIsNeededIsAsked();
    void furtherServicesNeedOnlyAnswer();
};

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
    QCOMPARE(QString::fromStdString(checks::code(seen)), code);
    QCOMPARE(int(seen.state), int(State::Failure));
    QVERIFY(sentence(seen.answered).find('\x1b') == std::string::npos);
    QVERIFY(clock.elapsed() < 2000);
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
    QCOMPARE(QString::fromStdString(checks::code(*told)), code);
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
