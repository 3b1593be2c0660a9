// How the window looks at ports and logs: through the helper, one question at a time, and without
// one as this account.
#include "fakehelper.h"
#include "wizard/helper/helperlook.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class LooksTest final : public QObject {
    Q_OBJECT

private slots:
    void thisAccountSeesItsOwnSockets();
    void theEventLoopGoesOn();
    void whoGoesHearsNothing();
    void theHelperIsAskedOneAtATime();
    void refusalsComeBack();
    void withoutAHelperThisAccountLooks();
    void practiceWithoutItsHelperIsUnseen();
    void aLyingHelperIsNotTrusted();

private:
    static PortRange portOf(const QTcpServer &server)
    {
        return {Transport::Tcp, server.serverPort(), server.serverPort()};
    }
};

PortFacts nginxOn443()
{
    PortFacts facts;
    facts.holders = {{Transport::Tcp, {"0.0.0.0", false}, 443, "nginx", 9}};
    return facts;
}

bool isReady(const Helper &helper)
{
    return QTest::qWaitFor([&] { return helper.state() == Helper::State::Ready; }, 10000);
}

void LooksTest::thisAccountSeesItsOwnSockets()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    LocalLook look;
    QObject owner;
    std::optional<Result<PortFacts>> found;
    look.ports({portOf(server)}, &owner, [&](const auto &facts) { found = facts; });
    QVERIFY2(!found, "told later");
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 15000);
    QVERIFY(*found);
    QCOMPARE((*found)->holders.size(), std::size_t(1));
    QCOMPARE((*found)->holders.front().pid, int(QCoreApplication::applicationPid()));
}

void LooksTest::theEventLoopGoesOn()
{
    LocalLook look;
    QObject owner;
    int told = 0;
    for (int i = 0; i < 6; ++i)
        look.logs("pad", &owner, [&](const auto &) { ++told; });
    qint64 longest = 0;
    QElapsedTimer since;
    since.start();
    while (told < 6 && since.elapsed() < 20000) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, round.elapsed());
        QThread::msleep(1);
    }
    QCOMPARE(told, 6);
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
}

void LooksTest::whoGoesHearsNothing()
{
    auto owner = std::make_unique<QObject>();
    bool wasTold = false;
    LocalLook look;
    look.ports({}, owner.get(), [&](const auto &) { wasTold = true; });
    owner.reset();
    QTest::qWait(1500);
    QVERIFY(!wasTold);
}

void LooksTest::theHelperIsAskedOneAtATime()
{
    FakeHelper program;
    program.on("ports", program.reporting(nginxOn443()));
    program.on("logs", program.reporting(LogFacts {{"/a", true, false, {"line"}}, {}}));
    Helper helper(program.program(), true, false);
    helper.start();
    QVERIFY(isReady(helper));
    HelperLook look(helper);
    QObject owner;
    QStringList order;
    look.ports({{Transport::Tcp, 443, 443}}, &owner, [&](const Result<PortFacts> &facts) {
        order << QString::fromStdString(facts->holders.front().program);
    });
    for (const char *site : {"pad", "controller"})
        look.logs(site, &owner, [&order, site](const Result<LogFacts> &facts) {
            order << QString::fromLatin1(site)
                    + QString::fromStdString(facts->access.lines.front());
        });
    QTRY_COMPARE_WITH_TIMEOUT(order.join(','), QStringLiteral("nginx,padline,controllerline"),
                              10000);
    const auto requests = program.requests().join(" ");
    QVERIFY(requests.contains(R"("ports":["443/tcp"])"));
    QVERIFY(requests.contains(R"("site":"controller")"));
}

void LooksTest::refusalsComeBack()
{
    static constexpr ProblemType siteNotHere {"site-not-here", ProblemKind::Machine, "no", ""};
    FakeHelper program;
    program.on("logs", program.refusing({problem(siteNotHere, "site")}));
    Helper helper(program.program(), true, false);
    bool wasProblem = false;
    connect(&helper, &Helper::problemsFound, this, [&] { wasProblem = true; });
    helper.start();
    QVERIFY(isReady(helper));
    HelperLook look(helper);
    QObject owner;
    std::string code;
    look.logs("pad", &owner,
              [&](const Result<LogFacts> &facts) { code = facts.error().front().code; });
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("site-not-here"), 10000);
    QVERIFY2(!wasProblem, "no page's request was refused");
}

void LooksTest::withoutAHelperThisAccountLooks()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Helper helper(QStringLiteral("/nowhere"), false, false);
    HelperLook look(helper);
    QObject owner;
    std::size_t holders = 0;
    look.ports({portOf(server)}, &owner,
               [&](const Result<PortFacts> &facts) { holders = facts->holders.size(); });
    QTRY_COMPARE_WITH_TIMEOUT(holders, std::size_t(1), 15000);
}

void LooksTest::practiceWithoutItsHelperIsUnseen()
{
    Helper helper(QStringLiteral("/nowhere"), true, false);
    HelperLook look(helper);
    QObject owner;
    std::string code;
    look.ports({}, &owner,
               [&](const Result<PortFacts> &facts) { code = facts.error().front().code; });
    QTRY_COMPARE(code, std::string("ports-unseen"));
}

void LooksTest::aLyingHelperIsNotTrusted()
{
    FakeHelper program;
    program.on("ports", program.saying({{"id", 0}, {"result", {{"ports", {{"holders", 1}}}}}}));
    Helper helper(program.program(), true, false);
    helper.start();
    QVERIFY(isReady(helper));
    HelperLook look(helper);
    QObject owner;
    std::string code;
    look.ports({}, &owner, [&](const Result<PortFacts> &facts) {
        code = facts ? "good" : facts.error().front().code;
    });
    QTRY_COMPARE_WITH_TIMEOUT(code, std::string("ports-unseen"), 10000);
    QVERIFY(helper.state() == Helper::State::Refused);
}

} // namespace

QTEST_GUILESS_MAIN(LooksTest)
#include "looks.moc"
