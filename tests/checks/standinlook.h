// A machine whose facts a test made up, and a run of one check.
#pragma once

#include "checks/context.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

namespace opentalk::checks {

class StandInLook final : public MachineLook {
public:
    void ports(const std::vector<PortRange> &asked, QObject *owner,
               const std::function<void(const Result<PortFacts> &)> &told) override
    {
        ++asks;
        lastAsked = asked;
        auto facts = portFacts;
        if (facts)
            for (auto &firewall : facts->firewalls)
                firewall.ports = passesOf(asked);
        QTimer::singleShot(0, owner, [told, facts] { told(facts); });
    }

    void logs(const std::string &site, QObject *owner,
              const std::function<void(const Result<LogFacts> &)> &told) override
    {
        lastSite = site;
        QTimer::singleShot(0, owner, [told, facts = logFacts] { told(facts); });
    }

    Result<PortFacts> portFacts = PortFacts {};
    Result<LogFacts> logFacts = LogFacts {};
    std::map<std::string, Passes> passing; ///< by the text of the range; else open
    std::vector<PortRange> lastAsked;
    std::string lastSite;
    int asks = 0;

private:
    std::vector<Passes> passesOf(const std::vector<PortRange> &asked) const
    {
        std::vector<Passes> passes;
        for (const auto &range : asked) {
            const auto found = passing.find(range.text());
            passes.push_back(found == passing.end() ? Passes::Open : found->second);
        }
        return passes;
    }
};

inline Deployment deploymentOf(Release release, const std::string &controller = "127.0.0.1:8090",
                               bool hasHttp3 = false)
{
    Profile profile;
    profile.domain = "example.com";
    profile.release = release;
    profile.http3 = hasHttp3;
    profile.services[ServiceId::Controller].backends = {controller};
    return *deploy(profile);
}

inline Context contextOf(Deployment deployment, std::shared_ptr<MachineLook> machine)
{
    const std::vector<Address> own {{"192.0.2.7", false}};
    return {
        std::move(deployment), std::make_shared<TcpDialler>(), std::move(machine), own, {}, {}, {}};
}

/// Of the check with that subject; an empty one where there is none, or it did not end in time.
inline Outcome resultOf(const std::vector<Check> &checks, const std::string &subject)
{
    std::optional<Outcome> found;
    QObject owner;
    for (const auto &check : checks)
        if (check.subject == subject)
            check.start(&owner, [&](const Outcome &outcome) { found = outcome; });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 5000);
    return found.value_or(Outcome {});
}

inline QByteArray codeOf(const Outcome &outcome)
{
    return outcome.findings.empty() ? QByteArray("none")
                                    : QByteArray::fromStdString(outcome.findings.front().code);
}

inline QByteArray stateOf(const Outcome &outcome)
{
    return name(outcome.state);
}

} // namespace opentalk::checks
