// Whether something listens where a backend is said to be. Asynchronous; knows nothing of widgets.
#pragma once

#include "checks/dialler.h"

#include <QObject>

#include <memory>
#include <vector>

namespace opentalk::checks {

/// Dials a list of backends at the same time.
class Reach final : public QObject {
    Q_OBJECT

public:
    explicit Reach(std::shared_ptr<Dialler> dialler, QObject *parent = nullptr);
    ~Reach() override;

    /// Forgets what still runs and starts anew.
    void start(const std::vector<Backend> &backends);
    /// Nothing of the present run is told any more.
    void stop();
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
