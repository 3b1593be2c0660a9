// Reaches backends on the practice machine, whose network only its own door leads into.
#pragma once

#include "checks/reach.h"

#include <QString>

namespace opentalk::checks {

/// The door takes `address:port` and a newline, and answers `+` where the connection stands.
class DoorDialler final : public Dialler {
public:
    /// `path` is that of the door's socket; empty while practice has not started.
    explicit DoorDialler(std::function<QString()> path)
        : m_path(std::move(path))
    { }

    void dial(const Backend &backend, QObject *owner,
              const std::function<void(Reached)> &told) override;

private:
    std::function<QString()> m_path;
};

} // namespace opentalk::checks
