// The reach check: what listens, what does not, and the door of the practice machine.
#include "checks/reach.h"
#include "checks/doordialler.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

Backend at(quint16 port)
{
    return *Backend::parse("127.0.0.1:" + std::to_string(port), {});
}

class ReachTest final : public QObject {
    Q_OBJECT

private slots:
    void eachBackendIsToldOnce();
    void aSecondRunForgetsTheFirst();
    void anEmptyListEndsToo();
    void theDoorSaysWhatItReached();
    void aMissingDoorIsNoWay();

private:
    std::map<int, Reached> run(Reach &reach, const std::vector<Backend> &backends);
};

std::map<int, Reached> ReachTest::run(Reach &reach, const std::vector<Backend> &backends)
{
    std::map<int, Reached> told;
    bool isFinished = false;
    QObject owner;
    connect(&reach, &Reach::reached, &owner, [&](int index, Reached result) {
        if (!told.emplace(index, result).second)
            QFAIL("a backend was told twice");
    });
    connect(&reach, &Reach::finished, &owner, [&] { isFinished = true; });
    reach.start(backends);
    [&] { QTRY_VERIFY(isFinished); }();
    return told;
}

void ReachTest::eachBackendIsToldOnce()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto nobody = closed.serverPort();
    closed.close();
    Reach reach(std::make_shared<TcpDialler>());
    const auto told = run(reach, {at(server.serverPort()), at(nobody)});
    QCOMPARE(told.size(), std::size_t(2));
    QVERIFY(told.at(0) == Reached::Yes);
    QVERIFY(told.at(1) == Reached::Refused);
}

void ReachTest::aSecondRunForgetsTheFirst()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Reach reach(std::make_shared<TcpDialler>());
    reach.start({at(server.serverPort()), at(server.serverPort())});
    const auto told = run(reach, {at(server.serverPort())});
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(!reach.isRunning());
}

void ReachTest::anEmptyListEndsToo()
{
    Reach reach(std::make_shared<TcpDialler>());
    QVERIFY(run(reach, {}).empty());
}

void ReachTest::theDoorSaysWhatItReached()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("dial"));
    QLocalServer door;
    QVERIFY(door.listen(path));
    connect(&door, &QLocalServer::newConnection, &door, [&door] {
        auto *caller = door.nextPendingConnection();
        connect(caller, &QLocalSocket::readyRead, caller, [caller] {
            caller->write(caller->readLine() == "127.0.0.1:1\n" ? "+" : "Connection refused\n");
        });
    });
    Reach reach(std::make_shared<DoorDialler>([path] { return path; }));
    const auto told = run(reach, {at(1), at(2)});
    QVERIFY(told.at(0) == Reached::Yes);
    QVERIFY(told.at(1) == Reached::Refused);
}

void ReachTest::aMissingDoorIsNoWay()
{
    Reach reach(std::make_shared<DoorDialler>([] { return QString(); }));
    const auto told = run(reach, {at(1), at(2)});
    QCOMPARE(told.size(), std::size_t(2));
    QVERIFY(told.at(1) == Reached::Unreachable);
}

} // namespace

QTEST_GUILESS_MAIN(ReachTest)
#include "reach.moc"
