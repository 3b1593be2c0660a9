// What the last lines of a site's logs mean, and that old ones do not alarm for ever.
#include "checks/families.h"
#include "checks/logjudge.h"
#include "model/text.h"

#include "standinlook.h"

#include <QDateTime>
#include <QTcpServer>

using namespace opentalk;
using namespace opentalk::checks;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

class LogsTest final : public QObject {
    Q_OBJECT

private slots:
    void usualMessages_data();
    void usualMessages();
    void timesAreRead_data();
    void timesAreRead();
    void manyStatuses_data();
    void manyStatuses();
    void anOldMessageIsOnlyTold();
    void whatIsOlderThanADayIsNotTold();
    void aGoodAnswerEndsIt();
    void aRedirectEndsNothing();
    void whatAClientDidIsNotEnded();
    void theErrorLogSaysItBetter();
    void theWorstComesFirst();
    void countAndLastLine();
    void aLongLineIsCutBetweenCharacters();
    void noLogsAreNoFault();
    void aBackendThatAnswersEndsIt();
    void noRights();
    void nothingAppliedYet();
    void onlyItsOwnSiteIsAskedFor();
};

const LogTime now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());

std::string errorLine(const std::string &message, std::chrono::seconds ago = minutes(5))
{
    const auto time = QDateTime::fromSecsSinceEpoch((now - ago).time_since_epoch().count());
    return time.toString("yyyy/MM/dd HH:mm:ss").toStdString() + " [error] 12#12: *3 " + message
        + ", client: 192.0.2.1, server: x";
}

std::string accessLine(int status, std::chrono::seconds ago = minutes(5),
                       const std::string &path = "/")
{
    const auto time
        = QDateTime::fromSecsSinceEpoch((now - ago).time_since_epoch().count(), Qt::UTC);
    return "192.0.2.1 - - [" + QLocale::c().toString(time, "dd/MMM/yyyy:HH:mm:ss").toStdString()
        + " +0000] \"GET " + path + " HTTP/1.1\" " + std::to_string(status) + " 12 \"-\" \"x\"";
}

LogFacts facts(std::vector<std::string> access, std::vector<std::string> error)
{
    return {{"/var/log/a", true, false, std::move(access)},
            {"/var/log/e", true, false, std::move(error)}};
}

Outcome judged(const LogFacts &made, bool answers = false)
{
    return logOutcome(made, judgeLogs(made, now), answers);
}

const std::string refused
    = "connect() failed (111: Connection refused) while connecting to upstream";

void LogsTest::usualMessages_data()
{
    QTest::addColumn<std::string>("message");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const std::string &message, const char *code) {
        QTest::newRow(message.c_str()) << message << QByteArray(code);
    };
    row(refused, "log-backend-refused");
    row("connect() failed (113: No route to host) while connecting to upstream",
        "log-backend-unreachable");
    row("upstream timed out (110: Connection timed out) while connecting to upstream",
        "log-backend-unreachable");
    row("upstream timed out (110: Connection timed out) while reading response header from "
        "upstream",
        "log-backend-slow");
    row("connect() to 127.0.0.1:8090 failed (13: Permission denied) while connecting to upstream",
        "log-backend-forbidden");
    row("upstream sent too big header while reading response header from upstream",
        "log-header-too-big");
    row("client intended to send too large body: 104857601 bytes", "log-upload-too-large");
    row("no live upstreams while connecting to upstream", "log-no-live-backend");
    row("upstream prematurely closed connection while reading response header from upstream",
        "log-backend-broke-off");
    row("cannot load certificate \"/x.pem\": BIO_new_file() failed", "log-certificate-unreadable");
    row("SSL_CTX_use_PrivateKey(\"/x\") failed", "log-certificate-unreadable");
    row("1024 worker_connections are not enough", "log-connections-used-up");
    row("accept4() failed (24: Too many open files)", "log-files-used-up");
    row("limiting requests, excess: 20.1 by zone \"opentalk\"", "log-limited");
    row("pad.local could not be resolved (3: Host not found)", "log-name-unresolved");
    row("something that nobody knows", "log-quiet");
    row("open() \"/var/www/x\" failed (13: Permission denied)", "log-quiet");
}

void LogsTest::usualMessages()
{
    QFETCH(std::string, message);
    QFETCH(QByteArray, code);
    const auto outcome = judged(facts({}, {errorLine(message)}));
    QCOMPARE(codeOf(outcome), code);
    QVERIFY((outcome.state == State::Good) == (code == "log-quiet"));
}

void LogsTest::timesAreRead_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<qint64>("seconds"); ///< -1: none
    QTest::newRow("access") << std::string("x [26/Nov/2026:17:55:20 +0000] \"G\" 200")
                            << 1795715720LL;
    QTest::newRow("east") << std::string("x [26/Nov/2026:18:55:20 +0100] \"G\" 200")
                          << 1795715720LL;
    QTest::newRow("west") << std::string("x [26/Nov/2026:12:25:20 -0530] \"G\" 200")
                          << 1795715720LL;
    QTest::newRow("none") << std::string("x") << -1LL;
    QTest::newRow("cut") << std::string("x [26/Nov/2026:17:55:20 +00") << -1LL;
    QTest::newRow("no month") << std::string("[26/Nop/2026:17:55:20 +0000]") << -1LL;
}

void LogsTest::timesAreRead()
{
    QFETCH(std::string, line);
    QFETCH(qint64, seconds);
    const auto time = accessTime(line);
    QCOMPARE(time ? qint64(time->time_since_epoch().count()) : -1, seconds);
}

void LogsTest::manyStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("times");
    QTest::addColumn<QByteArray>("code");
    for (const int status : {502, 504, 413, 414, 429}) {
        const auto code = "log-many-" + QByteArray::number(status);
        QTest::addRow("%d often", status) << status << 5 << code;
        QTest::addRow("%d now and then", status) << status << 4 << QByteArray("log-quiet");
    }
    QTest::newRow("500") << 500 << 50 << QByteArray("log-quiet");
}

void LogsTest::manyStatuses()
{
    QFETCH(int, status);
    QFETCH(int, times);
    QFETCH(QByteArray, code);
    const std::vector<std::string> lines(static_cast<std::size_t>(times), accessLine(status));
    QCOMPARE(codeOf(judged(facts(lines, {}))), code);
}

void LogsTest::anOldMessageIsOnlyTold()
{
    const auto outcome
        = judged(facts({}, {errorLine(refused, hours(3)), errorLine(refused, hours(2))}));
    QCOMPARE(codeOf(outcome), QByteArray("log-over"));
    QCOMPARE(stateOf(outcome), QByteArray("good"));
    QCOMPARE(outcome.findings.front().arguments.front(), std::string("2"));
}

void LogsTest::whatIsOlderThanADayIsNotTold()
{
    QCOMPARE(codeOf(judged(facts({}, {errorLine(refused, hours(25))}))), QByteArray("log-quiet"));
    QCOMPARE(codeOf(judged(facts({}, {errorLine(refused, hours(-2))}))), QByteArray("log-quiet"));
}

void LogsTest::aGoodAnswerEndsIt()
{
    const auto outcome = judged(facts({accessLine(200, minutes(4))}, {errorLine(refused)}));
    QCOMPARE(codeOf(outcome), QByteArray("log-over"));
    QCOMPARE(codeOf(judged(facts({accessLine(200, minutes(6))}, {errorLine(refused)}))),
             QByteArray("log-backend-refused"));
}

void LogsTest::aRedirectEndsNothing()
{
    const auto lines = std::vector {accessLine(308, minutes(1)), accessLine(502, minutes(1)),
                                    accessLine(200, minutes(1), "/.well-known/acme-challenge/x")};
    QCOMPARE(codeOf(judged(facts(lines, {errorLine(refused)}))), QByteArray("log-backend-refused"));
}

void LogsTest::whatAClientDidIsNotEnded()
{
    const auto large = "client intended to send too large body: 1 bytes";
    QCOMPARE(codeOf(judged(facts({accessLine(200, minutes(1))}, {errorLine(large)}))),
             QByteArray("log-upload-too-large"));
    QCOMPARE(codeOf(judged(facts({}, {errorLine(large, hours(2))}))), QByteArray("log-over"));
}

void LogsTest::theErrorLogSaysItBetter()
{
    const std::vector<std::string> lines(9, accessLine(502));
    const auto outcome = judged(facts(lines, {errorLine(refused)}));
    QCOMPARE(outcome.findings.size(), std::size_t(1));
    QCOMPARE(codeOf(outcome), QByteArray("log-backend-refused"));
}

void LogsTest::theWorstComesFirst()
{
    const auto outcome = judged(facts(
        {},
        {errorLine("limiting requests, x"),
         errorLine("connect() failed (13: Permission denied) while connecting to upstream")}));
    QCOMPARE(codeOf(outcome), QByteArray("log-backend-forbidden"));
    QCOMPARE(stateOf(outcome), QByteArray("failure"));
}

void LogsTest::countAndLastLine()
{
    const auto last = errorLine(refused + " LAST", minutes(1));
    const auto outcome
        = judged(facts({}, {errorLine(refused), last, errorLine(refused, hours(2))}));
    const auto &finding = outcome.findings.front();
    QCOMPARE(finding.arguments.at(0), std::string("2"));
    QCOMPARE(ownWords(finding), last);
}

void LogsTest::aLongLineIsCutBetweenCharacters()
{
    std::string words;
    while (words.size() < 400)
        words += "€";
    for (std::size_t more = 0; more < 3; ++more) {
        const auto outcome
            = judged(facts({}, {errorLine(refused + std::string(more, ' ') + words)}));
        QVERIFY(isUtf8(outcome.findings.front().arguments.back()));
        QVERIFY(isUtf8(outcome.answered.arguments.back()));
    }
}

void LogsTest::noLogsAreNoFault()
{
    QCOMPARE(codeOf(judged({})), QByteArray("log-empty"));
    QCOMPARE(stateOf(judged({})), QByteArray("good"));
}

Outcome checked(const Result<LogFacts> &made, const std::string &backend)
{
    const auto look = std::make_shared<StandInLook>();
    look->logFacts = made;
    return resultOf(logChecks(contextOf(deploymentOf(Release::Classic, backend), look)),
                    "controller");
}

void LogsTest::aBackendThatAnswersEndsIt()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const auto backend = "127.0.0.1:" + std::to_string(server.serverPort());
    const auto made = facts({}, {errorLine(refused)});
    QCOMPARE(codeOf(checked(made, backend)), QByteArray("log-over"));
    // It takes connections as this account sees it; that nginx may connect is not proved by that.
    const auto forbidden = facts(
        {}, {errorLine("connect() failed (13: Permission denied) while connecting to upstream")});
    QCOMPARE(codeOf(checked(forbidden, backend)), QByteArray("log-backend-forbidden"));
    server.close();
    QCOMPARE(codeOf(checked(made, backend)), QByteArray("log-backend-refused"));
}

constexpr ProblemType notPermitted {"not-permitted", ProblemKind::Permission, "no", ""};
constexpr ProblemType siteNotHere {"site-not-here", ProblemKind::Machine, "no", ""};

void LogsTest::noRights()
{
    const auto outcome = checked(refuse(notPermitted, "/var/log/x"), "127.0.0.1:8090");
    QCOMPARE(codeOf(outcome), QByteArray("log-not-readable"));
    QCOMPARE(stateOf(outcome), QByteArray("skipped"));
    const auto nobody = logChecks(contextOf(deploymentOf(Release::Classic), nullptr));
    QCOMPARE(stateOf(resultOf(nobody, "controller")), QByteArray("skipped"));
}

void LogsTest::nothingAppliedYet()
{
    const auto outcome = checked(refuse(siteNotHere, "site"), "127.0.0.1:8090");
    QCOMPARE(codeOf(outcome), QByteArray("site-not-here"));
    QCOMPARE(stateOf(outcome), QByteArray("skipped"));
}

void LogsTest::onlyItsOwnSiteIsAskedFor()
{
    const auto look = std::make_shared<StandInLook>();
    const auto checks = logChecks(contextOf(deploymentOf(Release::Classic), look));
    for (const auto &check : checks) {
        resultOf(checks, check.subject);
        QCOMPARE(look->lastSite, check.subject);
    }
}

} // namespace

QTEST_GUILESS_MAIN(LogsTest)
#include "logs.moc"
