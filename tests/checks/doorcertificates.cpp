// Each fault that a presented certificate can have, in front of real TLS servers.
#include "doorfixture.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace opentalk;
using namespace opentalk::checks;
using machine::ecKey;
using machine::make;
using machine::pem;
using machine::Recipe;
using machine::rsaKey;

namespace {

constexpr auto host = "pad.example.com";

std::string profile(const std::string &more)
{
    return R"({"version":1,"domain":"example.com","release":"classic","hsts":{"max_age":0},)"
           R"("services":{"pad":{"enabled":true}},"certificates":{)"
        + more + "}}";
}

struct Chain {
    std::vector<std::string> pems;
    EVP_PKEY *key = ecKey("leaf");
};

class DoorCertificates final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void faults_data();
    void faults();
    void whatTheProfileAsksForIsNoFault();
    void weakOnes_data();
    void weakOnes();
    void oldProtocolsAreNamed();
    void plainTextOnTheSecurePort();

private:
    void addStrangers();
    std::string codesFor(const Chain &chain, const std::string &profileJson);
    std::string codesOfProgram(const std::string &certificate, const std::string &key,
                               const QStringList &options);

    machine::X509Pointer m_root = make(
        {.subject = "root", .names = "", .key = ecKey("root"), .until = 3650, .isAuthority = true});
    machine::X509Pointer m_between = make({.subject = "between",
                                           .names = "",
                                           .key = ecKey("between"),
                                           .by = {m_root.get(), ecKey("root")},
                                           .until = 3650,
                                           .isAuthority = true});
    machine::Signer m_byBetween {m_between.get(), ecKey("between")};
    FakeServer m_plain {{},
                        "HTTP/1.1 308 X\r\nLocation: https://pad.example.com/\r\n"
                        "Content-Length: 0\r\n\r\n"};
};

void answerAll(QTcpSocket *client, const QByteArray &path)
{
    if (path.startsWith("/socket.io"))
        client->write("HTTP/1.1 101 X\r\n\r\n");
    else
        client->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Security-Policy: "
                      "frame-ancestors https://example.com\r\n\r\n");
}

void DoorCertificates::initTestCase()
{
    QVERIFY(m_plain.start());
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(QByteArray::fromStdString(pem(m_root.get()))));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

std::string DoorCertificates::codesFor(const Chain &chain, const std::string &profileJson)
{
    TlsServer server(chain.pems, pem(chain.key), answerAll);
    const auto outcome
        = askHere(deploymentOf(profileJson), host, server.serverPort(), m_plain.serverPort());
    return outcome ? codesOf(*outcome) : "no answer";
}

void row(const char *codes, std::initializer_list<X509 *> chain)
{
    static int number = 0;
    QList<QByteArray> pems;
    for (auto *certificate : chain)
        pems << QByteArray::fromStdString(pem(certificate));
    QTest::addRow("%d %s", ++number, codes) << pems << QByteArray(codes);
}

void DoorCertificates::faults_data()
{
    QTest::addColumn<QList<QByteArray>>("pems");
    QTest::addColumn<QByteArray>("codes");
    auto *between = m_between.get();
    const auto right = make({.by = m_byBetween});
    row("door-right-socket", {right.get(), between});
    row("door-right-socket", {right.get(), between, m_root.get()});
    row("door-chain-incomplete", {right.get()});
    row("door-chain-order", {right.get(), m_root.get(), between});
    const auto wildcard = make({.names = "DNS:*.example.com", .by = m_byBetween});
    row("door-right-socket", {wildcard.get(), between});
    const auto other = make({.names = "DNS:pad.example.org,DNS:x.example.org", .by = m_byBetween});
    row("door-certificate-name", {other.get(), between});
    const auto deep = make({.names = "DNS:*.pad.example.com", .by = m_byBetween});
    row("door-certificate-wildcard", {deep.get(), between});
    const auto wide = make({.names = "DNS:*.com", .by = m_byBetween});
    row("door-certificate-wildcard", {wide.get(), between});
    const auto nameless = make({.subject = host, .names = "", .by = m_byBetween});
    row("door-certificate-no-names", {nameless.get(), between});
    const auto expired = make({.by = m_byBetween, .from = -90, .until = -1});
    row("door-certificate-expired", {expired.get(), between});
    const auto early = make({.by = m_byBetween, .from = 1});
    row("door-certificate-not-yet-valid", {early.get(), between});
    const auto late = make({.by = m_byBetween, .from = -61, .until = 29});
    row("door-certificate-expiring", {late.get(), between});
    const auto fresh = make({.by = m_byBetween, .from = -59, .until = 31});
    row("door-right-socket", {fresh.get(), between});
    addStrangers();
}

void DoorCertificates::addStrangers()
{
    auto *between = m_between.get();
    const auto right = make({.by = m_byBetween});
    const auto own = make({});
    row("door-certificate-self-signed", {own.get()});
    const auto strangeRoot = make({.subject = "strange",
                                   .names = "",
                                   .key = ecKey("strange"),
                                   .until = 3650,
                                   .isAuthority = true});
    const auto strange = make({.by = {strangeRoot.get(), ecKey("strange")}});
    row("door-untrusted-root", {strange.get(), strangeRoot.get()});
    const auto oldBetween = make({.subject = "between",
                                  .names = "",
                                  .key = ecKey("between"),
                                  .by = {m_root.get(), ecKey("root")},
                                  .until = -1,
                                  .isAuthority = true});
    row("door-chain-expired", {right.get(), oldBetween.get()});
    const auto forClients
        = make({.by = m_byBetween, .extensions = {{NID_ext_key_usage, "clientAuth"}}});
    row("door-certificate-untrusted", {forClients.get(), between});
    const auto testRoot = make({.subject = "(STAGING) Pretend Pear X1",
                                .names = "",
                                .key = ecKey("pear"),
                                .until = 3650,
                                .isAuthority = true});
    const auto staged = make({.by = {testRoot.get(), ecKey("pear")}});
    row("door-certificate-staging", {staged.get(), testRoot.get()});
    const auto both = make({.names = "DNS:x.example", .by = m_byBetween, .from = -9, .until = -1});
    row("door-certificate-name door-certificate-expired", {both.get(), between});
}

void DoorCertificates::faults()
{
    QFETCH(QList<QByteArray>, pems);
    QFETCH(QByteArray, codes);
    Chain chain;
    for (const auto &text : pems)
        chain.pems.push_back(text.toStdString());
    QCOMPARE(codesFor(chain, profile(R"("source":"letsencrypt","email":"a@example.com")")),
             codes.toStdString());
}

void DoorCertificates::whatTheProfileAsksForIsNoFault()
{
    const auto own = pem(make({.until = 3650}).get());
    QCOMPARE(codesFor({{own}}, profile(R"("source":"placeholder")")),
             std::string("door-right-socket"));
    const auto other = pem(make({.names = "DNS:x.example"}).get());
    QCOMPARE(codesFor({{other}}, profile(R"("source":"placeholder")")),
             std::string("door-certificate-name"));
    const auto root = make({.subject = "(STAGING) Pretend Pear X1",
                            .names = "",
                            .key = ecKey("pear"),
                            .until = 3650,
                            .isAuthority = true});
    const auto staged = make({.by = {root.get(), ecKey("pear")}});
    QCOMPARE(codesFor({{pem(staged.get()), pem(root.get())}},
                      profile(R"("email":"a@example.com","staging":true)")),
             std::string("door-right-socket"));
    QCOMPARE(codesFor({{own}}, profile(R"("email":"a@example.com","staging":true)")),
             std::string("door-certificate-self-signed"));
}

/// What Qt and nginx of today refuse to show at all.
std::string DoorCertificates::codesOfProgram(const std::string &certificate, const std::string &key,
                                             const QStringList &options)
{
    QTemporaryDir folder;
    const auto write = [&](const char *name, const std::string &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        file.open(QIODevice::WriteOnly);
        file.write(QByteArray::fromStdString(text));
        return file.fileName();
    };
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    const auto port = free.serverPort();
    free.close();
    QProcess program;
    program.start(QStringLiteral("openssl"),
                  QStringList {"s_server", "-accept", "127.0.0.1:" + QString::number(port), "-cert",
                               write("c.pem", certificate), "-cert_chain",
                               write("b.pem", pem(m_between.get())), "-key", write("k.pem", key),
                               "-www", "-cipher", "DEFAULT:@SECLEVEL=0"}
                      + options);
    QByteArray said;
    while (!said.contains("ACCEPT") && program.waitForReadyRead(5000))
        said += program.readAllStandardOutput();
    const auto outcome = askHere(deploymentOf(profile(R"("email":"a@example.com")")), host, port,
                                 m_plain.serverPort());
    program.kill();
    program.waitForFinished();
    return outcome ? codesOf(*outcome) : "no answer";
}

void DoorCertificates::weakOnes_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("isSha1");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1024 bits") << 1024 << false << QByteArray("door-certificate-weak-key");
    QTest::newRow("SHA-1") << 2048 << true << QByteArray("door-certificate-weak-signature");
}

void DoorCertificates::weakOnes()
{
    QFETCH(int, bits);
    QFETCH(bool, isSha1);
    QFETCH(QByteArray, code);
    auto *key = rsaKey("weak", static_cast<unsigned>(bits));
    const auto leaf
        = make({.key = key, .by = m_byBetween, .digest = isSha1 ? EVP_sha1() : EVP_sha256()});
    // openssl serves one client at a time, and slowly.
    const auto codes = codesOfProgram(pem(leaf.get()), pem(key), {});
    QVERIFY2(codes.find(code.toStdString()) != codes.npos, codes.c_str());
}

void DoorCertificates::oldProtocolsAreNamed()
{
    const auto leaf = make({.by = m_byBetween});
    QCOMPARE(codesOfProgram(pem(leaf.get()), pem(ecKey("leaf")), {"-tls1_1"}),
             std::string("door-tls-too-old"));
}

void DoorCertificates::plainTextOnTheSecurePort()
{
    FakeServer server;
    QVERIFY(server.start());
    QTcpServer noise;
    connect(&noise, &QTcpServer::newConnection, &noise,
            [&] { noise.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    QVERIFY(noise.listen(QHostAddress::LocalHost));
    const auto outcome = askHere(deploymentOf(profile(R"("email":"a@example.com")")), host,
                                 noise.serverPort(), m_plain.serverPort());
    QCOMPARE(codesOf(*outcome), std::string("door-not-tls"));
}

} // namespace

QTEST_GUILESS_MAIN(DoorCertificates)
#include "doorcertificates.moc"
