// A run of checks: results come as they come, and stand in a stable order.
#pragma once

#include "checks/check.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>

namespace opentalk::checks {

/// Whatever a check's own limits are, it ends after this.
inline constexpr std::chrono::seconds longestCheck {8};

class Run final : public QObject {
    Q_OBJECT

public:
    explicit Run(std::chrono::milliseconds longest = longestCheck, QObject *parent = nullptr);
    ~Run() override;

    /// Other checks: all results are forgotten.
    void setChecks(std::vector<Check> checks);
    const std::vector<Check> &checks() const { return m_checks; }

    /// Forgets the results and asks all, some at a time.
    void startAll();
    /// Only this one, again; it joins a run that is under way.
    void start(int index);
    /// What has not been answered has no result; what has been keeps it.
    void stop();

    bool isRunning() const { return !m_waiting.empty() || !m_open.empty(); }
    bool isRunning(int index) const; ///< under way, or waiting for its turn
    const std::optional<Outcome> &result(int index) const;
    State worst() const; ///< of the results so far; Skipped without any

    /// Whoever hears of it may set other checks, and delete the run.
signals:
    void changed(int index);
    void finished(); ///< also after a stop

private:
    void begin(int index);
    void goOn();
    void take(int index, const Outcome &outcome);
    void drop();

    std::chrono::milliseconds m_longest;
    std::vector<Check> m_checks;
    std::vector<std::optional<Outcome>> m_results;
    std::deque<int> m_waiting;
    std::map<int, QObject *> m_open; ///< each owns what its check has under way
};

} // namespace opentalk::checks
