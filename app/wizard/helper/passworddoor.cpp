#include "wizard/helper/passworddoor.h"

#include <QFile>
#include <QSocketNotifier>

#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace opentalk::wizard {

static constexpr int promptLimit = 1024;

/// The parent of a process, 0 where it is unknown.
static qint64 parentOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() : 0;
}

static bool descends(qint64 pid, qint64 ancestor)
{
    for (int generation = 0; pid > 1 && generation < 16; ++generation) {
        if (pid == ancestor)
            return true;
        pid = parentOf(pid);
    }
    return false;
}

static int listenAt(const QString &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return -1;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int number = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (number < 0)
        return -1;
    if (::bind(number, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::listen(number, 1) == 0)
        return number;
    ::close(number);
    return -1;
}

PasswordDoor::PasswordDoor(QObject *parent)
    : QObject(parent)
{ }

PasswordDoor::~PasswordDoor()
{
    close();
}

QString PasswordDoor::askpassProgram() const
{
    return m_folder ? m_folder->filePath(QStringLiteral("opentalk-askpass")) : QString();
}

QString PasswordDoor::socketPath() const
{
    return m_folder ? m_folder->filePath(QStringLiteral("socket")) : QString();
}

bool PasswordDoor::open(const QString &helperProgram)
{
    close();
    ::prctl(PR_SET_DUMPABLE, 0);                  // no core file holds what is typed from here on
    m_folder = std::make_unique<QTemporaryDir>(); // mkdtemp: 0700
    if (m_folder->isValid() && QFile::link(helperProgram, askpassProgram()))
        m_listening = listenAt(socketPath());
    if (m_listening < 0) {
        close();
        return false;
    }
    m_incoming = std::make_unique<QSocketNotifier>(m_listening, QSocketNotifier::Read);
    connect(m_incoming.get(), &QSocketNotifier::activated, this, &PasswordDoor::accept);
    return true;
}

void PasswordDoor::close()
{
    endConnection();
    m_incoming.reset();
    if (m_listening >= 0)
        ::close(m_listening);
    m_listening = -1;
    m_sudo = 0;
    m_folder.reset();
}

void PasswordDoor::accept()
{
    const int connection = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (connection < 0)
        return;
    if (m_connection >= 0 || !isAdmitted(connection)) {
        ::close(connection);
        return;
    }
    m_connection = connection;
    m_readable = std::make_unique<QSocketNotifier>(m_connection, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PasswordDoor::readPrompt);
}

bool PasswordDoor::isAdmitted(int connection) const
{
    ucred peer {};
    socklen_t size = sizeof peer;
    return m_sudo > 0 && ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid() && descends(peer.pid, m_sudo);
}

void PasswordDoor::readPrompt()
{
    char block[promptLimit];
    const ssize_t count = ::read(m_connection, block, sizeof block);
    if (count <= 0) {
        endConnection();
        return;
    }
    m_prompt.append(block, count);
    const auto end = m_prompt.indexOf('\n');
    if (end < 0 && m_prompt.size() < promptLimit)
        return;
    m_readable->setEnabled(false);
    emit asked(QString::fromUtf8(m_prompt.left(end < 0 ? promptLimit : end)));
}

void PasswordDoor::answer(QByteArray password)
{
    password.append('\n');
    if (m_connection >= 0)
        (void)::send(m_connection, password.constData(), size_t(password.size()), MSG_NOSIGNAL);
    ::explicit_bzero(password.data(), size_t(password.size()));
    endConnection();
}

void PasswordDoor::refuse()
{
    endConnection();
}

void PasswordDoor::endConnection()
{
    m_readable.reset();
    if (m_connection >= 0)
        ::close(m_connection);
    m_connection = -1;
    m_prompt.clear();
}

} // namespace opentalk::wizard
