// One deployment's door as its judges see it, for tables of answers.
#pragma once

#include "checks/doorjudge.h"
#include "model/profilejson.h"

#include <QTest>

/// What was compared, where it is not the same.
template <> inline char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

namespace opentalk::checks {

inline Deployment deploymentOf(const std::string &json)
{
    const auto profile = readProfile(json);
    return *deploy(*profile);
}

inline const Deployment &deployment()
{
    static const auto made = deploymentOf(
        R"({"version":1,"domain":"example.com","release":"classic","csp":"report-only",)"
        R"("services":{"pad":{"enabled":true},"whiteboard":{"enabled":true}},)"
        R"("certificates":{"source":"placeholder"}})");
    return made;
}

inline const Site &site(const char *id)
{
    static const auto sites = deployment().sites;
    return *std::ranges::find(sites, id, &Site::id);
}

inline DoorView view(const char *id, const Deployment &of = deployment())
{
    return {of, site(id), "127.0.0.1", QDateTime::fromString("2026-11-26T12:00:00Z", Qt::ISODate),
            false};
}

inline std::string codes(const Problems &problems)
{
    std::string all;
    for (const auto &problem : problems)
        all += (all.empty() ? "" : " ") + problem.code;
    return all;
}

inline Answer answerOf(const QByteArray &received)
{
    return {.reached = Reached::Yes,
            .ended = Ended::Whole,
            .reply = readReply(received),
            .received = received.size()};
}

} // namespace opentalk::checks
