// Where an address leads, as seen from this machine.
#pragma once

#include "checks/context.h"
#include "checks/nameevidence.h"

#include <optional>

namespace opentalk::checks {

/// Those that are right come first, then those that cannot be told.
enum class Place {
    Here,
    ByRouter,
    ByProxy, ///< one that the profile trusts
    NotTold,
    ProxyNotTold,
    Local, ///< loopback and its like: each machine's own
    Private,
    NotListened,
    Ipv6Off,
    BehindProxy,
    SameCertificate,
    OtherAnswers,
    Elsewhere,
};

inline bool isRight(Place place)
{
    return place <= Place::ByProxy;
}

inline bool isUntold(Place place)
{
    return place == Place::NotTold || place == Place::ProxyNotTold;
}

/// CAA matters, and so does whether the world can reach an address.
bool isByLetsEncrypt(const Deployment &deployment);

/// None: only who answers there can tell.
std::optional<Place> knownPlace(const Context &context, const Address &address);

Place placeOf(const Context &context, const Address &address, const Evidence &evidence);

/// `A 203.0.113.5`: the record that would lead here, with "…" for an address that is not known.
std::string wantedRecord(const Context &context, bool isV6);

} // namespace opentalk::checks
