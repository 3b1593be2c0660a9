#include "checks/crosscheck.h"

#include "checks/answertext.h"
#include "checks/saidurl.h"
#include "checks/settingproblems.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace opentalk::checks {

namespace {

constexpr const char *env = ".env";
constexpr const char *controllerToml = "controller.toml";
constexpr const char *compose = "docker-compose.yaml";

const Reply *replyAt(const ByPath &answers, const std::string &path)
{
    const auto found = answers.find(path);
    return found != answers.end() && found->second.reply ? &*found->second.reply : nullptr;
}

QUrl urlIn(const std::string &text)
{
    return QUrl(QString::fromStdString(text));
}

bool isAt(const std::string &url, const std::string &wanted)
{
    const auto there = urlIn(url);
    return there.scheme() == QLatin1String("https") && there.port(443) == 443
        && there.host().compare(urlIn(wanted).host(), Qt::CaseInsensitive) == 0;
}

std::string hostIn(const std::string &url)
{
    return urlIn(url).host().toStdString();
}

/// The same realm under another host. The profile knows no realm: OpenTalk's own is the default.
std::string movedTo(const std::string &wanted, const std::string &url)
{
    const auto path = urlIn(url).path(QUrl::FullyEncoded).toStdString();
    return wanted + (path.empty() ? "/auth/realms/opentalk" : path);
}

/// `name: "value"` of `/config.js`.
std::string configured(const Reply &script, const char *name)
{
    const QRegularExpression line(
        QStringLiteral("\\b%1:\\s*[\"']([^\"'\\n]*)[\"']").arg(QLatin1String(name)));
    return saidUrl(line.match(QString::fromUtf8(script.body)).captured(1));
}

std::string controllerNamed(const ByPath &answers)
{
    if (const auto *client = replyAt(answers, "/.well-known/opentalk/client")) {
        const auto json = QJsonDocument::fromJson(client->body).object();
        const auto url = saidUrl(json[QLatin1String("opentalk_controller")]
                                     .toObject()[QLatin1String("base_url")]
                                     .toString());
        if (!url.empty())
            return url;
    }
    const auto *script = replyAt(answers, "/config.js");
    const auto host = script ? configured(*script, "controller") : std::string();
    return host.empty() || host.find("://") != std::string::npos ? host : "https://" + host;
}

Problems ofFrontend(const Deployment &deployment, const ByPath &answers)
{
    Problems found;
    const auto controller = urlOf(deployment, ServiceId::Controller);
    const auto named = controllerNamed(answers);
    if (!controller.empty() && !named.empty() && !isAt(named, controller)) {
        const bool isHostRight = hostIn(named) == hostIn(controller);
        found.push_back(
            isHostRight && urlIn(named).scheme() == QLatin1String("http")
                ? problem(frontendInsecure, {}, named, controller, compose, "INSECURE: \"false\"")
                : problem(frontendOtherController, {}, named, controller, env,
                          "CONTROLLER_DOMAIN=" + hostIn(controller)));
    }
    const auto keycloak = urlOf(deployment, ServiceId::Keycloak);
    const auto *script = replyAt(answers, "/config.js");
    const auto issuer = script ? configured(*script, "authority") : std::string();
    if (!keycloak.empty() && !issuer.empty() && !isAt(issuer, keycloak))
        found.push_back(problem(frontendOtherIssuer, {}, issuer, keycloak, env,
                                "OIDC_ISSUER=" + movedTo(keycloak, issuer)));
    return found;
}

Problem otherIssuer(const std::string &named, const std::string &keycloak,
                    const std::string &issuer)
{
    return problem(controllerOtherIssuer, {}, named, keycloak, controllerToml,
                   "[oidc]\nauthority = \"" + escaped(issuer) + "\"");
}

/// actix-cors answers a page that it allows with its origin, and says nothing to another one.
bool isAllowed(const Reply &reply, const std::string &origin)
{
    const auto allowed = reply.header("access-control-allow-origin").toStdString();
    return allowed == "*" || allowed == origin;
}

Problems ofController(const Deployment &deployment, const ByPath &answers)
{
    Problems found;
    const auto *login = replyAt(answers, loginPath);
    const auto keycloak = urlOf(deployment, ServiceId::Keycloak);
    const auto named = issuerNamed(answers);
    if (!named.empty() && !keycloak.empty() && !isAt(named, keycloak))
        found.push_back(otherIssuer(named, keycloak, movedTo(keycloak, named)));
    const auto frontend = urlOf(deployment, ServiceId::Frontend);
    if (!named.empty() && !frontend.empty() && !isAllowed(*login, frontend)) {
        const auto allowed = beginningOf(login->header("access-control-allow-origin"));
        found.push_back(problem(controllerRefusesOrigin, {}, frontend,
                                allowed.empty() ? "-" : allowed, controllerToml,
                                "[frontend]\nbase_url = \"" + frontend + "\""));
    }
    return found;
}

/// KC_PROXY is gone from Keycloak 26 on, and its heir is not in those before 24.
constexpr const char *proxySettings = "# Keycloak >= 24:\n"
                                      "KC_PROXY_HEADERS: xforwarded\n"
                                      "KC_HTTP_ENABLED: \"true\"\n"
                                      "# Keycloak < 24:\n"
                                      "KC_PROXY: edge";

Problems ofKeycloak(const Deployment &deployment, const ByPath &answers, const std::string &named)
{
    const auto keycloak = urlOf(deployment, ServiceId::Keycloak);
    const auto realm = named.empty() ? "opentalk" : realmOf(named);
    std::string issuer;
    for (const auto &path : realmPaths(realm)) {
        const auto *reply = replyAt(answers, path);
        issuer = issuer.empty() && reply ? issuerIn(*reply) : issuer;
    }
    if (issuer.empty() && named.empty())
        return {}; // another realm than OpenTalk's own, and nobody says which
    if (issuer.empty())
        return {problem(keycloakRealmMissing, {}, realm, named, controllerToml,
                        "[oidc]\nauthority = \"" + keycloak + "/auth/realms/…\"")};
    if (hostIn(issuer) != hostIn(keycloak) && urlIn(issuer).scheme() == QLatin1String("https"))
        return {problem(keycloakOtherHost, {}, keycloak, issuer, env,
                        "KC_HOSTNAME=" + hostIn(keycloak))};
    if (!isAt(issuer, keycloak))
        return {problem(keycloakIgnoresProxy, {}, keycloak, issuer, compose, proxySettings)};
    if (!named.empty() && isAt(named, keycloak) && named != issuer && named != issuer + "/")
        return {otherIssuer(named, issuer, issuer)};
    return {};
}

/// Etherpad marks its session cookie so where it knows that HTTPS is in front of it.
Problems ofPad(const Site &site, const Backend &backend, const ByPath &answers)
{
    const auto *page = replyAt(answers, "/");
    for (const auto &cookie : page ? page->all("set-cookie") : QList<QByteArray>()) {
        const bool isSession
            = cookie.startsWith("express_sid=") || cookie.contains("_express_sid=");
        if (isSession && !cookie.toLower().contains("; secure"))
            return {problem(padIgnoresProxy, {}, "https://" + site.host.text(), backend.text(), env,
                            "TRUST_PROXY=true")};
    }
    return {};
}

} // namespace

std::string issuerNamed(const ByPath &ofController)
{
    const auto *login = replyAt(ofController, loginPath);
    const auto json = login ? QJsonDocument::fromJson(login->body).object() : QJsonObject();
    return saidUrl(json[QLatin1String("oidc")].toObject()[QLatin1String("url")].toString());
}

Problems crossChecked(const Deployment &deployment, const Site &site, const Backend &backend,
                      const ByPath &answers, const std::string &named)
{
    switch (site.service.value_or(ServiceId::Livekit)) {
    case ServiceId::Frontend:
        return ofFrontend(deployment, answers);
    case ServiceId::Controller:
        return ofController(deployment, answers);
    case ServiceId::Keycloak:
        return ofKeycloak(deployment, answers, named);
    case ServiceId::Pad:
        return ofPad(site, backend, answers);
    default:
        return {};
    }
}

} // namespace opentalk::checks
