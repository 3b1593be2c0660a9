#include "model/catalogue.h"

#include "model/translatable.h"

#include <algorithm>
#include <array>

namespace opentalk {

namespace {

using enum ServiceId;

// In the order of ServiceId: `service` relies on it.
constexpr std::array services {
    Service {Frontend, "frontend", QT_TRANSLATE_NOOP("Service", "Web frontend"),
             QT_TRANSLATE_NOOP("Service", "The pages that people open in their browser."), "", 8080,
             1, false, true},
    Service {Controller, "controller", QT_TRANSLATE_NOOP("Service", "Controller"),
             QT_TRANSLATE_NOOP("Service", "The interface behind the pages; it runs the meetings."),
             "controller", 8090, 100, true, true},
    Service {Keycloak, "keycloak", QT_TRANSLATE_NOOP("Service", "Keycloak"),
             QT_TRANSLATE_NOOP("Service", "Accounts and sign-in."), "accounts", 8087, 1, false,
             true},
    Service {Livekit, "livekit", QT_TRANSLATE_NOOP("Service", "LiveKit"),
             QT_TRANSLATE_NOOP("Service", "Sets up sound and picture in older releases."),
             "livekit", 7880, 10, true, false},
    Service {Roomserver, "roomserver", QT_TRANSLATE_NOOP("Service", "Room server"),
             QT_TRANSLATE_NOOP("Service", "Runs the meetings outside the controller."),
             "roomserver", 11333, 1, true, false},
    Service {Whiteboard, "whiteboard", QT_TRANSLATE_NOOP("Service", "Whiteboard"),
             QT_TRANSLATE_NOOP("Service", "Drawing together (Spacedeck)."), "whiteboard", 9666, 50,
             true, false},
    Service {Pad, "pad", QT_TRANSLATE_NOOP("Service", "Pad"),
             QT_TRANSLATE_NOOP("Service", "Writing together (Etherpad)."), "pad", 9001, 50, true,
             false},
};

constexpr std::array allReleases {Release::Classic, Release::ClassicLivekitProxied,
                                  Release::RoomserverInternal, Release::RoomserverExternal};

} // namespace

std::span<const Service> catalogue()
{
    return services;
}

const Service &service(ServiceId id)
{
    return services[static_cast<std::size_t>(id)];
}

std::optional<ServiceId> serviceByName(std::string_view name)
{
    const auto *found = std::ranges::find(services, name, &Service::name);
    return found == services.end() ? std::nullopt : std::optional(found->id);
}

std::span<const Release> releases()
{
    return allReleases;
}

const char *name(Release release)
{
    switch (release) {
    case Release::Classic:
        return "classic";
    case Release::ClassicLivekitProxied:
        return "classic-livekit-proxied";
    case Release::RoomserverInternal:
        return "roomserver-internal";
    case Release::RoomserverExternal:
        return "roomserver-external";
    }
    return "";
}

const char *title(Release release)
{
    switch (release) {
    case Release::Classic:
        return QT_TRANSLATE_NOOP("Release", "Up to 25.3.2 and 25.4.5");
    case Release::ClassicLivekitProxied:
        return QT_TRANSLATE_NOOP("Release", "From 25.3.3 and 25.4.6");
    case Release::RoomserverInternal:
        return QT_TRANSLATE_NOOP("Release", "Controller 0.34 or newer, room server inside");
    case Release::RoomserverExternal:
        return QT_TRANSLATE_NOOP("Release", "Controller 0.34 or newer, room server of its own");
    }
    return "";
}

std::optional<Release> releaseByName(std::string_view text)
{
    const auto *found
        = std::ranges::find_if(allReleases, [text](Release r) { return name(r) == text; });
    return found == allReleases.end() ? std::nullopt : std::optional(*found);
}

bool isAllowed(ServiceId id, Release release)
{
    if (id == Livekit)
        return release == Release::Classic;
    if (id == Roomserver)
        return release == Release::RoomserverExternal;
    return true;
}

bool isDefault(ServiceId id, Release release)
{
    const bool followsRelease = id == Livekit || id == Roomserver;
    return followsRelease ? isAllowed(id, release) : service(id).alwaysOffered;
}

} // namespace opentalk
