// Asks a controller's backend which release it is of: a few GET requests without credentials.
#pragma once

#include "checks/release.h"

#include <QObject>

#include <memory>

namespace opentalk::checks {

class ReleaseProbe final : public QObject {
    Q_OBJECT

public:
    /// Each request has `limit` from its connection to its last byte.
    explicit ReleaseProbe(std::shared_ptr<Dialler> dialler,
                          std::chrono::milliseconds limit = std::chrono::seconds(3),
                          QObject *parent = nullptr);
    ~ReleaseProbe() override;

    /// Forgets what still runs. `roomserver` is asked only where the controller leaves it open.
    void start(const Backend &controller, const Backend &roomserver);
    void stop();
    bool isRunning() const { return m_run != nullptr; }

signals:
    void finished(const opentalk::checks::Finding &finding);

private:
    void ask(const Backend &backend, const QByteArray &path,
             const std::function<void(const Asked &)> &told);
    void takeIdentity(const Asked &asked);
    void askPaths();
    void tookPath();
    void end(const Finding &finding);

    std::shared_ptr<Dialler> m_dialler;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QObject> m_run; ///< owner of what belongs to the present run
    Backend m_controller;
    Backend m_roomserver;
    ReleaseEvidence m_evidence;
    int m_open = 0;
};

} // namespace opentalk::checks
