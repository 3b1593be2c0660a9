// Reaches backends on the practice machine, whose network only its own door leads into.
#pragma once

#include "checks/dialler.h"

#include <QString>

namespace opentalk::checks {

/// The door takes `address:port` and a newline, and answers `+` with the connection where it
/// stands.
class DoorDialler final : public Dialler {
public:
    /// `path` is that of the door's socket; empty while practice has not started.
    explicit DoorDialler(std::function<QString()> path)
        : m_path(std::move(path))
    { }

    void connectTo(const Backend &backend, QObject *owner, const Connected &told) override;
    bool isReady() const override { return !m_path().isEmpty(); }

private:
    std::function<QString()> m_path;
};

} // namespace opentalk::checks
