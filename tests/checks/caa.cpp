// Whether CAA records let Let's Encrypt issue a certificate.
#include "checks/caa.h"

#include "dnsrecords.h"

#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

constexpr auto host = "meet.example.com";

struct CaaCase {
    const char *name;
    std::vector<DnsReply> levels;
    const char *result; ///< codes
};

std::vector<CaaCase> caaCases()
{
    const DnsReply strange {DnsState::Records, {caa(0x80, "tbs", "x"), caa(0, "issue", ";")}};
    const DnsReply noted {DnsState::Records, {caa(0, "tbs", "x"), caa(0, "iodef", "mailto:a@b")}};
    const DnsReply critical {DnsState::Records, {caa(0x80, "ISSUE", "LetsEncrypt.org")}};
    const DnsReply wild {DnsState::Records, {caa(0, "issuewild", ";")}};
    const DnsReply broken {DnsState::Records, {std::string("\0\x20issue", 7)}};
    return {
        {"none", {none, none, unknown}, ""},
        {"allowed", {none, issues({"letsencrypt.org"}), issues({"ca.example"})}, ""},
        {"one of several", {issues({"ca.example", "letsencrypt.org"})}, ""},
        {"nearest counts",
         {issues({"ca.example"}), issues({"letsencrypt.org"})},
         "dns-caa-forbids"},
        {"forbidden above", {none, unknown, issues({"ca.example"})}, "dns-caa-forbids"},
        {"forbidden to all", {issues({";"})}, "dns-caa-forbids"},
        {"empty", {issues({""})}, "dns-caa-forbids"},
        {"a name that begins alike", {issues({"letsencrypt.org.example"})}, "dns-caa-forbids"},
        {"by HTTP", {issues({"letsencrypt.org; validationmethods=dns-01,http-01"})}, ""},
        {"not by HTTP", {issues({"letsencrypt.org;validationmethods=dns-01"})}, "dns-caa-method"},
        {"by HTTP in another",
         {issues({"letsencrypt.org;validationmethods=dns-01", "letsencrypt.org"})},
         ""},
        {"account", {issues({"letsencrypt.org; accounturi=https://x/1"})}, ""},
        {"wildcards only", {wild}, ""},
        {"notes", {noted}, ""},
        {"critical and known", {critical}, ""},
        {"critical and unknown", {strange}, "dns-caa-critical"},
        {"failing", {none, failing}, "dns-caa-unanswered"},
        {"silent", {silent, issues({"letsencrypt.org"})}, "dns-caa-unanswered"},
        {"found below silence", {issues({"letsencrypt.org"}), silent}, ""},
        {"unreadable", {broken}, "dns-caa-unanswered"},
    };
}

class CaaTest final : public QObject {
    Q_OBJECT

private slots:
    void caaIsJudged_data();
    void caaIsJudged();
    void caaClimbs();
};

void CaaTest::caaIsJudged_data()
{
    QTest::addColumn<CaaCase>("tried");
    for (const auto &tried : caaCases())
        QTest::newRow(tried.name) << tried;
}

void CaaTest::caaIsJudged()
{
    QFETCH(CaaCase, tried);
    auto levels = caaLevels(host);
    for (std::size_t index = 0; index < levels.size(); ++index)
        levels[index].reply = index < tried.levels.size() ? tried.levels[index] : none;
    const auto problems = judgeCaa(levels);
    QCOMPARE(problems.empty() ? QString() : QString::fromStdString(problems.front().code),
             QString(tried.result));
}

void CaaTest::caaClimbs()
{
    std::vector<std::string> domains;
    for (const auto &level : caaLevels(host))
        domains.push_back(level.domain);
    QCOMPARE(domains, (std::vector<std::string> {"meet.example.com", "example.com", "com"}));
}

} // namespace

Q_DECLARE_METATYPE(CaaCase)

QTEST_GUILESS_MAIN(CaaTest)
#include "caa.moc"
