#include "checks/doordialler.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTcpSocket>
#include <QTimer>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace opentalk::checks {

namespace {

constexpr std::chrono::seconds limit {3};

/// A connection to the door, or -1.
int knock(const QByteArray &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int door = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const auto *named = reinterpret_cast<const sockaddr *>(&address);
    if (door < 0 || ::connect(door, named, sizeof address) == 0)
        return door;
    ::close(door);
    return -1;
}

struct Answer {
    char byte = 0; ///< 0 where the door closed without a word
    int descriptor = -1;
};

/// QLocalSocket would throw the descriptor away.
Answer readAnswer(int door)
{
    Answer answer;
    iovec data {&answer.byte, 1};
    alignas(cmsghdr) char space[CMSG_SPACE(sizeof(int))] = {};
    msghdr message {};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = space;
    message.msg_controllen = sizeof space;
    if (::recvmsg(door, &message, MSG_CMSG_CLOEXEC) <= 0)
        return {};
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS)
        std::memcpy(&answer.descriptor, CMSG_DATA(header), sizeof answer.descriptor);
    return answer;
}

/// One call at the door.
class Call final : public QObject {
public:
    Call(int door, QObject *owner, const Dialler::Connected &told)
        : QObject(owner)
        , m_door(door)
        , m_answered(door, QSocketNotifier::Read)
        , m_told(told)
    {
        connect(&m_answered, &QSocketNotifier::activated, this,
                [this] { take(readAnswer(m_door)); });
        QTimer::singleShot(limit, this, [this] { end(Reached::TimedOut, nullptr); });
    }

    ~Call() override
    {
        m_answered.setEnabled(false);
        ::close(m_door);
    }

private:
    void take(const Answer &answer)
    {
        if (answer.descriptor < 0) {
            const bool saysWhy = answer.byte != 0 && answer.byte != '+';
            return end(saysWhy ? Reached::Refused : Reached::Unreachable, nullptr);
        }
        auto *socket = new QTcpSocket(parent());
        socket->setSocketDescriptor(answer.descriptor);
        end(Reached::Yes, socket);
    }

    void end(Reached result, QTcpSocket *socket)
    {
        m_answered.setEnabled(false);
        deleteLater();
        if (const auto told = std::exchange(m_told, {}))
            told(result, socket);
    }

    int m_door;
    QSocketNotifier m_answered;
    Dialler::Connected m_told; ///< empty once it has been called
};

} // namespace

void DoorDialler::connectTo(const Backend &backend, QObject *owner, const Connected &told)
{
    const int door = knock(QFile::encodeName(m_path()));
    if (door < 0) {
        // Later: who asks has not seen all backends yet.
        QTimer::singleShot(0, owner, [told] { told(Reached::Unreachable, nullptr); });
        return;
    }
    new Call(door, owner, told);
    const auto line = backend.text() + "\n";
    ::send(door, line.data(), line.size(), MSG_NOSIGNAL);
}

} // namespace opentalk::checks
