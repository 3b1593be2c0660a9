// Whether something listens where a backend is said to be. Asynchronous; knows nothing of widgets.
#pragma once

#include "model/address.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace opentalk::checks {

enum class Reached {
    Yes,
    Refused,     ///< the machine answers, nothing listens there
    TimedOut,    ///< no answer: a firewall, or no such machine
    Unreachable, ///< no way there
    NoSuchName,
};

/// Opens one connection and tells how it went. Practice has one that dials inside its namespace.
class Dialler {
public:
    virtual ~Dialler() = default;

    /// Calls `told` once, later; never after `owner` is gone.
    virtual void dial(const Backend &backend, QObject *owner,
                      const std::function<void(Reached)> &told)
        = 0;
};

/// From this machine, over TCP.
class TcpDialler final : public Dialler {
public:
    explicit TcpDialler(std::chrono::milliseconds limit = std::chrono::seconds(3))
        : m_limit(limit)
    { }

    void dial(const Backend &backend, QObject *owner,
              const std::function<void(Reached)> &told) override;

private:
    std::chrono::milliseconds m_limit;
};

/// Dials a list of backends at the same time.
class Reach final : public QObject {
    Q_OBJECT

public:
    explicit Reach(std::shared_ptr<Dialler> dialler, QObject *parent = nullptr);
    ~Reach() override;

    /// Forgets what still runs and starts anew.
    void start(const std::vector<Backend> &backends);
    bool isRunning() const { return m_open > 0; }

signals:
    void reached(int index, opentalk::checks::Reached result);
    void finished();

private:
    void take(int index, Reached result);

    std::shared_ptr<Dialler> m_dialler;
    std::unique_ptr<QObject> m_run; ///< owner of what belongs to the present run
    int m_open = 0;
};

} // namespace opentalk::checks
