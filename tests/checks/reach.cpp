// The reach check: what listens, what does not, and the door of the practice machine.
#include "checks/reach.h"
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

class ReachTest final : public QObject {
    Q_OBJECT

private slots:
    void eachBackendIsToldOnce();
    void aSecondRunForgetsTheFirst();
    void anEmptyListEndsToo();
    void theDoorSaysWhatItReached();
    void theDoorHandsOverTheConnection();
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

void ReachTest::theDoorSaysWhatItReached()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("dial"));
    Inside inside;
    QVERIFY(inside.connected());
    QLocalServer door;
    QVERIFY(door.listen(path));
    openDoor(door, inside.socket);
    Reach reach(std::make_shared<DoorDialler>([path] { return path; }));
    const auto told = run(reach, {at(1), at(2), at(3)});
    QVERIFY(told.at(0) == Reached::Yes);
    QVERIFY(told.at(1) == Reached::Refused);
    QVERIFY(told.at(2) == Reached::Unreachable);
}

void ReachTest::theDoorHandsOverTheConnection()
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
