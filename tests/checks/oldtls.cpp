// TLS of the past: whether a door still takes it, beside what is safe.
#include "doorfixture.h"

#include "checks/oldtls.h"

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class OldTlsTest final : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void aDoorThatTakesItIsWarnedOf_data();
    void aDoorThatTakesItIsWarnedOf();
    void othersAnswerToTheEnd_data();
    void othersAnswerToTheEnd();
};

void OldTlsTest::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::string>("version");
    const auto row = [](const char *name, const char *bytes, const char *version) {
        QTest::newRow(name) << QByteArray::fromHex(bytes) << std::string(version);
    };
    row("TLS 1.1", "160302003d020000390302", "TLS 1.1");
    row("TLS 1.0", "160301003d020000390301", "TLS 1.0");
    row("SSL 3.0", "160300003d020000390300", "SSL 3.0");
    row("an alert", "15030200020246", "");
    row("TLS 1.2, not asked for", "160303003d020000390303", "");
    row("cut", "160302003d0200003903", "");
    row("another message", "160302003d0e0000390302", "");
    row("HTTP", "485454502f312e3120343030204261", "");
    row("nothing", "", "");
}

void OldTlsTest::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::string, version);
    QCOMPARE(oldVersionIn(bytes), version);
}

void OldTlsTest::aDoorThatTakesItIsWarnedOf_data()
{
    QTest::addColumn<QByteArray>("least");
    QTest::addColumn<std::string>("codes");
    QTest::newRow("1.0") << QByteArray("TLSv1") << std::string("door-tls-old-offered");
    QTest::newRow("1.1") << QByteArray("TLSv1.1") << std::string("door-tls-old-offered");
    QTest::newRow("1.2") << QByteArray("TLSv1.2") << std::string("door-right");
}

/// A real server, which speaks TLS 1.3 as well.
void OldTlsTest::aDoorThatTakesItIsWarnedOf()
{
    QFETCH(QByteArray, least);
    QFETCH(std::string, codes);
    const auto deployment
        = deploymentOf(R"({"version":1,"domain":"example.com","release":"classic",)"
                       R"("certificates":{"source":"placeholder"}})");
    const auto leaf = machine::make({.names = "DNS:accounts.example.com"});
    TlsServer server({machine::pem(leaf.get())}, machine::pem(machine::ecKey("leaf")),
                     [](QTcpSocket *client, const QByteArray &) {
                         client->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n"
                                       "Strict-Transport-Security: max-age=63072000\r\n"
                                       "X-Content-Type-Options: nosniff\r\n\r\n");
                     });
    auto configuration = server.sslConfiguration();
    configuration.setProtocol(QSsl::AnyProtocol);
    configuration.setBackendConfigurationOption("MinProtocol", least);
    configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    server.setSslConfiguration(configuration);
    FakeServer plain({}, "HTTP/1.1 301 X\r\nLocation: https://accounts.example.com/\r\n\r\n");
    QVERIFY(plain.start());
    const auto outcome
        = askHere(deployment, "accounts.example.com", server.serverPort(), plain.serverPort());
    QVERIFY(outcome);
    QCOMPARE(codesOf(*outcome), codes);
}

void OldTlsTest::othersAnswerToTheEnd_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("closes") << QByteArray() << true;
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << false;
    QTest::newRow("a little, then the end") << QByteArray("\x16\x03") << true;
}

void OldTlsTest::othersAnswerToTheEnd()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        auto *client = server.nextPendingConnection();
        client->write(answer);
        if (closes)
            client->disconnectFromHost();
    });
    TcpDialler dialler;
    QObject owner;
    std::optional<std::string> told;
    askOldTls(dialler, {"127.0.0.1", server.serverPort(), false, false}, "example.com", &owner,
              [&](const std::string &version) { told = version; });
    QTRY_VERIFY_WITH_TIMEOUT(told, 2000);
    QCOMPARE(*told, std::string());
}

} // namespace

QTEST_GUILESS_MAIN(OldTlsTest)
#include "oldtls.moc"
