// What clients of this machine are shown for each of OpenTalk's names: one handshake a name, when
// it is told to look.
#pragma once

#include "wizard/pages/certificatetext.h"

#include <QObject>

#include <vector>

namespace opentalk::wizard {

class ServedLook final : public QObject {
    Q_OBJECT

public:
    /// Tests have no port 443 of their own.
    explicit ServedLook(quint16 port = 443, QObject *parent = nullptr);

    /// Forgets what was asked before.
    void look(const std::vector<std::string> &hosts);
    /// Of the names that were answered.
    const std::vector<Life> &lives() const { return m_lives; }

signals:
    void changed();

private:
    quint16 m_port;
    QObject *m_asking = nullptr; ///< owns the handshakes that are under way
    std::vector<Life> m_lives;
};

} // namespace opentalk::wizard
