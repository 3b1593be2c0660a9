// Who holds nginx's ports, what firewalls close, and SELinux.
#include "checks/families.h"
#include "checks/portjudge.h"
#include "checks/portsonce.h"

#include "standinlook.h"

using namespace opentalk;
using namespace opentalk::checks;

Q_DECLARE_METATYPE(opentalk::PortFacts)

namespace {

class PortsTest final : public QObject {
    Q_OBJECT

private slots:
    void whoHoldsAPort_data();
    void whoHoldsAPort();
    void inPracticeNobodyIsNoFault();
    void whatAFirewallDoes_data();
    void whatAFirewallDoes();
    void theCommandIsExact_data();
    void theCommandIsExact();
    void whatSelinuxDoes_data();
    void whatSelinuxDoes();
    void whichPortsAreLookedAt_data();
    void whichPortsAreLookedAt();
    void mediaOfAnotherMachineAreNotAskedFor();
    void livekitThatIsNotHereIsSkipped();
    void allIsWellWithoutAWarning();
    void oneClosedPortIsNamed();
    void aBrokenLivekitFileIsNamed();
    void nobodyToLookIsSkipped();
    void whatMayNotBeSeenIsSkipped();
    void allChecksLookOnce();
    void anAgainLooksAgain();
    void aStoppedCheckHearsNothing();
};

PortHolder holder(const char *program, const char *address = "0.0.0.0", std::uint16_t port = 443)
{
    return {Transport::Tcp, *Address::parse(address, {}), port, program, 42};
}

void PortsTest::whoHoldsAPort_data()
{
    QTest::addColumn<std::vector<PortHolder>>("holders");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");
    using Holders = std::vector<PortHolder>;
    QTest::newRow("nginx") << Holders {holder("nginx")} << QByteArray("port-nginx-listens")
                           << QByteArray("good");
    QTest::newRow("nginx on both families")
        << Holders {holder("nginx"), holder("nginx", "::")} << QByteArray("port-nginx-listens")
        << QByteArray("good");
    QTest::newRow("nginx, and another on one address")
        << Holders {holder("nginx"), holder("dnsmasq", "127.0.0.2")}
        << QByteArray("port-nginx-listens") << QByteArray("good");
    QTest::newRow("nobody") << Holders {} << QByteArray("port-nobody") << QByteArray("failure");
    QTest::newRow("another port") << Holders {holder("nginx", "0.0.0.0", 80)}
                                  << QByteArray("port-nobody") << QByteArray("failure");
    QTest::newRow("apache") << Holders {holder("apache2")} << QByteArray("port-taken")
                            << QByteArray("failure");
    QTest::newRow("apache on all, nginx on one")
        << Holders {holder("apache2"), holder("nginx", "127.0.0.1")} << QByteArray("port-taken")
        << QByteArray("failure");
    QTest::newRow("a container") << Holders {holder("docker-proxy")}
                                 << QByteArray("port-taken-by-container") << QByteArray("failure");
    QTest::newRow("not to be seen")
        << Holders {holder("")} << QByteArray("port-holder-unnamed") << QByteArray("skipped");
    auto udp = holder("caddy");
    udp.transport = Transport::Udp;
    QTest::newRow("UDP is another port")
        << Holders {udp} << QByteArray("port-nobody") << QByteArray("failure");
}

void PortsTest::whoHoldsAPort()
{
    QFETCH(std::vector<PortHolder>, holders);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, state);
    PortFacts facts;
    facts.holders = holders;
    const auto outcome = judgeHolder(443, facts, false);
    QCOMPARE(codeOf(outcome), code);
    QCOMPARE(stateOf(outcome), state);
}

void PortsTest::inPracticeNobodyIsNoFault()
{
    QCOMPARE(codeOf(judgeHolder(443, {}, true)), QByteArray("port-nobody-yet"));
    QCOMPARE(stateOf(judgeHolder(443, {}, true)), QByteArray("skipped"));
}

const PortRange udpRange {Transport::Udp, 20000, 39999};
const PortRange media {Transport::Tcp, 7881, 7881};

void PortsTest::whatAFirewallDoes_data()
{
    QTest::addColumn<std::vector<Firewall>>("firewalls");
    QTest::addColumn<bool>("sees");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");
    using All = std::vector<Firewall>;
    const auto ufw = [](Passes passes) { return Firewall {FirewallKind::Ufw, {passes}, {}}; };
    const auto nft = [](Passes passes) { return Firewall {FirewallKind::Nftables, {passes}, {}}; };
    const QByteArray good("good");
    const QByteArray skipped("skipped");
    const QByteArray failure("failure");
    QTest::newRow("none") << All {} << true << QByteArray("firewall-none") << good;
    QTest::newRow("none to be seen") << All {} << false << QByteArray("firewall-unseen") << skipped;
    QTest::newRow("open") << All {ufw(Passes::Open)} << true << QByteArray("firewall-opens")
                          << good;
    QTest::newRow("closed") << All {ufw(Passes::Closed)} << true
                            << QByteArray("firewall-closes-media") << failure;
    QTest::newRow("unclear") << All {ufw(Passes::Unknown)} << false
                             << QByteArray("firewall-unclear") << skipped;
    QTest::newRow("one of two closes") << All {ufw(Passes::Open), nft(Passes::Closed)} << true
                                       << QByteArray("firewall-closes-media") << failure;
    QTest::newRow("one of two is unclear") << All {ufw(Passes::Open), nft(Passes::Unknown)} << true
                                           << QByteArray("firewall-unclear") << skipped;
    QTest::newRow("said nothing") << All {{FirewallKind::Ufw, {}, {}}} << true
                                  << QByteArray("firewall-unclear") << skipped;
}

void PortsTest::whatAFirewallDoes()
{
    QFETCH(std::vector<Firewall>, firewalls);
    QFETCH(bool, sees);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, state);
    PortFacts facts;
    facts.firewalls = firewalls;
    facts.seesFirewall = sees;
    const auto outcome = judgeFirewall(udpRange, Use::Media, facts, {udpRange});
    QCOMPARE(codeOf(outcome), code);
    QCOMPARE(stateOf(outcome), state);
}

void PortsTest::theCommandIsExact_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("command");
    QTest::newRow("ufw") << int(FirewallKind::Ufw) << "ufw allow 20000:39999/udp";
    QTest::newRow("firewalld")
        << int(FirewallKind::Firewalld)
        << "firewall-cmd --permanent --add-port=20000-39999/udp && firewall-cmd --reload";
    QTest::newRow("nftables") << int(FirewallKind::Nftables) << "udp dport 20000-39999 accept";
}

void PortsTest::theCommandIsExact()
{
    QFETCH(int, kind);
    QFETCH(QString, command);
    PortFacts facts;
    facts.firewalls = {{static_cast<FirewallKind>(kind), {Passes::Closed}, {Passes::Closed}}};
    const auto outcome = judgeFirewall(udpRange, Use::Media, facts, {udpRange});
    const auto text = QString::fromStdString(remedy(outcome.findings.front()));
    QVERIFY2(text.contains(command), qPrintable(text));
    QCOMPARE(codeOf(judgeFirewall(udpRange, Use::Web, facts, {udpRange})),
             QByteArray("firewall-closes-web"));
}

void PortsTest::whatSelinuxDoes_data()
{
    QTest::addColumn<PortFacts>("facts");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("command");
    PortFacts facts;
    QTest::newRow("off") << facts << QByteArray("selinux-allows") << QByteArray("good") << "";
    facts.nginxMayConnect = false;
    QTest::newRow("permissive") << facts << QByteArray("selinux-allows") << QByteArray("good")
                                << "";
    facts.enforcesSelinux = true;
    QTest::newRow("no connections")
        << facts << QByteArray("selinux-no-connect") << QByteArray("failure")
        << "setsebool -P httpd_can_network_connect 1";
    facts.nginxMayConnect = true;
    QTest::newRow("right") << facts << QByteArray("selinux-allows") << QByteArray("good") << "";
    facts.labels = {{"/etc/nginx/conf.d/opentalk-pad.conf", "user_tmp_t", "httpd_config_t"}};
    QTest::newRow("label") << facts << QByteArray("selinux-label") << QByteArray("failure")
                           << "restorecon -Rv /etc/nginx/conf.d/opentalk-pad.conf";
    facts.labels = {{"/root/key.pem", "admin_home_t", "cert_t"}};
    QTest::newRow("own folder") << facts << QByteArray("selinux-label") << QByteArray("failure")
                                << "semanage fcontext -a -t cert_t '/root/key.pem' && restorecon";
    facts.enforcesSelinux = false;
    QTest::newRow("label, permissive")
        << facts << QByteArray("selinux-label") << QByteArray("warning") << "restorecon";
}

void PortsTest::whatSelinuxDoes()
{
    QFETCH(PortFacts, facts);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, state);
    QFETCH(QString, command);
    const auto outcome = judgeSelinux(facts);
    QCOMPARE(codeOf(outcome), code);
    QCOMPARE(stateOf(outcome), state);
    QVERIFY(QString::fromStdString(remedy(outcome.findings.front())).contains(command));
}

QStringList subjects(const std::vector<Check> &checks)
{
    QStringList list;
    for (const auto &check : checks)
        list << QString::fromStdString(check.subject);
    return list;
}

void PortsTest::whichPortsAreLookedAt_data()
{
    QTest::addColumn<bool>("http3");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("expected");
    const QString usual("80/tcp,443/tcp,firewall 80/tcp,firewall 443/tcp,%1firewall 7881/tcp,"
                        "firewall 20000-39999/udp,SELinux");
    QTest::newRow("usual") << false << false << usual.arg("");
    QTest::newRow("HTTP/3") << true << false << usual.arg("firewall 443/udp,");
    QTest::newRow("practice") << true << true << "80/tcp,443/tcp";
}

void PortsTest::whichPortsAreLookedAt()
{
    QFETCH(bool, http3);
    QFETCH(bool, practice);
    QFETCH(QString, expected);
    auto context = contextOf(deploymentOf(Release::Classic, "127.0.0.1:8090", http3),
                             std::make_shared<StandInLook>());
    context.isPractice = practice;
    QCOMPARE(subjects(portChecks(context)).join(','), expected);
}

void PortsTest::mediaOfAnotherMachineAreNotAskedFor()
{
    auto deployment = deploymentOf(Release::RoomserverInternal, "198.51.100.9:8090");
    const auto context = contextOf(deployment, std::make_shared<StandInLook>());
    QVERIFY(!subjects(portChecks(context)).contains("firewall 7881/tcp"));
    auto own = contextOf(deployment, std::make_shared<StandInLook>());
    own.ownAddresses = {{"198.51.100.9", false}};
    QVERIFY(subjects(portChecks(own)).contains("firewall 7881/tcp"));
}

std::shared_ptr<StandInLook> goodMachine()
{
    auto look = std::make_shared<StandInLook>();
    look->portFacts->holders
        = {holder("nginx", "0.0.0.0", 80), holder("nginx"), holder("livekit-server", "::", 7880)};
    look->portFacts->firewalls = {{FirewallKind::Ufw, {}, {}}};
    look->portFacts->seesFirewall = true;
    return look;
}

void PortsTest::livekitThatIsNotHereIsSkipped()
{
    const auto look = goodMachine();
    look->portFacts->holders.pop_back();
    look->passing["7881/tcp"] = Passes::Closed;
    const auto newer = contextOf(deploymentOf(Release::RoomserverInternal), look);
    QCOMPARE(codeOf(resultOf(portChecks(newer), "firewall 7881/tcp")),
             QByteArray("livekit-elsewhere"));
    const auto classic = contextOf(deploymentOf(Release::Classic), look);
    QCOMPARE(codeOf(resultOf(portChecks(classic), "firewall 7881/tcp")),
             QByteArray("firewall-closes-media"));
}

void PortsTest::allIsWellWithoutAWarning()
{
    for (const auto release : releases()) {
        const auto checks = portChecks(contextOf(deploymentOf(release), goodMachine()));
        QVERIFY(checks.size() >= 7);
        for (const auto &check : checks) {
            const auto outcome = resultOf(checks, check.subject);
            QVERIFY2(outcome.state == State::Good, codeOf(outcome).constData());
        }
    }
}

void PortsTest::oneClosedPortIsNamed()
{
    const auto look = goodMachine();
    look->passing["20000-39999/udp"] = Passes::Closed;
    const auto checks = portChecks(contextOf(deploymentOf(Release::Classic), look));
    QCOMPARE(codeOf(resultOf(checks, "firewall 20000-39999/udp")),
             QByteArray("firewall-closes-media"));
    QCOMPARE(stateOf(resultOf(checks, "firewall 7881/tcp")), QByteArray("good"));
}

void PortsTest::aBrokenLivekitFileIsNamed()
{
    auto context = contextOf(deploymentOf(Release::Classic), goodMachine());
    context.livekitFile = "rtc: [";
    const auto outcome = resultOf(portChecks(context), "livekit.yaml");
    QCOMPARE(codeOf(outcome), QByteArray("livekit-file-unreadable"));
    QCOMPARE(stateOf(outcome), QByteArray("warning"));
}

void PortsTest::nobodyToLookIsSkipped()
{
    const auto checks = portChecks(contextOf(deploymentOf(Release::Classic), nullptr));
    for (const auto &check : checks) {
        QCOMPARE(codeOf(resultOf(checks, check.subject)), QByteArray("ports-unseen"));
        QCOMPARE(stateOf(resultOf(checks, check.subject)), QByteArray("skipped"));
    }
}

void PortsTest::whatMayNotBeSeenIsSkipped()
{
    const auto look = std::make_shared<StandInLook>();
    static constexpr ProblemType gone {"cannot-read", ProblemKind::Machine, "gone", ""};
    look->portFacts = refuse(gone, "/proc/net/tcp");
    const auto checks = portChecks(contextOf(deploymentOf(Release::Classic), look));
    QCOMPARE(stateOf(resultOf(checks, "443/tcp")), QByteArray("skipped"));
    QCOMPARE(codeOf(resultOf(checks, "443/tcp")), QByteArray("cannot-read"));
}

void PortsTest::allChecksLookOnce()
{
    const auto look = goodMachine();
    const auto checks = portChecks(contextOf(deploymentOf(Release::Classic), look));
    int told = 0;
    QObject owner;
    for (const auto &check : checks)
        check.start(&owner, [&](const Outcome &) { ++told; });
    QTRY_COMPARE(told, int(checks.size()));
    QCOMPARE(look->asks, 1);
}

void PortsTest::anAgainLooksAgain()
{
    const auto look = goodMachine();
    const auto checks = portChecks(contextOf(deploymentOf(Release::Classic), look));
    QCOMPARE(stateOf(resultOf(checks, "443/tcp")), QByteArray("good"));
    look->portFacts->holders.clear();
    QTest::qWait(1100);
    QCOMPARE(codeOf(resultOf(checks, "443/tcp")), QByteArray("port-nobody"));
}

void PortsTest::aStoppedCheckHearsNothing()
{
    const auto checks = portChecks(contextOf(deploymentOf(Release::Classic), goodMachine()));
    auto owner = std::make_unique<QObject>();
    int told = 0;
    QObject other;
    checks[0].start(owner.get(), [&](const Outcome &) { told += 100; });
    checks[1].start(&other, [&](const Outcome &) { ++told; });
    owner.reset();
    QTRY_COMPARE(told, 1);
}

} // namespace

QTEST_GUILESS_MAIN(PortsTest)
#include "ports.moc"
