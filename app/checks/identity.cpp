#include "checks/identity.h"

#include "checks/release.h"
#include "checks/saidurl.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace opentalk::checks {

namespace {

QJsonObject jsonOf(const Reply &reply)
{
    return reply.status == 200 ? QJsonDocument::fromJson(reply.body).object() : QJsonObject();
}

bool namesController(const Reply &reply)
{
    const auto controller = jsonOf(reply)[QLatin1String("opentalk_controller")].toObject();
    return controller[QLatin1String("base_url")].isString();
}

bool isManifest(const Reply &reply)
{
    return jsonOf(reply)[QLatin1String("short_name")].toString() == QLatin1String("OpenTalk");
}

bool isConfigScript(const Reply &reply)
{
    return reply.status == 200 && reply.body.trimmed().startsWith("window.config");
}

bool isRealm(const Reply &reply)
{
    return !issuerIn(reply).empty();
}

bool isRealmMissing(const Reply &reply)
{
    return reply.status == 404 && reply.body.contains("Realm does not exist");
}

bool isKeycloak(const Reply &reply)
{
    return isRealm(reply) || isRealmMissing(reply);
}

bool isLivekit(const Reply &reply)
{
    return (reply.status == 200 && reply.body == "OK")
        || (reply.status == 406 && reply.body.startsWith("Not Ready"));
}

/// LiveKit wants a token there.
bool isLivekitGate(const Reply &reply)
{
    return reply.status == 401;
}

bool isRoomserver(const Reply &reply)
{
    return reply.status == 404 && reply.body.contains("requested path was not found");
}

bool isWhiteboard(const Reply &reply)
{
    return jsonOf(reply)[QLatin1String("status")].toString() == QLatin1String("ok");
}

/// It answers 503 where it is not well.
bool isPad(const Reply &reply)
{
    return reply.header("content-type").startsWith("application/health+json")
        && QJsonDocument::fromJson(reply.body).object().contains(QLatin1String("releaseId"));
}

struct Probe {
    ServiceId id;
    const char *path;
    bool (*proves)(const Reply &);
};

// What proves each: one of these is enough, but for LiveKit, whose "OK" anybody may say.
constexpr Probe probes[] {
    {ServiceId::Frontend, "/.well-known/opentalk/client", namesController},
    {ServiceId::Frontend, "/manifest.json", isManifest},
    {ServiceId::Frontend, "/config.js", isConfigScript},
    {ServiceId::Controller, "/.well-known/opentalk/api", isController},
    {ServiceId::Keycloak, "/auth/realms/opentalk/.well-known/openid-configuration", isKeycloak},
    {ServiceId::Keycloak, "/realms/opentalk/.well-known/openid-configuration", isKeycloak},
    {ServiceId::Livekit, "/", isLivekit},
    {ServiceId::Livekit, "/rtc/validate", isLivekitGate},
    {ServiceId::Roomserver, "/", isRoomserver},
    {ServiceId::Whiteboard, "/ping", isWhiteboard},
    {ServiceId::Pad, "/health", isPad},
};

bool isProved(const Probe &probe, const ByPath &answers)
{
    const auto found = answers.find(probe.path);
    return found != answers.end() && found->second.reply && probe.proves(*found->second.reply);
}

} // namespace

std::set<std::string> identityPaths(ServiceId id)
{
    std::set<std::string> paths;
    for (const auto &probe : probes) {
        if (probe.id == id)
            paths.insert(probe.path);
    }
    return paths;
}

std::set<std::string> identityPaths()
{
    std::set<std::string> paths;
    for (const auto &probe : probes)
        paths.insert(probe.path);
    return paths;
}

bool isService(ServiceId id, const ByPath &answers)
{
    const auto isOf = [id](const Probe &probe) { return probe.id == id; };
    const auto holds = [&](const Probe &probe) { return !isOf(probe) || isProved(probe, answers); };
    if (id == ServiceId::Livekit)
        return std::ranges::all_of(probes, holds);
    return std::ranges::any_of(
        probes, [&](const Probe &probe) { return isOf(probe) && isProved(probe, answers); });
}

std::optional<ServiceId> serviceOf(const ByPath &answers)
{
    for (const auto &service : catalogue()) {
        if (isService(service.id, answers))
            return service.id;
    }
    return std::nullopt;
}

std::array<std::string, 2> realmPaths(const std::string &realm)
{
    const auto path = "/realms/" + realm + "/.well-known/openid-configuration";
    return {"/auth" + path, path};
}

std::string issuerIn(const Reply &reply)
{
    return saidUrl(jsonOf(reply)[QLatin1String("issuer")].toString());
}

std::string realmOf(const std::string &issuer)
{
    constexpr std::string_view before = "/realms/";
    const auto found = issuer.rfind(before);
    if (found == std::string::npos)
        return {};
    auto realm = issuer.substr(found + before.size());
    return realm.substr(0, realm.find('/'));
}

} // namespace opentalk::checks
