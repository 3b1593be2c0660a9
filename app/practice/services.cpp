#include "practice/services.h"

#include "model/text.h"
#include "practice/dial.h"
#include "practice/problems.h"
#include "practice/websocket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <limits>
#include <list>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>

namespace opentalk::practice {

namespace {

using machine::Descriptor;

constexpr std::size_t longestHead = 64 * 1024;
constexpr std::size_t longestLine = 128; // of a dial request
constexpr std::string_view endOfHead = "\r\n\r\n";

/// One client. Without a service it is a caller of the dial socket.
class Client {
public:
    Client(Descriptor socket, std::optional<ServiceId> service)
        : m_socket(std::move(socket))
        , m_service(service)
    { }

    pollfd watched() const
    {
        const short events = m_output.empty() ? POLLIN : POLLIN | POLLOUT;
        return {m_socket.get(), events, 0};
    }

    /// False when the connection is over.
    bool handle(const Reach &reach)
    {
        if (!receive())
            return false;
        if (!m_service)
            return waitForLine(reach);
        if (m_isWebSocket)
            sendBack();
        else
            answerAll();
        return send() && (!m_isLast || !m_output.empty());
    }

private:
    bool receive()
    {
        char block[16 * 1024];
        for (;;) {
            const auto got = ::recv(m_socket.get(), block, sizeof block, MSG_DONTWAIT);
            if (got > 0)
                m_input.append(block, static_cast<std::size_t>(got));
            else if (got < 0 && errno == EINTR)
                continue;
            else
                return got < 0 && errno == EAGAIN;
        }
    }

    bool send()
    {
        while (!m_output.empty()) {
            const auto sent = ::send(m_socket.get(), m_output.data(), m_output.size(),
                                     MSG_DONTWAIT | MSG_NOSIGNAL);
            if (sent < 0)
                return errno == EAGAIN || errno == EINTR;
            m_output.erase(0, static_cast<std::size_t>(sent));
        }
        return true;
    }

    bool waitForLine(const Reach &reach)
    {
        const auto end = m_input.find('\n');
        if (end == std::string::npos)
            return m_input.size() <= longestLine;
        dial(m_socket.get(), m_input.substr(0, end), reach);
        return false;
    }

    void sendBack()
    {
        const auto reply = echo(m_input);
        m_output += reply.send;
        m_isLast = m_isLast || reply.done;
    }

    /// Bodies are thrown away unread.
    void answerAll()
    {
        while (!m_isLast && !m_isWebSocket) {
            const auto skipped = std::min(m_body, m_input.size());
            m_input.erase(0, skipped);
            m_body -= skipped;
            const auto end = m_input.find(endOfHead);
            if (m_body > 0 || end == std::string::npos)
                break;
            const auto request = readRequest(std::string_view(m_input).substr(0, end + 2));
            m_input.erase(0, end + endOfHead.size());
            if (request)
                answerOne(*request);
            else
                m_isLast = true;
        }
        m_isLast = m_isLast || (!m_isWebSocket && m_body == 0 && m_input.size() > longestHead);
    }

    void answerOne(const Request &request)
    {
        if (asksForWebSocket(request)) {
            m_isWebSocket = true;
            m_output += opened(*m_service, request);
            return sendBack();
        }
        const auto length = request.header("content-length");
        const auto size = wholeNumber(length, 0, std::numeric_limits<int>::max());
        const bool sized = request.header("transfer-encoding").empty() && (length.empty() || size);
        m_body = static_cast<std::size_t>(size.value_or(0));
        m_isLast = !sized || lowered(request.header("connection")) == "close";
        m_output += written(*m_service, answer(*m_service, request), request.method != "HEAD",
                            !m_isLast);
    }

    Descriptor m_socket;
    std::optional<ServiceId> m_service;
    std::string m_input;
    std::string m_output;
    std::size_t m_body = 0; ///< of the last request, still to come
    bool m_isWebSocket = false;
    bool m_isLast = false;
};

void acceptAll(int listener, std::optional<ServiceId> service, std::list<Client> &clients)
{
    for (;;) {
        Descriptor socket(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
        if (!socket)
            return;
        clients.emplace_back(std::move(socket), service);
    }
}

Descriptor listenAt(std::uint16_t port)
{
    Descriptor made(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    if (!made || ::setsockopt(made.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0
        || ::bind(made.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(made.get(), SOMAXCONN) != 0)
        return {};
    return made;
}

} // namespace

Result<std::vector<StandIn>> listenForAll(const std::function<std::uint16_t(std::uint16_t)> &doorOf)
{
    std::vector<StandIn> standIns;
    for (const auto &service : catalogue()) {
        auto listener = listenAt(doorOf(service.port));
        if (!listener)
            return refuse(practiceNotStarted, {},
                          std::to_string(service.port) + ": " + std::strerror(errno));
        standIns.push_back({service.id, std::move(listener)});
    }
    return standIns;
}

void serveStandIns(std::vector<StandIn> standIns, Descriptor dialSocket, const Reach &reach)
{
    std::list<Client> clients;
    for (;;) {
        std::vector<pollfd> watched {{dialSocket.get(), POLLIN, 0}};
        for (const auto &standIn : standIns)
            watched.push_back({standIn.listener.get(), POLLIN, 0});
        for (const auto &client : clients)
            watched.push_back(client.watched());
        if (::poll(watched.data(), watched.size(), -1) < 0)
            continue;
        auto seen = watched.begin() + 1 + static_cast<std::ptrdiff_t>(standIns.size());
        std::erase_if(
            clients, [&](Client &client) { return seen++->revents != 0 && !client.handle(reach); });
        if (watched.front().revents)
            acceptAll(dialSocket.get(), {}, clients);
        for (std::size_t i = 0; i < standIns.size(); ++i)
            if (watched[i + 1].revents)
                acceptAll(standIns[i].listener.get(), standIns[i].service, clients);
    }
}

} // namespace opentalk::practice
