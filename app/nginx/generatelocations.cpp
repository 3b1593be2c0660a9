// The paths of a site: what is proxied, what is closed, and to whom.
#include "nginx/generateparts.h"

namespace opentalk::nginx {

namespace {

/// Below any prefix that Keycloak was given, such as /auth, but not below a realm or a theme,
/// where these words may be names.
constexpr auto anyPrefix = "^/(?:(?!realms/|resources/)[^/]+/)*";
constexpr auto toTheEnd = "(?:[/;]|$)";

Lines proxied(const Job &job, const Site &site)
{
    return Lines().add("proxy_pass", {"http://" + upstreamOf(job, site)},
                       {QT_TRANSLATE_NOOP("Reason",
                                          "To the backends named at the top of this file. The "
                                          "guide writes localhost, which is two addresses: IPv6 "
                                          "is tried first, where no container listens.")});
}

/// Where tokens travel in addresses.
Lines secretive(const Job &job, const Site &site)
{
    return proxied(job, site).add(
        "error_log", {logOf(job, site, "error"), "crit"},
        {QT_TRANSLATE_NOOP("Reason",
                           "Addresses hold tokens here, and NGINX quotes whole addresses in its "
                           "error log. It cannot mask them, so what it would write most, that a "
                           "backend is down or slow, is left out: the access log shows it as 502 "
                           "or 504. The guide writes the tokens down.")});
}

Directives closed()
{
    return Lines()
        .add("return", {"404"}, {QT_TRANSLATE_NOOP("Reason", "As if nothing were there.")})
        .take();
}

/// This machine, Docker's networks and the admin's.
Directives onlyForAdmins(const Job &job, const Site &site)
{
    Lines lines;
    for (const auto *own : {"127.0.0.0/8", "::1"})
        lines.add("allow", {own}, {QT_TRANSLATE_NOOP("Reason", "This machine itself.")});
    lines.add("allow", {"172.16.0.0/12"},
              {QT_TRANSLATE_NOOP("Reason",
                                 "Docker's networks: OpenTalk's own containers call this, also "
                                 "by the public name.")});
    for (const auto &network : job.deployment.adminNetworks)
        lines.add("allow", {network.text()},
                  {QT_TRANSLATE_NOOP("Reason", "A network of the admins, from the profile.")});
    lines.add("deny", {"all"}, {QT_TRANSLATE_NOOP("Reason", "Nobody else (403).")});
    return lines.append(proxied(job, site).take()).take();
}

void addRest(Lines &lines, Lines inside)
{
    lines.paragraph().block("location", {"/"}, inside.take(),
                            {QT_TRANSLATE_NOOP("Reason", "Everything else.")});
}

/// Of the releases that have them; in others nothing is there.
void addMeetings(Lines &lines, const Job &job, const Site &site)
{
    lines.paragraph("Meetings: tokens travel in these addresses.")
        .block("location", {"~", "^/(?:v1/signaling|livekit)/"}, secretive(job, site).take(),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Signalling, and the way to LiveKit in newer releases. As all "
                                  "the rest, but for the error log.")});
}

void addUploads(Lines &lines, const Job &job, const Site &site)
{
    lines.paragraph("Files of meetings pass through without a copy on this disk.")
        .block("location", {"~", "^/v1/rooms/[^/]+/assets(?:/|$)"},
               secretive(job, site)
                   .add("proxy_request_buffering", {"off"},
                        {QT_TRANSLATE_NOOP("Reason",
                                           "Uploads reach the controller while they arrive. The "
                                           "guide stores each of them here first.")})
                   .add("proxy_max_temp_file_size", {"0"},
                        {QT_TRANSLATE_NOOP("Reason",
                                           "Downloads of recordings are not stored here either.")})
                   .take(),
               {QT_TRANSLATE_NOOP("Reason", "Uploads and downloads of files.")});
}

void controllerLocations(Lines &lines, const Job &job, const Site &site)
{
    if (!job.deployment.keepsOpen(KeepOpen::ControllerMetrics))
        lines.paragraph("Figures for operators")
            .block("location", {"^~", "/metrics"}, closed(),
                   {QT_TRANSLATE_NOOP("Reason",
                                      "The controller checks who asks by the address of the "
                                      "connection, and behind a proxy that is the proxy. The "
                                      "guide opens this path to the world.")});
    if (!job.deployment.keepsOpen(KeepOpen::ControllerOpenapi)) {
        const Reason reason {QT_TRANSLATE_NOOP("Reason",
                                               "The description of the interface is for "
                                               "developers. The guide leaves it open.")};
        lines.paragraph("Descriptions of the interface")
            .block("location", {"^~", "/swagger"}, closed(), reason)
            .block("location", {"=", "/v1/openapi.json"}, closed(), reason);
    }
    addMeetings(lines, job, site);
    addUploads(lines, job, site);
    addRest(lines, proxied(job, site));
}

std::string closedKeycloakWords(const Deployment &deployment)
{
    const bool metrics = !deployment.keepsOpen(KeepOpen::KeycloakMetrics);
    const bool health = !deployment.keepsOpen(KeepOpen::KeycloakHealth);
    if (metrics && health)
        return "(?:metrics|health)";
    return metrics ? "metrics" : health ? "health" : "";
}

void keycloakLocations(Lines &lines, const Job &job, const Site &site)
{
    if (const auto words = closedKeycloakWords(job.deployment); !words.empty())
        lines.paragraph("Figures for operators, with and without a prefix such as /auth")
            .block("location", {"~", anyPrefix + ("(?:realms/[^/]+/)?" + words) + toTheEnd},
                   closed(),
                   {QT_TRANSLATE_NOOP("Reason",
                                      "Keycloak shows these to everybody who reaches its port. "
                                      "The guide opens them to the world.")});
    if (!job.deployment.keepsOpen(KeepOpen::KeycloakAdmin))
        lines.paragraph("Console, and the interface through which the controller finds people")
            .block("location", {"~", std::string(anyPrefix) + "admin" + toTheEnd},
                   onlyForAdmins(job, site),
                   {QT_TRANSLATE_NOOP("Reason",
                                      "The guide opens the console to the world. Closed to all, "
                                      "invitations by name would stop: the controller asks here "
                                      "too.")});
    lines.paragraph("Links that Keycloak mails: a key travels in them.")
        .block("location",
               {"~", std::string(anyPrefix) + "realms/[^/]+/login-actions/action-token"},
               secretive(job, site).take(),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Whoever has such a link sets a new password. As all the rest, "
                                  "but for the error log.")});
    addRest(lines, proxied(job, site));
}

void livekitLocations(Lines &lines, const Job &job, const Site &site)
{
    lines.paragraph("What browsers need")
        .block("location", {"^~", "/rtc"}, secretive(job, site).take(),
               {QT_TRANSLATE_NOOP("Reason", "Signalling, and the test whether a token is valid.")})
        .block("location", {"=", "/"}, proxied(job, site).take(),
               {QT_TRANSLATE_NOOP("Reason", "Says OK, so that one can see that LiveKit runs.")})
        .paragraph("Control of rooms")
        .block("location", {"^~", "/twirp/"}, onlyForAdmins(job, site),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Only OpenTalk's own services call this. The guide opens it to "
                                  "the world.")})
        .paragraph()
        .block("location", {"/"}, closed(),
               {QT_TRANSLATE_NOOP("Reason", "Nothing else is meant for the public.")});
}

void roomserverLocations(Lines &lines, const Job &job, const Site &site)
{
    lines.paragraph("What browsers need")
        .block("location", {"^~", "/v1/signaling/"}, secretive(job, site).take(),
               {QT_TRANSLATE_NOOP("Reason", "The meeting itself.")})
        .block("location", {"^~", "/livekit/"}, secretive(job, site).take(),
               {QT_TRANSLATE_NOOP("Reason", "Sets up sound and picture.")});
    if (job.deployment.keepsOpen(KeepOpen::RoomserverApi))
        return addRest(lines, proxied(job, site));
    lines.paragraph("The interface for OpenTalk's own services")
        .block("location", {"/"}, onlyForAdmins(job, site),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Rooms are opened and closed here; the public needs none of "
                                  "it.")});
}

void padLocations(Lines &lines, const Job &job, const Site &site)
{
    lines.paragraph("Settings and plugins")
        .block("location", {"^~", "/admin"}, onlyForAdmins(job, site),
               {QT_TRANSLATE_NOOP("Reason",
                                  "Whoever guesses one password there runs code here. The guide "
                                  "opens it to the world.")});
    addRest(lines, secretive(job, site));
}

void frontendLocations(Lines &lines, const Job &job, const Site &site)
{
    if (hasHashedAssets(job, site)) {
        auto inside = responseHeaders(job, site);
        if (!inside.empty())
            inside.front().spaced = false;
        lines
            .paragraph("Files with a hash in their name never change. A location with a header "
                       "of its own inherits none: all stand here again.")
            .block("location", {"~", R"(^/assets/[^/]+-(?=[a-z-]*[0-9A-Z_])[\w-]{8}\.(?:js|css)$)"},
                   proxied(job, site)
                       .append(std::move(inside))
                       .add("proxy_hide_header", {"Cache-Control"},
                            {QT_TRANSLATE_NOOP("Reason",
                                               "The next line says it in its place, so that it "
                                               "arrives once.")})
                       .add("add_header",
                            {"Cache-Control", variableOf(job, site, "cache_control"), "always"},
                            {QT_TRANSLATE_NOOP("Reason",
                                               "A year for a file, and what the frontend says for "
                                               "the page that stands in for a missing one.")})
                       .take(),
                   {QT_TRANSLATE_NOOP("Reason",
                                      "The guide keeps every script and picture for a week, on "
                                      "all hosts and from the frontend's port: it keeps an old "
                                      "config.js, drops HSTS, and breaks the sign-in page.")});
    }
    addRest(lines, proxied(job, site));
}

} // namespace

bool hasHashedAssets(const Job &job, const Site &site)
{
    return job.deployment.caching && is(site, ServiceId::Frontend);
}

Directives locations(const Job &job, const Site &site)
{
    Lines lines;
    switch (site.service.value_or(ServiceId::Whiteboard)) {
    case ServiceId::Frontend:
        frontendLocations(lines, job, site);
        break;
    case ServiceId::Controller:
        controllerLocations(lines, job, site);
        break;
    case ServiceId::Keycloak:
        keycloakLocations(lines, job, site);
        break;
    case ServiceId::Livekit:
        livekitLocations(lines, job, site);
        break;
    case ServiceId::Roomserver:
        roomserverLocations(lines, job, site);
        break;
    case ServiceId::Pad:
        padLocations(lines, job, site);
        break;
    case ServiceId::Whiteboard:
        addRest(lines, secretive(job, site));
        break;
    }
    return lines.take();
}

} // namespace opentalk::nginx
