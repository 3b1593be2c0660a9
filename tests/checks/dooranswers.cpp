// What the answers of a front door mean: slow and broken ones, and each redirect and WebSocket
// answer that is not as it should be.
#include "doorfixture.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class DoorAnswersTest final : public QObject {
    Q_OBJECT

private slots:
    void brokenOnes_data();
    void brokenOnes();
    void aLargeAnswerIsCutAndFine();
    void redirects_data();
    void redirects();
    void sockets_data();
    void sockets();
    void clocksAreComparedWithOtherMachinesOnly();
    void statuses_data();
    void statuses();
    void othersTextIsCutAndEscaped();
    void nothingIsToldAfterTheEnd();
};

using Behaviour = std::function<void(QTcpSocket *)>;

void dripping(QTcpSocket *client)
{
    auto *timer = new QTimer(client);
    QObject::connect(timer, &QTimer::timeout, client,
                     [client, text = QByteArray("HTTP/1.1 200 OK\r\n")]() mutable {
                         client->write(text.left(1));
                         text.remove(0, 1);
                     });
    timer->start(400);
}

void DoorAnswersTest::brokenOnes_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("says nothing") << Behaviour([](QTcpSocket *) {}) << QByteArray("door-silent");
    QTest::newRow("a byte now and then") << Behaviour(dripping) << QByteArray("door-slow");
    QTest::newRow("breaks off") << Behaviour([](QTcpSocket *client) {
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
        client->disconnectFromHost();
    }) << QByteArray("door-broken-off");
    QTest::newRow("closes") << Behaviour([](QTcpSocket *client) { client->disconnectFromHost(); })
                            << QByteArray("door-closed");
    QTest::newRow("no HTTP") << Behaviour([](QTcpSocket *client) {
        client->write("220 mail.example.com ESMTP\r\n");
        client->disconnectFromHost();
    }) << QByteArray("door-not-http");
    QTest::newRow("never whole") << Behaviour([](QTcpSocket *client) {
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
    }) << QByteArray("door-slow");
}

void DoorAnswersTest::brokenOnes()
{
    QFETCH(Behaviour, behaviour);
    QFETCH(QByteArray, code);
    const auto leaf = machine::make({});
    TlsServer server({machine::pem(leaf.get())}, machine::pem(machine::ecKey("leaf")),
                     [&](QTcpSocket *client, const QByteArray &) { behaviour(client); });
    FakeServer plain;
    QVERIFY(plain.start());
    QElapsedTimer clock;
    clock.start();
    const auto outcome
        = askHere(deployment(), "pad.example.com", server.serverPort(), plain.serverPort());
    QVERIFY2(clock.elapsed() < 5000, "a check has its time limit");
    QCOMPARE(codesOf(*outcome), code.toStdString());
    QCOMPARE(int(outcome->state), int(State::Failure));
}

void DoorAnswersTest::aLargeAnswerIsCutAndFine()
{
    const auto leaf = machine::make({.names = "DNS:accounts.example.com"});
    TlsServer server({machine::pem(leaf.get())}, machine::pem(machine::ecKey("leaf")),
                     [&](QTcpSocket *client, const QByteArray &) {
                         client->write("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n"
                                       "Strict-Transport-Security: max-age=63072000\r\n"
                                       "X-Content-Type-Options: nosniff\r\n\r\n"
                                       + QByteArray(1 << 20, 'x'));
                     });
    FakeServer plain({}, "HTTP/1.1 301 X\r\nLocation: https://accounts.example.com:443/\r\n\r\n");
    QVERIFY(plain.start());
    const auto outcome
        = askHere(deployment(), "accounts.example.com", server.serverPort(), plain.serverPort());
    QCOMPARE(codesOf(*outcome), std::string("door-right"));
    QCOMPARE(int(outcome->state), int(State::Good));
}

void DoorAnswersTest::redirects_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *head, const char *code) {
        QTest::addRow("%s", QByteArray(head).replace("\r\n", " ").constData())
            << QByteArray(head) << QByteArray(code);
    };
    row("308 X\r\nLocation: https://pad.example.com/", "");
    row("301 X\r\nLocation: https://PAD.example.com/", "");
    row("301 X\r\nLocation: https://pad.example.com", "");
    row("301 X\r\nLocation: https://pad.example.com:443/", "");
    row("301 X\r\nLocation: https://pad.example.com.evil.example/", "door-redirect-elsewhere");
    row("301 X\r\nLocation: https://pad.example.com:8443/", "door-redirect-elsewhere");
    row("301 X\r\nLocation: https://example.com/", "door-redirect-elsewhere");
    row("301 X\r\nLocation: http://other.example/", "door-redirect-elsewhere");
    row("301 X\r\nLocation: http://pad.example.com/", "door-redirect-loop");
    row("302 X\r\nLocation: /", "door-redirect-loop");
    row("301 X", "door-no-redirect");
    row("200 OK\r\nServer: Apache/2.4", "door-no-redirect");
    row("503 X", "door-no-redirect");
}

void DoorAnswersTest::redirects()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, code);
    const auto plain = answerOf("HTTP/1.1 " + head + "\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(codes(judgePlain(plain, view("pad"))), code.toStdString());
    QCOMPARE(codes(judgePlain({.reached = Reached::Refused}, view("pad"))),
             std::string("door-plain-closed"));
    QCOMPARE(codes(judgePlain({.reached = Reached::Yes}, view("pad"))),
             std::string("door-plain-broken"));
}

void DoorAnswersTest::sockets_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("proof");
    const auto row = [](const char *id, int status, const char *body, Upgraded proof) {
        QTest::addRow("%s %d %s", id, status, body)
            << QByteArray(id) << status << QByteArray(body) << int(proof);
    };
    row("pad", 101, "", Upgraded::Yes);
    row("pad", 400, R"({"code":3,"message":"Bad request"})", Upgraded::Dropped);
    row("pad", 400, R"({"code": 0, "message": "Transport unknown"})", Upgraded::Dropped);
    row("pad", 400, R"({"code":5,"message":"Unsupported protocol version"})", Upgraded::Untold);
    row("pad", 403, R"({"code":4,"message":"Forbidden"})", Upgraded::Untold);
    row("pad", 426, "", Upgraded::Dropped);
    row("pad", 200, "<html>", Upgraded::Dropped);
    row("whiteboard", 101, "", Upgraded::Yes);
    row("whiteboard", 404, "", Upgraded::Dropped);
    row("livekit", 401, "invalid token", Upgraded::Yes);
    row("livekit", 404, "", Upgraded::Dropped);
    row("livekit", 502, "", Upgraded::Failed);
    row("controller", 400, R"({"code":"missing_protocol"})", Upgraded::Untold);
    row("controller", 400, "WebSocket upgrade is expected", Upgraded::Dropped);
    row("controller", 400, "`Connection` header did not include 'upgrade'", Upgraded::Dropped);
    row("controller", 404, "", Upgraded::Untold);
    row("controller", 200, "{}", Upgraded::Dropped);
}

void DoorAnswersTest::sockets()
{
    QFETCH(QByteArray, id);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, proof);
    QCOMPARE(int(upgraded({status, body}, site(id.constData()))), proof);
}

void DoorAnswersTest::clocksAreComparedWithOtherMachinesOnly()
{
    const auto at = [](const char *time, bool isElsewhere) {
        auto look = view("livekit");
        look.isElsewhere = isElsewhere;
        const auto page = answerOf("HTTP/1.1 200 OK\r\nStrict-Transport-Security: "
                                   "max-age=63072000\r\nDate: "
                                   + QByteArray(time) + "\r\n\r\n");
        const auto plain
            = answerOf("HTTP/1.1 308 X\r\nLocation: https://livekit.example.com/\r\n\r\n");
        return codes(judgeDoor(look, {page, plain, {}, {}}));
    };
    QCOMPARE(at("Thu, 26 Nov 2026 12:02:00 GMT", true), std::string("door-clock"));
    QCOMPARE(at("Thu, 26 Nov 2026 11:58:00 GMT", true), std::string("door-clock"));
    QCOMPARE(at("Thu, 26 Nov 2026 12:00:59 GMT", true), std::string());
    QCOMPARE(at("Thu, 26 Nov 2026 12:02:00 GMT", false), std::string());
    QCOMPARE(at("yesterday", true), std::string());
}

void DoorAnswersTest::statuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *head, const char *code) {
        QTest::addRow("%s", QByteArray(head).replace("\r\n", " ").constData())
            << QByteArray(head) << QByteArray(code);
    };
    row("200 OK", "");
    row("404 Not Found", "");
    row("302 X\r\nLocation: /auth/", "");
    row("302 X\r\nLocation: https://pad.example.com/p/1", "");
    row("302 X\r\nLocation: http://pad.example.com/", "door-redirect-loop");
    row("302 X\r\nLocation: http://pad.example.com", "door-redirect-loop");
    row("302 X\r\nLocation: http://pad.example.com.org/", "");
    row("502 X", "door-backend-down");
    row("504 X", "door-backend-down");
    row("500 X", "door-server-error");
    row("503 X", "door-server-error");
    row("421 X", "door-misdirected");
    row("429 X", "door-rate-limited");
}

void DoorAnswersTest::statuses()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, code);
    const auto reply = readReply("HTTP/1.1 " + head + "\r\n\r\n");
    QCOMPARE(codes(judgeStatus(*reply, view("pad"))), code.toStdString());
}

void DoorAnswersTest::nothingIsToldAfterTheEnd()
{
    const auto leaf = machine::make({});
    TlsServer server({machine::pem(leaf.get())}, machine::pem(machine::ecKey("leaf")),
                     [](QTcpSocket *, const QByteArray &) {});
    const auto checks
        = doorChecks({.deployment = deployment(),
                      .dialler = std::make_shared<MappedDialler>(server.serverPort(), 1),
                      .machine = nullptr,
                      .ownAddresses = {},
                      .publicAddresses = {},
                      .nameServers = {},
                      .livekitFile = {},
                      .isPractice = true});
    bool isTold = false;
    for (const int milliseconds : {0, 5, 50, 200}) {
        QObject owner;
        for (const auto &check : checks)
            if (check.subject.ends_with(" here"))
                check.start(&owner, [&](const Outcome &) { isTold = true; });
        QTest::qWait(milliseconds);
    }
    QTest::qWait(100);
    QVERIFY(!isTold);
}

void DoorAnswersTest::othersTextIsCutAndEscaped()
{
    const auto plain
        = answerOf("HTTP/1.1 200 OK\r\nServer: " + QByteArray(5000, 'x') + "\x1b[31m\r\n\r\n");
    const auto said = sentence(judgePlain(plain, view("pad")).front());
    QVERIFY(said.size() < 500);
    QVERIFY(said.find('\x1b') == said.npos);
}

} // namespace

Q_DECLARE_METATYPE(Behaviour)

QTEST_GUILESS_MAIN(DoorAnswersTest)
#include "dooranswers.moc"
