#include "command/channel.h"

#include "command/interrupt.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace opentalk::command {

namespace {

using Clock = std::chrono::steady_clock;

/// A reader that takes nothing for this long is taken for dead.
constexpr int writeLimit = 30'000;

/// Of a waiting line; an empty one takes room too.
std::size_t costOf(const std::string &line)
{
    return line.size() + sizeof line;
}

int remaining(Clock::time_point end)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::clamp<long long>(left, 0, INT_MAX));
}

} // namespace

Channel::Channel(int in, int out, std::size_t lineLimit)
    : m_in(in)
    , m_out(out)
    , m_lineLimit(lineLimit)
{ }

Channel::Reading Channel::next(std::chrono::milliseconds idle)
{
    const auto end = Clock::now() + idle;
    while (m_lines.empty()) {
        if (wasInterrupted())
            return {Arrived::Interrupted, {}};
        if (m_tooLong)
            return {Arrived::TooLong, {}};
        if (m_ended)
            return {Arrived::Ended, {}};
        if (waitForInput(std::chrono::milliseconds(remaining(end))))
            readOnce();
        else if (Clock::now() >= end)
            return {Arrived::Idle, {}};
    }
    Reading reading {Arrived::Line, std::move(m_lines.front())};
    m_lines.pop_front();
    m_waiting -= costOf(reading.line);
    return reading;
}

bool Channel::drop(const std::function<bool(std::string_view)> &matches)
{
    while (!m_ended && !m_tooLong && waitForInput(std::chrono::milliseconds(0))) {
        if (isFull())
            break;
        readOnce();
    }
    const auto dropped = std::erase_if(m_lines, [&](const std::string &line) {
        const bool match = matches(line);
        if (match)
            m_waiting -= costOf(line);
        return match;
    });
    return dropped > 0;
}

bool Channel::isFull() const
{
    return m_waiting > m_lineLimit;
}

/// Whether a read will not block; a closed other end counts.
bool Channel::waitForInput(std::chrono::milliseconds limit)
{
    pollfd watched {m_in, POLLIN, 0};
    if (::poll(&watched, 1, static_cast<int>(limit.count())) <= 0)
        return false;
    // With lines waiting unread, the hang-up is all that can be learned.
    if (isFull() && (watched.revents & (POLLHUP | POLLERR)) != 0)
        m_ended = true;
    return true;
}

void Channel::readOnce()
{
    char block[65536];
    const auto count = ::read(m_in, block, sizeof block);
    if (count > 0)
        takeIn({block, static_cast<std::size_t>(count)});
    else if (count == 0 || (errno != EINTR && errno != EAGAIN))
        m_ended = true;
}

void Channel::takeIn(std::string_view bytes)
{
    while (!m_tooLong && !bytes.empty()) {
        const auto end = bytes.find('\n');
        m_partial += bytes.substr(0, end);
        m_tooLong = m_partial.size() > m_lineLimit;
        if (end == std::string_view::npos || m_tooLong)
            break;
        m_waiting += costOf(m_partial);
        m_lines.push_back(std::exchange(m_partial, {}));
        bytes.remove_prefix(end + 1);
    }
}

void Channel::send(std::string_view line)
{
    std::string text(line);
    text += '\n';
    std::string_view left = text;
    while (!left.empty() && !m_outputFailed) {
        pollfd watched {m_out, POLLOUT, 0};
        const int ready = ::poll(&watched, 1, writeLimit);
        if (ready < 0 && errno == EINTR)
            continue;
        // A pipe that is ready takes this much without blocking.
        const auto block = left.substr(0, PIPE_BUF);
        const auto count = ready > 0 ? ::write(m_out, block.data(), block.size()) : -1;
        if (count > 0)
            left.remove_prefix(static_cast<std::size_t>(count));
        else if (ready <= 0 || (errno != EINTR && errno != EAGAIN))
            m_outputFailed = true;
    }
}

} // namespace opentalk::command
