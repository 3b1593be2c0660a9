#include "wizard/pages/donepage.h"

#include <QStringList>

namespace opentalk::wizard {

static QStringList ports(const Deployment &deployment)
{
    QStringList lines {
        DonePage::tr("TCP 80 and 443 open for everybody, UDP 443 too with HTTP/3"),
        DonePage::tr("TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to "
                     "39999) open for everybody: sound and picture go there, past "
                     "nginx")};
    if (deployment.release != Release::Classic)
        lines << DonePage::tr("TCP 7880 closed from outside: LiveKit's signalling goes through %1")
                     .arg(deployment.release == Release::RoomserverExternal
                              ? DonePage::tr("the room server")
                              : DonePage::tr("the controller"));
    return lines;
}

static QStringList settings(const Deployment &deployment)
{
    QStringList lines;
    if (deployment.site(ServiceId::Keycloak))
        lines << DonePage::tr("Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and "
                              "KC_HTTP_ENABLED=true; before: KC_PROXY=edge");
    if (deployment.site(ServiceId::Pad))
        lines << DonePage::tr("Etherpad: TRUST_PROXY=true");
    if (const auto *frontend = deployment.site(ServiceId::Frontend))
        lines << DonePage::tr("Controller: allowed origin https://%1")
                     .arg(QString::fromStdString(frontend->host.text()));
    lines << DonePage::tr("Published ports bound to 127.0.0.1 (for example "
                          "OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker's own rules pass "
                          "the firewall");
    return lines;
}

static QString list(const QStringList &lines)
{
    QString html = QStringLiteral("<ul>");
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QString whatRemains(const Deployment &deployment)
{
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(DonePage::tr("Firewall"))
        + list(ports(deployment))
        + QStringLiteral("<p><b>%1</b></p>").arg(DonePage::tr("OpenTalk's own settings"))
        + list(settings(deployment));
    if (deployment.certificates.source == CertificateSource::Placeholder)
        html += QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                    .arg(DonePage::tr("Certificate"),
                         DonePage::tr(
                             "Browsers warn about the placeholder certificate, and LiveKit "
                             "does not work with it. Replace it before the first meeting."));
    return html;
}

} // namespace opentalk::wizard
