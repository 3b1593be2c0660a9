// Looks at the target through the helper where one runs, else at this machine as this account. The
// helper takes one request at a time: the others wait here.
#pragma once

#include "wizard/helper/helper.h"
#include "wizard/helper/locallook.h"

#include <QPointer>

#include <deque>
#include <variant>

namespace opentalk::wizard {

class HelperLook final : public QObject, public checks::MachineLook {
    Q_OBJECT

public:
    explicit HelperLook(Helper &helper, QObject *parent = nullptr);

    void ports(const std::vector<PortRange> &ports, QObject *owner,
               const std::function<void(const Result<PortFacts> &)> &told) override;
    void logs(const std::string &site, QObject *owner,
              const std::function<void(const Result<LogFacts> &)> &told) override;

private:
    struct AboutPorts {
        std::vector<PortRange> ports;
        std::function<void(const Result<PortFacts> &)> told;
    };
    struct AboutLogs {
        std::string site;
        std::function<void(const Result<LogFacts> &)> told;
    };
    struct Waiting {
        QPointer<QObject> owner;
        std::variant<AboutPorts, AboutLogs> what;
    };

    bool hasHelper() const;
    void put(Waiting waiting);
    void goOn();
    void askAlone(const Waiting &waiting);
    void refuse(const Problems &problems);
    template <class About, class Facts> void answer(const Facts &facts);

    Helper &m_helper;
    LocalLook m_local;
    std::deque<Waiting> m_waiting; ///< the front one is being asked, where `m_isAsking`
    bool m_isAsking = false;
};

} // namespace opentalk::wizard
