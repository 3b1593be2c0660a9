// What answers about a name mean: the judgement alone, without any name server.
#include "checks/dnsquestion.h"
#include "checks/namejudgement.h"
#include "model/profilejson.h"

#include "dnsrecords.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

constexpr auto host = "meet.example.com";

Deployment deploymentOf(const QByteArray &more)
{
    const auto json = R"({"version":1,"domain":"example.com","release":"classic",)"
        + more.toStdString() + R"("http3":false})";
    return *deploy(*readProfile(json));
}

constexpr auto bareFiles = R"("certificates":{"source":"placeholder"},)";
constexpr auto proxied
    = R"("certificates":{"source":"placeholder"},"trusted_proxies":["198.51.100.0/24"],)";
constexpr auto directory = R"("certificates":{"directory_url":"https://ca.example.com/dir"},)";

struct World {
    QByteArray profile = "";
    std::vector<Address> own = {{"203.0.113.5", false}, {"2001:db8::5", true}};
    std::vector<Address> publicOnes = {};
};

const World atRouter {.own = {{"192.168.1.10", false}}};

World with(World world, const QByteArray &profile)
{
    world.profile = profile;
    return world;
}

World typed(World world, const std::string &address)
{
    world.publicOnes.push_back({address, false});
    return world;
}

struct Case {
    const char *name;
    World world;
    DnsReply a;
    DnsReply aaaa;
    Answerer answerer; ///< at each address where it matters
    const char *result;
};

std::string resultOf(const Outcome &outcome)
{
    std::string text = name(outcome.state);
    for (const auto &finding : outcome.findings)
        text += " " + finding.code;
    return text;
}

Context contextOf(const World &world)
{
    return {.deployment = deploymentOf(world.profile),
            .dialler = {},
            .machine = {},
            .ownAddresses = world.own,
            .publicAddresses = world.publicOnes,
            .nameServers = {},
            .livekitFile = {},
            .isPractice = false};
}

Outcome outcomeOf(const Case &tried)
{
    const auto context = contextOf(tried.world);
    NameFacts facts {.host = host, .a = tried.a, .aaaa = tried.aaaa, .caa = {}};
    for (const auto &address : unsettled(context, facts))
        facts.evidence[address] = {tried.answerer, "Cloudflare"};
    return judgeName(context, facts);
}

std::vector<Case> cases()
{
    const World plain;
    const auto files = with(plain, bareFiles);
    const auto routed = with(atRouter, bareFiles);
    const auto ours = records({"203.0.113.5"});
    const auto other = records({"198.51.100.7"});
    const auto oursV6 = records({"2001:db8::5"});
    const auto otherV6 = records({"2001:db8:1::7"});
    const auto narrow = with(plain, R"("listen":["203.0.113.6"],)");
    using enum Answerer;
    return {
        {"right", plain, ours, none, Nobody, "good dns-right"},
        {"right, both families", plain, ours, oursV6, Nobody, "good dns-right"},
        {"IPv6 alone", plain, none, oursV6, Nobody, "good dns-right"},
        {"typed", typed(atRouter, "203.0.113.9"), records({"203.0.113.9"}), none, Nobody,
         "good dns-right"},
        {"no such name", plain, unknown, unknown, Nobody, "failure dns-no-such-name"},
        {"no address", plain, none, none, Nobody, "failure dns-no-address"},
        {"failing", plain, failing, failing, Nobody, "failure dns-server-fails"},
        {"silent", plain, silent, silent, Nobody, "failure dns-no-answer"},
        {"failing and silent", plain, silent, failing, Nobody, "failure dns-server-fails"},
        {"A missing, AAAA silent", plain, none, silent, Nobody, "failure dns-no-answer"},
        {"AAAA silent", plain, ours, silent, Nobody, "warning dns-half-answered"},
        {"A failing", plain, failing, oursV6, Nobody, "warning dns-half-answered"},
        {"AAAA denies the name", plain, ours, unknown, Nobody, "warning dns-contradictory"},
        {"no address in it",
         plain,
         {DnsState::Records, {"x"}},
         none,
         Nobody,
         "failure dns-no-address"},
        {"A elsewhere", plain, other, none, Nobody, "failure dns-elsewhere"},
        {"A elsewhere, answered", plain, other, none, Somebody, "failure dns-elsewhere"},
        {"AAAA elsewhere", plain, ours, otherV6, Nobody, "failure dns-aaaa-elsewhere"},
        {"AAAA elsewhere, no IPv6 here", routed, none, otherV6, Nobody,
         "failure dns-aaaa-elsewhere"},
        {"both elsewhere", plain, other, otherV6, ForThisName,
         "failure dns-elsewhere dns-aaaa-elsewhere"},
        {"AAAA elsewhere comes before warnings", plain, silent, otherV6, Nobody,
         "failure dns-aaaa-elsewhere dns-half-answered"},
        {"IPv6 off", with(plain, R"("ipv6":false,)"), ours, oursV6, Nobody, "failure dns-ipv6-off"},
        {"IPv6 not listened", with(plain, R"("listen":["203.0.113.5"],)"), ours, oursV6, Nobody,
         "failure dns-ipv6-off"},
        {"not listened", narrow, ours, none, Nobody, "failure dns-not-listened"},
        {"private", plain, records({"10.1.2.3"}), none, Nobody, "failure dns-private-address"},
        {"private and ours", atRouter, records({"192.168.1.10"}), none, Nobody,
         "failure dns-private-address"},
        {"provider's router", plain, records({"100.64.3.4"}), none, Nobody,
         "failure dns-private-address"},
        {"ULA", plain, ours, records({"fd00::7"}), Nobody, "failure dns-private-address"},
        {"private, ours, own files", routed, records({"192.168.1.10"}), none, Nobody,
         "good dns-right"},
        {"private, ours, own directory", with(atRouter, directory), records({"192.168.1.10"}), none,
         Nobody, "good dns-right"},
        {"private, not ours, own files", routed, records({"192.168.1.11"}), none, Nobody,
         "failure dns-elsewhere"},
        {"next to private ranges", plain, records({"172.32.0.1"}), none, Nobody,
         "failure dns-elsewhere"},
        {"loopback", plain, records({"127.0.0.1"}), none, Nobody, "failure dns-local-address"},
        {"loopback, own files", files, records({"127.0.1.1"}), none, Nobody,
         "warning dns-local-address"},
        {"unspecified", plain, records({"0.0.0.0"}), none, Nobody, "failure dns-local-address"},
        {"link-local", plain, ours, records({"fe80::1"}), Nobody, "failure dns-local-address"},
        {"some elsewhere", plain, records({"203.0.113.5", "198.51.100.7"}), none, Somebody,
         "failure dns-some-elsewhere"},
        {"several machines", plain, records({"203.0.113.5", "198.51.100.7"}), none, SameLeaf,
         "warning dns-several-machines"},
        {"load balancer or copy", plain, other, none, SameLeaf, "warning dns-same-certificate"},
        {"copy, typed another", typed(atRouter, "203.0.113.9"), other, none, SameLeaf,
         "warning dns-same-certificate"},
        {"router", atRouter, other, none, SameLeaf, "good dns-right-by-router"},
        {"router, nobody inside", atRouter, other, none, Nobody, "skipped dns-not-told"},
        {"router itself", atRouter, other, none, Somebody, "warning dns-other-answers"},
        {"router, elsewhere", atRouter, other, none, ForThisName, "failure dns-elsewhere"},
        {"router, typed another", typed(atRouter, "203.0.113.9"), other, none, Nobody,
         "failure dns-elsewhere"},
        {"router, AAAA elsewhere", atRouter, other, otherV6, Nobody, "failure dns-aaaa-elsewhere"},
        {"CDN", plain, other, otherV6, Proxy, "warning dns-behind-proxy dns-behind-proxy"},
        {"CDN, typed another", typed(atRouter, "203.0.113.9"), other, none, Proxy,
         "warning dns-behind-proxy"},
        {"CDN, trusted", with(plain, proxied), records({"192.0.2.7"}), none, Proxy,
         "good dns-right-by-proxy"},
        {"within trusted networks", with(plain, proxied), other, none, Nobody,
         "good dns-right-by-proxy"},
        {"perhaps a trusted proxy", with(plain, proxied), records({"192.0.2.7"}), none, ForThisName,
         "skipped dns-proxy-not-told"},
        {"no trusted proxy", with(plain, proxied), records({"192.0.2.7"}), none, Somebody,
         "failure dns-elsewhere"},
    };
}

Answer overTls(const QList<Header> &headers)
{
    return {.reached = Reached::Yes,
            .reply = Reply {.status = 200, .body = {}, .headers = headers}};
}

class NamesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceIsJudged_data();
    void everyPlaceIsJudged();
    void caaStandsBesideAddresses();
    void proxiesAreKnownByTheirReplies_data();
    void proxiesAreKnownByTheirReplies();
    void packetsOfAnyKindAreRead();
    void foreignTextIsEscapedAndCut();
    void findingsAreWholeSentences();
    void aQuestionMayOutliveWhoAsked();
};

void NamesTest::everyPlaceIsJudged_data()
{
    QTest::addColumn<Case>("tried");
    for (const auto &tried : cases())
        QTest::newRow(tried.name) << tried;
}

void NamesTest::everyPlaceIsJudged()
{
    QFETCH(Case, tried);
    QCOMPARE(QString::fromStdString(resultOf(outcomeOf(tried))), QString(tried.result));
}

void NamesTest::caaStandsBesideAddresses()
{
    const auto context = contextOf({});
    NameFacts facts {host, records({"203.0.113.5"}), none, caaLevels(host)};
    facts.caa[1].reply = issues({"ca.example"});
    facts.caa[0].reply = facts.caa[2].reply = none;
    auto outcome = judgeName(context, facts);
    QCOMPARE(resultOf(outcome), std::string("failure dns-caa-forbids"));
    facts.caa[1].reply = issues({"letsencrypt.org; accounturi=https://acme.example/1"});
    outcome = judgeName(context, facts);
    QCOMPARE(resultOf(outcome), std::string("good dns-right"));
    QVERIFY(checks::sentence(outcome.answered).contains("accounturi=https://acme.example/1"));
    QVERIFY(checks::sentence(outcome.asked).contains("CAA"));
}

void NamesTest::proxiesAreKnownByTheirReplies_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("proxy");
    const auto row = [](const char *header, const char *value, const char *proxy) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(value) << QString(proxy);
    };
    row("CF-Ray", "8a-FRA", "Cloudflare");
    row("server", "Cloudflare", "Cloudflare");
    row("X-Amz-Cf-Id", "abc", "Amazon CloudFront");
    row("X-Served-By", "cache-fra-1", "Fastly");
    row("Server", "AkamaiGHost", "Akamai");
    row("Via", "1.1 varnish (x)", "1.1 varnish (x)");
    row("X-Served-by", "backend 3", "");
    row("Server ", "nginx", "");
}

void NamesTest::proxiesAreKnownByTheirReplies()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, proxy);
    const auto evidence = evidenceFrom(overTls({{name, value}}), {}, QSslCertificate());
    QCOMPARE(QString::fromStdString(evidence.proxy), proxy);
    QVERIFY(evidence.answerer == (proxy.isEmpty() ? Answerer::Somebody : Answerer::Proxy));
    const auto plain = evidenceFrom({}, overTls({{name, value}}), QSslCertificate());
    QVERIFY(plain == evidence);
}

void NamesTest::packetsOfAnyKindAreRead()
{
    const std::vector<unsigned char> whole {
        0,    1,  0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0, 1,   'a', 0,   0, 1, 0, 1, // a. A IN
        0xC0, 12, 0,    1,    0, 1, 0, 0, 0, 9, 0, 4, 203, 0,   113, 5};
    const auto reply = readDnsReply(whole, RecordType::A);
    QVERIFY(addressesIn(reply, false) == (std::vector<Address> {{"203.0.113.5", false}}));
    QVERIFY(readDnsReply(whole, RecordType::Aaaa).state == DnsState::NoRecords);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto part = readDnsReply(std::span(whole).first(size), RecordType::A);
        QVERIFY(part.records.empty());
        QVERIFY(part.state == DnsState::Fails);
    }
    auto looping = whole;
    looping[20] = 19; // a name that points at itself
    QVERIFY(readDnsReply(looping, RecordType::A).records.empty());
}

void NamesTest::foreignTextIsEscapedAndCut()
{
    NameFacts facts {host, records({"203.0.113.5"}), none, caaLevels(host)};
    facts.caa[0].reply = issues({"\x1b[31m" + std::string(9000, 'x')});
    const auto outcome = judgeName(contextOf({}), facts);
    for (const auto &text :
         {checks::sentence(outcome.answered), opentalk::sentence(outcome.findings.front())}) {
        QVERIFY(text.size() < 500);
        QVERIFY(text.find('\x1b') == std::string::npos);
    }
}

void NamesTest::findingsAreWholeSentences()
{
    for (const auto &tried : cases()) {
        for (const auto &finding : outcomeOf(tried).findings) {
            const auto text = reason(finding) + " " + remedy(finding);
            QVERIFY2(text.find('%') == std::string::npos, text.c_str());
            QVERIFY2(reason(finding).ends_with("."), text.c_str());
            QVERIFY2(ownWords(finding).empty(), text.c_str());
        }
    }
}

void NamesTest::aQuestionMayOutliveWhoAsked()
{
    bool isTold = false;
    {
        QObject owner;
        for (int count = 0; count < 20; ++count)
            askDns("x.invalid", RecordType::A, {{"127.0.0.1", false}}, &owner,
                   [&isTold](const DnsReply &) { isTold = true; });
    }
    QTest::qWait(50);
    QVERIFY(!isTold);
}

} // namespace

Q_DECLARE_METATYPE(Case)

QTEST_GUILESS_MAIN(NamesTest)
#include "names.moc"
