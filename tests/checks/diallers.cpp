// What diallers reach: what listens, what does not, and the door of the practice machine.
#include "checks/doordialler.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>

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

/// As the practice machine does it.
void handOver(qintptr client, int connection)
{
    char byte = '+';
    iovec data {&byte, 1};
    alignas(cmsghdr) char space[CMSG_SPACE(sizeof(int))] = {};
    msghdr message {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &connection, sizeof connection);
    ::sendmsg(static_cast<int>(client), &message, MSG_NOSIGNAL);
}

/// A door behind which only port 1 is reached, by way of `inside`; port 3 only seems so.
void openDoor(QLocalServer &door, QTcpSocket &inside)
{
    QObject::connect(&door, &QLocalServer::newConnection, &door, [&door, &inside] {
        auto *caller = door.nextPendingConnection();
        QObject::connect(caller, &QLocalSocket::readyRead, caller, [caller, &inside] {
            const auto line = caller->readLine();
            if (line == "127.0.0.1:1\n")
                handOver(caller->socketDescriptor(), static_cast<int>(inside.socketDescriptor()));
            else
                caller->write(line == "127.0.0.1:3\n" ? "+" : "Connection refused\n");
        });
    });
}

/// A connection into practice, as a door hands it over.
struct Inside {
    QTcpServer server;
    QTcpSocket socket;

    bool connected()
    {
        if (!server.listen(QHostAddress::LocalHost))
            return false;
        socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
        return socket.waitForConnected();
    }
};

void DiallersTest::theDoorSaysWhatItReached()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("dial"));
    Inside inside;
    QVERIFY(inside.connected());
    QLocalServer door;
    QVERIFY(door.listen(path));
    openDoor(door, inside.socket);
    DoorDialler dialler([path] { return path; });
    QVERIFY(reached(dialler, 1) == Reached::Yes);
    QVERIFY(reached(dialler, 2) == Reached::Refused);
    QVERIFY(reached(dialler, 3) == Reached::Unreachable);
}

void DiallersTest::theDoorHandsOverTheConnection()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("dial"));
    Inside inside;
    QVERIFY(inside.connected());
    QVERIFY(inside.server.waitForNewConnection());
    auto *peer = inside.server.nextPendingConnection();
    QLocalServer door;
    QVERIFY(door.listen(path));
    openDoor(door, inside.socket);
    DoorDialler dialler([path] { return path; });
    QObject owner;
    QTcpSocket *handed = nullptr;
    dialler.connectTo(at(1), &owner, [&](Reached, QTcpSocket *socket) { handed = socket; });
    QTRY_VERIFY(handed);
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
