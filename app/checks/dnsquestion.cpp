#include "checks/dnsquestion.h"

#include <QObject>
#include <QTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <resolv.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

// QDnsLookup of Qt 6.4 says the same of a name without records and of silence, and keeps each of
// its five threads for ten seconds where nobody answers.

namespace opentalk::checks {

namespace {

constexpr int secondsPerServer = 2;

/// A state of the resolver; it is used by one thread only.
class Resolver {
    Q_DISABLE_COPY_MOVE(Resolver)

public:
    explicit Resolver(const std::vector<Address> &servers)
    {
        m_isReady = res_ninit(&m_state) == 0;
        m_state.retrans = secondsPerServer;
        m_state.retry = 1;
        if (m_isReady && !servers.empty())
            use(servers);
    }

    ~Resolver()
    {
        if (m_isReady)
            res_nclose(&m_state);
    }

    DnsReply ask(const std::string &name, RecordType type);

private:
    void use(const std::vector<Address> &servers);
    void use(const Address &server, int index);

    struct __res_state m_state = {};
    bool m_isReady = false;
};

void Resolver::use(const std::vector<Address> &servers)
{
    m_state.nscount = std::min<int>(static_cast<int>(servers.size()), MAXNS);
    for (int index = 0; index < m_state.nscount; ++index)
        use(servers[static_cast<std::size_t>(index)], index);
}

void Resolver::use(const Address &server, int index)
{
    auto &plain = m_state.nsaddr_list[index];
    plain = {};
    if (!server.isV6) {
        plain.sin_family = AF_INET;
        plain.sin_port = htons(NAMESERVER_PORT);
        inet_pton(AF_INET, server.text.c_str(), &plain.sin_addr);
        return;
    }
    // Of family 0: the address is in the extension, which res_nclose frees.
    auto *&wide = m_state._u._ext.nsaddrs[index];
    wide = static_cast<sockaddr_in6 *>(wide ? wide : std::calloc(1, sizeof(sockaddr_in6)));
    *wide = {};
    wide->sin6_family = AF_INET6;
    wide->sin6_port = htons(NAMESERVER_PORT);
    inet_pton(AF_INET6, server.text.c_str(), &wide->sin6_addr);
}

/// The resolver goes to the next server where one fails, and calls it a time-out at the last; the
/// reply that it did not like is still there.
bool isRefusalOf(const std::vector<unsigned char> &reply, const unsigned char *query)
{
    constexpr unsigned char isReply = 0x80;
    constexpr unsigned char code = 0x0F;
    return std::memcmp(reply.data(), query, 2) == 0 && (reply[2] & isReply) != 0
        && (reply[3] & code) != 0;
}

DnsReply Resolver::ask(const std::string &name, RecordType type)
{
    unsigned char query[NS_PACKETSZ] = {};
    std::vector<unsigned char> reply(NS_MAXMSG);
    const int length = m_isReady
        ? res_nmkquery(&m_state, ns_o_query, name.c_str(), ns_c_in, static_cast<int>(type), nullptr,
                       0, nullptr, query, sizeof query)
        : -1;
    if (length < 0)
        return {DnsState::Silent};
    const int received
        = res_nsend(&m_state, query, length, reply.data(), static_cast<int>(reply.size()));
    if (received < 0)
        return {isRefusalOf(reply, query) ? DnsState::Fails : DnsState::Silent};
    return readDnsReply(std::span(reply).first(static_cast<std::size_t>(received)), type);
}

class Question;

/// Between the thread and who asked: either may go first.
struct Mailbox {
    std::mutex mutex;
    Question *receiver; ///< null once nobody waits
};

class Question final : public QObject {
    Q_DISABLE_COPY_MOVE(Question)

public:
    using Told = std::function<void(const DnsReply &)>;

    Question(QObject *owner, Told told, std::chrono::milliseconds limit)
        : QObject(owner)
        , m_told(std::move(told))
    {
        QTimer::singleShot(limit, this, [this] { end({}); });
    }

    ~Question() override
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->receiver = nullptr;
    }

    std::shared_ptr<Mailbox> mailbox() const { return m_mailbox; }

    void end(const DnsReply &reply)
    {
        const auto told = std::exchange(m_told, {});
        if (!told)
            return;
        deleteLater();
        told(reply);
    }

private:
    Told m_told; ///< empty once it has been called
    std::shared_ptr<Mailbox> m_mailbox {new Mailbox {{}, this}};
};

void deliver(Mailbox &mailbox, const DnsReply &reply)
{
    const std::lock_guard lock(mailbox.mutex);
    if (auto *question = mailbox.receiver)
        QMetaObject::invokeMethod(
            question, [question, reply] { question->end(reply); }, Qt::QueuedConnection);
}

} // namespace

void askDns(const std::string &name, RecordType type, const std::vector<Address> &servers,
            QObject *owner, const std::function<void(const DnsReply &)> &told,
            std::chrono::milliseconds limit)
{
    auto *question = new Question(owner, told, limit);
    const auto work = [name, type, servers, mailbox = question->mailbox()] {
        deliver(*mailbox, Resolver(servers).ask(name, type));
    };
    try {
        std::thread(work).detach();
    } catch (const std::system_error &) {
        // Without a thread there is no answer: the question ends at its limit.
    }
}

} // namespace opentalk::checks
