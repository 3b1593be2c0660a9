// Services that are reached past nginx.
#include "checks/exposurejudge.h"
#include "checks/families.h"
#include "checks/portsonce.h"

#include "standinlook.h"

#include <QTcpServer>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

/// What is reached past nginx; what strangers reach through it has tests of its own.
std::vector<Check> insideChecks(const Context &context)
{
    auto checks = exposureChecks(context);
    std::erase_if(checks, [](const Check &check) { return check.subject.ends_with("outside"); });
    return checks;
}

class ExposureTest final : public QObject {
    Q_OBJECT

private slots:
    void whatIsReached_data();
    void whatIsReached();
    void rootIsToldWhatIsMissing();
    void theLineThatClosesIt_data();
    void theLineThatClosesIt();
    void realServers();
    void notInPractice();
    void livekitIsLookedAtWithoutASite();
    void withoutFactsNothingIsSaid();
};

const Address own {"203.0.113.7", false};
const Address own6 {"2001:db8::7", true};
const Address bridge {"172.17.0.1", false};
const PortRange asked {Transport::Tcp, 8090, 8090};

PortFacts factsWith(const char *program, const char *address, std::optional<Passes> ufw,
                    bool sees = true)
{
    PortFacts facts;
    if (program)
        facts.holders = {{Transport::Tcp, *Address::parse(address, {}), 8090, program, 7}};
    if (ufw)
        facts.firewalls = {{FirewallKind::Ufw, {*ufw}, {}}};
    facts.seesFirewall = sees;
    return facts;
}

struct Case {
    PortFacts facts;
    std::vector<Address> reached;
    ServiceId service = ServiceId::Controller;
    Release release = Release::Classic;
};

void ExposureTest::whatIsReached_data()
{
    QTest::addColumn<Case>("made");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");
    const std::vector<Address> all {bridge, own};
    const auto row = [](const char *name, const Case &made, const char *code, const char *state) {
        QTest::newRow(name) << made << QByteArray(code) << QByteArray(state);
    };
    const auto none = std::optional<Passes>();
    row("closed", {factsWith("docker-proxy", "127.0.0.1", none), {}}, "backend-not-published",
        "good");
    row("docker on all", {factsWith("docker-proxy", "0.0.0.0", none), all}, "backend-published",
        "failure");
    row("docker passes ufw", {factsWith("docker-proxy", "0.0.0.0", Passes::Closed), all},
        "backend-published", "failure");
    row("nobody named, firewall not to be seen", {factsWith("", "0.0.0.0", none, false), all},
        "exposure-unseen", "skipped");
    row("nobody named, unclear", {factsWith("", "0.0.0.0", Passes::Unknown, false), all},
        "exposure-unseen", "skipped");
    row("nobody named, shielded but for containers",
        {factsWith("", "0.0.0.0", Passes::Closed), all}, "exposure-unnamed", "skipped");
    row("nobody named, open", {factsWith("", "0.0.0.0", Passes::Open), all}, "backend-open",
        "warning");
    row("docker without its proxy", {factsWith(nullptr, "", Passes::Closed), all},
        "backend-published", "failure");
    row("docker on the bridge alone", {factsWith("docker-proxy", "172.17.0.1", none), {bridge}},
        "backend-on-private", "good");
    row("rules to the bridge alone", {factsWith(nullptr, "", none), {bridge}}, "backend-on-private",
        "good");
    row("a process, shielded", {factsWith("node", "0.0.0.0", Passes::Closed), all},
        "backend-shielded", "good");
    row("a process, open", {factsWith("node", "0.0.0.0", Passes::Open), all}, "backend-open",
        "warning");
    row("a process without firewall", {factsWith("node", "::", none), all}, "backend-open",
        "warning");
    row("a process, unclear", {factsWith("node", "0.0.0.0", Passes::Unknown), all},
        "exposure-unclear", "skipped");
    row("a process, unseen firewall", {factsWith("node", "0.0.0.0", none, false), all},
        "exposure-unclear", "skipped");
    const auto over6 = [&](const char *program, Passes v6) {
        auto facts = factsWith(program, "::", Passes::Closed);
        facts.firewalls.front().ports6 = {v6};
        return Case {facts, {bridge, own, own6}};
    };
    row("IPv6 closed too", over6("node", Passes::Closed), "backend-shielded", "good");
    row("IPv6 open", over6("node", Passes::Open), "backend-open", "warning");
    row("IPv6 unclear", over6("node", Passes::Unknown), "exposure-unclear", "skipped");
    const auto livekit = [&](std::optional<Passes> ufw, Release release) {
        return Case {factsWith("livekit-server", "::", ufw), all, ServiceId::Livekit, release};
    };
    row("LiveKit, new", livekit(none, Release::RoomserverInternal), "livekit-published", "failure");
    row("LiveKit, proxied", livekit(Passes::Open, Release::ClassicLivekitProxied),
        "livekit-published", "failure");
    row("LiveKit, new, shielded", livekit(Passes::Closed, Release::RoomserverInternal),
        "backend-shielded", "good");
    row("LiveKit, not to be seen",
        {factsWith("", "::", none, false), all, ServiceId::Livekit, Release::RoomserverInternal},
        "exposure-unclear", "skipped");
    row("LiveKit, classic", livekit(none, Release::Classic), "livekit-open", "warning");
    row("LiveKit, classic, shielded", livekit(Passes::Closed, Release::Classic), "backend-shielded",
        "good");
}

void ExposureTest::whatIsReached()
{
    QFETCH(Case, made);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, state);
    const auto outcome = judgeExposure(
        {8090, made.service, made.release, {bridge, own}, made.reached}, made.facts, {asked});
    QCOMPARE(codeOf(outcome), code);
    QCOMPARE(stateOf(outcome), state);
}

void ExposureTest::rootIsToldWhatIsMissing()
{
    auto facts = factsWith("node", "0.0.0.0", {}, false);
    const auto remedyFor = [&](Unseen why) {
        facts.unseen = why;
        const auto outcome
            = judgeExposure({8090, ServiceId::Pad, Release::Classic, {own}, {own}}, facts, {asked});
        return QString::fromStdString(remedy(outcome.findings.front()));
    };
    QVERIFY(remedyFor(Unseen::Rights).contains(QLatin1String("as administrator")));
    QVERIFY(remedyFor(Unseen::NoNft).contains(QLatin1String("install nft")));
    QVERIFY(remedyFor(Unseen::OldRules).contains(QLatin1String("iptables-legacy")));
}

void ExposureTest::theLineThatClosesIt_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QString>("line");
    QTest::newRow("frontend") << int(ServiceId::Frontend) << "OT_FRONTEND_EXP_PORT=127.0.0.1:8090";
    QTest::newRow("controller") << int(ServiceId::Controller)
                                << "OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090";
    QTest::newRow("keycloak") << int(ServiceId::Keycloak) << "KC_EXP_PORT=127.0.0.1:8090";
    QTest::newRow("whiteboard") << int(ServiceId::Whiteboard) << "SD_EXP_PORT=127.0.0.1:8090";
    QTest::newRow("pad") << int(ServiceId::Pad) << "EP_EXP_PORT=127.0.0.1:8090";
    QTest::newRow("roomserver") << int(ServiceId::Roomserver) << "127.0.0.1:8090:";
}

void ExposureTest::theLineThatClosesIt()
{
    QFETCH(int, service);
    QFETCH(QString, line);
    const auto outcome
        = judgeExposure({8090, static_cast<ServiceId>(service), Release::Classic, {own}, {own}},
                        factsWith("docker-proxy", "0.0.0.0", {}), {asked});
    QCOMPARE(codeOf(outcome), QByteArray("backend-published"));
    const auto text = QString::fromStdString(remedy(outcome.findings.front()));
    QVERIFY2(text.contains(line), qPrintable(text));
}

/// 127.0.0.2 stands for an address of this machine: loopback has all of them.
void ExposureTest::realServers()
{
    QTcpServer everywhere;
    QTcpServer here;
    QVERIFY(everywhere.listen(QHostAddress::AnyIPv4) && here.listen(QHostAddress::LocalHost));
    const auto result = [&](const QTcpServer &server) {
        const auto port = server.serverPort();
        const auto look = std::make_shared<StandInLook>();
        look->portFacts->seesFirewall = true;
        look->portFacts->holders = {{Transport::Tcp, {"0.0.0.0", false}, port, "docker-proxy", 3}};
        const auto backend = "127.0.0.1:" + std::to_string(port);
        auto context = contextOf(deploymentOf(Release::Classic, backend), look);
        context.ownAddresses = {{"127.0.0.2", false}};
        return resultOf(insideChecks(context), "controller " + backend);
    };
    QCOMPARE(codeOf(result(everywhere)), QByteArray("backend-published"));
    QCOMPARE(codeOf(result(here)), QByteArray("backend-not-published"));
}

void ExposureTest::notInPractice()
{
    auto context = contextOf(deploymentOf(Release::Classic), std::make_shared<StandInLook>());
    QVERIFY(!insideChecks(context).empty());
    context.isPractice = true;
    QVERIFY(insideChecks(context).empty());
}

void ExposureTest::livekitIsLookedAtWithoutASite()
{
    auto context
        = contextOf(deploymentOf(Release::RoomserverInternal), std::make_shared<StandInLook>());
    context.livekitFile = "port: 7890";
    QCOMPARE(insideChecks(context).back().subject, std::string("livekit 127.0.0.1:7890"));
}

void ExposureTest::withoutFactsNothingIsSaid()
{
    const auto outcome
        = judgeExposure({8090, {}, Release::Classic, {own}, {own}}, std::nullopt, {asked});
    QCOMPARE(codeOf(outcome), QByteArray("exposure-unseen"));
    QCOMPARE(stateOf(outcome), QByteArray("skipped"));
}

} // namespace

Q_DECLARE_METATYPE(Case)

QTEST_GUILESS_MAIN(ExposureTest)
#include "exposure.moc"
