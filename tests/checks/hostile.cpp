// What strangers may answer: text that is to be copied or asked again, floods, and an end in the
// midst of it.
#include "checks/containerask.h"
#include "checks/crosscheck.h"
#include "checks/doorjudge.h"
#include "checks/identity.h"
#include "checks/livekitports.h"
#include "checks/policyneeds.h"
#include "checks/run.h"
#include "checks/settings.h"
#include "model/text.h"

#include "certificatemaker.h"
#include "standinlook.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class HostileTest final : public QObject {
    Q_OBJECT

private slots:
    void whoHasGoneIsToldNothing();
    void whatIsToBeCopiedIsAnAddress_data();
    void whatIsToBeCopiedIsAnAddress();
    void aRealmStaysInItsPath();
    void manyPoliciesAreFewFindings();
    void aLongPolicyIsReadAtOnce();
    void aLongChainIsJudgedAtOnce();
    void aLargeFileOfLivekitIsRefused();
    void otherChecksMayBeginInAnAnswer();
    void aRunMayEndInItsOwnSignal();
};

/// What is worse than that is quadratic.
constexpr int mostMilliseconds = 60;

/// Of a few times, since other programs run as well.
qint64 quickest(const std::function<void()> &work)
{
    qint64 least = 1 << 30;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        least = std::min(least, clock.elapsed());
    }
    return least;
}

void HostileTest::whoHasGoneIsToldNothing()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath("docker.sock")));
    auto owner = std::make_unique<QObject>();
    int told = 0;
    askSocket(
        folder.filePath("docker.sock"), "/", owner.get(), [&](const auto &) { ++told; },
        std::chrono::seconds(3));
    QTRY_VERIFY(server.hasPendingConnections());
    owner.reset();
    QTest::qWait(20);
    QCOMPARE(told, 0);
}

ByPath at(const std::string &path, const QByteArray &body)
{
    Answer answer;
    answer.reached = Reached::Yes;
    answer.reply = Reply {200, body, true};
    return {{path, answer}};
}

void HostileTest::whatIsToBeCopiedIsAnAddress_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("breaks"); ///< of the lines to copy
    using enum ServiceId;
    QTest::newRow("client") << int(Frontend) << QByteArray("/.well-known/opentalk/client")
                            << QByteArray(R"({"opentalk_controller":{"base_url":")")
                            << QByteArray(R"("}})") << 0;
    QTest::newRow("config") << int(Frontend) << QByteArray("/config.js")
                            << QByteArray("window.config = {\n authority: \"")
                            << QByteArray("\"\n}") << 0;
    QTest::newRow("login") << int(Controller) << QByteArray(loginPath)
                           << QByteArray(R"({"oidc":{"url":")") << QByteArray(R"("}})") << 1;
    QTest::newRow("issuer") << int(Keycloak)
                            << QByteArray("/auth/realms/opentalk/.well-known/openid-configuration")
                            << QByteArray(R"({"issuer":")") << QByteArray(R"("})") << 1;
}

void HostileTest::whatIsToBeCopiedIsAnAddress()
{
    QFETCH(int, service);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, breaks);
    const auto deployment = deploymentOf(Release::Classic);
    const auto &site = *deployment.site(ServiceId(service));
    const auto &backend = site.backends.front();
    for (const char *said :
         {"https://accounts.example.com/a%0aEVIL=1%1b[31m/realms/x", "https://b.example/`id`/$X",
          "https://accounts.example.com/a\\nEVIL=1\\u001b[31m", "https://b.example/\\\" x = 1 '"}) {
        const auto text = QByteArray(said).replace(
            "\\n", path == "/config.js" ? QByteArray("\r") : QByteArray("\\n"));
        const auto found
            = crossChecked(deployment, site, backend, at(path.toStdString(), before + text + after),
                           "https://accounts.example.com/auth/realms/x");
        for (const auto &finding : found) {
            const auto settings
                = settingsNeeded({{Kind::Backend, "x", outcome({}, {}, {finding})}});
            QCOMPARE(settings.size(), std::size_t(1));
            auto lines = QString::fromStdString(settings.front().lines);
            if (finding.code == "keycloak-ignores-proxy")
                continue;
            QVERIFY2(lines.count('\n') <= breaks, said);
            lines.remove('\n');
            QVERIFY2(!hasControlCharacters(lines.toStdString()), said);
            QVERIFY2(!lines.contains('`') && !lines.contains('$'), said);
            QVERIFY2(lines.count('"') <= 2, said);
        }
        const auto longOne = before + "https://b.example/" + QByteArray(60000, 'a') + after;
        for (const auto &finding :
             crossChecked(deployment, site, backend, at(path.toStdString(), longOne), ""))
            QVERIFY(reason(finding).size() + remedy(finding).size() < 4000);
    }
}

void HostileTest::aRealmStaysInItsPath()
{
    const auto named = issuerNamed(
        at(loginPath, R"({"oidc":{"url":"https://a.example/realms/x y\r\nCookie: z"}})"));
    for (const auto &path : realmPaths(realmOf(named)))
        QVERIFY2(path.find_first_of(" \r\n") == path.npos, path.c_str());
    const auto plain = issuerNamed(
        at(loginPath, R"({"oidc":{"url":"https://a.example/auth/realms/my%20realm_1"}})"));
    QCOMPARE(realmOf(plain), std::string("my%20realm_1"));
}

void HostileTest::manyPoliciesAreFewFindings()
{
    std::string header;
    while (header.size() < 64000)
        header += "default-src a,";
    const auto found = judgePolicies({{header}, {}}, deploymentOf(Release::Classic), "x");
    QVERIFY2(found.size() < 100, qPrintable(QString::number(found.size())));
    QVERIFY(!found.empty());
}

void HostileTest::aLongPolicyIsReadAtOnce()
{
    std::string names;
    for (int i = 0; names.size() < 64000; ++i)
        names += ';' + std::to_string(i);
    std::string sources = "default-src";
    while (sources.size() < 64000)
        sources += " a";
    for (const auto &header : {names, sources}) {
        const auto took = quickest([&] {
            judgePolicies({{header}, {}}, deploymentOf(Release::Classic), "x");
        });
        QVERIFY2(took < mostMilliseconds, qPrintable(QString::number(took)));
    }
}

void HostileTest::aLongChainIsJudgedAtOnce()
{
    using machine::ecKey;
    const auto signer = machine::make({.subject = "signer", .names = "", .key = ecKey("signer")});
    const auto leaf = machine::make({.by = {signer.get(), ecKey("signer")}});
    const QSslCertificate certificate(QByteArray::fromStdString(machine::pem(leaf.get())));
    const Handshake handshake {
        QStringLiteral("TLS 1.3"), QList<QSslCertificate>(350, certificate), {}};
    const auto deployment = deploymentOf(Release::Classic);
    const DoorView view {deployment, *deployment.site(ServiceId::Frontend), "192.0.2.7",
                         QDateTime::currentDateTimeUtc()};
    const auto took = quickest([&] { judgeCertificate(handshake, view); });
    QVERIFY2(took < mostMilliseconds, qPrintable(QString::number(took)));
}

void HostileTest::aLargeFileOfLivekitIsRefused()
{
    std::string yaml;
    while (yaml.size() < 200 * 1024)
        yaml += "?\n";
    QVERIFY(!livekitPorts(yaml));
    const auto took = quickest([&] { (void)livekitPorts(yaml); });
    QVERIFY2(took < mostMilliseconds, qPrintable(QString::number(took)));
}

Check toldAtOnce(const std::shared_ptr<int> &alive)
{
    return {Kind::Backend, "x", [alive](QObject *, const Told &told) {
                told(skipped({}, {}));
                ++*alive;
            }};
}

/// Whoever hears of an answer may want other checks.
void HostileTest::otherChecksMayBeginInAnAnswer()
{
    Run run;
    const auto alive = std::make_shared<int>(0);
    run.setChecks({toldAtOnce(alive), toldAtOnce(alive)});
    bool isFirst = true;
    connect(&run, &Run::changed, this, [&](int) {
        if (std::exchange(isFirst, false))
            run.setChecks({toldAtOnce(alive)});
    });
    run.startAll();
    QTest::qWait(20);
    QCOMPARE(run.checks().size(), std::size_t(1));
    QVERIFY(!run.isRunning());
}

void HostileTest::aRunMayEndInItsOwnSignal()
{
    auto *run = new Run;
    const auto alive = std::make_shared<int>(0);
    run->setChecks({{Kind::Backend, "x", [](QObject *owner, const Told &told) {
                         QTimer::singleShot(0, owner, [told] { told(skipped({}, {})); });
                     }}});
    int finished = 0;
    connect(run, &Run::finished, this, [&] { ++finished; });
    connect(run, &Run::changed, this, [&](int index) {
        if (run && run->result(index))
            delete std::exchange(run, nullptr);
    });
    run->startAll();
    QTRY_VERIFY(!run);
    QCOMPARE(finished, 0);
}

} // namespace

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile.moc"
