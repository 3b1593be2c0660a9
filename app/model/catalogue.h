// The catalogue of OpenTalk services: one row a service.
// Sources of the facts: OpenTalk's ot-setup (ports, names) and the services' own code (limits).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace opentalk {

enum class ServiceId { Frontend, Controller, Keycloak, Livekit, Roomserver, Whiteboard, Pad };

/// Which generation of OpenTalk runs behind the proxy.
enum class Release {
    Classic,               ///< up to 25.3.2 and 25.4.5: browsers reach LiveKit under its own name
    ClassicLivekitProxied, ///< from 25.3.3 and 25.4.6: LiveKit signalling through the controller
    RoomserverInternal,    ///< controller 0.34 and later with the room server inside
    RoomserverExternal,    ///< controller 0.34 and later with room servers under their own name
};

struct Service {
    ServiceId id;
    const char *name;       ///< in the profile, in file names and in upstream names
    const char *title;      ///< for people; translation context "Service"
    const char *purpose;    ///< one sentence for people; translation context "Service"
    const char *hostPrefix; ///< label before the domain; empty for the domain itself
    std::uint16_t port;     ///< ot-setup's default on the host
    int uploadLimitMiB;
    bool webSocket;
    bool alwaysOffered; ///< on by default in every release
};

std::span<const Service> catalogue();
const Service &service(ServiceId id);
std::optional<ServiceId> serviceByName(std::string_view name);

std::span<const Release> releases();
const char *name(Release release);  ///< as in the profile: `classic-livekit-proxied`
const char *title(Release release); ///< for people; translation context "Release"
std::optional<Release> releaseByName(std::string_view name);

/// Whether a public host for the service belongs to the release at all.
bool isAllowed(ServiceId id, Release release);

/// Whether the service is on when the profile does not say.
bool isDefault(ServiceId id, Release release);

} // namespace opentalk
