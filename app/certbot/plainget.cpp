#include "certbot/plainget.h"

#include "model/translatable.h"
#include "transaction/connect.h"

#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <charconv>
#include <cstring>

namespace opentalk::certbot {

namespace {

using transaction::Clock;
using transaction::waitFor;

constexpr std::size_t longest = 8192; ///< head and body

bool sendAll(int socket, const std::string &text, Clock::time_point deadline)
{
    for (std::size_t sent = 0; sent < text.size();) {
        const auto more = ::send(socket, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (more > 0)
            sent += static_cast<std::size_t>(more);
        else if (errno != EAGAIN || !waitFor(socket, POLLOUT, deadline))
            return false;
    }
    return true;
}

/// Up to the end, the limit or the deadline.
std::string receive(int socket, Clock::time_point deadline)
{
    std::string text;
    char block[2048];
    while (text.size() < longest) {
        const auto got = ::recv(socket, block, sizeof block, 0);
        if (got > 0)
            text.append(block, static_cast<std::size_t>(got));
        else if (got == 0 || errno != EAGAIN || !waitFor(socket, POLLIN, deadline))
            return text;
    }
    return text;
}

PlainAnswer answerIn(const std::string &text)
{
    constexpr std::size_t statusAt = 9; // behind "HTTP/1.1 "
    PlainAnswer answer;
    if (text.starts_with("HTTP/1.") && text.size() > statusAt + 3)
        std::from_chars(text.data() + statusAt, text.data() + statusAt + 3, answer.status);
    const auto end = text.find("\r\n\r\n");
    if (end != text.npos)
        answer.body = text.substr(end + 4, 4096);
    if (answer.status == 0)
        answer.error = text.empty() ? QT_TRANSLATE_NOOP("Argument", "no answer in time")
                                    : QT_TRANSLATE_NOOP("Argument", "the answer is not HTTP");
    return answer;
}

} // namespace

PlainAnswer getPlainly(const std::string &host, const std::string &address, int port,
                       const std::string &path, std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    PlainAnswer answer;
    const auto socket = transaction::connected(address, port, deadline, answer.error);
    if (!socket)
        return answer;
    const auto request = "GET " + path + " HTTP/1.1\r\nHost: " + host
        + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    if (!sendAll(socket.get(), request, deadline)) {
        answer.error = QT_TRANSLATE_NOOP("Argument", "the connection was closed");
        return answer;
    }
    return answerIn(receive(socket.get(), deadline));
}

} // namespace opentalk::certbot
