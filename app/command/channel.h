// Lines in, lines out, on two descriptors: with a hard limit on a line's length, a limit on idle
// time, and a look at what arrives while a request runs.
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>

namespace opentalk::command {

class Channel {
public:
    Channel(int in, int out, std::size_t lineLimit);

    enum class Arrived {
        Line,
        Ended,       ///< the other end closed
        TooLong,     ///< a line passed the limit; nothing more is read
        Idle,        ///< nothing complete came in time
        Interrupted, ///< a signal asked to end
    };
    struct Reading {
        Arrived what = Arrived::Ended;
        std::string line; ///< without its newline
    };

    /// Waits for the next line.
    Reading next(std::chrono::milliseconds idle);

    /// Takes in what is there without waiting, and drops waiting lines that `matches` accepts.
    /// Says whether there was one.
    bool drop(const std::function<bool(std::string_view)> &matches);

    /// The other end is gone, or misbehaves: nothing that runs should go on.
    bool isLost() const { return m_ended || m_tooLong || m_outputFailed; }

    /// Adds the newline. Waits for a slow reader, but not for ever.
    void send(std::string_view line);

private:
    bool waitForInput(std::chrono::milliseconds limit);
    void readOnce();
    void takeIn(std::string_view bytes);
    bool isFull() const;

    int m_in;
    int m_out;
    std::size_t m_lineLimit;
    std::deque<std::string> m_lines;
    std::string m_partial;
    std::size_t m_waiting = 0; ///< what m_lines takes up
    bool m_ended = false;
    bool m_tooLong = false;
    bool m_outputFailed = false;
};

} // namespace opentalk::command
