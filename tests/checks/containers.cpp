// OpenTalk's containers, as a stand-in for Docker's socket lists them.
#include "checks/containers.h"
#include "checks/containerchecks.h"

#include "standinlook.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class ContainersTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsListed_data();
    void whatIsListed();
    void whoIsOpenTalks();
    void noSocketNoCheck();
    void linksAreOneSocket();
    void badAnswers_data();
    void badAnswers();
    void inPieces();
    void aServerThatIsGone();

private:
    QString socket() const { return m_folder->filePath("docker.sock"); }
    Outcome asked(const QByteArray &answer, bool closes = true) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray container(const char *name, const char *image, const char *state, const char *status,
                     const char *ports = "[]", const char *project = "opentalk",
                     const char *network = "opentalk_default")
{
    return QByteArray(R"({"Id":"x","Names":["/)") + name + R"("],"Image":")" + image
        + R"(","State":")" + state + R"(","Status":")" + status + R"(","Ports":)" + ports
        + R"(,"Labels":{"com.docker.compose.service":")" + name
        + R"(","com.docker.compose.project":")" + project + R"("},"HostConfig":{"NetworkMode":")"
        + network + R"("}})";
}

QByteArray controller(const char *port = "8090", const char *state = "running",
                      const char *status = "Up 2 hours")
{
    const auto ports = QByteArray(R"([{"IP":"127.0.0.1","PrivatePort":11311,"PublicPort":)") + port
        + R"(,"Type":"tcp"}])";
    return container("controller", "registry.opencode.de/opentalk/controller:v0.31", state, status,
                     ports.constData());
}

QByteArray listOf(const QList<QByteArray> &containers)
{
    return "[" + containers.join(',') + "]";
}

QByteArray http(const QByteArray &body, int status = 200)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " OK\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Answers each connection, once its request has come.
void serve(QLocalServer &server, const QString &path, const QByteArray &answer, bool closes)
{
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&server, answer, closes] {
        auto *client = server.nextPendingConnection();
        QObject::connect(client, &QLocalSocket::readyRead, client, [client, answer, closes] {
            if (!client->readAll().startsWith("GET /containers/json?all=1 HTTP/1.1\r\n"))
                return;
            client->write(answer);
            if (closes)
                client->disconnectFromServer();
        });
    });
    QVERIFY(server.listen(path));
}

Context contextHere()
{
    return contextOf(deploymentOf(Release::Classic), nullptr);
}

Outcome ContainersTest::asked(const QByteArray &answer, bool closes) const
{
    QLocalServer server;
    serve(server, socket(), answer, closes);
    return resultOf(containerChecksAt({socket()}, contextHere()), socket().toStdString());
}

void ContainersTest::whatIsListed_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");
    const auto row
        = [](const char *name, const QByteArray &list, const char *code, const char *state) {
              QTest::newRow(name) << list << QByteArray(code) << QByteArray(state);
          };
    row("all run", listOf({controller()}), "containers-run", "good");
    row("none", "[]", "containers-none", "skipped");
    row("others", listOf({container("db", "postgres", "exited", "Exited (1)", "[]", "shop")}),
        "containers-none", "skipped");
    row("restarting", listOf({controller("8090", "restarting", "Restarting (1) 3 seconds ago")}),
        "container-restarting", "failure");
    row("ended", listOf({controller("8090", "exited", "Exited (137) 2 minutes ago")}),
        "container-exited", "failure");
    row("ended well",
        listOf({controller(),
                container("init", "opentalk/init", "exited", "Exited (0) 2 minutes ago")}),
        "containers-run", "good");
    row("paused", listOf({controller("8090", "paused", "Up 2 hours (Paused)")}), "container-paused",
        "failure");
    row("unhealthy", listOf({controller("8090", "running", "Up 2 hours (unhealthy)")}),
        "container-unhealthy", "failure");
    row("healthy", listOf({controller("8090", "running", "Up 2 hours (healthy)")}),
        "containers-run", "good");
    row("its database", listOf({controller(), container("db", "postgres", "exited", "Exited (1)")}),
        "container-exited", "failure");
    row("another port", listOf({controller("8091")}), "container-port-other", "warning");
    row("no port", listOf({container("controller", "opentalk/controller", "running", "Up")}),
        "containers-run", "good");
    row("the machine's network",
        listOf({container("livekit", "livekit/livekit-server", "running", "Up",
                          R"([{"PublicPort":1,"Type":"tcp"}])", "opentalk", "host"),
                controller()}),
        "containers-run", "good");
}

void ContainersTest::whatIsListed()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, state);
    const auto outcome = asked(http(list));
    QCOMPARE(codeOf(outcome), code);
    QCOMPARE(stateOf(outcome), state);
}

void ContainersTest::whoIsOpenTalks()
{
    const auto all
        = readContainers(listOf({controller(), container("redis", "redis", "running", "Up"),
                                 container("redis", "redis", "running", "Up", "[]", "shop"),
                                 container("alone", "opentalk/recorder", "running", "Up", "[]", ""),
                                 container("other", "nginx", "running", "Up", "[]", "")}));
    QVERIFY(all);
    QStringList names;
    for (const auto &each : ofOpenTalk(*all))
        names << QString::fromStdString(each.name);
    QCOMPARE(names.join(','), QStringLiteral("controller,redis,alone"));
}

void ContainersTest::noSocketNoCheck()
{
    QVERIFY(containerChecksAt({socket(), QString()}, contextHere()).empty());
}

void ContainersTest::linksAreOneSocket()
{
    QLocalServer server;
    serve(server, socket(), http("[]"), true);
    const auto link = m_folder->filePath("link.sock");
    QVERIFY(QFile::link(socket(), link));
    QCOMPARE(containerChecksAt({socket(), link}, contextHere()).size(), std::size_t(1));
}

void ContainersTest::badAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("hello");
    QTest::newRow("no JSON") << http("nonsense");
    QTest::newRow("no list") << http("{}");
    QTest::newRow("a list of words") << http(R"(["a"])");
    QTest::newRow("forbidden") << http("[]", 403);
    QTest::newRow("without end") << http(QByteArray(2 * 1024 * 1024, '['));
}

void ContainersTest::badAnswers()
{
    QFETCH(QByteArray, answer);
    const auto outcome = asked(answer);
    QCOMPARE(codeOf(outcome), QByteArray("containers-unread"));
    QCOMPARE(stateOf(outcome), QByteArray("skipped"));
}

/// As Docker sends it: in chunks, and the connection stays open.
void ContainersTest::inPieces()
{
    const auto list = listOf({controller()});
    const auto chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(list.size(), 16) + "\r\n" + list + "\r\n0\r\n\r\n";
    QCOMPARE(codeOf(asked(chunked, false)), QByteArray("containers-run"));
}

void ContainersTest::aServerThatIsGone()
{
    std::vector<Check> checks;
    {
        QLocalServer server;
        serve(server, socket(), http("[]"), true);
        checks = containerChecksAt({socket()}, contextHere());
        QCOMPARE(checks.size(), std::size_t(1));
    }
    QCOMPARE(codeOf(resultOf(checks, socket().toStdString())), QByteArray("containers-unread"));
}

} // namespace

QTEST_GUILESS_MAIN(ContainersTest)
#include "containers.moc"
