// What there is to say of services that are reached past nginx.
#pragma once

#include "checks/portproblems.h"

namespace opentalk::checks {

inline constexpr ProblemType backendNotPublished {
    "backend-not-published", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Port %1 is reached from this machine alone."), ""};
inline constexpr ProblemType backendShielded {
    "backend-shielded", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Port %1 is open on this machine's addresses, and the firewall (%2) closes it "
        "to others."),
    ""};
inline constexpr ProblemType backendOnPrivate {
    "backend-on-private", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Port %1 is open on a private address alone (%2)."), ""};
inline constexpr ProblemType backendPublished {
    "backend-published", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "A container publishes port %1 on all addresses, past the firewall: everybody "
        "reaches the service there without HTTPS."),
    QT_TRANSLATE_NOOP("Problem", "Write into OpenTalk's .env: %2. Then: docker compose up -d")};
inline constexpr ProblemType backendPublishedOther {
    "backend-published", ProblemKind::Machine, backendPublished.reason,
    QT_TRANSLATE_NOOP("Problem",
                      "Publish it on this machine's own address in the compose file: "
                      "127.0.0.1:%1:… Then: docker compose up -d")};
inline constexpr ProblemType backendOpen {
    "backend-open", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "%2 listens on port %1 of all addresses, and no firewall closes it: everybody "
        "reaches the service there without HTTPS."),
    QT_TRANSLATE_NOOP("Problem", "Let it listen on 127.0.0.1 alone, or close the port.")};
inline constexpr ProblemType exposureUnclear {
    "exposure-unclear", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "%2 listens on port %1 of all addresses; whether a firewall closes it cannot "
                      "be told."),
    QT_TRANSLATE_NOOP("Problem", "Look as administrator: sudo nft list ruleset")};
inline constexpr ProblemType exposureUnclearNoNft {
    "exposure-unclear", ProblemKind::Machine, exposureUnclear.reason, firewallUnseenNoNft.remedy};
inline constexpr ProblemType exposureUnclearOld {"exposure-unclear", ProblemKind::Machine,
                                                 exposureUnclear.reason, firewallUnseenOld.remedy};
inline constexpr ProblemType exposureUnnamed {
    "exposure-unnamed", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "Port %1 answers on all addresses. The firewall (%2) closes it to others, "
                      "but not where a container publishes it: this account may not see who "
                      "listens."),
    QT_TRANSLATE_NOOP("Problem", "Look as administrator: sudo ss -ltnp 'sport = :%1'")};
inline constexpr ProblemType exposureUnseen {
    "exposure-unseen", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "Port %1 answers on %2; who listens there and whether a firewall closes it "
                      "to others could not be seen."),
    QT_TRANSLATE_NOOP("Problem", "Look as administrator.")};
inline constexpr ProblemType livekitPublished {
    "livekit-published", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "LiveKit's signalling on port %1 is reached from outside. In this release "
                      "only OpenTalk itself may reach it."),
    QT_TRANSLATE_NOOP("Problem",
                      "Name in livekit.yaml the addresses at which it is used: bind_addresses: "
                      "[\"127.0.0.1\"], and that of Docker's bridge where the controller is a "
                      "container. Then restart LiveKit.")};
inline constexpr ProblemType livekitPublishedFirewall {
    "livekit-published", ProblemKind::Machine, livekitPublished.reason,
    QT_TRANSLATE_NOOP("Problem",
                      "Close the port (%2), or name in livekit.yaml the addresses at which it is "
                      "used: bind_addresses: [\"127.0.0.1\"], and that of Docker's bridge where "
                      "the controller is a container.")};
inline constexpr ProblemType livekitOpen {
    "livekit-open", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "LiveKit's signalling on port %1 is reached from outside without HTTPS, past "
                      "nginx."),
    livekitPublished.remedy};
inline constexpr ProblemType livekitOpenFirewall {
    "livekit-open", ProblemKind::Machine, livekitOpen.reason, livekitPublishedFirewall.remedy};

} // namespace opentalk::checks
