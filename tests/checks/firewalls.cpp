// Firewalls over IPv6, and what is told where none can be seen.
#include "checks/families.h"
#include "checks/portjudge.h"
#include "standinlook.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

class FirewallsTest final : public QObject {
    Q_OBJECT

private slots:
    void rootIsToldWhatIsMissing();
    void whatIsClosedOverIpv6_data();
    void whatIsClosedOverIpv6();
    void withoutANameOverIpv6ItIsNoFault();
};

const PortRange port {Transport::Tcp, 7881, 7881};

void FirewallsTest::rootIsToldWhatIsMissing()
{
    PortFacts facts;
    const auto remedyFor = [&](Unseen why) {
        facts.unseen = why;
        const auto outcome = judgeFirewall(port, Use::Media, facts, {port});
        return QString::fromStdString(remedy(outcome.findings.front()));
    };
    QVERIFY(remedyFor(Unseen::Rights).contains(QLatin1String("as administrator")));
    QVERIFY(remedyFor(Unseen::NoNft).contains(QLatin1String("install nft")));
    QVERIFY(remedyFor(Unseen::OldRules).contains(QLatin1String("iptables-legacy")));
}

void FirewallsTest::whatIsClosedOverIpv6_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("command");
    QTest::newRow("ufw") << int(FirewallKind::Ufw)
                         << "IPV6=yes, then run as root: ufw allow 443/tcp && ufw reload";
    QTest::newRow("firewalld") << int(FirewallKind::Firewalld)
                               << "firewall-cmd --permanent --add-port=443/tcp";
    QTest::newRow("nftables") << int(FirewallKind::Nftables) << "tcp dport 443 accept";
}

void FirewallsTest::whatIsClosedOverIpv6()
{
    QFETCH(int, kind);
    QFETCH(QString, command);
    const PortRange https {Transport::Tcp, 443, 443};
    const auto with = [&](Passes over6) {
        PortFacts facts;
        facts.firewalls = {{static_cast<FirewallKind>(kind), {Passes::Open}, {over6}}};
        return facts;
    };
    QVERIFY(!isClosedToV6(https, with(Passes::Open), {https}));
    QVERIFY(!isClosedToV6(https, with(Passes::Unknown), {https}));
    QVERIFY(isClosedToV6(https, with(Passes::Closed), {https}));
    const auto outcome = judgeClosedToV6(https, with(Passes::Closed), {https}, "meet.example.org");
    QCOMPARE(codeOf(outcome), QByteArray("firewall-closes-v6"));
    QCOMPARE(stateOf(outcome), QByteArray("failure"));
    const auto text = QString::fromStdString(sentence(outcome.findings.front()));
    QVERIFY2(text.contains(command), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("meet.example.org")));
}

/// Whether a name leads here over IPv6, a whole test looks.
void FirewallsTest::withoutANameOverIpv6ItIsNoFault()
{
    const auto look = std::make_shared<StandInLook>();
    look->portFacts->firewalls = {{FirewallKind::Ufw, {}, std::vector<Passes>(20, Passes::Closed)}};
    look->portFacts->seesFirewall = true;
    auto context = contextOf(deploymentOf(Release::Classic), look);
    context.ownAddresses = {{"2001:db8::7", true}};
    QCOMPARE(codeOf(resultOf(portChecks(context), "firewall 443/tcp")),
             QByteArray("firewall-opens"));
}

} // namespace

QTEST_GUILESS_MAIN(FirewallsTest)
#include "firewalls.moc"
