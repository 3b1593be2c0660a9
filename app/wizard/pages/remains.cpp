#include "wizard/pages/remains.h"

#include "nginx/problems.h"
#include "wizard/problemtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace opentalk::wizard {

namespace {

struct Remains {
    Q_DECLARE_TR_FUNCTIONS(Remains)
};

bool isRoomserver(Release release)
{
    return release == Release::RoomserverInternal || release == Release::RoomserverExternal;
}

/// Who passes LiveKit's signalling on, where it has no name of its own.
QString signallingOwner(Release release)
{
    return release == Release::RoomserverExternal ? Remains::tr("the room server")
                                                  : Remains::tr("the controller");
}

QStringList ports(const Deployment &deployment)
{
    QStringList lines {
        deployment.http3 ? Remains::tr("TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody")
                         : Remains::tr("TCP 80 and 443 open for everybody"),
        Remains::tr("TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open "
                    "for everybody: sound and picture go there, past nginx"),
        Remains::tr("Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too")};
    if (deployment.release != Release::Classic)
        lines << Remains::tr("TCP 7880 closed from outside: LiveKit's signalling goes through %1")
                     .arg(signallingOwner(deployment.release));
    else if (deployment.site(ServiceId::Livekit))
        lines << Remains::tr("TCP 7880 closed from outside: LiveKit's signalling goes through "
                             "nginx");
    return lines;
}

QString setting(const char *file, const char *section, const QString &value)
{
    return Remains::tr("%1, section [%2]: %3")
        .arg(QLatin1String(file), QLatin1String(section), value);
}

QString assigned(const char *key, const QString &value)
{
    return QStringLiteral("%1 = \"%2\"").arg(QLatin1String(key), value);
}

/// OpenTalk's documentation: controller `livekit.md`, migration to 0.34; room server `[http]`.
QStringList mediaSettings(const Deployment &deployment)
{
    const auto controller = qt(urlOf(deployment, ServiceId::Controller));
    const auto roomserver = qt(urlOf(deployment, ServiceId::Roomserver));
    const auto isExternal = deployment.release == Release::RoomserverExternal;
    const auto owner = isExternal ? roomserver : controller;
    const auto livekit = deployment.release == Release::Classic
        ? qt(urlOf(deployment, ServiceId::Livekit, "wss"))
        : owner + QStringLiteral("/livekit");
    QStringList lines;
    if (isExternal)
        lines << setting("controller.toml", "roomserver",
                         Remains::tr("kind = \"external\", and service_url is where the controller "
                                     "itself reaches the room server (port 11333)"))
              << setting("roomserver.toml", "http", assigned("public_url", roomserver))
              << setting("roomserver.toml", "controller", assigned("url", controller));
    else if (isRoomserver(deployment.release))
        lines << setting("controller.toml", "roomserver",
                         assigned("kind", QStringLiteral("internal")));
    if (livekit.contains(QLatin1String("://")))
        lines << setting("controller.toml",
                         isRoomserver(deployment.release) ? "roomserver.modules.livekit"
                                                          : "livekit",
                         assigned("public_url", livekit));
    return lines;
}

QStringList frameSettings(const Deployment &deployment)
{
    const bool isNew = isRoomserver(deployment.release);
    const char *key = isNew ? "base_url" : "url";
    QStringList lines;
    if (deployment.site(ServiceId::Whiteboard))
        lines << setting("controller.toml", isNew ? "roomserver.modules.whiteboard" : "spacedeck",
                         assigned(key, qt(urlOf(deployment, ServiceId::Whiteboard))));
    if (deployment.site(ServiceId::Pad))
        lines << setting("controller.toml", isNew ? "roomserver.modules.meeting_notes" : "etherpad",
                         assigned(key, qt(urlOf(deployment, ServiceId::Pad))))
              << Remains::tr("Etherpad: TRUST_PROXY=true");
    return lines;
}

QStringList settings(const Deployment &deployment)
{
    QStringList lines;
    if (deployment.site(ServiceId::Frontend))
        lines << setting("controller.toml", "frontend",
                         assigned("base_url", qt(urlOf(deployment, ServiceId::Frontend))));
    lines << mediaSettings(deployment) << frameSettings(deployment);
    if (deployment.site(ServiceId::Keycloak))
        lines << Remains::tr("Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and "
                             "KC_HTTP_ENABLED=true; before: KC_PROXY=edge");
    lines << Remains::tr("Published ports bound to 127.0.0.1 (for example "
                         "OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker's own rules pass "
                         "the firewall");
    return lines;
}

QString reloadCommand()
{
    return QStringLiteral("nginx -t && systemctl reload nginx");
}

QStringList certificateSteps(const Deployment &deployment)
{
    switch (deployment.certificates.source) {
    case CertificateSource::Files:
        return {Remains::tr("Nobody renews own files: note when they end, and put the new ones in "
                            "the same place before that"),
                Remains::tr("Afterwards: %1").arg(reloadCommand())};
    case CertificateSource::LetsEncrypt:
        return {Remains::tr("certbot renews them, and a hook in "
                            "/etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: "
                            "leave it there, and port 80 open"),
                Remains::tr("“opentalk-proxy certificates” shows until when each is good, and what "
                            "renews them")};
    case CertificateSource::Placeholder:
        break;
    }
    return {Remains::tr("Browsers warn about the placeholder, and LiveKit does not work with it: "
                        "replace it before the first meeting"),
            Remains::tr("Choose Let's Encrypt under Certificates and apply again: certbot obtains "
                        "what is missing")};
}

/// Lines to copy, under the name of their file.
QString seenSettings(const std::vector<checks::Setting> &seen)
{
    if (seen.empty())
        return QStringLiteral("<p>%1</p>")
            .arg(Remains::tr("What shows of OpenTalk's own settings is right."));
    QString html = QStringLiteral("<p><b>%1</b></p>")
                       .arg(Remains::tr("OpenTalk's own settings that are still needed"));
    for (const auto &setting : seen)
        html += QStringLiteral("<p>%1</p><pre>%2</pre>")
                    .arg(qt(setting.file).toHtmlEscaped(), qt(setting.lines).toHtmlEscaped());
    return html;
}

QStringList machineSteps(const Problems &warnings)
{
    QStringList steps;
    for (const auto &each : warnings)
        if (each.is(nginx::backendsBlocked) || each.is(nginx::programReplaced))
            steps << text(each);
    return steps;
}

QString section(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = QStringLiteral("<p><b>%1</b></p><ul>").arg(heading);
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

} // namespace

QString whatRemains(const Deployment &deployment, const Problems &warnings,
                    const SettingsSeen &seen)
{
    const auto own = seen
        ? seenSettings(*seen)
            + section(Remains::tr("What does not show from outside"),
                      mediaSettings(deployment) + frameSettings(deployment))
        : section(Remains::tr("OpenTalk's own settings, for this release"), settings(deployment));
    return section(Remains::tr("This machine"), machineSteps(warnings))
        + section(Remains::tr("Firewall"), ports(deployment)) + own
        + section(Remains::tr("Certificates"), certificateSteps(deployment));
}

} // namespace opentalk::wizard
