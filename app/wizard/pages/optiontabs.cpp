#include "wizard/pages/optiontabs.h"

#include "wizard/hostinput.h"
#include "wizard/pages/limitsgrid.h"
#include "wizard/pages/optionrows.h"
#include "wizard/problemtext.h"
#include "wizard/session.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace opentalk::wizard {

namespace {

struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// The address of whoever sits at the other end of ssh, if anybody does.
QString sshClient()
{
    return QString::fromLocal8Bit(qgetenv("SSH_CONNECTION")).section(QLatin1Char(' '), 0, 0);
}

QString sourcesOf(const Profile &profile)
{
    QStringList items;
    for (const auto &[directive, source] : profile.cspExtra)
        items << qt(directive) + QLatin1Char(' ') + qt(source);
    return items.join(QStringLiteral(", "));
}

void setSources(Profile &profile, const QString &typed)
{
    profile.cspExtra.clear();
    for (const auto &item : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto words = item.simplified();
        profile.cspExtra.push_back({words.section(QLatin1Char(' '), 0, 0).toStdString(),
                                    words.section(QLatin1Char(' '), 1).toStdString()});
    }
}

void offerSshClient(OptionRows &rows, QHBoxLayout *row, Session &session)
{
    const auto client = sshClient();
    if (client.isEmpty())
        return;
    auto *button = new QPushButton(Options::tr("&Add %1").arg(client));
    button->setToolTip(Options::tr("The address from which you are logged in by ssh."));
    row->addWidget(button);
    QObject::connect(button, &QPushButton::clicked, &rows, [&session, client] {
        session.change([&](Profile &profile) {
            const auto address = client.toStdString();
            if (std::ranges::count(profile.adminNetworks, address) == 0)
                profile.adminNetworks.push_back(address);
        });
    });
}

void addRateLimit(OptionRows &rows)
{
    rows.addSwitch(Options::tr("Limit the &rate of requests"),
                   Options::tr("Stops floods from one address with 429. Meetings, signalling and "
                               "uploads are exempt, but a whole office may share one address."),
                   [](Profile &p) -> bool & { return p.rateLimit.enabled; });
    rows.addNumbers(
        {{Options::tr("Requests a second"), 10000,
          [](Profile &p) -> int & { return p.rateLimit.requestsPerSecond; }},
         {Options::tr("At once"), 100000, [](Profile &p) -> int & { return p.rateLimit.burst; }}},
        QStringLiteral("rate_limit"));
    rows.addSwitch(Options::tr("&Try the limit first"),
                   Options::tr("Only logs what would be refused."),
                   [](Profile &p) -> bool & { return p.rateLimit.dryRun; });
}

} // namespace

void addProtection(OptionRows &rows)
{
    rows.addChoice<TlsLevel>(
        Options::tr("T&LS"),
        Options::tr("Mozilla's levels: Intermediate serves all browsers OpenTalk supports, Modern "
                    "only TLS 1.3."),
        {{Options::tr("Intermediate"), TlsLevel::Intermediate},
         {Options::tr("Modern"), TlsLevel::Modern}},
        [](Profile &p) -> TlsLevel & { return p.tls; });
    rows.addChoice<int>(Options::tr("HTTPS onl&y (HSTS)"),
                        Options::tr("Browsers refuse plain HTTP for that long, even if you change "
                                    "your mind."),
                        {{Options::tr("Off"), 0},
                         {Options::tr("One day"), 86400},
                         {Options::tr("Half a year"), 15768000},
                         {Options::tr("Two years"), 63072000}},
                        [](Profile &p) -> int & { return p.hsts.maxAge; });
    rows.addSwitch(Options::tr("Also for all names below the &domain"),
                   Options::tr("Only if every one of them has HTTPS, those of other services too."),
                   [](Profile &p) -> bool & { return p.hsts.includeSubdomains; });
    rows.addSwitch(Options::tr("Ask for the browsers' preload l&ist"),
                   Options::tr("Hard to take back: removal takes months."),
                   [](Profile &p) -> bool & { return p.hsts.preload; });
    rows.addSwitch(Options::tr("&Security headers"),
                   Options::tr("Tell browsers not to guess content types and to keep addresses of "
                               "meetings to themselves."),
                   [](Profile &p) -> bool & { return p.securityHeaders; });
    rows.addChoice<CspMode>(
        Options::tr("Content &policy (CSP)"),
        Options::tr("What the web app may load. Report only breaks nothing: watch the browser's "
                    "console, then enforce."),
        {{Options::tr("Off"), CspMode::Off},
         {Options::tr("Report only"), CspMode::ReportOnly},
         {Options::tr("Enforce"), CspMode::Enforce}},
        [](Profile &p) -> CspMode & { return p.csp; });
    rows.addText(Options::tr("&Further sources"),
                 Options::tr("For example: connect-src https://stats.example.org"),
                 QStringLiteral("csp_extra"), sourcesOf, setSources);
    rows.addList(Options::tr("&Embedded by"),
                 Options::tr("Sites that may show OpenTalk in a frame: https://cloud.example.org"),
                 QStringLiteral("embedders"),
                 [](Profile &p) -> std::vector<std::string> & { return p.embedders; });
}

void addDelivery(OptionRows &rows, Session &session)
{
    rows.addSwitch(Options::tr("Co&mpression"),
                   Options::tr("The web app loads faster. Only the web app: compressed answers of "
                               "the others could leak secrets."),
                   [](Profile &p) -> bool & { return p.compression; });
    rows.addSwitch(Options::tr("C&aching"),
                   Options::tr("Browsers keep files with a hash in their name; everything else is "
                               "asked for again, so updates arrive at once."),
                   [](Profile &p) -> bool & { return p.caching; });
    rows.addSwitch(session.survey().dialect.http3() ? Options::tr("HTTP/&3")
                                                    : Options::tr("HTTP/&3 (this nginx cannot)"),
                   Options::tr("Quicker over bad networks. Needs UDP port 443 open."),
                   [](Profile &p) -> bool & { return p.http3; });
    rows.addChoice<std::optional<bool>>(
        Options::tr("IPv&6"), Options::tr("Where the machine has it, clients may come that way."),
        {{Options::tr("As the machine has it"), std::nullopt},
         {Options::tr("On"), true},
         {Options::tr("Off"), false}},
        [](Profile &p) -> std::optional<bool> & { return p.ipv6; });
    rows.addList(Options::tr("L&isten on"),
                 Options::tr("Addresses of this machine, with commas between. Empty: all of them."),
                 QStringLiteral("listen"),
                 [](Profile &p) -> std::vector<std::string> & { return p.listen; });
}

void addAccess(OptionRows &rows, Session &session)
{
    auto *row = rows.addList(
        Options::tr("&Keycloak console from"),
        Options::tr("Networks that may open Keycloak's administration. This machine and Docker's "
                    "networks always may."),
        QStringLiteral("admin_networks"),
        [](Profile &p) -> std::vector<std::string> & { return p.adminNetworks; });
    offerSshClient(rows, row, session);
    rows.addList(Options::tr("Trusted pro&xies"),
                 Options::tr("Load balancers in front of this nginx. Only from them is the "
                             "client's address believed."),
                 QStringLiteral("trusted_proxies"),
                 [](Profile &p) -> std::vector<std::string> & { return p.trustedProxies; });
    addRateLimit(rows);
    rows.addFlags(Options::tr("Kept open to everybody"),
                  Options::tr("These paths are closed unless you need them from outside."),
                  {{Options::tr("Controller: metrics"), KeepOpen::ControllerMetrics},
                   {Options::tr("Controller: API description"), KeepOpen::ControllerOpenapi},
                   {Options::tr("Keycloak: metrics"), KeepOpen::KeycloakMetrics},
                   {Options::tr("Keycloak: health"), KeepOpen::KeycloakHealth},
                   {Options::tr("Keycloak: administration"), KeepOpen::KeycloakAdmin},
                   {Options::tr("Room server: service API"), KeepOpen::RoomserverApi}});
}

void addLoad(OptionRows &rows, Session &session)
{
    auto *grid = new LimitsGrid(session);
    rows.addWidget(grid, [grid] { grid->refresh(); });
}

} // namespace opentalk::wizard
