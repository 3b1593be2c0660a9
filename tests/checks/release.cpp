// Which release a controller is of: every release's answers, and everything that is no controller.
#include "checks/releaseprobe.h"

#include "fakeserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

using Kind = Finding::Kind;

class ReleaseTest final : public QObject {
    Q_OBJECT

private slots:
    void eachReleaseIsTold_data();
    void eachReleaseIsTold();
    void whatIsAmbiguousStaysOpen_data();
    void whatIsAmbiguousStaysOpen();
    void theRoomserverIsAskedOnlyWhereItCanTell();
    void noControllerIsNone_data();
    void noControllerIsNone();
    void theVersionSettlesWhatThePathsLeaveOpen();
    void refusalSilenceAndNoise();
    void aNewStartForgetsTheOldOne();
    void onlyHarmlessPathsAreAsked();
    void repliesAreRead_data();
    void repliesAreRead();
    void versionsAreRead();

private:
    static Finding probe(const Backend &controller, const Backend &roomserver);
};

Backend nobody()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return *Backend::parse("127.0.0.1:" + std::to_string(closed.serverPort()), {});
}

Finding ReleaseTest::probe(const Backend &controller, const Backend &roomserver)
{
    ReleaseProbe probe(std::make_shared<TcpDialler>(), std::chrono::milliseconds(300));
    std::optional<Finding> found;
    connect(&probe, &ReleaseProbe::finished, &probe,
            [&](const Finding &finding) { found = finding; });
    probe.start(controller, roomserver);
    [&] { QTRY_VERIFY(found.has_value()); }();
    return found.value_or(Finding {});
}

void ReleaseTest::eachReleaseIsTold_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("release");
    QTest::newRow("classic") << classicController() << int(Release::Classic);
    QTest::newRow("proxied") << proxyingController() << int(Release::ClassicLivekitProxied);
    QTest::newRow("internal") << internalController() << int(Release::RoomserverInternal);
    QTest::newRow("external") << externalController() << int(Release::RoomserverExternal);
}

void ReleaseTest::eachReleaseIsTold()
{
    QFETCH(Answers, answers);
    QFETCH(int, release);
    FakeServer server(answers);
    QVERIFY(server.start());
    const auto finding = probe(server.backend(), nobody());
    QCOMPARE(int(finding.kind), int(Kind::Found));
    QCOMPARE(int(*finding.release), release);
    QVERIFY(finding.backend == server.backend());
    QVERIFY(finding.version.empty());
}

void ReleaseTest::whatIsAmbiguousStaysOpen_data()
{
    QTest::addColumn<Answers>("answers");
    const auto version = [](const char *text) {
        return Answers {{"/v1/openapi.json", reply(200, description(text))}};
    };
    auto older = internalController();
    older.insert(version("0.33.0"));
    QTest::newRow("version against paths") << older;
    auto unproxied = classicController();
    unproxied.insert(version("0.32.7"));
    QTest::newRow("proxy missing") << unproxied;
    QTest::newRow("nothing but an identity") << controllerWith({});
    QTest::newRow("broken paths") << controllerWith(
        {{"/signaling", reply(502, {})}, {"/livekit/rtc", reply(502, {})}});
    QTest::newRow("meetings elsewhere, 0.33")
        << controllerWith({{"/signaling", reply(400, {})}, {"/livekit/rtc", reply(422, {})}});
    QTest::newRow("livekit is silent")
        << controllerWith({{"/signaling", reply(400, {})}, {"/livekit/rtc", {}}});
}

void ReleaseTest::whatIsAmbiguousStaysOpen()
{
    QFETCH(Answers, answers);
    FakeServer server(answers);
    QVERIFY(server.start());
    const auto finding = probe(server.backend(), nobody());
    QCOMPARE(int(finding.kind), int(Kind::Unclear));
    QVERIFY(!finding.release);
}

void ReleaseTest::theRoomserverIsAskedOnlyWhereItCanTell()
{
    FakeServer open(controllerWith({}));
    FakeServer classic(classicController());
    FakeServer roomserver({}, reply(404, "requested path was not found"));
    QVERIFY(open.start() && classic.start() && roomserver.start());
    const auto external = probe(open.backend(), roomserver.backend());
    QVERIFY(external.release == Release::RoomserverExternal);
    QCOMPARE(roomserver.asked.size(), 1);
    QVERIFY(probe(classic.backend(), roomserver.backend()).release == Release::Classic);
    QCOMPARE(roomserver.asked.size(), 1);
    FakeServer other({}, reply(404, "no"));
    QVERIFY(other.start());
    QCOMPARE(int(probe(open.backend(), other.backend()).kind), int(Kind::Unclear));
}

void ReleaseTest::noControllerIsNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("frontend") << reply(200, "<!DOCTYPE html><html></html>");
    QTest::newRow("nothing there") << reply(404, {});
    QTest::newRow("other JSON") << reply(200, R"({"opentalk_api":"yes"})");
    QTest::newRow("redirect") << QByteArray(
        "HTTP/1.1 301 X\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("huge") << reply(200, QByteArray(2 << 20, ' ') + R"({"opentalk_api":{"v1":{}}})");
}

void ReleaseTest::noControllerIsNone()
{
    QFETCH(QByteArray, answer);
    FakeServer server({}, answer);
    QVERIFY(server.start());
    const auto finding = probe(server.backend(), nobody());
    QCOMPARE(int(finding.kind), int(Kind::NotController));
    QCOMPARE(server.asked.size(), 1);
}

void ReleaseTest::theVersionSettlesWhatThePathsLeaveOpen()
{
    auto answers = controllerWith({{"/signaling", reply(400, {})}, {"/livekit/rtc", {}}});
    answers["/v1/openapi.json"] = reply(200, description("0.31.4"));
    FakeServer server(answers);
    QVERIFY(server.start());
    const auto finding = probe(server.backend(), nobody());
    QVERIFY(finding.release == Release::ClassicLivekitProxied);
    QCOMPARE(finding.version, std::string("0.31.4"));
}

void ReleaseTest::refusalSilenceAndNoise()
{
    const auto refused = probe(nobody(), nobody());
    QCOMPARE(int(refused.kind), int(Kind::NoAnswer));
    QVERIFY(refused.reached == Reached::Refused);
    FakeServer silent({}, {});
    FakeServer noisy({}, QByteArray(300, '\xff'));
    FakeServer half({}, "HTTP/1.1 200 OK\r\nContent-Le");
    QVERIFY(silent.start() && noisy.start() && half.start());
    for (const auto *server : {&silent, &noisy, &half}) {
        QElapsedTimer timer;
        timer.start();
        const auto finding = probe(server->backend(), nobody());
        QCOMPARE(int(finding.kind), int(Kind::NoAnswer));
        QVERIFY(finding.reached == Reached::Yes);
        QVERIFY2(timer.elapsed() < 2000, "a request has its time limit");
    }
}

void ReleaseTest::aNewStartForgetsTheOldOne()
{
    FakeServer silent({}, {});
    FakeServer internal(internalController());
    QVERIFY(silent.start() && internal.start());
    ReleaseProbe probe(std::make_shared<TcpDialler>(), std::chrono::milliseconds(100));
    std::vector<Finding> found;
    connect(&probe, &ReleaseProbe::finished, &probe,
            [&](const Finding &finding) { found.push_back(finding); });
    probe.start(silent.backend(), nobody());
    QTRY_VERIFY(!silent.asked.isEmpty());
    probe.start(internal.backend(), nobody());
    QTRY_VERIFY(!found.empty());
    QTest::qWait(200);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].release == Release::RoomserverInternal);
}

void ReleaseTest::onlyHarmlessPathsAreAsked()
{
    FakeServer server(classicController());
    QVERIFY(server.start());
    probe(server.backend(), nobody());
    const QList<QByteArray> first {"/.well-known/opentalk/api"};
    QCOMPARE(server.asked.first(1), first);
    auto rest = server.asked.mid(1);
    std::ranges::sort(rest);
    const QList<QByteArray> others {"/livekit/rtc", "/signaling", "/v1/openapi.json"};
    QCOMPARE(rest, others);
}

void ReleaseTest::repliesAreRead_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<int>("status"); // 0: no reply
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWhole");
    const QByteArray head("HTTP/1.1 200 OK\r\n");
    const QByteArray chunked(head + "Transfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("length") << head + "content-LENGTH: 2\r\n\r\nabc" << 200 << QByteArray("ab")
                            << true;
    QTest::newRow("no length") << head + "\r\nabc" << 200 << QByteArray("abc") << false;
    QTest::newRow("part") << head + "Content-Length: 9\r\n\r\nabc" << 200 << QByteArray("abc")
                          << false;
    QTest::newRow("negative") << head + "Content-Length: -1\r\n\r\nabc" << 200 << QByteArray("abc")
                              << false;
    QTest::newRow("chunks") << chunked + "2;x=y\r\nab\r\n1\r\nc\r\n0\r\n\r\n"
                            << 200 << QByteArray("abc") << true;
    QTest::newRow("some chunks") << chunked + "2\r\nab\r\n5\r\nc" << 200 << QByteArray("abc")
                                 << false;
    QTest::newRow("wild chunk") << chunked + "-2\r\nab\r\n" << 200 << QByteArray() << false;
    QTest::newRow("head only") << head << 0 << QByteArray() << false;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n") << 0 << QByteArray() << false;
    QTest::newRow("no status") << QByteArray("HTTP/1.1 abc\r\n\r\n") << 0 << QByteArray() << false;
    QTest::newRow("nothing") << QByteArray() << 0 << QByteArray() << false;
}

void ReleaseTest::repliesAreRead()
{
    QFETCH(QByteArray, received);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isWhole);
    const auto read = readReply(received);
    QCOMPARE(read.has_value(), status != 0);
    if (read)
        QVERIFY((Reply {read->status, read->body, read->isWhole} == Reply {status, body, isWhole}));
}

void ReleaseTest::versionsAreRead()
{
    QCOMPARE(versionOf(description("0.32.7").left(mostReplyBytes)), std::string("0.32.7"));
    QCOMPARE(versionOf(description("0.35.0-beta.1")), std::string("0.35.0"));
    QCOMPARE(versionOf(description("<b>1</b>")), std::string());
    QCOMPARE(versionOf(description("0.32.7").left(60)), std::string());
    QCOMPARE(versionOf(R"({"info":{"title":"Petstore","version":"1.2.3"}})"), std::string());
    QCOMPARE(versionOf("<html>\"info\":{\"title\":\"OpenTalk\",\"version\":\"1.2.3\"}"),
             std::string());
}

} // namespace

QTEST_GUILESS_MAIN(ReleaseTest)
#include "release.moc"
