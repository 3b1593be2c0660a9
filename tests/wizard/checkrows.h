// Checks that answer when a test says so, and a set of results for pictures.
#pragma once

#include "checks/backendproblems.h"
#include "checks/context.h"
#include "checks/releaseproblems.h"
#include "checks/settingproblems.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace opentalk::wizard {

/// One check for each backend and one for the release, which wait to be answered.
class HeldChecks {
public:
    std::vector<checks::Check> make(const checks::Context &context)
    {
        m_waiting.clear();
        std::vector<checks::Check> all;
        for (const auto &site : context.deployment.sites)
            add(all, checks::Kind::Backend, site.id + " " + site.backends.front().text());
        add(all, checks::Kind::Release, "controller");
        return all;
    }

    std::size_t waiting() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_waiting, [](const auto &pair) { return !pair.second.first.isNull(); }));
    }

    /// Of all that wait; like every check, not once the owner is gone.
    void answerAll(const checks::Outcome &outcome)
    {
        for (const auto &[subject, asker] : std::exchange(m_waiting, {})) {
            if (asker.first)
                asker.second(outcome);
        }
    }

    void answer(const std::string &subject, const checks::Outcome &outcome)
    {
        const auto found = m_waiting.find(subject);
        if (found == m_waiting.end() || !found->second.first)
            return;
        const auto told = found->second.second;
        m_waiting.erase(found);
        told(outcome);
    }

private:
    void add(std::vector<checks::Check> &all, checks::Kind kind, const std::string &subject)
    {
        all.push_back({kind, subject, [this, subject](QObject *owner, const checks::Told &told) {
                           m_waiting[subject] = {owner, told};
                       }});
    }

    std::map<std::string, std::pair<QPointer<QObject>, checks::Told>> m_waiting;
};

inline checks::Outcome fine(const std::string &title = "Controller",
                            const std::string &at = "127.0.0.1:8090")
{
    return checks::good(
        checks::said("GET %1 at %2, as nginx asks for %3", "/ping", at, "whiteboard.example.com"),
        checks::said("status %1, %2, after %3 s: %4", "200", "application/json", "0.1",
                     "{\"status\":\"ok\"}"),
        problem(checks::backendIsService, {}, title, at));
}

inline checks::Outcome refused(const std::string &title = "Whiteboard",
                               const std::string &at = "127.0.0.1:9666")
{
    return checks::outcome(
        checks::said("GET %1 at %2, as nginx asks for %3", "/ping", at, "whiteboard.example.com"),
        checks::said("connection refused"), {problem(checks::backendRefused, {}, title, at)});
}

inline checks::Outcome otherRelease()
{
    return checks::outcome(
        checks::said("GET /signaling and /livekit/rtc at %1", "127.0.0.1:8090"),
        checks::said("version %1, /signaling: %2, /livekit/rtc: %3", "0.34.1", "404", "401"),
        {problem(checks::releaseDiffers, {}, "127.0.0.1:8090", title(Release::RoomserverInternal),
                 title(Release::Classic), name(Release::RoomserverInternal))});
}

inline checks::Outcome keycloakOutside()
{
    return checks::outcome(
        checks::said("GET %1 at %2, as nginx asks for %3",
                     "/auth/realms/opentalk/.well-known/openid-configuration", "127.0.0.1:8087",
                     "accounts.meet.example.org"),
        checks::said("status %1, %2, after %3 s: %4", "200", "application/json", "0.2",
                     "{\"issuer\":\"http://accounts.meet.example.org/auth/realms/opentalk\"…"),
        {problem(checks::keycloakIgnoresProxy, {}, "https://accounts.meet.example.org",
                 "http://accounts.meet.example.org/auth/realms/opentalk", "docker-compose.yaml",
                 "# Keycloak >= 24:\nKC_PROXY_HEADERS: xforwarded\nKC_HTTP_ENABLED: "
                 "\"true\"\n# Keycloak < 24:\nKC_PROXY: edge")});
}

} // namespace opentalk::wizard
