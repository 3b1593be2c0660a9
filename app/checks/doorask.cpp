#include "checks/doorask.h"

#include "checks/oldtls.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>

namespace opentalk::checks {

namespace {

constexpr std::uint16_t securePort = 443;
constexpr std::uint16_t plainPort = 80;
constexpr std::chrono::milliseconds longestLookup {1500};

Backend at(const Address &address, std::uint16_t port)
{
    return {address.text, port, address.isV6, false};
}

QList<Header> handshake()
{
    return {{"Upgrade", "websocket"},
            {"Sec-WebSocket-Version", "13"},
            {"Sec-WebSocket-Key", "b3BlbnRhbGsgcHJveHkgMQ=="}};
}

/// What is still open of one visit.
struct Visit {
    DoorAnswers answers;
    int open = 0;
    std::function<void(const DoorAnswers &)> told;

    void done()
    {
        if (--open == 0)
            told(answers);
    }
};

/// First of each family; IPv4 first, since every machine has a way for it.
std::vector<Address> firstOfEach(const QList<QHostAddress> &found)
{
    std::vector<Address> first;
    for (const bool isV6 : {false, true})
        for (const auto &address : found) {
            const auto parsed = Address::parse(address.toString().toStdString(), {});
            if (parsed && parsed->isV6 == isV6) {
                first.push_back(*parsed);
                break;
            }
        }
    return first;
}

/// Both families at one server, and an end after a while.
class Lookup final : public QObject {
public:
    Lookup(QObject *owner, std::function<void(const std::vector<Address> &)> told)
        : QObject(owner)
        , m_told(std::move(told))
    {
        QTimer::singleShot(longestLookup, this, [this] { end(); });
    }

    void askSystem(const QString &host)
    {
        QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
            m_found = info.addresses();
            end();
        });
    }

    void ask(const QString &host, const QHostAddress &server)
    {
        m_open = 2;
        for (const auto type : {QDnsLookup::A, QDnsLookup::AAAA}) {
            auto *lookup = new QDnsLookup(type, host, server, this);
            connect(lookup, &QDnsLookup::finished, this, [this, lookup] {
                for (const auto &record : lookup->hostAddressRecords())
                    m_found.append(record.value());
                if (--m_open == 0)
                    end();
            });
            lookup->lookup();
        }
    }

private:
    void end()
    {
        deleteLater();
        if (const auto told = std::exchange(m_told, {}))
            told(firstOfEach(m_found));
    }

    QList<QHostAddress> m_found;
    int m_open = 0;
    std::function<void(const std::vector<Address> &)> m_told; ///< empty once it has been called
};

} // namespace

void askPath(const std::shared_ptr<Dialler> &dialler, const Address &address,
             const std::string &host, const QByteArray &path, QObject *owner,
             const std::function<void(const Answer &)> &told)
{
    const Request request {.path = path,
                           .host = QByteArray::fromStdString(host),
                           .tlsName = QString::fromStdString(host)};
    // The dialler lives as long as what it has under way.
    const auto kept = [dialler, told](const Answer &answer) { told(answer); };
    ask(*dialler, at(address, securePort), request, owner, kept);
}

void askDoor(const std::shared_ptr<Dialler> &dialler, const Address &address, const Site &site,
             Release release, QObject *owner, const std::function<void(const DoorAnswers &)> &told)
{
    const auto host = site.host.text();
    const auto socket = socketPath(site, release);
    const bool hasConfig = site.service == ServiceId::Frontend;
    const auto visit = std::make_shared<Visit>();
    visit->told = told;
    visit->open = 3 + (socket.isEmpty() ? 0 : 1) + (hasConfig ? 1 : 0);
    const auto into = [visit, dialler](auto member) {
        return [visit, dialler, member](const Answer &answer) {
            visit->answers.*member = answer;
            visit->done();
        };
    };
    askPath(dialler, address, host, pagePath(site), owner, into(&DoorAnswers::page));
    ask(*dialler, at(address, plainPort), {.host = QByteArray::fromStdString(host)}, owner,
        into(&DoorAnswers::plain));
    askOldTls(*dialler, at(address, securePort), QByteArray::fromStdString(host), owner,
              [visit](const std::string &version) {
                  visit->answers.oldTls = version;
                  visit->done();
              });
    if (hasConfig)
        askPath(dialler, address, host, "/config.js", owner, into(&DoorAnswers::config));
    if (!socket.isEmpty())
        ask(*dialler, at(address, securePort),
            {.path = socket,
             .host = QByteArray::fromStdString(host),
             .headers = handshake(),
             .connection = "Upgrade",
             .tlsName = QString::fromStdString(host)},
            owner, into(&DoorAnswers::socket));
}

void findAddresses(const std::string &host, const std::vector<Address> &nameServers, QObject *owner,
                   const std::function<void(const std::vector<Address> &)> &told)
{
    auto *lookup = new Lookup(owner, told);
    const auto name = QString::fromStdString(host);
    if (nameServers.empty())
        lookup->askSystem(name);
    else
        lookup->ask(name, QHostAddress(QString::fromStdString(nameServers.front().text)));
}

} // namespace opentalk::checks
