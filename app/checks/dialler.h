// Opens connections to backends. Practice has a dialler that goes through the door of its machine.
#pragma once

#include "model/address.h"

#include <QObject>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace opentalk::checks {

enum class Reached {
    Yes,
    Refused,     ///< the machine answers, nothing listens there
    TimedOut,    ///< no answer: a firewall, or no such machine
    Unreachable, ///< no way there
    NoSuchName,
};

class Dialler {
public:
    /// The socket is connected and belongs to the owner; there is none unless the result is Yes.
    using Connected = std::function<void(Reached, QTcpSocket *)>;

    virtual ~Dialler() = default;

    /// Calls `told` once, later; never after `owner` is gone.
    virtual void connectTo(const Backend &backend, QObject *owner, const Connected &told) = 0;

    /// Whether there is anything to dial from: practice starts with the first page that needs it.
    virtual bool isReady() const { return true; }

    /// Only whether somebody answers: the connection is closed at once.
    void dial(const Backend &backend, QObject *owner, const std::function<void(Reached)> &told);
};

/// From this machine, over TCP.
class TcpDialler final : public Dialler {
public:
    explicit TcpDialler(std::chrono::milliseconds limit = std::chrono::seconds(3))
        : m_limit(limit)
    { }

    void connectTo(const Backend &backend, QObject *owner, const Connected &told) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace opentalk::checks
