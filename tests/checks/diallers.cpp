// What diallers reach: what listens, what does not, and the door of the practice machine.
#include "checks/doordialler.h"
#include "practice/dial.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace opentalk;
using namespace opentalk::checks;

namespace {

Backend at(quint16 port)
{
    return *Backend::parse("127.0.0.1:" + std::to_string(port), {});
}

class DiallersTest final : public QObject {
    Q_OBJECT

private slots:
    void listenersAreToldFromNobody();
    void nothingIsToldOnceTheOwnerIsGone();
    void theDoorSaysWhatItReached();
    void theDoorHandsOverTheConnection();
    void aMissingDoorIsNoWay();
};

Reached reached(Dialler &dialler, quint16 port)
{
    int times = 0;
    auto result = Reached::TimedOut;
    QObject owner;
    dialler.dial(at(port), &owner, [&](Reached told) {
        ++times;
        result = told;
    });
    // Nothing is told before who asks is ready for it.
    [&] { QCOMPARE(times, 0); }();
    [&] { QTRY_COMPARE(times, 1); }();
    return result;
}

void DiallersTest::listenersAreToldFromNobody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto nobody = closed.serverPort();
    closed.close();
    TcpDialler dialler;
    QVERIFY(reached(dialler, server.serverPort()) == Reached::Yes);
    QVERIFY(reached(dialler, nobody) == Reached::Refused);
}

void DiallersTest::nothingIsToldOnceTheOwnerIsGone()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TcpDialler dialler;
    bool isTold = false;
    auto owner = std::make_unique<QObject>();
    dialler.dial(at(server.serverPort()), owner.get(), [&](Reached) { isTold = true; });
    owner.reset();
    QTest::qWait(50);
    QVERIFY(!isTold);
}

/// That of the practice machine. Behind it only port 1 is reached, where `inside` listens; port 3
/// only seems so.
void openDoor(QLocalServer &door, const QTcpServer &inside)
{
    QObject::connect(&door, &QLocalServer::newConnection, &door, [&door, &inside] {
        auto *caller = door.nextPendingConnection();
        QObject::connect(caller, &QLocalSocket::readyRead, caller, [caller, &inside] {
            const auto line = caller->readLine().trimmed();
            if (line == "127.0.0.1:3") {
                caller->write("+");
                return;
            }
            practice::dial(static_cast<int>(caller->socketDescriptor()), line.toStdString(),
                           [&inside](const Backend &asked) {
                               return asked.port == 1 ? std::optional(at(inside.serverPort()))
                                                      : std::nullopt;
                           });
        });
    });
}

void DiallersTest::theDoorSaysWhatItReached()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("dial"));
    QTcpServer inside;
    QVERIFY(inside.listen(QHostAddress::LocalHost));
    QLocalServer door;
    QVERIFY(door.listen(path));
    openDoor(door, inside);
    DoorDialler dialler([path] { return path; });
    QVERIFY(reached(dialler, 1) == Reached::Yes);
    QVERIFY(reached(dialler, 2) == Reached::Refused);
    QVERIFY(reached(dialler, 3) == Reached::Unreachable);
}

void DiallersTest::theDoorHandsOverTheConnection()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("dial"));
    QTcpServer inside;
    QVERIFY(inside.listen(QHostAddress::LocalHost));
    QLocalServer door;
    QVERIFY(door.listen(path));
    openDoor(door, inside);
    DoorDialler dialler([path] { return path; });
    QObject owner;
    QTcpSocket *handed = nullptr;
    dialler.connectTo(at(1), &owner, [&](Reached, QTcpSocket *socket) { handed = socket; });
    QTRY_VERIFY(handed);
    QTRY_VERIFY(inside.hasPendingConnections());
    auto *peer = inside.nextPendingConnection();
    handed->write("hello");
    QTRY_COMPARE(peer->peek(9), QByteArray("hello"));
}

void DiallersTest::aMissingDoorIsNoWay()
{
    DoorDialler dialler([] { return QString(); });
    QVERIFY(!dialler.isReady());
    QVERIFY(reached(dialler, 1) == Reached::Unreachable);
}

} // namespace

QTEST_GUILESS_MAIN(DiallersTest)
#include "diallers.moc"
