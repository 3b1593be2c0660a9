#include "checks/release.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <bitset>

namespace opentalk::checks {

namespace {

using enum Release;

/// Those that still fit; each answer takes some away.
class Candidates {
public:
    Candidates(std::initializer_list<Release> releases)
    {
        for (const auto release : releases)
            m_fit.set(static_cast<std::size_t>(release));
    }

    void keep(const Candidates &others) { m_fit &= others.m_fit; }

    std::optional<Release> theOnlyOne() const
    {
        for (const auto release : releases()) {
            if (m_fit.count() == 1 && m_fit.test(static_cast<std::size_t>(release)))
                return release;
        }
        return std::nullopt;
    }

    bool operator==(const Candidates &) const = default;

private:
    std::bitset<4> m_fit;
};

const Candidates all {Classic, ClassicLivekitProxied, RoomserverInternal, RoomserverExternal};
const Candidates classics {Classic, ClassicLivekitProxied};
const Candidates roomservers {RoomserverInternal, RoomserverExternal};

/// Statuses of a path that exists and wants more than a stranger sends.
bool wantsMore(int status)
{
    return status == 400 || status == 401 || status == 403 || status == 426;
}

Candidates bySignaling(const Reply &reply)
{
    if (wantsMore(reply.status))
        return classics;
    return reply.status == 404 ? roomservers : all;
}

Candidates byLivekit(const Reply &reply)
{
    if (wantsMore(reply.status))
        return {ClassicLivekitProxied, RoomserverInternal};
    if (reply.status == 422)
        return {RoomserverExternal};
    if (reply.status != 404)
        return all;
    if (reply.body.contains("LiveKit proxy not available"))
        return {RoomserverExternal};
    return {Classic, RoomserverInternal, RoomserverExternal};
}

Candidates byVersion(const std::string &version)
{
    static const QRegularExpression parts(QStringLiteral("^(\\d+)\\.(\\d+)\\.(\\d+)"));
    const auto match = parts.match(QString::fromStdString(version));
    if (!match.hasMatch())
        return all;
    const int minor = match.captured(2).toInt();
    const int patch = match.captured(3).toInt();
    if (match.captured(1).toInt() > 0 || minor >= 34)
        return roomservers;
    if (minor == 33)
        return classics;
    const bool proxies = (minor == 32 && patch >= 7) || (minor == 31 && patch >= 4);
    return proxies ? Candidates {ClassicLivekitProxied} : Candidates {Classic};
}

Candidates byRoutes(const ReleaseEvidence &evidence)
{
    auto fit = all;
    if (evidence.signaling)
        fit.keep(bySignaling(*evidence.signaling));
    if (evidence.livekit)
        fit.keep(byLivekit(*evidence.livekit));
    return fit;
}

std::string versionIn(const ReleaseEvidence &evidence)
{
    const auto &reply = evidence.description;
    return reply && reply->status == 200 ? versionOf(reply->body) : std::string();
}

/// The object that begins with the brace at `start`; empty where it does not end.
QByteArray objectAt(const QByteArray &text, qsizetype start)
{
    int depth = 0;
    bool isQuoted = false;
    for (auto at = start; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\' && isQuoted)
            ++at;
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '{' || c == '}'))
            depth += c == '{' ? 1 : -1;
        if (depth == 0)
            return text.mid(start, at - start + 1);
    }
    return {};
}

} // namespace

bool isController(const Reply &identity)
{
    const auto api = QJsonDocument::fromJson(identity.body).object();
    return identity.status == 200
        && api[QStringLiteral("opentalk_api")].toObject().contains(QStringLiteral("v1"));
}

std::string versionOf(const QByteArray &description)
{
    static const QRegularExpression start(QStringLiteral("\"info\"\\s*:\\s*\\{"));
    static const QRegularExpression version(QStringLiteral("^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}"));
    const auto found = start.match(QString::fromLatin1(description));
    if (!description.startsWith('{') || !found.hasMatch())
        return {};
    const auto info
        = QJsonDocument::fromJson(objectAt(description, found.capturedEnd() - 1)).object();
    if (!info[QStringLiteral("title")].toString().contains(QLatin1String("OpenTalk")))
        return {};
    const auto said = info[QStringLiteral("version")].toString();
    return version.match(said).captured().toStdString();
}

Finding judge(const Backend &backend, const ReleaseEvidence &evidence)
{
    Finding finding {.kind = Finding::Kind::NotController, .backend = backend};
    if (!evidence.identity || !isController(*evidence.identity))
        return finding;
    finding.version = versionIn(evidence);
    finding.signaling = evidence.signaling ? evidence.signaling->status : 0;
    finding.livekit = evidence.livekit ? evidence.livekit->status : 0;
    auto fit = byRoutes(evidence);
    fit.keep(byVersion(finding.version));
    const bool isRoomserver = evidence.roomserver && evidence.roomserver->status == 404
        && evidence.roomserver->body.contains("requested path was not found");
    if (isRoomserver && needsRoomserver(evidence))
        fit.keep({RoomserverExternal});
    finding.release = fit.theOnlyOne();
    finding.kind = finding.release ? Finding::Kind::Found : Finding::Kind::Unclear;
    return finding;
}

bool needsRoomserver(const ReleaseEvidence &evidence)
{
    // Without an answer there, a room server on its usual port might be a leftover.
    if (!evidence.livekit || evidence.livekit->status != 404)
        return false;
    auto fit = byRoutes(evidence);
    fit.keep(byVersion(versionIn(evidence)));
    return fit == roomservers;
}

} // namespace opentalk::checks
